/** Who speaks in one sentence, by the tables of constructions; knows nothing of the sentences around it. */
import type { Tier } from '#contract/vocabulary.ts'
import { otherSubject, refersBack, type OtherSubject, type Reference } from './constructions/anaphora.ts'
import { FIRST_PERSON_BEHALF, SPEAKING_CLAUSES } from './constructions/clauses.ts'
import { SPEAKER_FORMS } from './constructions/forms.ts'
import { isBulletRule } from './constructions/lists.ts'
import { SUBJECT_ZONE } from './constructions/zones.ts'
import { AUXILIARY_VERBS, compile, factsOf, mayMatch, PREDICATE, PREDICATES, type SketchFacts, type SpeakerForm, type SpeakingClause } from './constructions/grammar.ts'
import { repliesIn, type PlacedReply } from './replies.ts'
import { foldMatches, MARKS, matchesOf, nodeOf, nodesIn, type Node, type Party, type Sketch } from './sketch.ts'

/** A party or several that say one thing in a sentence. */
export interface Claim {
  readonly speakers: readonly Party[]
  readonly spokesmen: readonly Party[]
  /** Parties that take the other side of the same content. */
  readonly opposed: readonly Party[]
  /** Those of `speakers` who only support what the others say. */
  readonly backers: readonly Party[]
  /** Speakers of the clause before, whose words this one takes up (", supported by X"). */
  readonly after: readonly Party[]
  readonly rule: string
  readonly tier: Tier
  /** Document offsets of the words they say; an empty span when they stand in the previous sentence. */
  readonly from: number
  readonly to: number
  readonly previous: boolean
  /** Offsets where the claim's subject begins and where the words after it begin. */
  readonly subjectAt: number
  readonly contentAt: number
}

export interface SentenceSpeech {
  readonly claims: readonly Claim[]
  /** Set when the sentence points back to an earlier speaker. */
  readonly reference: { readonly rule: string; readonly to: Reference } | null
  readonly other: OtherSubject | null
  /** True where a label ("KENYA:") opens a turn. */
  readonly labelled: boolean
  /** Whom somebody in the first person says to speak for. */
  readonly behalf: readonly Party[]
  readonly replies: readonly PlacedReply[]
}

interface Compiled {
  readonly regex: RegExp
  readonly mayMatch: (facts: SketchFacts) => boolean
}
interface CompiledForm extends SpeakerForm, Compiled {}
interface CompiledClause extends SpeakingClause, Compiled {}

const FORMS: readonly CompiledForm[] = SPEAKER_FORMS.map((row) => ({ ...row, regex: compile(row.pattern), mayMatch: mayMatch(row) }))
const CLAUSES: readonly CompiledClause[] = SPEAKING_CLAUSES.map((row) => ({ ...row, regex: compile(row.pattern), mayMatch: mayMatch(row) }))
const ZONES: readonly CompiledClause[] = SUBJECT_ZONE.map((row) => ({ ...row, regex: compile(row.pattern), mayMatch: mayMatch(row) }))
/** Beside a clause that speaks, only another clause of its own is heard. */
const SIDE_ZONES: readonly CompiledClause[] = ZONES.filter((row) => row.id === 'other-clause-subject' || row.id === 'name-then-other-verb')
const BEHALF = compile(FIRST_PERSON_BEHALF, '')
/** Words by which the party named after them supports another. */
const BACKING = compile('(?:{F}|\\b)(?:[Ss]upported|[Jj]oined|[Bb]acked|[Ee]choed|[Ss]econded|[Ee]ndorsed) by |^[,;]? (?:and so|as) ', '')
/** Demonyms and capitals inside a list speak for nobody. */
const UNABLE = compile('{D}|{K}')
const MINDS = compile(PREDICATES)
const WITH_AUXILIARY = compile(AUXILIARY_VERBS)
const DASH = / (?:[–—]|-{1,2}) /g
const DASHES_ROUND_ASIDE = compile('(?:{X}|{rep}) (?:[–—]|-{1,2}) [^–—]{3,220} (?:[–—]|-{1,2}) (?:{adv} )*(?:{verb}|{F}|{aux})|(?:camp|group|side|bloc|one|states|delegations|countries) (?:[–—]|-{1,2}) {X}', '')
const PARTY = compile('{X}|{K}|{D}', '')

