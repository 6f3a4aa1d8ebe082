/** Where a passage commits its speaker on an issue: the issue's own cues, read in the frame of their clause. */
import type { ProposedStance } from '#contract/proposal.ts'
import type { ReferenceIssue, StanceCue } from '#contract/reference.ts'
import { clausesOf, nearest, softened, type Clause } from './clauses.ts'
import { compilePhrases, findPhrases, type Hit, type PhraseMatcher } from './phrases.ts'
import { conditionIn, frameOf, isForNow, isUnsettled, leavesOpen, withoutHarmless, type ClauseFrame } from './polarity.ts'

interface IssueCue {
  readonly issue: string
  readonly cue: StanceCue
}

export type CueHit = Hit<IssueCue>

export interface StanceReader {
  readonly matcher: PhraseMatcher<IssueCue>
  readonly anchors: ReadonlyMap<string, readonly number[]>
}

export interface StanceContext {
  /** The speaker takes the other side of these words ("opposed by X"). */
  readonly opposed: boolean
  /** A bullet's words without a verb are what the party wants: "New permanent office (African Group)". */
  readonly asserted: boolean
  /** Where in the words the speaker's own begin: what stands before may be somebody else's proposal. */
  readonly ownFrom: number
}

/** Compiles the cues that live with the issues. */
export function compileStances(issues: readonly ReferenceIssue[]): StanceReader {
  const phrases = issues.flatMap((issue) => issue.cues.map((cue) => ({ pattern: cue.pattern, payload: { issue: issue.id, cue } })))
  return { matcher: compilePhrases(phrases), anchors: new Map(issues.map((i) => [i.id, i.anchors.map((a) => a.at)])) }
}

/** Every cue flat `words` hold. */
export const cuesIn = (reader: StanceReader, words: string): CueHit[] => findPhrases(reader.matcher, words)

/** The matter cues name, whether or not anybody takes a side on it, and what favouring it is worth; null for none. */
export function matterNamed(hits: readonly CueHit[]): { readonly issue: string; readonly value: number } | null {
  const wished = hits.filter((h) => h.payload.cue.object && h.payload.cue.value > 50)
  const [best] = wished.toSorted((a, b) => b.weight - a.weight)
  return best ? { issue: best.payload.issue, value: best.payload.cue.value } : null
}

/** Stances of flat `words`, one an issue at most, each snapped to an anchor of its issue. */
export function stancesOf(reader: StanceReader, words: string, context: StanceContext, hits: readonly CueHit[] = cuesIn(reader, words)): ProposedStance[] {
  if (hits.length === 0) return []
  const own = ownWordsFrom(words, context.ownFrom)
  const clauses = clausesOf(words)
  const wider = hits.filter((h) => hits.some((other) => isWithin(h, other)))
  const best = new Map<string, { readonly stance: ProposedStance; readonly rank: number }>()
  for (const hit of hits) {
    if (hit.start < own || wider.includes(hit)) continue
    const { issue } = hit.payload
    const anchors = reader.anchors.get(issue) ?? []
    const begun = clauses.findLast((c) => c.start <= hit.start)
    if (!begun) continue
    const clause = hit.payload.cue.object ? reaching(begun, clauses, words, hit) : begun
    const value = valueOf(words, hit, clause, anchors, context.asserted)
    if (value === null) continue
    const rank = (hit.payload.cue.object ? (leavesOpen(clause.text) ? 2000 : 0) : 1000) + hit.weight
    if ((best.get(issue)?.rank ?? -1) >= rank) continue
    best.set(issue, { rank, stance: { issue, value: nearest(anchors, context.opposed ? 100 - value : value), condition: conditionIn(clause.text) } })
  }
  return [...best.values()].map((b) => b.stance)
}

/** The clause a thing is named in, with the next where its name runs on: "The Internet is …, and its governance should …". */
function reaching(begun: Clause, clauses: readonly Clause[], words: string, hit: CueHit): Clause {
  const last = clauses.findLast((c) => c.start < hit.end)
  return last && last.start > begun.start ? { ...last, start: begun.start, text: words.slice(begun.start, last.start + last.text.length) } : begun
}

