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
  readonly source: string
  /** Read in the text as written, not in lower case. */
  readonly exact: boolean
  /** Letters a word of the text must begin with; all of them where the first word does not end in `*`. */
  readonly stem: string
  /** Beginnings of words one of which every match holds after its first word; empty where that is not plain. */
  readonly later: readonly string[]
  /** Made when first needed: most phrases of a taxonomy meet no text that could hold them. */
  regex: RegExp | null
}

export interface PhraseMatcher<T> {
  /** Phrases whose first word is whole, by that word. */
  readonly words: ReadonlyMap<string, readonly Compiled<T>[]>
  /** Phrases whose first word ends in `*`, by its first letters. */
  readonly stems: ReadonlyMap<string, readonly Compiled<T>[]>
}

const KEY = 2
/** Letters as plain ranges: property escapes and case folding make hundreds of patterns slow to compile. */
const LETTERS = 'A-Za-z\\u00c0-\\u024f’'
const WORD_START = new RegExp(`[${LETTERS}0-9]+`, 'g')
const FIRST_WORD = new RegExp(`^[${LETTERS}0-9]+`)
const REST_OF_WORD = `[${LETTERS}-]*`
const SKIP = `((?:[^${LETTERS}0-9;:]+[${LETTERS}0-9]+){0,15}?)[^${LETTERS}0-9;:]+`

/** One matcher for many phrases: each word of a text is tried only against phrases that begin like it. */
export function compilePhrases<T>(phrases: readonly Phrase<T>[]): PhraseMatcher<T> {
  const words = new Map<string, Compiled<T>[]>()
  const stems = new Map<string, Compiled<T>[]>()
  const add = (to: Map<string, Compiled<T>[]>, key: string, phrase: Compiled<T>): void => {
    const list = to.get(key)
    if (list) list.push(phrase)
    else to.set(key, [phrase])
  }
  for (const { pattern, payload } of phrases) {
    for (const choice of firstChoices(pattern.trim().replaceAll("'", '’'))) {
      const exact = /^\p{Lu}{2,}\*?$/u.test(choice)
      const source = exact ? choice : choice.toLowerCase()
      const stem = FIRST_WORD.exec(choice)?.[0].toLowerCase() ?? ''
      if (stem === '') continue
      const compiled: Compiled<T> = { payload, source, exact, stem, later: exact ? [] : laterWords(source), regex: null }
      if (source.startsWith('*', stem.length)) add(stems, stem.slice(0, KEY), compiled)
      else for (const spelling of spellings(stem)) add(words, spelling, compiled)
    }
  }
  return { words, stems }
}

/** Every hit in flat text, in the order of the words they begin at. */
export function findPhrases<T>(matcher: PhraseMatcher<T>, flat: string): Hit<T>[] {
  const hits: Hit<T>[] = []
  const lower = flat.toLowerCase().length === flat.length ? flat.toLowerCase() : flat
  const tryAt = (phrase: Compiled<T>, index: number): void => {
    if (phrase.later.length > 0 && !phrase.later.some((w) => lower.includes(w, index))) return
    const regex = (phrase.regex ??= regexOf(phrase.source))
    regex.lastIndex = index
    const hit = regex.exec(phrase.exact ? flat : lower)
    if (!hit) return
    const skipped = hit.slice(1).reduce((sum, gap) => sum + (gap?.length ?? 0), 0)
    hits.push({ payload: phrase.payload, start: index, end: index + hit[0].length, weight: hit[0].length - skipped })
  }
  for (WORD_START.lastIndex = 0; ; ) {
    const next = WORD_START.exec(lower)
    if (!next) break
    const { 0: word, index } = next
    const whole = matcher.words.get(word)
    const open = matcher.stems.get(word.slice(0, KEY))
    if ((!whole && !open) || lower.startsWith('non-', index - 4)) continue
    for (const phrase of whole ?? []) tryAt(phrase, index)
    for (const phrase of open ?? []) if (word.startsWith(phrase.stem)) tryAt(phrase, index)
  }
  return hits
}

/** "organise" is also written "organize". */
function spellings(word: string): string[] {
  const other = word.replace(/(?<=\p{L}{3}i)s(?=(?:e|ed|es|ing|ation|ations)$)/u, 'z')
  return other === word ? [word] : [word, other]
}

/** "(a|b) c" → "a c", "b c": so that every phrase begins with a literal word. */
function firstChoices(pattern: string): string[] {
  const group = /^\(([^()]*)\)/.exec(pattern)
  if (!group) return [pattern]
  return (group[1] ?? '').split('|').map((choice) => `${choice}${pattern.slice(group[0].length)}`.trim())
}

/** The first letters of what stands after the last `…`, where that is a word or a choice of words. */
function laterWords(source: string): string[] {
  const last = source.includes('…') ? source.slice(source.lastIndexOf('…') + 1).trim() : ''
  if (/^[^(]*\)/.test(last)) return []
  const choices = /^\(([^()]*)\)/.exec(last)?.[1]?.split('|') ?? [last]
  const stems = choices.map((c) => /^[a-z]+/.exec(c.trim())?.[0]?.replace(/[sz](?:e|es|ed|ing|ation)$/, '') ?? '')
  return stems.every((stem) => stem.length >= 2) ? stems : []
}

function regexOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+?^${}[\]\\]/g, '\\$&')
    .replaceAll(/([a-z]{3,})is(e|ed|es|ing|ation|ations)(?![a-z])/g, '$1i[sz]$2')
    .replaceAll(/\(([^()]*)\|\) /g, '(?:(?:$1) )?')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ *… */g, '…')
    .replaceAll(' ', '[ -]+')
    .replaceAll('*', REST_OF_WORD)
    .replaceAll('…', SKIP)
  return new RegExp(`${source}(?![${LETTERS}0-9])`, 'y')
}