/** The speech of one sentence between two document offsets. */
export function speechOf(plain: Sketch, start: number, end: number): SentenceSpeech {
  const minds = foldMatches(plain, MINDS, () => `${MARKS.finite}${PREDICATE}`)
  const bare = minds.text.includes(MARKS.aux) || minds.text.includes(MARKS.ing) || minds.text.includes('remain') ? foldMatches(minds, WITH_AUXILIARY, () => MARKS.finite) : minds
  if (!PARTY.test(bare.text)) {
    return { claims: [], reference: refersBack(bare.text), other: otherSubject(bare.text), labelled: false, behalf: [], replies: [] }
  }
  const sketch = foldForms(withoutDashes(bare))
  const found = findClauses(sketch, CLAUSES)
  const clauses = withoutQuotedOthers(sketch, found)
  const strong = clauses.filter((f) => !f.row.weak)
  // After the colon of who already speaks stands what that party says.
  const told = (at: number): boolean => strong.some((f) => f.at < at) && sketch.text.startsWith(': ', at - 2)
  const besides = findClauses(sketch, strong.length === 0 ? ZONES : SIDE_ZONES).filter((f) => !clauses.some((g) => g.at === f.at) && !told(f.at))
  const claims = regions([...clauses, ...besides].toSorted((a, b) => a.at - b.at), sketch, start, end)
  const back = refersBack(sketch.text)
  return {
    claims,
    reference: strong.length === 0 || back?.to === 'spokesman' || startsWithReference(sketch.text) ? back : null,
    other: strong.length > 0 ? null : otherSubject(sketch.text),
    labelled: found.some((f) => /label/.test(f.row.id)),
    replies: repliesIn(sketch),
    behalf: nodesIn(sketch, BEHALF.exec(sketch.text)?.groups?.['x'] ?? '').flatMap((n) => n.speakers),
  }
}

/** A pair of dashes encloses what a pair of commas does: "Algeria’s representative — also speaking for Guyana — said". */
function withoutDashes(bare: Sketch): Sketch {
  const dashes = bare.text.match(DASH)?.length ?? 0
  return dashes >= 2 && DASHES_ROUND_ASIDE.test(bare.text) ? foldMatches(bare, DASH, () => ', ') : bare
}

function startsWithReference(text: string): boolean {
  return /^["(]?(?:He|She|It|They|His|Her|Its|Their)\b/.test(text)
}

function foldForms(bare: Sketch): Sketch {
  let sketch = bare
  let facts = factsOf(bare.text)
  for (const form of FORMS) {
    if (!form.mayMatch(facts)) continue
    const was = sketch
    sketch = foldMatches(sketch, form.regex, (match) => nodeFrom(was, form, match))
    if (sketch !== was) facts = factsOf(sketch.text)
  }
  return sketch
}

function nodeFrom(sketch: Sketch, form: CompiledForm, match: RegExpExecArray): Node | string | null {
  if (form.take === 'nobody') return 'the Chair'
  const groups = Object.entries(match.groups ?? {})
  const of = (letter: string): Node[] => groups.filter(([name]) => name.startsWith(letter)).flatMap(([, char]) => nodesIn(sketch, char ?? ''))
  if (form.groupsOnly && of('x').some((n) => n.speakers.some((p) => p.kind === 'state'))) return null
  if (of('x').some((n) => n.speakers.some((p) => p.kind !== 'state')) && of('g').length > 0) return null
  if (of('g').some((n) => n.speakers.length > 1 || n.speakers.some((p) => p.kind === 'state'))) return null
  if (form.id === 'group-in-brackets' && !isOneState(of('r'))) return null
  if (form.id === 'acronym-after-name' && new Set(nodesIn(sketch, match[0]).flatMap((n) => n.speakers.map((p) => p.actor))).size > 1) return null
  const all = form.take === 'all' ? nodesIn(sketch, match[0].replaceAll(UNABLE, '')) : of('x')
  const spokesmen = of('r').flatMap((n) => n.speakers)
  const [spokesman] = spokesmen
  const speaking = unique(all.flatMap((n) => n.speakers)).map((p) => (spokesman && p.kind !== 'state' ? { ...p, spokesperson: spokesman.actor } : p))
  return {
    speakers: speaking,
    spokesmen: unique([...all.flatMap((n) => n.spokesmen), ...spokesmen]),
    opposed: unique([...all.flatMap((n) => n.opposed), ...of('o').flatMap((n) => n.speakers)]),
    backers: unique([...all.flatMap((n) => n.backers), ...(BACKING.test(match[0]) ? nodesIn(sketch, match.groups?.['x2'] ?? '').flatMap((n) => n.speakers) : [])]),
    form: form.id === 'article' ? null : form.id,
    formal: form.formal || all.some((n) => n.formal),
  }
}

/** A group's name after one state is the group it speaks for; after several it is what they are called together. */
function isOneState(nodes: readonly Node[]): boolean {
  const parties = nodes.flatMap((n) => n.speakers)
  return parties.length === 1 && parties[0]?.kind === 'state'
}

function unique(parties: readonly Party[]): Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.actor === p.actor) === i)
}

