/** Our own check of a .docx: what schema validators miss and a reader, or a screen reader, stumbles over. */
import { fieldsAtFault } from './lint/fields.ts'
import type { Finding } from './lint/finding.ts'
import { openPackage } from './lint/package.ts'
import { bookmarkNames, deadAnchors, undefinedNumbering, undefinedStyles } from './lint/references.ts'
import { cellsWithoutParagraph, figuresWithoutAlt, headingJumps, headlessTables, missingProperties, unfilledPlaceholders } from './lint/structure.ts'

const CHECKS = [
  undefinedStyles,
  undefinedNumbering,
  bookmarkNames,
  deadAnchors,
  headingJumps,
  headlessTables,
  cellsWithoutParagraph,
  figuresWithoutAlt,
  unfilledPlaceholders,
  missingProperties,
  fieldsAtFault,
] as const

/**
 * Everything found in the document; a clean one gives an empty list.
 * @throws NotAWordDocumentError
 */
export function lintDocx(bytes: Uint8Array): readonly Finding[] {
  const source = openPackage(bytes)
  return CHECKS.flatMap((check) => [...check(source)])
}
