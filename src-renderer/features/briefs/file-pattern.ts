/** How the files of a batch are called: a pattern with words in braces, and what becomes of it. */

export const PATTERN_WORDS = ['kind', 'subject', 'date', 'mark', 'n'] as const
type PatternWord = (typeof PATTERN_WORDS)[number]

export type PatternExample = Readonly<Record<PatternWord, string>>

/** The name as it will be, but for what a file system does not take; main sees to that. */
export function exampleName(pattern: string, example: PatternExample): string {
  const name = pattern.replaceAll(/\{(kind|subject|date|mark|n)\}/gu, (_all, word: PatternWord) => example[word])
  return `${name.trim().replaceAll(/[<>:"/\\|?*]/gu, ' ').replaceAll(/\s+/gu, ' ')}.docx`
}

/** What is wrong with a pattern, or null. */
export function patternFault(pattern: string): string | null {
  if (pattern.trim() === '') return 'Without a name there is no file.'
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/gu)].find(([, word]) => !PATTERN_WORDS.some((known) => known === word))
  if (unknown) return `{${unknown[1] ?? ''}} is not known: use ${PATTERN_WORDS.map((word) => `{${word}}`).join(', ')}.`
  if (!/\{(?:subject|n)\}/u.test(pattern)) return 'Every file would have the same name; they would be numbered (2), (3) …'
  return null
}
