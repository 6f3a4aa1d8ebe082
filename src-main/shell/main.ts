/**
 * Where the desktop app starts: the walls, then the window, and only then the use cases, which load while Chromium makes
 * the page's process. Nothing is imported here that the window does not need.
 */
import { app, dialog, ipcMain, session } from 'electron'
import { answerText } from '#contract/answer-text.ts'
import { closeNetwork, hardenAllContents, hardenSession } from './hardening.ts'
import { workspaceArgument } from './launch.ts'
import { openLog } from './log.ts'
import { pathsOf, takeProfileFolder } from './paths.ts'
import { declareScheme, serveBundle } from './protocol.ts'
import { openWindow } from './window.ts'

const now = (): string => new Date().toISOString()

const stop = (error: unknown): void => {
  dialog.showErrorBox('Démarche could not start', error instanceof Error ? error.message : String(error))
  app.exit(1)
}

const start = async (): Promise<void> => {
  await app.whenReady()
  const paths = pathsOf(app)
  const log = openLog(paths.log, now)
  hardenSession(session.defaultSession)
  serveBundle(session.defaultSession, paths.renderer)

  const devTools = !app.isPackaged
  const window = openWindow({ place: paths.windowPlace, preload: paths.preload, icon: paths.icon, devTools, log })
  const desktop = import('./desktop.ts').then(({ startDesktop }) => startDesktop({ window, paths, log, now, devTools }))
  desktop.catch(stop)

  ipcMain.handle('call', async (event, name: unknown, input: unknown) => answerText(await (await desktop).door(event.senderFrame, name, input)))

  const open = (path: string): void => void desktop.then((made) => made.open(path))
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const path = workspaceArgument(argv, folder)
    if (path !== null) open(path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log('The page was lost', new Error(reason))
    window.webContents.reload()
  })
  app.on('window-all-closed', () => app.quit())
}

takeProfileFolder(app)
// Whatever Chromium words or formats by itself reads as the rest does.
app.commandLine.appendSwitch('lang', 'en-GB')
declareScheme(app)
closeNetwork(app)
hardenAllContents(app)
app.setAboutPanelOptions({ applicationName: 'Démarche', applicationVersion: app.getVersion(), copyright: 'Apache-2.0' })

if (app.requestSingleInstanceLock()) start().catch(stop)
else app.quit()
