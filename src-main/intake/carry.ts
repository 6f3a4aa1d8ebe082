/** Whose turn it is: gives sentences that name nobody, or point back, the speaker of an earlier one. */
import type { Tier } from '#contract/vocabulary.ts'
import type { Reply } from '#contract/proposal.ts'
import type { Party } from './sketch.ts'
import type { Claim, SentenceSpeech } from './speakers.ts'

/** One party's share in a sentence, settled. */
export interface Attribution {
  readonly party: Party
  readonly tier: Tier
  readonly rule: string
  readonly onBehalfOf: string | null
  /** Takes the other side of the words that follow. */
  readonly opposed: boolean
  readonly from: number
  readonly to: number
  /** The words stand in the previous sentence. */
  readonly previous: boolean
  /** Where the party is named in the document, from and to; the same place where it is not. */
  readonly subjectAt: number
  readonly contentAt: number
  /** Parties whose words it takes up, by the form of the clause ("opposed by", "this was supported by"). */
  readonly replies: readonly Reply[]
}

export interface HeardSentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speech: SentenceSpeech
  /** Names in the sentence, speaking or not. */
  readonly named: readonly Party[]
}

export interface HeardParagraph {
  readonly sentences: readonly HeardSentence[]
  readonly numbered: boolean
}

interface Turn {
  readonly speakers: readonly Party[]
  /** One voice for several parties ("Portugal, also speaking for Argentina"): he or she is all of them. */
  readonly oneVoice: boolean
  readonly spokesmen: readonly Party[]
  /** The one subject of the sentence's main clause, where a later clause is about others. */
  readonly main: Party | null
}

/** How a document ties words to parties. */
export type ReportStyle = 'turns' | 'labels' | 'mixed'

/** Share of paragraphs that must open with one speaker for all paragraphs to count as turns. */
const TURN_SHARE = 0.6

/** Decides the style from how paragraphs open. */
export function styleOf(paragraphs: readonly HeardParagraph[]): ReportStyle {
  const spoken = paragraphs.filter((p) => p.sentences.some((s) => s.speech.claims.length > 0))
  const labelled = spoken.filter((p) => p.sentences[0]?.speech.labelled).length
  if (labelled >= 2 && labelled >= spoken.length * 0.5) return 'labels'
  const turns = spoken.filter((p) => opensWithOne(p)).length
  return turns >= 3 && turns >= spoken.length * TURN_SHARE ? 'turns' : 'mixed'
}

function opensWithOne(paragraph: HeardParagraph): boolean {
  const [claim, ...more] = paragraph.sentences[0]?.speech.claims ?? []
  return claim !== undefined && more.length === 0 && claim.tier === 'strong' && claim.speakers.length === 1 && claim.opposed.length === 0
}

function speaksInFirstPerson(paragraphs: readonly HeardParagraph[]): boolean {
  const first = paragraphs.filter((p) => p.sentences.some((s) => /\b(?:I|we|We|our|Our|my|My|us|thank you|Thank you)\b/.test(s.text)))
  return first.length * 3 >= paragraphs.length
}

/** "MR. SMITH:", "INTERPRETER:", or a name on a line of its own: somebody unknown has the floor. */
function opensWithStrangeLabel(paragraph: HeardParagraph): boolean {
  const [first] = paragraph.sentences
  return first !== undefined && !first.speech.labelled && /^(?:>+ ?)?[\p{Lu}][\p{L} .’()-]{2,50}: |^(?:[\p{Lu}][\p{L}.’-]+ ?){1,5}:?$/u.test(first.text)
}

const HISTORY = /\b(?:history|origins?)\b|^(?:background|previous (?:sessions|meetings|work)|the road (?:to|so far))/i

