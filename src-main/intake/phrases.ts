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
  /** Read in the text as written, not in lower case. */
  readonly exact: boolean
  /** The first word ends in `*` before the key is full, so that longer words may begin with it. */
  readonly open: boolean
}

export interface PhraseMatcher<T> {
  readonly byStart: ReadonlyMap<string, readonly Compiled<T>[]>
}

const KEY = 3
/** Letters as plain ranges: property escapes and case folding make hundreds of patterns slow to compile. */
const LETTERS = 'A-Za-z\\u00c0-\\u024f’'
const WORD_START = new RegExp(`[${LETTERS}0-9]+`, 'g')
const REST_OF_WORD = `[${LETTERS}-]*`
const SKIP = `((?:[^${LETTERS}0-9;:]+[${LETTERS}0-9]+){0,15}?)[^${LETTERS}0-9;:]+`

/** One matcher for many phrases: each word of a text is tried only against phrases that begin like it. */
export function compilePhrases<T>(phrases: readonly Phrase<T>[]): PhraseMatcher<T> {
  const byStart = new Map<string, Compiled<T>[]>()
  for (const { pattern, payload } of phrases) {
    for (const choice of firstChoices(pattern.trim().replaceAll("'", '’'))) {
      const [word = ''] = /^[\p{L}\p{N}]+/u.exec(choice) ?? []
      if (word === '') continue
      const exact = /^\p{Lu}{2,}\*?$/u.test(choice)
      const key = word.slice(0, KEY).toLowerCase()
      const compiled = { payload, exact, regex: regexOf(exact ? choice : choice.toLowerCase()), open: word.length < KEY && choice.startsWith('*', word.length) }
      const list = byStart.get(key)
      if (list) list.push(compiled)
      else byStart.set(key, [compiled])
    }
  }
  return { byStart }
}

/** Every hit in flat text, in the order of the words they begin at. */
export function findPhrases<T>(matcher: PhraseMatcher<T>, flat: string): Hit<T>[] {
  const hits: Hit<T>[] = []
  const lower = flat.toLowerCase().length === flat.length ? flat.toLowerCase() : flat
  for (const { 0: word, index } of lower.matchAll(WORD_START)) {
    if (lower.startsWith('non-', index - 4)) continue
    for (let n = 1; n <= KEY && n <= word.length; n++) {
      for (const { payload, regex, exact, open } of matcher.byStart.get(word.slice(0, n)) ?? []) {
        if (n < KEY && word.length > n && !open) continue
        regex.lastIndex = index
        const hit = regex.exec(exact ? flat : lower)
        if (!hit) continue
        const skipped = hit.slice(1).reduce((sum, gap) => sum + (gap?.length ?? 0), 0)
        hits.push({ payload, start: index, end: index + hit[0].length, weight: hit[0].length - skipped })
      }
    }
  }
  return hits
}

/** "(a|b) c" → "a c", "b c": so that every phrase begins with a literal word. */
function firstChoices(pattern: string): string[] {
  const group = /^\(([^()]*)\)/.exec(pattern)
  if (!group) return [pattern]
  return (group[1] ?? '').split('|').map((choice) => `${choice}${pattern.slice(group[0].length)}`.trim())
}

function regexOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+?^${}[\]\\]/g, '\\$&')
    .replaceAll(/(\p{L}{3,})is(e|ed|es|ing|ation|ations)(?!\p{L})/gu, '$1i[sz]$2')
    .replaceAll(/\(([^()]*)\|\) /g, '(?:(?:$1) )?')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ *… */g, '…')
    .replaceAll(' ', '[ -]+')
    .replaceAll('*', REST_OF_WORD)
    .replaceAll('…', SKIP)
  return new RegExp(`${source}(?![${LETTERS}0-9])`, 'y')
}