interface Found {
  readonly row: CompiledClause
  readonly node: Node
  readonly opposing: boolean
  readonly backing: boolean
  /** Places in the sketch: of the subject, and where the match ends. */
  readonly at: number
  readonly until: number
}

function findClauses(sketch: Sketch, rows: readonly CompiledClause[]): Found[] {
  const found: Found[] = []
  const facts = factsOf(sketch.text)
  for (const row of rows) {
    if (!row.mayMatch(facts)) continue
    for (const match of matchesOf(row.regex, sketch.text)) {
      for (const role of ['x', 'x2', 'o']) {
        const char = match.groups?.[role] ?? ''
        const node = nodeOf(sketch, char)
        const at = match.index + match[0].indexOf(char)
        if (!node || found.some((f) => f.at === at)) continue
        found.push({ row, node, opposing: role === 'o', backing: BACKING.test(match[0]), at, until: match.index + match[0].length })
      }
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/**
 * "He said that, as China noted, …": inside what somebody already says, another party's clause is quoted, unless it
 * is set beside the first by a semicolon or a contrast.
 */
function withoutQuotedOthers(sketch: Sketch, found: readonly Found[]): Found[] {
  const pronoun = startsWithReference(sketch.text) || /^["(]?[Tt]he (?:country|delegat|representative)/.test(sketch.text)
  return found.filter((f, i) => {
    const before = sketch.text.slice(0, f.at)
    const first = found[0]
    const told = pronoun && before.includes(MARKS.finite)
    const spoken = told || (i > 0 && first !== undefined && first.row.content === 'after')
    if (!spoken || f.row.content !== 'after') return true
    const lead = /(?:^|[ ,])((?:as|As|that|when|if|because|since|what|how|where) )(?:the )?$/.exec(before)
    if (lead) return false
    return told ? /;[^;]{0,12}$/.test(before) : true
  })
}

function regions(found: readonly Found[], sketch: Sketch, start: number, end: number): Claim[] {
  const place = (i: number): number => sketch.at[i] ?? end
  const froms: number[] = []
  let free = start
  return found.map((f, i) => {
    const last = found[i - 1]
    const next = found[i + 1]
    const before = f.row.content === 'before'
    const sharesLast = before && last?.row.content === 'after'
    const begin = found.length === 1 || i === 0 || isBulletRule(f.row.id) ? start : before ? (sharesLast ? (froms[i - 1] ?? free) : free) : place(f.at)
    const to = !next ? end : before ? place(f.until) : place(next.at)
    froms.push(begin)
    free = to
    const previous = f.row.content === 'previous'
    return {
      speakers: f.opposing ? [] : f.node.speakers,
      spokesmen: f.node.spokesmen,
      opposed: f.opposing ? f.node.speakers : f.node.opposed,
      backers: f.opposing ? [] : f.node.backers,
      after: last && last.row.content === 'after' && (f.row.id === 'verb-with-company' || before) && (f.backing || f.opposing) ? last.node.speakers : [],
      rule: f.node.form === null ? f.row.id : `${f.node.form}/${f.row.id}`,
      tier: f.row.weak ? 'weak' : 'strong',
      from: begin,
      to: Math.max(begin, to),
      previous,
      subjectAt: place(f.at),
      contentAt: place(f.at + 1),
    }
  })
}
