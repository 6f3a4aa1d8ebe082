/**
 * Prints documents as PDF: a hidden window loads our own print page, is handed the tree, sets it into sheets as the
 * preview does, and prints them. The page has no preload and so no way to the main process.
 */
import { BrowserWindow } from 'electron'
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { PRINT_PAGE } from './origin.ts'

const openPrinter = async (): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: false, backgroundThrottling: false },
  })
  await window.loadURL(PRINT_PAGE)
  return window
}

/** One document at a time: a batch must not open a window for each of its files. */
let last: Promise<unknown> = Promise.resolve()

/** The document as the bytes of a PDF: tagged, with an outline, its sheets as they are in the preview. */
export const printPdf = (tree: DocumentTree, house: HouseStyle): Promise<Uint8Array> => {
  const printed = last.then(() => print(tree, house))
  last = printed.catch(() => undefined)
  return printed
}

const print = async (tree: DocumentTree, house: HouseStyle): Promise<Uint8Array> => {
  const window = await openPrinter()
  try {
    // JSON is an expression of the language, so the document goes in as data and nothing of it is run.
    await window.webContents.executeJavaScript(`setDocument(${JSON.stringify({ tree, house })})`)
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true })
  } finally {
    window.destroy()
  }
}
