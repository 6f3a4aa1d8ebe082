/** What a ministry's template may ask for, `{{like this}}`, and what a document has to give for it. */
import type { DocumentTree, Inline, Section } from '#contract/document-tree.ts'
import {
  BILATERAL_SECTIONS,
  BRIEF_SECTIONS,
  CHANGES_SECTIONS,
  HANDOUT_SECTIONS,
  ISSUE_SECTIONS,
  MATRIX_SECTIONS,
  MEETING_SECTIONS,
  SPEAKING_SECTIONS,
  STEERING_SECTIONS,
} from '#contract/methods/brief-options.ts'

/** Stand anywhere in a line, in headers and footers too. */
export const TEXT_PLACEHOLDERS = ['title', 'kind', 'subject', 'mark', 'caveat', 'date', 'author', 'footer', 'for', 'from', 'as-of', 'member-of'] as const
export type TextPlaceholder = (typeof TEXT_PLACEHOLDERS)[number]

/** Stand in a paragraph of their own in the body: every section with its heading, or those asked for nowhere else. */
export const WHOLE_PLACEHOLDERS = ['sections', 'other-sections'] as const

/** A section of that name, without its heading: the template has its own. */
const SECTION_PLACEHOLDERS: ReadonlySet<string> = new Set([
  'bottom-line',
  ...[
    BRIEF_SECTIONS,
    ISSUE_SECTIONS,
    MATRIX_SECTIONS,
    MEETING_SECTIONS,
    SPEAKING_SECTIONS,
    HANDOUT_SECTIONS,
    CHANGES_SECTIONS,
    BILATERAL_SECTIONS,
    STEERING_SECTIONS,
  ].flat(),
])

export const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu

export function isTextPlaceholder(name: string): name is TextPlaceholder {
  return TEXT_PLACEHOLDERS.some((known) => known === name)
}

export function isWholePlaceholder(name: string): name is (typeof WHOLE_PLACEHOLDERS)[number] {
  return WHOLE_PLACEHOLDERS.some((known) => known === name)
}

/** Also the sections of the document at hand, whatever their names. */
export function isSectionPlaceholder(name: string, { sections }: DocumentTree): boolean {
  return SECTION_PLACEHOLDERS.has(name) || sections.some(({ id }) => id === name)
}

/** What stands in for each text placeholder; empty where the document does not say. */
export function textValues(tree: DocumentTree): Readonly<Record<TextPlaceholder, string>> {
  const { properties, titleBlock, handling, footer } = tree
  const fact = (label: string) => plainText(titleBlock.facts.find((row) => row.label.toLowerCase() === label)?.runs ?? [])
  return {
    title: titleBlock.title,
    kind: titleBlock.kind,
    subject: properties.subject,
    mark: handling.mark,
    caveat: handling.caveat ?? '',
    date: fact('date') || properties.date,
    author: properties.author,
    footer,
    for: fact('for'),
    from: fact('from'),
    'as-of': fact('as of'),
    'member-of': fact('member of'),
  }
}

export function sectionNamed({ sections }: DocumentTree, name: string): Section | undefined {
  return sections.find(({ id }) => id === name)
}

function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')
}
