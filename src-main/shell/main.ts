/** The composition root of the desktop app: puts the parts together and starts them. */
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { app, dialog, ipcMain, nativeTheme, session, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import { v7 as uuid } from 'uuid'
import type { DesktopDeps } from '#app/deps.ts'
import { renderApart } from '#app/rendering.ts'
import { answerText } from '#contract/answer-text.ts'
import type { DemarcheHandlers } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { Events } from '#contract/events.ts'
import { createDialogs } from './dialogs.ts'
import { createDoor } from './door.ts'
import { closeNetwork, hardenAllContents, hardenSession } from './hardening.ts'
import { workspaceArgument } from './launch.ts'
import { openLog } from './log.ts'
import { createFollower } from './open-workspace.ts'
import { pathsOf, takeProfileFolder } from './paths.ts'
import { printPdf } from './pdf.ts'
import { openProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import { declareScheme, serveBundle } from './protocol.ts'
import { readerStarter } from './reading-process.ts'
import { openWindow } from './window.ts'

/** By then the window shows what it opens with, and nobody waits for the process. */
const AFTER_FIRST_PAINT_MS = 1000

const now = (): string => new Date().toISOString()

/** The theme is the system's to paint: Chromium's own parts and the page follow it alike. */
const withNativeTheme = (preferences: Profile['preferences']): Profile['preferences'] => {
  nativeTheme.themeSource = preferences.get().theme
  return {
    get: preferences.get,
    set: (patch) => {
      const next = preferences.set(patch)
      nativeTheme.themeSource = next.theme
      return next
    },
  }
}

const about = (): ReturnType<DesktopDeps['about']> => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  platform: `${process.platform} ${process.arch}`,
})

/** Opens a workspace the person named; a failure is shown and leaves what is open, or the start screen. */
const openNamed = async (handlers: DemarcheHandlers, path: string, window: BrowserWindow): Promise<void> => {
  try {
    await handlers['workspace.open']({ path })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    void dialog.showMessageBox(window, { type: 'warning', message: `${path} could not be opened`, detail })
  }
}

/** Reopens what was open at the last quit, once: a file that is gone or will not open is left to the start screen. */
const reopen = async (handlers: DemarcheHandlers, profile: Profile, window: BrowserWindow): Promise<void> => {
  const path = profile.lastOpen.get()
  if (path === null) return
  profile.lastOpen.set(null)
  if (existsSync(path)) await openNamed(handlers, path, window)
}

const start = async (): Promise<void> => {
  await app.whenReady()
  const paths = pathsOf(app)
  const log = openLog(paths.log, now)
  const profile = openProfile(app.getPath('userData'), now)
  const preferences = withNativeTheme(profile.preferences)
  hardenSession(session.defaultSession)
  serveBundle(session.defaultSession, paths.renderer)

  const devTools = !app.isPackaged
  const window = openWindow({ place: profile.window, preload: paths.preload, icon: paths.icon, devTools, log })
  const send = <K extends keyof Events>(event: K, payload: Events[K]): void => {
    if (!window.isDestroyed()) window.webContents.send('event', event, payload)
  }
  const follower = createFollower({ window, profile, send, devTools })

  const follow = (step: (handlers: DemarcheHandlers) => Promise<void>): void => {
    handlers.then(step).catch((error: unknown) => log('The window could not follow its workspace', error))
  }

  const rendering = renderApart(paths.rendering, paths.resources)
  const deps: DesktopDeps = {
    now,
    newId: () => uuid(),
    author: () => preferences.get().author || userInfo().username,
    paths: { migrations: paths.migrations, resources: paths.resources, samples: paths.samples },
    emit: (event, payload) => {
      send(event, payload)
      // What changes while the window closes is the closing itself, not a choice to remember.
      if (window.isDestroyed()) return
      if (event === 'workspace.changed') {
        follow(follower.changed)
        setTimeout(() => warm(), AFTER_FIRST_PAINT_MS)
      }
      if (event === 'store.changed') follow(follower.edited)
    },
    startReader: readerStarter(paths.reading),
    render: rendering.render,
    dialogs: createDialogs({ window: () => window, documents: app.getPath('documents') }),
    house: profile.house,
    printPdf,
    preferences,
    recent: profile.recent,
    reveal: (path) => shell.showItemInFolder(path),
    about,
  }

  // The use cases load while the page does; its first calls wait for them.
  const desk = import('#app/handlers.ts').then(({ createDesk }) => createDesk(deps))
  const handlers = desk.then((made) => made.handlers)
  const warm = (): void => {
    desk.then((made) => made.warm()).catch((error: unknown) => {
      if (!(error instanceof DemarcheError && error.code === 'no-workspace')) log('The index could not be built ahead', error)
    })
  }
  const asked = workspaceArgument(process.argv, process.cwd())
  const ready = handlers.then(async (made) => {
    await (asked === null ? reopen(made, profile, window) : openNamed(made, asked, window))
    return made
  })
  const door = createDoor(ready, log)
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => answerText(await door(event.senderFrame, name, input)))
  app.on('will-quit', () => {
    void desk.then(({ close }) => close())
    void rendering.close()
  })

  const openNow = (path: string): void => void ready.then((made) => openNamed(made, path, window))
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const path = workspaceArgument(argv, folder)
    if (path !== null) openNow(path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openNow(path)
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

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    dialog.showErrorBox('Démarche could not start', error instanceof Error ? error.message : String(error))
    app.exit(1)
  })
} else {
  app.quit()
}
