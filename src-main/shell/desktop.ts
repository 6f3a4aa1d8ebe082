/** The composition root of the desktop app: puts the use cases behind the window that stands already. */
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { app, dialog, nativeTheme, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import { v7 as uuid } from 'uuid'
import type { DesktopDeps } from '#app/deps.ts'
import { createDesk } from '#app/handlers.ts'
import { renderApart } from '#app/rendering.ts'
import type { DemarcheHandlers } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { Events } from '#contract/events.ts'
import { createDialogs } from './dialogs.ts'
import { createDoor } from './door.ts'
import type { AskDoor } from './door.ts'
import { workspaceArgument } from './launch.ts'
import type { Log } from './log.ts'
import { createFollower } from './open-workspace.ts'
import type { Paths } from './paths.ts'
import { createPrinter } from './pdf.ts'
import { openProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import { readerStarter } from './reading-process.ts'

/** The page asks its first questions in one go; when it has been silent for so long, it has what it opens with. */
const CALM_MS = 300

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

export interface DesktopSettings {
  readonly window: BrowserWindow
  readonly paths: Paths
  readonly log: Log
  /** An ISO instant. */
  readonly now: () => string
  readonly devTools: boolean
}

export interface Desktop {
  /** Answers the page's calls; the first wait for the workspace to be open. */
  readonly door: AskDoor
  /** Opens a workspace once what was to be opened first is. */
  readonly open: (path: string) => void
}

/** Opens the profile and the last workspace, or the one on the command line, and answers the window from then on. */
export const startDesktop = ({ window, paths, log, now, devTools }: DesktopSettings): Desktop => {
  const profile = openProfile(paths.profile, now)
  const preferences = withNativeTheme(profile.preferences)
  const send = <K extends keyof Events>(event: K, payload: Events[K]): void => {
    if (!window.isDestroyed()) window.webContents.send('event', event, payload)
  }
  const follower = createFollower({ window, profile, send, devTools })
  const follow = (step: (handlers: DemarcheHandlers) => Promise<void>): void => {
    step(handlers).catch((error: unknown) => log('The window could not follow its workspace', error))
  }

  const rendering = renderApart(paths.rendering, paths.resources)
  const { handlers, warm, close } = createDesk({
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
        isCold = true
      }
      if (event === 'store.changed') follow(follower.edited)
    },
    startReader: readerStarter(paths.reading),
    render: rendering.render,
    dialogs: createDialogs({ window: () => window, documents: app.getPath('documents') }),
    house: profile.house,
    printPdf: createPrinter(window),
    preferences,
    recent: profile.recent,
    reveal: (path) => shell.showItemInFolder(path),
    about,
  })
  // Set until the page, having asked what it opens with, has fallen silent.
  let isCold = false
  let calm: ReturnType<typeof setTimeout> | undefined
  const warmWhenCalm = (): void => {
    if (!isCold) return
    clearTimeout(calm)
    calm = setTimeout(warmUp, CALM_MS)
  }
  const warmUp = (): void => {
    isCold = false
    warm().catch((error: unknown) => {
      if (!(error instanceof DemarcheError && error.code === 'no-workspace')) log('The index could not be built ahead', error)
    })
  }

  const asked = workspaceArgument(process.argv, process.cwd())
  const opened = asked === null ? reopen(handlers, profile, window) : openNamed(handlers, asked, window)
  app.on('will-quit', () => {
    close()
    void rendering.close()
  })
  const door = createDoor(opened.then(() => handlers), log)
  return {
    door: (...call) => {
      warmWhenCalm()
      return door(...call)
    },
    open: (path) => void opened.then(() => openNamed(handlers, path, window)),
  }
}
