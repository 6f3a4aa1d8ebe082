/** What the lint may find in a document. */

export const FINDING_CODES = [
  'undefined-style',
  'undefined-numbering',
  'dead-anchor',
  'duplicate-bookmark',
  'long-bookmark',
  'heading-jump',
  'table-without-header',
  'figure-without-alt',
  'no-title',
  'no-language',
  'dirty-field',
  'uncached-field',
  'unbalanced-field',
  'unfilled-placeholder',
  'cell-without-paragraph',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

export interface Finding {
  readonly code: FindingCode
  /** The part of the package it is in: `word/document.xml`. */
  readonly part: string
  readonly message: string
}
