/** Tells who does not see a table what it holds. `docx` has no word for it, so it is set in the finished part. */
import type { DocumentTree } from '#contract/document-tree.ts'
import { escapeXml } from './package-parts.ts'

/** The body with a description in every table; tables stand in the part in the order of the tree. */
export function describeTables(documentXml: string, tree: DocumentTree): string {
  const summaries = tree.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.summary] : [])))
  let table = 0
  return documentXml.replaceAll('</w:tblPr>', () => `<w:tblDescription w:val="${escapeXml(summaries[table++] ?? '')}"/></w:tblPr>`)
}
