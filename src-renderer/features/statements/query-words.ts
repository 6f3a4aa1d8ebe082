/** Which words of a text to mark for a query: words, "phrases", prefix*; -not marks nothing. */

export interface Run {
  readonly text: string
  readonly hit: boolean
}

/** A pattern over the query's words, each from a word's start (the index stems, so endings may differ). */
export function queryPattern(query: string): RegExp | null {
  const terms: string[] = []
  for (const [, minus, phrase, word] of query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const term = (phrase ?? word ?? '').replaceAll('*', '').trim()
    if (minus === '' && /[\p{L}\p{N}]/u.test(term)) terms.push(escaped(term))
  }
  if (terms.length === 0) return null
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${terms.join('|')})[\p{L}\p{N}]*`, 'giu')
}

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`)
}

/** The text in runs, hit and not hit by turns; one plain run where there is no pattern. */
export function markedRuns(text: string, pattern: RegExp | null): readonly Run[] {
  if (pattern === null) return [{ text, hit: false }]
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), hit: false })
    runs.push({ text: match[0], hit: true })
    from = match.index + match[0].length
  }
  if (from < text.length) runs.push({ text: text.slice(from), hit: false })
  return runs
}

/** Characters before the first hit that stay, and beyond which the start gives way. */
const LEAD = 24
const SEEN_ANYWAY = 40

/** The text from shortly before its first hit, so that one line shows it; whole where the hit is near the start. */
export function fromFirstHit(text: string, pattern: RegExp | null): string {
  const at = pattern === null ? -1 : text.search(pattern)
  if (at <= SEEN_ANYWAY) return text
  const word = text.indexOf(' ', at - LEAD)
  return `… ${text.slice(word === -1 || word >= at ? at : word + 1)}`
}
