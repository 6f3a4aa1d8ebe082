/** What stands on every page: the mark at top and bottom, the running head from page two, the footer with its count. */
import { Footer, Header, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx'
import type { DocumentTree } from '#contract/document-tree.ts'
import { measure } from '../page.ts'
import type { Orientation } from '../page.ts'
import { plainRuns } from './inlines.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'

export interface Furniture {
  readonly headers: { readonly default: Header; readonly first: Header }
  readonly footers: { readonly default: Footer; readonly first: Footer }
}

/** Headers and footers of one section; the first page of the document goes without the running head. */
export function furniture(tree: DocumentTree, orientation: Orientation): Furniture {
  return {
    headers: {
      default: new Header({ children: [marking(tree), runningHead(tree, orientation)] }),
      first: new Header({ children: [marking(tree)] }),
    },
    footers: {
      default: new Footer({ children: [footerLine(tree, orientation), marking(tree)] }),
      first: new Footer({ children: [footerLine(tree, orientation), marking(tree)] }),
    },
  }
}

function marking({ handling }: DocumentTree): Paragraph {
  return new Paragraph({ style: PARAGRAPH_STYLE.marking, children: plainRuns(handling.mark) })
}

function runningHead(tree: DocumentTree, orientation: Orientation): Paragraph {
  return new Paragraph({
    style: PARAGRAPH_STYLE.runningHead,
    ...rightEdge(tree, orientation),
    children: [...plainRuns(tree.runningHead.left), tab(), ...plainRuns(tree.runningHead.right)],
  })
}

/** Word counts pages anew on opening; the numbers in the fields only keep it from asking. */
function footerLine(tree: DocumentTree, orientation: Orientation): Paragraph {
  const left = [tree.footer, tree.handling.caveat ?? ''].filter((part) => part !== '')
  return new Paragraph({
    style: PARAGRAPH_STYLE.footer,
    ...rightEdge(tree, orientation),
    children: [
      ...plainRuns(left.join(' · ')),
      tab(),
      new TextRun('Page '),
      new SimpleField('PAGE', '1'),
      new TextRun(' of '),
      new SimpleField('NUMPAGES', '1'),
    ],
  })
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** The styles set the tab at the portrait measure; a landscape page moves it. */
function rightEdge({ paper }: DocumentTree, orientation: Orientation) {
  if (orientation === 'portrait') return {}
  return {
    tabStops: [
      { type: TabStopType.CLEAR, position: measure(paper, 'portrait') },
      { type: TabStopType.RIGHT, position: measure(paper, 'landscape') },
    ],
  }
}
