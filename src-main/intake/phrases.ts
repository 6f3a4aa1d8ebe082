/**
 * The language cues are written in, and a matcher for many cues at once.
 *
 * A cue is a phrase. `*` ends a word in any way ("implement*"), `…` skips up to fifteen words within a clause, `(a|b)` is a choice,
 * `(a|)` may be missing.
 * Spaces also match hyphens; case does not matter unless the phrase is one word in capitals; -ise and -ize are one spelling.
 */

export interface Phrase<T> {
  readonly pattern: string
  readonly payload: T
}

export interface Hit<T> {
  readonly payload: T
  readonly start: number
  readonly end: number
  /** Letters the phrase itself accounts for, without what `…` skipped: the more, the more specific. */
  readonly weight: number
}

interface Compiled<T> {
  readonly payload: T
  readonly regex: RegExp
}

export interface PhraseMatcher<T> {
  readonly byStart: ReadonlyMap<string, readonly Compiled<T>[]>
}

const KEY = 3
const WORD_START = /[\p{L}\p{N}][\p{L}\p{N}’]*/gu

/** One matcher for many phrases: each word of a text is tried only against phrases that begin like it. */
export function compilePhrases<T>(phrases: readonly Phrase<T>[]): PhraseMatcher<T> {
  const byStart = new Map<string, Compiled<T>[]>()
  for (const { pattern, payload } of phrases) {
    for (const choice of firstChoices(pattern.trim().replaceAll('\'', '’'))) {
      const regex = regexOf(choice)
      const key = choice.replace(/[^\p{L}\p{N}].*$/su, '').slice(0, KEY).toLowerCase()
      if (key === '') continue
      byStart.set(key, [...(byStart.get(key) ?? []), { payload, regex }])
    }
  }
  return { byStart }
}

/** Every hit in flat text, in the order of the words they begin at. */
export function findPhrases<T>(matcher: PhraseMatcher<T>, flat: string): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (const word of flat.matchAll(WORD_START)) {
    if (flat.startsWith('non-', word.index - 4) || flat.startsWith('Non-', word.index - 4)) continue
    const lower = word[0].toLowerCase()
    for (let n = 1; n <= KEY && n <= lower.length; n++) {
      for (const { payload, regex } of matcher.byStart.get(lower.slice(0, n)) ?? []) {
        if (n < KEY && lower.length > n && !isPrefixCue(regex)) continue
        regex.lastIndex = word.index
        const hit = regex.exec(flat)
        if (!hit) continue
        const skipped = hit.slice(1).reduce((n, gap) => n + (gap?.length ?? 0), 0)
        hits.push({ payload, start: word.index, end: word.index + hit[0].length, weight: hit[0].length - skipped })
      }
    }
  }
  return hits
}

/** A cue whose first word is shorter than the key matches longer words only where it ends in `*`. */
function isPrefixCue(regex: RegExp): boolean {
  return regex.source.startsWith(PREFIX, 1) || regex.source.startsWith(PREFIX, 2)
}

const PREFIX = '[\\p{L}’-]*'

/** "(a|b) c" → "a c", "b c": so that every phrase begins with a literal word. */
function firstChoices(pattern: string): string[] {
  const group = /^\(([^()]*)\)/.exec(pattern)
  if (!group) return [pattern]
  return (group[1] ?? '').split('|').map((choice) => `${choice}${pattern.slice(group[0].length)}`.trim())
}

function regexOf(pattern: string): RegExp {
  const exact = /^\p{Lu}{2,}\*?$/u.test(pattern)
  const source = pattern
    .replaceAll(/[.+?^${}[\]\\]/g, '\\$&')
    .replaceAll(/(\p{L}{3,})is(e|ed|es|ing|ation|ations)(?!\p{L})/gu, '$1i[sz]$2')
    .replaceAll(/\(([^()]*)\|\) /g, '(?:(?:$1)[\\s-]+)?')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/\s*…\s*/g, '((?:[^\\p{L}\\p{N};:]+[\\p{L}\\p{N}’]+){0,15}?)[^\\p{L}\\p{N};:]+')
    .replaceAll('*', PREFIX)
    .replaceAll(/\s+/g, '[\\s-]+')
  return new RegExp(`${source}(?![\\p{L}\\p{N}])`, exact ? 'yu' : 'yiu')
}
