/** What the kinds of documents are called, on paper and in file names. */
import type { BriefKind } from '#contract/methods/brief.ts'

const WORDS: Readonly<Record<BriefKind, string>> = {
  country: 'Country brief',
  issue: 'Issue brief',
  matrix: 'Position matrix',
  meeting: 'Meeting report',
  speaking: 'Speaking note',
  handout: 'Handout',
  changes: 'What changed',
  bilateral: 'Meeting brief',
  steering: 'Steering brief',
}

export function briefWords(kind: BriefKind): string {
  return WORDS[kind]
}
