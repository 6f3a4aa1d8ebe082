/** Small pieces of print: quotes with their note, lists in words, texts cut to length. */
import type { Inline } from '#contract/document-tree.ts'
import { textRuns } from '../text-runs.ts'

/** The words as they were read, in quotation marks, with their note. */
export function quoteRuns(text: string, note: readonly Inline[]): readonly Inline[] {
  return [...textRuns(`“${text}”`), ...note]
}

export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** At most `limit` characters, cut between words and marked as cut. */
export function abridged(text: string, limit: number): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit)
  return `${text.slice(0, space > limit / 2 ? space : limit).replace(/[,;:.\s]+$/u, '')} […]`
}

/** Without blank lines: in a list or a panel they would tear one entry into two. */
export function closed(text: string): string {
  return text.trim().replaceAll(/\n\s*\n/gu, '\n')
}

/** "1 actor", "3 actors". */
export function counted(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`
}

/** Names in words, the rest counted: "Chile, Cuba and 4 others". */
export function listedUpTo(names: readonly string[], limit: number): string {
  if (names.length <= limit + 1) return listed(names)
  return `${names.slice(0, limit).join(', ')} and ${names.length - limit} others`
}
