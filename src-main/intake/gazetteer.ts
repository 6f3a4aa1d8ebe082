/** Names → actors: finds every name of a known actor in a text, longest first, never inside a longer name. */
import type { ReferenceActors } from '#contract/reference.ts'
import type { ActorKind } from '#contract/vocabulary.ts'

/** How the text names the actor: only some forms can speak by themselves. */
export type NameForm = 'name' | 'demonym' | 'capital' | 'not speaker'

export interface Named {
  readonly actor: string
  readonly kind: ActorKind
  readonly form: NameForm
}

export interface Mention extends Named {
  readonly start: number
  readonly end: number
}

/** A workspace's own actor: canonical name and the other names it goes by. */
export interface ExtraActor {
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
}

interface Entry extends Named {
  /** Folded tokens after the first. */
  readonly rest: readonly string[]
  /** True for each of `rest` that the name itself writes with a small letter. */
  readonly small: readonly boolean[]
  /** What stands between the tokens, as a class of `gapClass`. */
  readonly gaps: readonly number[]
  /** Exact spelling required: acronyms such as US, which in lower case is a word. */
  readonly exact: string | null
}

export interface Gazetteer {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  readonly kinds: ReadonlyMap<string, ActorKind>
  /** First words of names that are also written small ("the least developed countries"). */
  readonly small: ReadonlySet<string>
}

const TOKEN = /[\p{L}\p{N}]+/gu

/** Nouns that make "X of/for Country" a body or thing of its own, not the country. */
const OWN_NAME_BEFORE =
  /(?:\b(?:University|Institute|Institution|Bank|Academy|College|School|Cent(?:er|re)|Council|Chamber|Association|Society|Gulf|Sea|Strait|Treaty|Convention|Protocol|Agreement|Declaration|Museum|Embassy|Foundation|Party|Church|Lawyers|Journal|Times|Court|Duchy|Bay|Cyber|Voice|Radio|Friends) (?:of|for|in) (?:the )?|\b(?:Anti|Non|non|anti|pro|Pro|Trans|Sino|Central|Eastern|Western|Southern|Northern|Latin|intra|Intra|Inter)[- ])$/u
/** Nouns that make "Country X" a treaty, document, body or place of its own. */
const OWN_NAME_AFTER =
  /^(?:[ -](?:Convention|Conventions|Protocol|Agreement|Declaration|Accords?|Call|Statement|Manual|Process|Agenda|Summit|Conference|Council|University|Institute|Bank|Strategy|Framework|Action|Plan|Principles?|Consensus|Compact|Roadmap|Treaty|Act|Directive|Initiative|Pact|Outcome|Platform|Programme|Review|Rules|Charter|Commitment|Package|Ministerial|Round|Post|Times|Sea|Airlines|Street|Games|Memorandum|Cybersecurity Strategy)\b|\/[A-Z0-9]+[/.]|-(?:wide|led|based|funded|sponsored|backed|made|style|owned|born|proposed|drafted|\p{Ll}+ed)\b)/u

