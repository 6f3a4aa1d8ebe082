/** The one way in: the text of a report → its sentences, and who is proposed to say what in each. */
import type { Proposal, ProposedSentence, ProposedStance, Reply, ReportReading } from '#contract/proposal.ts'
import type { ReferenceTaxonomy } from '#contract/reference.ts'
import { TurnKeeper, type Attribution, type HeardParagraph, type HeardSentence } from './carry.ts'
import { isBulletRule } from './constructions/lists.ts'
import { flatten } from './flat.ts'
import { findNames, withActors, type Gazetteer, type Mention } from './gazetteer.ts'
import { layoutOf } from './head.ts'
import { findNewActors } from './new-actors.ts'
import { findPersons, findRegions, withoutIntroduced } from './persons.ts'
import { afterMarker, sentencesOf } from './sentences.ts'
import { paragraphsOf, type Span } from './paragraphs.ts'
import { sketchOf } from './sketch.ts'
import { speechOf } from './speakers.ts'
import { stancesTakenUp, stancesWithNamed } from './taken-up.ts'
import { Floor, sidesWithPersons } from './discourse.ts'
import { compileStances, cuesIn, matterNamed, stancesOf, type CueHit, type StanceReader } from './stances.ts'
import { compileTopics, topicsOf, type TopicReader } from './topics.ts'

export interface ReadingMatter {
  readonly gazetteer: Gazetteer
  readonly taxonomy: ReferenceTaxonomy
}

/** Done and total paragraphs, counted twice over: once to hear who speaks, once to tell about what. */
export interface ReadingProgress {
  readonly done: number
  readonly total: number
}

/** Longer than any sentence anybody spoke: damaged text, in which nobody is heard. */
const LONGEST_SENTENCE = 8000

interface Cues {
  readonly topics: TopicReader
  readonly stances: StanceReader
  /** The issue of a topic that has only one. */
  readonly issueOf: ReadonlyMap<string, string>
}

const compiled = new WeakMap<ReferenceTaxonomy, Cues>()

function cuesOf(taxonomy: ReferenceTaxonomy): Cues {
  const known = compiled.get(taxonomy)
  if (known) return known
  const alone = taxonomy.issues.filter((i) => taxonomy.issues.every((j) => i === j || i.topic !== j.topic))
  const made = { topics: compileTopics(taxonomy.topics), stances: compileStances(taxonomy.issues), issueOf: new Map(alone.map((i) => [i.topic, i.id])) }
  compiled.set(taxonomy, made)
  return made
}