const ENDS_BEFORE_ITS_MATTER = /\bnorms? (?:on|against|to)\b[^…]*$/

/** "A norm on supply chains": the words that say "a norm on" belong to the narrower thing another issue knows whole. */
function isWithin(hit: CueHit, other: CueHit): boolean {
  return other.payload.issue !== hit.payload.issue && other.payload.cue.object && other.start <= hit.end && other.start >= hit.start && other.end > hit.end && ENDS_BEFORE_ITS_MATTER.test(hit.payload.cue.pattern)
}

/** "On supply chains, X wanted" only names the matter; "On the proposal for a treaty, X said" tells what others want. */
const PROPOSED = /\b(?:proposals?|suggestions?|calls?|ideas?|views?|arguments?|requests?|questions?|that|whether|claims?|amendments?|drafts?|initiatives?|notion|statement|demands?|pleas?|point|despite|while|although|spite|possib\w+|need|[a-z]+ing)\b/i
const OTHERS_WORDS =
  /^(?:(?:First|Second|Third|Finally|Also|However|Moreover),? )?(?:[Rr]egarding|[Cc]oncerning|[Oo]n|[Aa]s (?:for|regards|to)|[Ww]ith (?:regard|respect|reference) to|[Ii]n (?:response|relation|reply|reaction) to|[Rr]esponding to|[Rr]eplying to|[Rr]eacting to|[Tt]urning to|[Rr]eferring to|[Cc]ommenting on|[Dd]espite|[Ii]n spite of|[Ww]hile|[Aa]lthough)\b/

/** "Regarding the proposal that …, X stated": the words before X are somebody else's. */
function ownWordsFrom(words: string, subjectAt: number): number {
  return subjectAt > 0 && OTHERS_WORDS.test(words) && PROPOSED.test(words.slice(0, subjectAt)) ? subjectAt : 0
}

/** "Not a legally binding instrument" describes; "at every stage of the new process" only says where. */
const MERELY_NAMED = /\bnot (?:a )?(?:legally )?$|\b(?:stages?|agenda|sessions?|meetings?|phases?|mandate|chair|rooms|year|cycle) of (?:the|this|that|its) (?:[a-z]+ )?$/

function valueOf(words: string, hit: CueHit, clause: Clause, anchors: readonly number[], asserted: boolean): number | null {
  const { cue } = hit.payload
  if (cue.object && MERELY_NAMED.test(words.slice(Math.max(0, hit.start - 40), hit.start).toLowerCase())) return null
  const frame = frameOf(clause.text)
  if (!cue.object) return ownValue(words, hit, clause, frame)
  if (frame.polarity === 'none') return asserted ? cue.value : null
  if (frame.polarity === 'open') return opensOnlyWithin(words, hit, clause) ? cue.value : 50
  if (frame.polarity === 'against' && leavesOpen(words.slice(clause.start + clause.text.length))) return 50
  const value = frame.polarity === 'favours' ? cue.value : cue.negated
  if (value === null) return null
  return frame.soft || (clause.conceded && frame.polarity === 'favours') ? softened(value, anchors) : value
}

/** "A network that would examine evidence": what the thing is to do leaves nothing open. */
function opensOnlyWithin(words: string, hit: CueHit, clause: Clause): boolean {
  return frameOf(`${words.slice(clause.start, hit.start)} it ${words.slice(hit.end, clause.start + clause.text.length)}`).polarity === 'favours'
}

/** The value of a cue that commits by itself, pulled to the middle where the matter is put off or granted for now. */
function ownValue(words: string, hit: CueHit, clause: Clause, frame: ClauseFrame): number | null {
  const { cue } = hit.payload
  if (isDenied(words, hit, frame)) return cue.negated
  const around = words.slice(clause.start)
  return (cue.value > 50 && isUnsettled(clause.text)) || (cue.value === 100 && isForNow(around)) ? 50 : cue.value
}