/** "SOFIA LINDGREN (Sweden)", "Chad Brown (Canada)": a first name that is also a town or a country. */
const PERSON_AFTER = /^ \p{Lu}[\p{L}’-]+ \(\p{Lu}/u

/** Builds the finder from the reference actors and the workspace's own; later names win over earlier ones. */
export function buildGazetteer(reference: ReferenceActors, extra: readonly ExtraActor[] = []): Gazetteer {
  const byFirst = new Map<string, Entry[]>()
  const kinds = new Map<string, ActorKind>()
  const small = new Set<string>()
  const add = (text: string, named: Named): void => {
    const entry = entryFor(text, named)
    if (!entry) return
    if (/^\p{Ll}/u.test(text)) small.add(entry.first)
    const list = byFirst.get(entry.first)
    if (list) list.unshift(entry)
    else byFirst.set(entry.first, [entry])
  }
  for (const thing of reference.notSpeakers) add(thing.name, { actor: thing.name, kind: 'initiative', form: 'not speaker' })
  const shortNames = new Set(reference.actors.map((a) => a.shortName))
  for (const actor of reference.actors) {
    kinds.set(actor.name, actor.kind)
    for (const alias of actor.aliases) add(alias.text, { actor: actor.name, kind: actor.kind, form: formOf(alias.kind) })
    if (isListOf(actor.name, shortNames)) continue
    add(actor.shortName, { actor: actor.name, kind: actor.kind, form: 'name' })
    add(actor.name, { actor: actor.name, kind: actor.kind, form: 'name' })
  }
  for (const actor of extra) {
    kinds.set(actor.name, actor.kind)
    for (const text of [...actor.aliases, actor.name]) add(text, { actor: actor.name, kind: actor.kind, form: 'name' })
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return { byFirst, kinds, small }
}

/** The same finder with more actors (bodies a report introduces); the original is untouched. */
export function withActors(gazetteer: Gazetteer, extra: readonly ExtraActor[]): Gazetteer {
  if (extra.length === 0) return gazetteer
  const more = buildGazetteer({ actors: [], memberships: [], notSpeakers: [] }, extra)
  const byFirst = new Map(gazetteer.byFirst)
  for (const [first, entries] of more.byFirst) {
    byFirst.set(first, [...entries, ...(byFirst.get(first) ?? [])].toSorted((a, b) => b.rest.length - a.rest.length))
  }
  return { byFirst, kinds: new Map([...gazetteer.kinds, ...more.kinds]), small: gazetteer.small }
}

/** A group called by its members ("Argentina, Brazil and Uruguay"): in a text the words are those members. */
function isListOf(name: string, names: ReadonlySet<string>): boolean {
  const parts = name.split(/, | and /)
  return parts.length > 1 && parts.every((p) => names.has(p))
}

function formOf(kind: string): NameForm {
  return kind === 'demonym' ? 'demonym' : kind === 'capital' ? 'capital' : 'name'
}

function entryFor(text: string, named: Named): (Entry & { readonly first: string }) | null {
  const tokens = [...text.matchAll(TOKEN)]
  const words = tokens.map((t) => t[0])
  const bare = /^the$/i.test(words[0] ?? '') && words.length > 1 ? 1 : 0
  const first = words[bare]
  if (first === undefined) return null
  const gaps = tokens.slice(bare + 1).map((t, i) => {
    const before = tokens[bare + i]
    return before ? gapClass(text.slice(before.index + before[0].length, t.index)) : 0
  })
  const exact = words.length - bare === 1 && first === first.toUpperCase() && first.length <= 5 ? first : null
  return { ...named, first: fold(first), rest: words.slice(bare + 1).map((w) => fold(w)), small: words.slice(bare + 1).map((w) => /^\p{Ll}/u.test(w)), gaps, exact }
}

/** 0: space, hyphen, apostrophe, stop, slash or plus; 1: with a comma; 2: with a bracket; 3: stop and space; -1: anything else. */
function gapClass(gap: string): number {
  if (/^(?:[ ]+|[ ]?[-–’./&+][ ]?)$/.test(gap)) return gap.startsWith('.') && gap.length > 1 ? 3 : 0
  if (/^, *$/.test(gap)) return 1
  if (/^ *\($/.test(gap)) return 2
  return -1
}

const folded = new Map<string, string>()

/** Lower case without diacritics: how names are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  // oxlint-disable-next-line no-control-regex
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower
  const known = folded.get(lower)
  if (known !== undefined) return known
  const plain = lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ø', 'o')
  if (folded.size < 5000) folded.set(lower, plain)
  return plain
}

/** Names in `flat` (see `flatten`), left to right, without overlap; names inside longer unknown names are left out. */
export function findNames(gazetteer: Gazetteer, flat: string): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < flat.length; ) {
    const code = flat.charCodeAt(at)
    if (!isWordCode(code)) {
      at++
      continue
    }
    const wordEnd = endOfWord(flat, at)
    const named = canBeginName(code) || isSpokenForGroup(gazetteer, flat, at, wordEnd) ? longestAt(gazetteer, flat, at, wordEnd) : null
    if (named === null) {
      at = wordEnd
      continue
    }
    const end = endOfName(flat, named.end)
    if (!isPartOfLongerName(flat, at, end, named.entry)) {
      found.push({ start: at, end, actor: named.entry.actor, kind: named.entry.kind, form: named.entry.form })
    }
    at = named.end
  }
  return found
}

/** ASCII letters and digits, and everything from À on but punctuation and signs. */
function belongsToWord(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : code > 0x2bff && code < 0xd800 && (code < 0x3000 || code > 0x303f)
}

/** Asked of every character of a text, so looked up: most are below U+0180. */
const LOW_CODES = Uint8Array.from({ length: 0x180 }, (_, code) => (belongsToWord(code) ? 1 : 0))

function isWordCode(code: number): boolean {
  return code < 0x180 ? LOW_CODES[code] === 1 : belongsToWord(code)
}

/** Lower-case ASCII, the bulk of a text, begins no name. */
function canBeginName(code: number): boolean {
  return code < 97 || code > 122
}

/** "on behalf of the least developed countries": only there does a name in small letters stand for a group that speaks. */
function isSpokenForGroup(gazetteer: Gazetteer, flat: string, at: number, wordEnd: number): boolean {
  return endsLikeForOrOfOrThe(flat, at) && gazetteer.small.has(flat.slice(at, wordEnd)) && /\b(?:for|behalf of) (?:the )?(?:group of )?$/.test(flat.slice(Math.max(0, at - 24), at))
}

/** A glance that spares most words the look-up. */
function endsLikeForOrOfOrThe(flat: string, at: number): boolean {
  const before = flat.charCodeAt(at - 2)
  return (before === 114 || before === 102 || before === 101) && flat.charCodeAt(at - 1) === 32
}

function endOfWord(flat: string, from: number): number {
  let at = from
  while (at < flat.length && isWordCode(flat.charCodeAt(at))) at++
  return at
}

/** "Iran (Islamic Republic of)": the closing bracket belongs to the name; "U.S." keeps its last stop. */
function endOfName(flat: string, end: number): number {
  if (flat[end] === ')' && flat.lastIndexOf('(', end) > flat.lastIndexOf(')', end - 1) && /\((?:[A-Z]\w+ )*(?:Republic|State|States|Kingdom|Rep\.?)(?: \w+)* (?:of|of the)$/.test(flat.slice(Math.max(0, end - 40), end))) return end + 1
  return flat[end] === '.' && /\b[A-Z]\.[A-Z]$/.test(flat.slice(Math.max(0, end - 4), end)) && /^[ ,’]/.test(flat.slice(end + 1, end + 2)) ? end + 1 : end
}

function longestAt(gazetteer: Gazetteer, flat: string, start: number, wordEnd: number): { readonly entry: Entry; readonly end: number } | null {
  const word = flat.slice(start, wordEnd)
  for (const entry of gazetteer.byFirst.get(fold(word)) ?? []) {
    if (!/^[\p{Lu}\p{N}]/u.test(word) && !gazetteer.small.has(word)) return null
    if (entry.exact !== null && (word !== entry.exact || isWordInCapitals(flat, start, wordEnd))) continue
    const end = endOfEntry(entry, flat, wordEnd)
    if (end !== null) return { entry, end }
  }
  return null
}

/** "FIRST MEETING", "WHO SAID WHAT": among capitals, an acronym that is also a word is that word. */
function isWordInCapitals(flat: string, start: number, end: number): boolean {
  return /^(?:FIRST|WHO|CAN)$/.test(flat.slice(start, end)) && /^ \p{Lu}{2,}(?!\p{Ll})/u.test(flat.slice(end, end + 24))
}

/** Where the entry's remaining words end after its first; null where the text goes on differently. */
function endOfEntry(entry: Entry, flat: string, from: number): number | null {
  let end = from
  for (const [k, want] of entry.rest.entries()) {
    let next = end
    while (next < flat.length && next - end < 4 && !isWordCode(flat.charCodeAt(next))) next++
    const nextEnd = endOfWord(flat, next)
    const word = flat.slice(next, nextEnd)
    if (fold(word) !== want || gapClass(flat.slice(end, next)) !== entry.gaps[k]) return null
    if (!entry.small[k] && !/^[\p{Lu}\p{N}]/u.test(word) && !isSmallWord(word)) return null
    end = nextEnd
  }
  return end
}

function isSmallWord(word: string): boolean {
  return /^(?:of|and|the|for|on|in|de|da|do|du|la|le|les|del|s|d|y|et|e|for)$/.test(word)
}

function isPartOfLongerName(flat: string, start: number, end: number, entry: Entry): boolean {
  if (entry.form === 'not speaker' || entry.form === 'demonym') return false
  const before = flat.slice(Math.max(0, start - 40), start)
  const after = flat.slice(end, end + 40)
  if (PERSON_AFTER.test(after) || OWN_NAME_BEFORE.test(before) || OWN_NAME_AFTER.test(after)) return true
  return /^\p{L}/u.test(after) || /[\p{L}\p{N}]$/u.test(before)
}
