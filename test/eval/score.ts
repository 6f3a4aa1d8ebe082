/** Compares a reading with hand labels, sentence by sentence, and keeps the counts and the list of errors. */
import type { Proposal, ProposedSentence, ReportReading } from '#contract/proposal.ts'
import type { ReferenceTaxonomy } from '#contract/reference.ts'
import type { LabelledDocument, LabelledSentence } from './labels.ts'

export interface Counts {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  readonly document: string
  readonly style: string
  readonly sentences: number
  /** (sentence, actor) pairs. */
  readonly pairs: Counts
  readonly strong: Counts
  readonly weak: Counts
  readonly topics: Counts
  readonly stances: { labelled: number; signRight: number; anchorRight: number; spurious: number }
  falseSpeakers: number
  /** Sentences of the labels that the reader cut elsewhere: found nowhere, and found at another place. */
  lost: number
  moved: number
  readonly errors: string[]
}

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 })

/** Scores one document; topics and stances only for pairs that both have. */
export function scoreDocument(labels: LabelledDocument, reading: ReportReading, taxonomy: ReferenceTaxonomy): Score {
  const score: Score = {
    document: labels.report,
    style: labels.style,
    sentences: labels.sentences.length,
    pairs: none(),
    strong: none(),
    weak: none(),
    topics: none(),
    stances: { labelled: 0, signRight: 0, anchorRight: 0, spurious: 0 },
    falseSpeakers: 0,
    lost: 0,
    moved: 0,
    errors: [],
  }
  const parents = new Map(taxonomy.topics.map((t) => [t.id, t.parent]))
  for (const label of labels.sentences) {
    const begins = (s: ProposedSentence): boolean => s.text.replaceAll(/\s+/g, ' ').startsWith(label.text.slice(0, 60))
    const there = reading.sentences.find((s) => s.para === label.para && s.sent === label.sent)
    const read = there && begins(there) ? there : reading.sentences.find((s) => begins(s))
    if (read !== there) score.moved++
    if (!read) {
      score.lost++
      score.errors.push(`${label.para}.${label.sent} LOST "${label.text.slice(0, 50)}" read "${there?.text.slice(0, 50)}"`)
      score.pairs.missed += label.actors.length
      continue
    }
    scorePairs(score, label, read.proposals)
    for (const p of read.proposals) {
      if (!label.actors.includes(p.actor)) continue
      scoreTopics(score, label, p, parents)
      scoreStances(score, label, p)
    }
  }
  return score
}

function scorePairs(score: Score, label: LabelledSentence, proposals: readonly Proposal[]): void {
  const where = `${label.para}.${label.sent}`
  for (const p of proposals) {
    if (label.optional_actors?.includes(p.actor)) continue
    const tier = p.tier === 'strong' ? score.strong : score.weak
    if (label.actors.includes(p.actor)) {
      score.pairs.right++
      tier.right++
      continue
    }
    score.pairs.wrong++
    tier.wrong++
    if (label.mentioned?.includes(p.actor)) score.falseSpeakers++
    score.errors.push(`${where} NOT A SPEAKER ${p.actor} (${p.tier}, ${p.rule}) "${label.text}"`)
  }
  for (const actor of label.actors) {
    if (proposals.some((p) => p.actor === actor) || label.optional_actors?.includes(actor)) continue
    score.pairs.missed++
    score.errors.push(`${where} MISSED ${actor} "${label.text}"`)
  }
}

function scoreTopics(score: Score, label: LabelledSentence, p: Proposal, parents: ReadonlyMap<string, string | null>): void {
  if (!label.topics) return
  const wanted = label.topics_by_actor?.[p.actor] ?? label.topics
  const matches = (told: string, want: string): boolean => told === want || parents.get(want) === told
  const wrong = p.topics.filter((t) => !wanted.some((w) => matches(t, w)) && !label.optional_topics?.includes(t) && !label.optional_topics?.some((o) => parents.get(o) === t))
  const missed = wanted.filter((w) => !p.topics.some((t) => matches(t, w)))
  score.topics.right += wanted.length - missed.length
  score.topics.missed += missed.length
  score.topics.wrong += wrong.length
  if (wrong.length + missed.length > 0) score.errors.push(`${label.para}.${label.sent} TOPICS ${p.actor}: +[${wrong.join(' ')}] -[${missed.join(' ')}]`)
}

function scoreStances(score: Score, label: LabelledSentence, p: Proposal): void {
  if (!label.stances) return
  const where = `${label.para}.${label.sent} ${p.actor}`
  const wanted = label.stances.filter((s) => s.actor === p.actor)
  for (const want of wanted) {
    score.stances.labelled++
    const told = p.stances.find((s) => s.issue === want.issue)
    const value = told?.value ?? null
    if (value !== null && Math.sign(value - 50) === Math.sign(want.stance - 50)) score.stances.signRight++
    if (value === want.stance) score.stances.anchorRight++
    else score.errors.push(`${where} STANCE ${want.issue}: want ${want.stance}, read ${value}`)
  }
  for (const told of p.stances) {
    if (told.value === null || wanted.some((w) => w.issue === told.issue) || label.optional_stances?.includes(told.issue)) continue
    score.stances.spurious++
    score.errors.push(`${where} STANCE not due: ${told.issue} ${told.value}`)
  }
}

/** Precision, recall and F1; 1 where there was nothing to find. */
export function rates(c: Counts): { p: number; r: number; f1: number } {
  const p = c.right + c.wrong === 0 ? 1 : c.right / (c.right + c.wrong)
  const r = c.right + c.missed === 0 ? 1 : c.right / (c.right + c.missed)
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