/** A cue that commits by itself is denied by a negation right before it, inside it, or raised to the main verb. */
function isDenied(words: string, hit: CueHit, frame: ClauseFrame): boolean {
  if (frame.polarity === 'open') return false
  const before = withoutHarmless(words.slice(Math.max(0, hit.start - 48), hit.start)).replace(/^.*, (?:which|who) /, '')
  const { value, negated } = hit.payload.cue
  if (!(value < 50 && REFUSAL.test(before)) && (DENIAL.test(before) || (negated !== null && TURNED.test(before)))) return true
  if (/\b(?:not|no|never|cannot)\b/.test(hit.payload.cue.pattern)) return false
  if (DENIED_AFTER.test(words.slice(hit.end, hit.end + 90))) return true
  const own = withoutHarmless(words.slice(hit.start, hit.end))
  return DENIAL.test(own) || INNER_NOT.test(own)
}

/** What is said of the claim after it: "… is unfounded", "… as a fiction". */
const DENIED_AFTER = /^[^.;:]{0,60}\b(?:is|was|are|were|as|be|remains?|remained) (?:[a-z]+ ){0,2}(?:unfounded|untenable|unacceptable|misguided|wrong|mistaken|myth|fiction|illusion|questionable|contested|doubtful|unproven|unsubstantiated|not (?:given|a given|self-evident|acceptable|true|the case))\b/
/** Refusing what is itself an objection ("rejects militarisation by way of IHL") keeps the objection. */
const REFUSAL = /\b(?:cannot|(?:do|does|did|would|could|can) not) (?:accept|support)\b|\b(?:reject|oppos|condemn|denounc|deplor|warn|caution)\w*\b(?! (?:the )?(?:idea|notion|claim|view|argument|suggestion|assertion) that)/
const DENIAL =
  /\b(?:(?:is|was|are|were|remains?|remained|been|felt|feels) (?:not|hardly|far from|less than|never) (?:[a-z]+ )?(?:convinced|persuaded|sure|certain|satisfied|of the (?:view|opinion)|ready to (?:accept|agree|concede))|unconvinced|unpersuaded|s[ck]eptical|refus(?:es|ed|ing) to (?:accept|believe|concede|recogni[sz]e|agree)|wonder(?:s|ed) (?:whether|if|how)|rebut(?:s|ted)|refut(?:es|ed)|(?:does|do|did|would|could|can) not (?:believe|think|consider|agree|accept|support|see|share|hold|subscribe|recogni[sz]e|find|feel|regard|concede)|cannot (?:accept|agree|share|support|subscribe|see|recogni[sz]e)|doubt(?:s|ed)?|reject(?:s|ed)?|disput(?:es|ed)|denied|den(?:y|ies)|question(?:s|ed) (?:the|whether)|oppos(?:es|ed)|disagree[ds]?|challeng(?:es|ed|ing)|contest(?:s|ed|ing)?|(?:warn|caution)(?:s|ed|ing)? against|(?:called|calls|calling) into question|(?:rejects?|rejected|opposed|refuted|dismiss(?:es|ed)) the (?:idea|notion|claim|view|assertion))\b/
/** A negated modal right before the cue: "should not reopen". */
const TURNED = /\b(?:should|must|would|can|could|will|do|does|did|shall|need|may|might) not (?:[\w-]+ ){0,2}$|\bcannot (?:[\w-]+ ){0,2}$|\b(?:no|little|scant|hardly any|without) (?:point|sense|merit|value|need|reason|use|wisdom|case|appetite|question|room) (?:in|to|for|of) (?:[\w-]+ ){0,2}$|\b(?:refus|declin)\w+ to (?:[\w-]+ )?$/
const INNER_NOT = /\b(?:does|do|did|is|are|was|were|should|can|could|would|will) not\b|n’t\b|\bcannot\b/
