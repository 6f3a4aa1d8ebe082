/** Where things lie: the same layout below the app folder in a checkout and inside the packaged archive. */
import { join } from 'node:path'
import type { App } from 'electron'

export interface Paths {
  readonly migrations: string
  readonly resources: string
  readonly renderer: string
  readonly preload: string
  /** The program that reading processes run. */
  readonly reading: string
  /** The program that the rendering worker runs. */
  readonly rendering: string
  /** The user's copy of the sample workspace. */
  readonly samples: string
  readonly log: string
  /** The folder of the user's own settings. */
  readonly profile: string
  readonly windowPlace: string
  /** Small: it is decoded before the window opens. */
  readonly icon: string
}

export const pathsOf = (app: App): Paths => {
  const root = app.getAppPath()
  const profile = app.getPath('userData')
  return {
    migrations: join(root, 'migrations'),
    resources: join(root, 'resources'),
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'preload.cjs'),
    reading: join(root, 'out', 'main', 'reading.js'),
    rendering: join(root, 'out', 'main', 'rendering.js'),
    samples: join(profile, 'samples'),
    log: join(profile, 'logs', 'main.log'),
    profile,
    windowPlace: join(profile, 'window.json'),
    icon: join(root, 'resources', 'icons', 'window.png'),
  }
}

/** `--user-data-dir` moves the whole profile: several people, or a test, on one machine. Before the app is ready. */
export const takeProfileFolder = (app: App): void => {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}
