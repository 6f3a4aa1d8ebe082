/** Cues and keywords tried on what the workspace holds before they are kept: its statements, and the text around them. */
import type { CueTest, KeywordTest, PassageHit, PassageTest } from '#contract/methods/teaching.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { InputOf } from '#contract/wire.ts'
import type { StatementRow } from '#contract/records.ts'
import { isBulletRule } from '#intake/constructions/lists.ts'
import { flatten } from '#intake/flat.ts'
import { paragraphsOf, type Span } from '#intake/paragraphs.ts'
import { findPhrases, type PhraseMatcher } from '#intake/phrases.ts'
import { sentencesOf } from '#intake/sentences.ts'
import { compileStances, stancesOf } from '#intake/stances.ts'
import { compileTopics, topicsOf } from '#intake/topics.ts'
import { bodyOf, documentTitles } from '#store/documents.ts'
import { statementNumbersAfter } from '#store/statement-keys.ts'
import { spansOf, statementsByNumber } from '#store/statements.ts'
import { listIssues } from '#store/taxonomy.ts'
import { mustKnowIssue } from './known.ts'
import { inSlices } from './patience.ts'
import type { Session } from './session.ts'

const SHOWN = 200
const AT_ONCE = 500
const NEW = 'new'

/** Reads every statement, and the rest of every report, with these cues, in slices. @throws DemarcheError `not-found` */
export async function testCues({ store: { db } }: Session, { id, anchors, cues }: InputOf<DemarcheApi, 'issue.testCues'>): Promise<CueTest> {
  if (id !== null) mustKnowIssue(db, id)
  const kept = listIssues(db).find((issue) => issue.id === id)
  const issue = kept?.id ?? NEW
  const reader = compileStances([{ id: issue, label: '', topic: '', object: null, note: '', anchors: anchors ?? kept?.anchors ?? [], cues }])
  const found = await inSlices(hitStatements(db, reader.matcher, (statement, words) => {
    const [read] = stancesOf(reader, words, { opposed: false, asserted: isBulletRule(statement.rule ?? ''), ownFrom: 0 })
    const present = statement.voices.flatMap(({ stances }) => stances).find((stance) => stance.issue === issue)
    return { value: read?.value ?? null, present: present?.value ?? null }
  }))
  return { ...found, passages: await inSlices(hitPassages(db, reader.matcher)) }
}

/** As `testCues`, for the keywords of a topic: whether they are enough to file a statement under it. */
export async function testKeywords({ store: { db } }: Session, { id, keywords }: InputOf<DemarcheApi, 'topic.testKeywords'>): Promise<KeywordTest> {
  const reader = compileTopics([{ id: NEW, label: '', parent: null, keywords }])
  const found = await inSlices(hitStatements(db, reader.matcher, (statement, words) => ({
    files: topicsOf(reader, words).length > 0,
    filed: statement.voices.some(({ topics }) => topics.some((topic) => topic.id === id)),
  })))
  return { ...found, passages: await inSlices(hitPassages(db, reader.matcher)) }
}

type Connection = Session['store']['db']
type Hit = Omit<CueTest['hits'][number], 'value' | 'present'>

/** A step is some hundred statements. */
function* hitStatements<Verdict>(db: Connection, matcher: PhraseMatcher<unknown>, judge: (statement: StatementRow, words: string) => Verdict): Generator<void, { readonly of: number; readonly total: number; readonly hits: readonly (Hit & Verdict)[] }, void> {
  const hits: (Hit & Verdict)[] = []
  let [of, total] = [0, 0]
  for (let after = 0; ; ) {
    const numbers = statementNumbersAfter(db, after, AT_ONCE)
    if (numbers.length === 0) return { of, total, hits }
    for (const statement of statementsByNumber(db, numbers)) {
      of += 1
      const words = flatten(statement.quote)
      const spans = spansIn(matcher, words)
      if (spans.length === 0) continue
      total += 1
      if (hits.length < SHOWN)
        hits.push({
          statement: statement.id,
          document: statement.document?.id ?? null,
          quote: statement.quote,
          actors: statement.voices.map(({ actor }) => actor.shortName),
          spans,
          ...judge(statement, words),
        })
    }
    after = numbers.at(-1) ?? after
    yield
  }
}

/** The sentences that are hit and no statement takes in; a step is a paragraph. */
function* hitPassages(db: Connection, matcher: PhraseMatcher<unknown>): Generator<void, PassageTest, void> {
  const documents = documentTitles(db)
  const hits: PassageHit[] = []
  let total = 0
  for (const { id, title } of documents) {
    const body = bodyOf(db, id)
    const taken = spansOf(db, id)
    for (const paragraph of paragraphsOf(body)) {
      yield
      if (spansIn(matcher, flatten(body.slice(paragraph.start, paragraph.end))).length === 0) continue
      for (const { start, end } of sentencesOf(body, paragraph)) {
        const quote = body.slice(start, end)
        const spans = spansIn(matcher, flatten(quote))
        if (spans.length === 0 || taken.some((one) => one.start < end && one.end > start)) continue
        total += 1
        if (hits.length < SHOWN) hits.push({ document: id, title, start, quote, spans })
      }
    }
  }
  return { of: documents.length, total, hits }
}

function spansIn(matcher: PhraseMatcher<unknown>, words: string): readonly Span[] {
  return findPhrases(matcher, words).map(({ start, end }) => ({ start, end }))
}
