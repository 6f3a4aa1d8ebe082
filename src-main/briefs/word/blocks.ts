/** Blocks of the tree as paragraphs and tables of Word. */
import type { Block, Fact, Panel, Paragraph } from '#contract/document-tree.ts'
import type { Orientation } from '../page.ts'
import { figureXml } from './figures.ts'
import { BULLET_LIST, numberedList } from './numbering.ts'
import { captionXml, factXml, headingXml, lineXml, paragraphXml } from './paragraphs.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import { tableXml } from './tables.ts'
import type { Writing } from './writing.ts'

/** Always ends in a paragraph: a table is followed by a small one where nothing else follows it. */
export function blocksXml(blocks: readonly Block[], orientation: Orientation, writing: Writing): readonly string[] {
  return blocks.map((block, at) => {
    const xml = blockXml(block, orientation, writing)
    const next = blocks[at + 1]
    const needsEnd = block.kind === 'table' && (next === undefined || next.kind === 'table')
    return needsEnd ? xml + paragraphXml(PARAGRAPH_STYLE.tableEnd, '') : xml
  })
}

function blockXml(block: Block, orientation: Orientation, writing: Writing): string {
  const { counters } = writing
  switch (block.kind) {
    case 'paragraph':
      return lineXml(block.look === 'note' ? PARAGRAPH_STYLE.note : null, block, writing)
    case 'heading':
      return headingXml(headingLevel(block.level, writing), block.text, undefined, writing)
    case 'facts':
      return block.rows.map((row) => factXml(row, PARAGRAPH_STYLE.fact, writing)).join('')
    case 'panel':
      return panelXml(block, writing)
    case 'list': {
      const bullets = block.marker === 'bullet'
      const style = bullets ? PARAGRAPH_STYLE.bullet : PARAGRAPH_STYLE.number
      const list = bullets ? BULLET_LIST : numberedList(counters.lists++)
      return block.items.map((item) => lineXml(style, item, writing, { list })).join('')
    }
    case 'table': {
      const caption = block.caption === null ? '' : captionXml('Table', ++counters.tables, block.caption)
      return caption + tableXml(block, orientation, writing)
    }
    case 'figure':
      return figureXml(block, orientation, writing)
  }
}

/** Headings below a section; in a book everything stands one level lower. */
function headingLevel(level: 2 | 3, { sectionLevel }: Writing): 2 | 3 | 4 {
  if (sectionLevel === 1) return level
  return level === 2 ? 3 : 4
}

/**
 * A panel stays on one page: each of its paragraphs is kept with the next. In a book only the first two are: LibreOffice
 * loses hold of a long chain above footnotes, and the pages it then ends early are not those of the contents.
 */
function panelXml({ look, blocks }: Panel, writing: Writing): string {
  const style = look === 'ours' ? PARAGRAPH_STYLE.ours : PARAGRAPH_STYLE.bottomLine
  const lines = blocks.flatMap((block): readonly (Fact | Paragraph)[] => (block.kind === 'facts' ? block.rows : [block]))
  const kept = writing.sectionLevel === 1 ? lines.length - 1 : Math.min(1, lines.length - 1)
  return lines
    .map((line, at) => {
      const shape = { keepNext: at < kept }
      return 'label' in line ? factXml(line, style, writing, shape) : lineXml(style, line, writing, shape)
    })
    .join('')
}
