/** Tells before anything is written what is wrong with a template, and what a document would leave out in it. */
import type { DocumentTree } from '#contract/document-tree.ts'
import type { TemplateFinding } from '#contract/methods/template.ts'
import { isSectionPlaceholder, isTextPlaceholder, isWholePlaceholder, sectionNamed, textValues } from './placeholders.ts'
import { unmarkedPlaces } from './marking.ts'
import { BODY, SETTINGS_RELATIONS, openTemplate, placeholdersOf } from './template-file.ts'
import type { FoundPlaceholder, TemplateFile, TemplateParts } from './template-file.ts'
import { externalLinks } from './vet.ts'

const EMPTY = 'The template has no place for what the document says: it needs {{sections}}, or placeholders such as {{positions}}, each in a paragraph of its own.'

/**
 * What a reader should know before the template is filled with the document. Empty: nothing is amiss.
 * @throws TemplateError where the file is no Word document.
 */
export function checkTemplate(file: TemplateFile, tree: DocumentTree): readonly TemplateFinding[] {
  const parts = openTemplate(file)
  const found = placeholdersOf(parts)
  if (found.every(({ name }) => isTextPlaceholder(name))) return [{ code: 'empty', fatal: true, message: EMPTY }]
  const told = new Set<string>()
  const findings = [...found.flatMap((placeholder) => faults(placeholder, tree)), ...unfilled(found, tree), ...unplaced(found, tree), ...unmarked(parts, tree), ...attached(parts)]
  return findings.filter(({ message }) => !told.has(message) && told.add(message))
}

function faults({ name, part, alone }: FoundPlaceholder, tree: DocumentTree): readonly TemplateFinding[] {
  if (isTextPlaceholder(name)) return []
  const quoted = `{{${name}}}`
  if (!isSectionPlaceholder(name, tree) && !isWholePlaceholder(name)) return [{ code: 'unknown', fatal: true, message: `${quoted} in ${part} is not known.` }]
  if (part === BODY && alone) return []
  return [{ code: 'misplaced', fatal: true, message: `${quoted} in ${part} stands for paragraphs and tables: it needs a paragraph of its own in the body.` }]
}

/** What is asked for and the document does not have. */
function unfilled(found: readonly FoundPlaceholder[], tree: DocumentTree): readonly TemplateFinding[] {
  const texts = textValues(tree)
  const names = [...new Set(found.map(({ name }) => name))].filter((name) =>
    isTextPlaceholder(name) ? texts[name] === '' : isSectionPlaceholder(name, tree) && sectionNamed(tree, name) === undefined,
  )
  if (names.length === 0) return []
  return [{ code: 'unfilled', fatal: false, message: `The document has nothing for ${names.map((name) => `{{${name}}}`).join(', ')}; left empty.` }]
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

function unmarked(parts: TemplateParts, { handling }: DocumentTree): readonly TemplateFinding[] {
  if (handling.mark === '') return []
  return unmarkedPlaces(parts).map((place) => ({ code: 'unmarked', fatal: true, message: `The template prints no {{mark}} in the ${place}: they would go out unmarked.` }))
}

/** Documents made from a template of Word's remember where it lay, which is nobody's business and would be fetched. */
function attached(parts: TemplateParts): readonly TemplateFinding[] {
  const relations = parts.get(SETTINGS_RELATIONS)
  const links = typeof relations === 'string' ? externalLinks(relations) : []
  return links
    .filter(({ type }) => type === 'attachedTemplate')
    .map(({ target }) => ({ code: 'attached', fatal: false, message: `The file is attached to ${target}; documents made from it will not be.` }))
}
