/** The one window: where it was, no flash of white, nothing in it but our own page. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Rectangle } from 'electron'
import type { JsonFile } from './json-file.ts'
import type { Log } from './log.ts'
import { START_PAGE } from './origin.ts'
import { windowPlace } from './window-place.ts'
import type { WindowPlace } from './window-place.ts'

const SMALLEST = { width: 900, height: 600 } as const
/** The page's own background, so that the window never shows another colour first. */
const PAPER = { light: '#ffffff', dark: '#1c2228' } as const

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The remembered place, or centred where the screen it was on is gone. */
const placeOn = (place: WindowPlace, screens: readonly Rectangle[]): Partial<Rectangle> => {
  const { x, y, width, height } = place
  if (x === undefined || y === undefined) return { width, height }
  const bounds = { x, y, width, height }
  return screens.some((area) => overlaps(area, bounds)) ? bounds : { width, height }
}

/** A full disk must not keep the window from closing. */
const rememberPlace = (window: BrowserWindow, file: JsonFile<WindowPlace>, log: Log): void => {
  window.on('close', () => {
    try {
      file.write({ ...window.getNormalBounds(), maximised: window.isMaximized(), dark: nativeTheme.shouldUseDarkColors })
    } catch (error) {
      log('The place of the window could not be kept', error)
    }
  })
}

export interface WindowSettings {
  /** The file that remembers where the window was. */
  readonly place: string
  readonly preload: string
  readonly icon: string
  readonly devTools: boolean
  readonly log: Log
}

/** Opens the window; it shows itself once the page has painted. */
export const openWindow = ({ place, preload, icon, devTools, log }: WindowSettings): BrowserWindow => {
  const file = windowPlace(place)
  const remembered = file.read()
  const window = new BrowserWindow({
    ...placeOn(remembered, screen.getAllDisplays().map(({ workArea }) => workArea)),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Démarche',
    icon,
    show: false,
    backgroundColor: (remembered.dark ?? nativeTheme.shouldUseDarkColors) ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (remembered.maximised) window.maximize()
  rememberPlace(window, file, log)
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(START_PAGE)
  return window
}

/** The title names the workspace; on macOS it also stands for the file. */
export const nameWindow = (window: BrowserWindow, workspace: { readonly name: string; readonly path: string } | null): void => {
  window.setTitle(workspace === null ? 'Démarche' : `${workspace.name} – Démarche`)
  window.setRepresentedFilename(workspace?.path ?? '')
}
