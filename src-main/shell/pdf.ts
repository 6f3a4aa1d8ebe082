/**
 * Prints documents as PDF: a hidden window loads our own print page, is handed a tree, sets it into sheets as the
 * preview does, and prints them. The page has no preload and so no way to the main process.
 */
import { BrowserWindow } from 'electron'
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { PRINT_PAGE } from './origin.ts'

/** The document as the bytes of a PDF: tagged, with an outline, its sheets as they are in the preview. */
export type PrintPdf = (tree: DocumentTree, house: HouseStyle) => Promise<Uint8Array>

/** So long the hidden window waits for another document of a batch. */
const PATIENCE_MS = 2000

const openPrinter = async (): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: false, backgroundThrottling: false },
  })
  try {
    await window.loadURL(PRINT_PAGE)
  } catch (error) {
    window.destroy()
    throw error
  }
  return window
}

const printIn = async ({ webContents }: BrowserWindow, tree: DocumentTree, house: HouseStyle): Promise<Uint8Array> => {
  // JSON is an expression of the language, so the document goes in as data and nothing of it is run.
  await webContents.executeJavaScript(`setDocument(${JSON.stringify({ tree, house })})`)
  return webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true })
}

/**
 * One document at a time in one hidden window, which a batch keeps busy; it goes when nothing more comes, and with
 * `owner`, which must not leave the program running behind it.
 */
export const createPrinter = (owner: BrowserWindow): PrintPdf => {
  let printer: BrowserWindow | undefined
  let last: Promise<unknown> = Promise.resolve()
  let leaving: NodeJS.Timeout | undefined

  const close = (): void => {
    clearTimeout(leaving)
    if (printer?.isDestroyed() === false) printer.destroy()
    printer = undefined
  }
  owner.once('closed', close)

  const print: PrintPdf = async (tree, house) => {
    clearTimeout(leaving)
    try {
      if (printer === undefined || printer.isDestroyed() || printer.webContents.isCrashed()) {
        close()
        printer = await openPrinter()
      }
      const bytes = await printIn(printer, tree, house)
      leaving = setTimeout(close, PATIENCE_MS)
      return bytes
    } catch (error) {
      // What failed once is not printed in again.
      close()
      throw error
    }
  }

  return (tree, house) => {
    const printed = last.then(() => print(tree, house))
    last = printed.catch(() => undefined)
    return printed
  }
}
