/** The page that documents are printed from: given a tree and a house style by the main process, it sets the sheets. */
import './ui/paper/print-page.css'
import { createRoot } from 'react-dom/client'
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { Paper } from '#ui/paper/paper.tsx'

interface Given {
  readonly tree: DocumentTree
  readonly house: HouseStyle
}

declare global {
  interface Window {
    /** Sets a document; the number of its sheets once they stand and all their letters are there. */
    setDocument: (given: Given) => Promise<number>
  }
}

const place = document.getElementById('root')
if (!place) throw new Error('The page has no root element.')
const root = createRoot(place)

/** Pages that no sheet names, should there be any, are of the same paper. */
const pageSize = new CSSStyleSheet()
document.adoptedStyleSheets = [pageSize]

window.setDocument = async ({ tree, house }) => {
  pageSize.replaceSync(`@page { size: ${tree.paper}; margin: 0 }`)
  document.title = tree.properties.title
  document.documentElement.lang = tree.properties.language
  const sheets = await new Promise<number>((laidOut) => {
    root.render(<Paper tree={tree} house={house} follows onLaidOut={laidOut} />)
  })
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  return sheets
}
