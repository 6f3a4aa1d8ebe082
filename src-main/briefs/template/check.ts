/** Tells before anything is written what is wrong with a template, and what a document would leave out in it. */
import type { DocumentTree } from '#contract/document-tree.ts'
import { isSectionPlaceholder, isTextPlaceholder, isWholePlaceholder, sectionNamed, textValues } from './placeholders.ts'
import { BODY, openTemplate, placeholdersOf } from './template-file.ts'
import type { FoundPlaceholder, TemplateFile } from './template-file.ts'

export type TemplateFindingCode = 'unknown' | 'misplaced' | 'unfilled' | 'unplaced' | 'unmarked'

export interface TemplateFinding {
  readonly code: TemplateFindingCode
  /** The template cannot be filled as long as this stands. */
  readonly fatal: boolean
  readonly message: string
}

/**
 * What a reader should know before the template is filled with the document. Empty: nothing is amiss.
 * @throws TemplateError where the file is no Word document.
 */
export function checkTemplate(file: TemplateFile, tree: DocumentTree): readonly TemplateFinding[] {
  const found = placeholdersOf(openTemplate(file))
  const told = new Set<string>()
  const findings = [...found.flatMap((placeholder) => placeholderFindings(placeholder, tree)), ...unplaced(found, tree), ...unmarked(found, tree)]
  return findings.filter(({ message }) => !told.has(message) && told.add(message))
}

function placeholderFindings({ name, part, alone }: FoundPlaceholder, tree: DocumentTree): readonly TemplateFinding[] {
  const quoted = `{{${name}}}`
  if (isTextPlaceholder(name)) {
    return textValues(tree)[name] === '' ? [{ code: 'unfilled', fatal: false, message: `The document has nothing for ${quoted}; it will be left out.` }] : []
  }
  const section = isSectionPlaceholder(name, tree)
  if (!section && !isWholePlaceholder(name)) return [{ code: 'unknown', fatal: true, message: `${quoted} in ${part} is not known.` }]
  if (part !== BODY || !alone) {
    return [{ code: 'misplaced', fatal: true, message: `${quoted} in ${part} stands for paragraphs and tables: it needs a paragraph of its own in the body.` }]
  }
  const unfilled = section && sectionNamed(tree, name) === undefined
  return unfilled ? [{ code: 'unfilled', fatal: false, message: `The document has nothing for ${quoted}; it will be left out.` }] : []
}

/** Sections the template has no place for are lost: better said before than found missing after. */
function unplaced(found: readonly FoundPlaceholder[], { sections, book }: DocumentTree): readonly TemplateFinding[] {
  if (book !== undefined) return [{ code: 'unplaced', fatal: true, message: 'A book is bound in the house style; a template holds one document.' }]
  if (found.some(({ name }) => isWholePlaceholder(name))) return []
  const placed = new Set(found.map(({ name }) => name))
  return sections
    .filter(({ id }) => !placed.has(id))
    .map(({ id, heading }) => ({ code: 'unplaced', fatal: false, message: `The section “${heading}” has no place in the template: {{${id}}} or {{other-sections}} is missing.` }))
}

function unmarked(found: readonly FoundPlaceholder[], { handling }: DocumentTree): readonly TemplateFinding[] {
  const marked = (kind: string) => found.some(({ name, part }) => name === 'mark' && part.startsWith(`word/${kind}`))
  if (handling.mark === '' || (marked('header') && marked('footer'))) return []
  return [{ code: 'unmarked', fatal: true, message: 'The template prints no {{mark}} in its header and footer: pages would go out unmarked.' }]
}