/** Reads a report. Deterministic, local, linear in the length of `text`, which is text as `readText` keeps it. */
export function propose(text: string, matter: ReadingMatter): ReportReading {
  const steps = proposeInSteps(text, matter)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same reading in steps of a paragraph, so that a caller can show progress, pause or cancel between them. */
export function* proposeInSteps(text: string, matter: ReadingMatter): Generator<ReadingProgress, ReportReading, void> {
  const { head, bodyStart, bodyEnd } = layoutOf(text)
  const spans = paragraphsOf(text, bodyStart, bodyEnd)
  const flat = flatten(text)
  const newActors = findNewActors(flat.slice(bodyStart, bodyEnd), matter.gazetteer)
  const gazetteer = withActors(matter.gazetteer, [
    ...newActors.map((a) => ({ name: a.name, kind: a.kind, aliases: a.acronym === null ? [] : [a.acronym] })),
    ...findRegions(flat.slice(bodyStart, bodyEnd)),
    ...findPersons(flat.slice(bodyStart, bodyEnd), matter.gazetteer),
  ])
  const total = spans.length * 2
  const heard: HeardParagraph[] = []
  for (const span of spans) {
    heard.push(hear(text, flat, span, gazetteer))
    yield { done: heard.length, total }
  }
  const turns = new TurnKeeper(heard)
  const cues = cuesOf(matter.taxonomy)
  const sentences: ProposedSentence[] = []
  const floor = new Floor()
  for (const [para, paragraph] of heard.entries()) {
    turns.enter(paragraph)
    floor.enter()
    let before: HeardSentence | null = null
    let held: readonly ProposedStance[] = []
    for (const [sent, sentence] of paragraph.sentences.entries()) {
      const said = turns.attribute(sentence)
      const told = tell(flat, sentence, before, said, cues, held, floor)
      sentences.push({ ...told, para, sent, text: text.slice(sentence.start, sentence.end) })
      held = told.proposals.findLast((p) => p.stances.length > 0)?.stances ?? []
      before = sentence
    }
    yield { done: spans.length + para + 1, total }
  }
  const spoken = new Set(sentences.flatMap((s) => s.proposals.map((p) => p.actor)))
  return { head, paragraphs: spans.length, sentences, newActors: newActors.filter((a) => spoken.has(a.name)) }
}

function hear(text: string, flat: string, span: Span, gazetteer: Gazetteer): HeardParagraph {
  const words = flat.slice(span.start, span.end)
  const names = withoutIntroduced(findNames(gazetteer, words), words).map((m) => ({ ...m, start: m.start + span.start, end: m.end + span.start }))
  const start = afterMarker(text, span)
  let next = 0
  const sentences = sentencesOf(text, span).map((s): HeardSentence => {
    const mine: Mention[] = []
    for (let m = names[next]; m && m.start < s.end; m = names[++next]) if (m.start >= s.start) mine.push(m)
    const readable = s.end - s.start <= LONGEST_SENTENCE ? mine : []
    const speech = speechOf(sketchOf(flat, s.start, Math.min(s.end, s.start + LONGEST_SENTENCE), readable), s.start, s.end)
    const named = mine.filter((m) => m.form === 'name').map((m) => ({ actor: m.actor, kind: m.kind }))
    return { ...s, text: flat.slice(s.start, s.end), speech, named }
  })
  return { sentences, numbered: start > span.start && /^\(?\d/.test(text.slice(span.start, start)) }
}

/** What a party says, without the words that name it: "opposed by Iran" is no part of Norway's proposal. */
function wordsOf(flat: string, a: Attribution): string {
  if (a.subjectAt < a.from || a.contentAt > a.to) return flat.slice(a.from, a.to)
  return `${flat.slice(a.from, a.subjectAt)} ${flat.slice(a.contentAt, a.to)}`
}

/** Whom a party's words answer: by the form of its clause, or named in its own words and not speaking there. */
function repliesOf(sentence: HeardSentence, a: Attribution, said: readonly Attribution[]): Reply[] {
  const named = sentence.speech.replies.filter((r) => r.at >= a.from && r.at < a.to && !said.some((b) => b.party.actor === r.actor))
  const all: Reply[] = [...a.replies, ...named.map(({ actor, relation }) => ({ actor, relation }))]
  return all.filter((r, i) => r.actor !== a.party.actor && all.findIndex((q) => q.actor === r.actor) === i)
}

function tell(
  flat: string,
  sentence: HeardSentence,
  before: HeardSentence | null,
  shares: readonly Attribution[],
  cues: Cues,
  /** What the sentence before committed its speaker to. */
  held: readonly ProposedStance[],
  floor: Floor,
): Omit<ProposedSentence, 'para' | 'sent' | 'text'> {
  let latest = held
  let hits: readonly CueHit[] | null = null
  const proposals = shares.map((a): Proposal => {
    const asserted = isBulletRule(a.rule)
    const said = a.previous && before ? before.text : wordsOf(flat, a)
    const words = asserted ? said.replace(/ \([^]*$/, '') : said
    const about = topicsOf(cues.topics, words)
    const topics = about.length > 0 || a.previous ? about : topicsOf(cues.topics, sentence.text)
    hits = cuesIn(cues.stances, words)
    const stated = stancesOf(cues.stances, words, { opposed: a.opposed, asserted, ownFrom: a.previous ? 0 : a.subjectAt - a.from }, hits)
    const own = flat.slice(a.contentAt, a.to)
    const pointed = stated.length > 0 || a.opposed || a.previous ? [] : floor.takenUp(own, (issue) => cues.stances.anchors.get(issue) ?? [])
    const replies = repliesOf(sentence, a, shares)
    const others = replies.filter((r) => r.relation !== 'answers').flatMap((r) => floor.heldBy(r.actor))
    const heard = others.length > 0 ? others : latest.length > 0 || before ? latest : floor.held
    const named = pointed.length > 0 ? pointed : stancesWithNamed(own, others)
    const taken = named.length > 0 ? named : stancesTakenUp(own, sidesWithPersons(own) ? heard : heard.filter((s) => (s.value ?? 0) >= 50))
    const stances = stated.length > 0 ? stated : taken
    if (stated.length > 0) latest = stated
    floor.commit(a.party.actor, words, stances)
    return {
      actor: a.party.actor,
      kind: a.party.kind,
      tier: named.length > 0 ? 'weak' : a.tier,
      rule: a.rule,
      onBehalfOf: a.onBehalfOf,
      spokesperson: a.party.spokesperson ?? null,
      repliesTo: replies,
      topics,
      stances,
    }
  })
  if (!proposals.some((p) => p.stances.length > 0)) {
    const named = matterNamed(hits ?? cuesIn(cues.stances, sentence.text))
    const topics = proposals[0]?.topics ?? topicsOf(cues.topics, sentence.text)
    hearUncommitted(floor, sentence.text, proposals[0]?.actor ?? null, named, topics.flatMap((t) => cues.issueOf.get(t) ?? []))
  }
  const speaking = new Set(proposals.map((p) => p.actor))
  const mentioned = [...new Set(sentence.named.map((p) => p.actor))].filter((name) => !speaking.has(name))
  return { start: sentence.start, end: sentence.end, proposals, mentioned }
}

/** A sentence that commits nobody still names what later ones take up, or leads away from it. */
function hearUncommitted(floor: Floor, words: string, speaker: string | null, named: ReturnType<typeof matterNamed>, issues: readonly string[]): void {
  const [about] = issues
  if (named) floor.name(named.issue, named.value, words, false, speaker)
  else if (about !== undefined && issues.length === 1) floor.name(about, 100, words, true, speaker)
  else floor.pass(words)
}