/** A short line without a full stop, alone in its paragraph. */
function headingOf(paragraph: HeardParagraph): string | null {
  const [only, ...more] = paragraph.sentences
  return only && more.length === 0 && only.text.length < 90 && !/[.?!:;,”"]$/.test(only.text) && only.speech.claims.length === 0 ? only.text : null
}

/** A paragraph in which one party speaks from the first sentence and no other claims a word. */
function isOneTurn(paragraph: HeardParagraph): boolean {
  return opensWithOne(paragraph) && partiesIn(paragraph) === 1
}

function partiesIn(paragraph: HeardParagraph): number {
  const strong = paragraph.sentences.flatMap((s) => s.speech.claims).filter((c) => c.tier === 'strong')
  return new Set(strong.flatMap((c) => [...c.speakers, ...c.opposed]).map((p) => p.actor)).size
}

/** "Silence.": too short to be what somebody says. */
const FRAGMENT = /^[^ ]+(?: [^ ]+)?[.!?…]$/
const FOR_THE_GROUP = /^["(]?(?:Again )?[Ss]peaking (?:again )?(?:for|on behalf of|in the name of) (?:the|its|their) (?:[Gg]roup|bloc|region|[Mm]ovement|[Aa]lliance|coalition|[Cc]ommunity|[Uu]nion|members?)\b/

/** Hands out the sentences of a document in order, keeping the turn. */
export class TurnKeeper {
  readonly #style: ReportStyle
  readonly #numbered: boolean
  /** Labels with words in the first person: a turn runs on until the next label. */
  readonly #transcript: boolean
  #turn: Turn | null = null
  /** The turn may be carried to sentences that name nobody. */
  #open = false
  #wholeTurn = false
  #first = true
  /** Under a heading such as "A brief history": what parties did long ago is no statement of this meeting. */
  #past = false
  /** The grouping last spoken for: "speaking for the Group" means it. */
  #group: Party | null = null

  constructor(paragraphs: readonly HeardParagraph[]) {
    this.#style = styleOf(paragraphs)
    this.#transcript = this.#style === 'labels' && speaksInFirstPerson(paragraphs)
    this.#numbered = paragraphs.filter((p) => p.numbered).length > paragraphs.length * 0.6
  }

  /** Call before the first sentence of each paragraph. */
  enter(paragraph: HeardParagraph): void {
    const heading = headingOf(paragraph)
    if (heading !== null) this.#past = HISTORY.test(heading)
    this.#wholeTurn = this.#style === 'labels' || isOneTurn(paragraph) || (this.#style === 'turns' && partiesIn(paragraph) <= 1)
    this.#first = true
    if (this.#transcript ? opensWithStrangeLabel(paragraph) : paragraph.numbered && heading !== null) this.#turn = null
    this.#open = this.#turn !== null && (this.#transcript || (this.#style === 'turns' && this.#numbered))
  }

  /** Who speaks in the next sentence. */
  attribute(sentence: HeardSentence): Attribution[] {
    const given = this.#past ? [] : this.#settle(sentence)
    this.#first = false
    return given
  }

  #settle(sentence: HeardSentence): Attribution[] {
    if (this.#transcript) return this.#spoken(sentence)
    const { reference, other } = sentence.speech
    const claims = this.#forTheGroup(sentence)
    const strong = claims.filter((c) => c.tier === 'strong')
    const back = reference ? this.#referred(sentence, reference) : null
    if (strong.length > 0) {
      const given = strong.some((c) => c.rule.endsWith('floor-given'))
      const pointed = back && !given && strong.every((c) => c.subjectAt > sentence.start + 12) ? back : []
      const own = claims.flatMap((c) => attributions(c, this.#turn?.speakers ?? []))
      if (pointed.length === 0 || (pointed.length > 0 && reference?.to === 'spokesman')) this.#take(strong)
      return merge([...pointed, ...own])
    }
    if (back) return back
    if (other !== null && (other !== 'collective' || !this.#wholeTurn || !this.#open)) {
      this.#close()
      return merge(claims.filter((c) => c.rule.endsWith('other-clause-subject')).flatMap((c) => attributions(c, [])))
    }
    const zone = claims.flatMap((c) => attributions(c, []))
    if (zone.length > 0) return this.#weigh(sentence, claims, zone)
    return this.#carry(sentence)
  }

  /** "Speaking for the Group, Tanzania said": the group spoken for before, by its spokesman. */
  #forTheGroup(sentence: HeardSentence): readonly Claim[] {
    const { claims } = sentence.speech
    const [claim] = claims
    const [state] = claim?.speakers ?? []
    if (!this.#group || !claim || claims.length > 1 || claim.speakers.length !== 1 || state?.kind !== 'state' || !FOR_THE_GROUP.test(sentence.text)) return claims
    return [{ ...claim, speakers: [{ ...this.#group, spokesperson: state.actor }], spokesmen: [state] }]
  }

  /** In a transcript only labels give the floor; whoever else is named in a speech is spoken about. */
  #spoken(sentence: HeardSentence): Attribution[] {
    const label = this.#first ? sentence.speech.claims.find((c) => c.rule.includes('label')) : undefined
    if (label) this.#take([label])
    const [group] = sentence.speech.behalf
    const turn = this.#turn
    if (group && turn && this.#open && !turn.speakers.some((p) => p.actor === group.actor)) {
      const spokesperson = turn.speakers[0]?.actor
      const speakers = sentence.speech.behalf.map((p) => (spokesperson === undefined ? p : { ...p, spokesperson }))
      this.#turn = { speakers, spokesmen: turn.speakers, oneVoice: true, main: null }
      return this.#turn.speakers.map((party) => ({ ...whole(sentence, party, 'strong', 'on-behalf-in-first-person'), onBehalfOf: party.actor }))
    }
    if (!label) return this.#carry(sentence)
    return label.rule.includes('label-line') ? [] : attributions(label, [])
  }

  #referred(sentence: HeardSentence, reference: { readonly rule: string; readonly to: string }): Attribution[] | null {
    const turn = this.#turn
    if (!turn || turn.speakers.length === 0) return null
    if (reference.rule === 'the-delegation-says' && !fitsNoun(sentence.text, turn)) return null
    if (reference.to === 'spokesman') {
      if (turn.spokesmen.length === 0) return null
      this.#turn = { speakers: turn.spokesmen, spokesmen: [], oneVoice: true, main: null }
    } else if (reference.to === 'last speaker' && turn.speakers.length > 1 && !turn.oneVoice) return turn.main ? [whole(sentence, turn.main, 'weak', reference.rule)] : null
    this.#open = true
    const speakers = this.#pointedTo(reference.to)
    return speakers.map((party) => whole(sentence, party, this.#first && this.#style === 'mixed' ? 'weak' : 'strong', reference.rule))
  }

  /** "The latter" is one of exactly two; other references mean whoever has the turn. */
  #pointedTo(to: string): readonly Party[] {
    const speakers = this.#turn?.speakers ?? []
    if (to !== 'first of two' && to !== 'second of two') return speakers
    return speakers.length === 2 ? speakers.slice(to === 'first of two' ? 0 : 1).slice(0, 1) : []
  }

  #weigh(sentence: HeardSentence, claims: readonly Claim[], zone: readonly Attribution[]): Attribution[] {
    const turn = this.#turn
    const same = zone.every((a) => turn?.speakers.some((p) => p.actor === a.party.actor))
    if (this.#wholeTurn && this.#open && turn && !same && !this.#first) return this.#carry(sentence)
    this.#take(claims)
    this.#open &&= this.#wholeTurn
    return merge(zone)
  }

  #carry(sentence: HeardSentence): Attribution[] {
    const turn = this.#turn
    if (!turn || !this.#open || /^\(?See\b/.test(sentence.text) || (!this.#wholeTurn && FRAGMENT.test(sentence.text))) return []
    const strangers = sentence.named.some((p) => !turn.speakers.some((q) => q.actor === p.actor))
    if (!this.#wholeTurn && (turn.speakers.length !== 1 || strangers || isAnonymousPassive(sentence.text))) {
      this.#close()
      return []
    }
    return turn.speakers.map((party) => whole(sentence, party, 'weak', this.#wholeTurn ? 'carried-in-turn' : 'carried'))
  }

  #take(claims: readonly Claim[]): void {
    const last = claims.at(-1)
    const first = claims[0]
    if (!last) return
    this.#turn = { speakers: last.speakers.length > 0 ? last.speakers : last.opposed, spokesmen: last.spokesmen, oneVoice: last.rule.includes('also-on-behalf'), main: claims.length > 1 && first?.speakers.length === 1 ? (first.speakers[0] ?? null) : null }
    this.#open = claims.length === 1 || this.#wholeTurn
    this.#group = claims.flatMap((c) => c.speakers).findLast((p) => p.kind === 'grouping' || p.kind === 'regional organisation') ?? this.#group
  }

  #close(): void {
    this.#turn = null
    this.#open = false
  }
}

/** "the Group" points to a grouping, "the country" to a state, "the delegates" to several. */
function fitsNoun(text: string, turn: Turn): boolean {
  const state = turn.speakers.every((p) => p.kind === 'state')
  const noun = /^["(]?(?:[^,]{0,80}, )?(?:The|the|This|this|Its|Their) (?:same |African |Arab )?([\p{L}-]+)/u.exec(text)?.[1] ?? ''
  if (turn.speakers.length > 1 && !turn.oneVoice && /^(?:country|delegation|delegate|representative|speaker|ambassador|minister|government|envoy|observer|official|diplomat|negotiator)$/i.test(noun)) return false
  if (turn.speakers.length === 1 && /^(?:delegates|delegations|representatives|speakers|countries|ministers|observers|diplomats|negotiators)$/i.test(noun)) return false
  if (/^(?:[Gg]roup|Movement|bloc|region|Union|Community|Alliance)/.test(noun)) return turn.speakers.every((p) => p.kind === 'grouping' || p.kind === 'regional organisation')
  if (/^(?:organi|company|[Ii]nstitute|Foundation|Commission)/.test(noun)) return !state
  return true
}

/** "Rule 16 was applied.", "It has been acknowledged that": the rapporteur's words rather than the last speaker's. */
function isAnonymousPassive(text: string): boolean {
  return /^(?:[^,;:]{0,60}, )?[^,;:]{1,80}\b(?:was|were|been) (?:also |then |later |not )?(?:applied|acknowledged|noted|agreed|decided|adopted|approved|deferred|discussed|raised|suggested|proposed|mentioned|stressed|convened|postponed|suspended|adjourned|closed|opened|elected|circulated|introduced|recalled|emphasi[sz]ed|invited|requested|considered|observed|expressed|recorded|reached|referred|presented|highlighted|devoted|followed|attended|concluded|resumed|announced|issued|distributed|tabled|amended|bracketed|retained|deleted|rejected|voiced|welcomed|underlined|reported|moved|replaced|reopened|received|tested|addressed|explored|pointed|questioned)\b(?! by)/.test(text)
}

/** The shares of a claim; `before` spoke last, and is answered where the claim takes up the previous sentence. */
function attributions(claim: Claim, before: readonly Party[]): Attribution[] {
  const make = (party: Party, opposed: boolean): Attribution => ({
    party,
    tier: claim.tier,
    rule: claim.rule,
    onBehalfOf: !opposed && party.spokesperson !== undefined ? party.actor : null,
    opposed,
    from: claim.from,
    to: claim.to,
    previous: claim.previous,
    subjectAt: claim.subjectAt,
    contentAt: claim.contentAt,
    replies: repliesOf(claim, party, opposed, before),
  })
  return [...claim.speakers.map((p) => make(p, false)), ...claim.opposed.map((p) => make(p, true))]
}

function repliesOf(claim: Claim, party: Party, opposed: boolean, before: readonly Party[]): Reply[] {
  const isBacker = claim.backers.some((p) => p.actor === party.actor)
  const proposers = opposed || isBacker ? claim.speakers.filter((p) => !claim.backers.some((b) => b.actor === p.actor)) : []
  const to = claim.previous ? before : claim.after.length > 0 ? claim.after : proposers
  return to.map((p): Reply => ({ actor: p.actor, relation: opposed ? 'opposes' : 'supports' }))
}

function whole(sentence: HeardSentence, party: Party, tier: Tier, rule: string): Attribution {
  return { party, tier, rule, onBehalfOf: null, opposed: false, from: sentence.start, to: sentence.end, previous: false, subjectAt: sentence.start, contentAt: sentence.start, replies: [] }
}

/** One attribution for each party: two claims by the same party in a sentence join. */
function merge(all: readonly Attribution[]): Attribution[] {
  const joined = new Map<string, Attribution>()
  for (const a of all) {
    const known = joined.get(a.party.actor)
    joined.set(a.party.actor, known ? { ...known, from: Math.min(known.from, a.from), to: Math.max(known.to, a.to) } : a)
  }
  return [...joined.values()]
}
