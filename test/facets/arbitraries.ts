/** Random statements, filters and sorts over a vocabulary so small that everything meets everything. */
import * as fc from 'fast-check'
import { ACTOR_KINDS, BANDS, STATEMENT_STATUSES, TIERS } from '#contract/vocabulary.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import type { StatementFacts } from '#contract/facts.ts'
import type { Belonging } from '#facets/belonging.ts'
import type { FacetFilter, Reference, StatementSort } from '#facets/statement-index.ts'

const ACTORS = ['egypt', 'cuba', 'eu', 'ibm', 'nobody-knows']
const DOCUMENTS = ['doc-a', 'doc-b', 'doc-c']
const MEETINGS = ['first', 'second', 'third']
const TOPICS = ['norms', 'law', 'ihl', 'cbm', 'poc', 'root']
const ISSUES = ['treaty', 'registry', 'attribution']
const MARKS = ['UNMARKED', 'OFFICIAL', 'SECRET']
const DAYS = ['2018-12-31', '2019-02-28', '2019-03-01', '2019-09-12', '2019-09-13', '2020-02-29']
const MOMENTS = ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2024-05-01T12:00:00.000Z']
const KINDS = new Map<string, ActorKind>([
  ['egypt', 'state'], ['cuba', 'state'], ['eu', 'regional organisation'], ['ibm', 'company'],
])

const REGIONS = new Map([['egypt', 'African Group'], ['cuba', 'GRULAC'], ['eu', 'WEOG'], ['ibm', 'WEOG']])
const SESSIONS = new Map([['first', 'spring'], ['second', 'spring'], ['third', 'autumn']])
const FORUMS = new Map([['first', 'oewg'], ['second', 'gge']])
const AUTHORS = ['ana', 'ben']
/** Cuba comes and goes; Egypt is in two at once for a day; the union is its own. */
const BELONGINGS = new Map<string, readonly Belonging[]>([
  ['cuba', [{ grouping: 'nam', from: null, to: '2019-02-28' }, { grouping: 'nam', from: '2019-09-13', to: null }]],
  ['egypt', [{ grouping: 'nam', from: null, to: null }, { grouping: 'eu', from: '2019-03-01', to: '2019-03-01' }]],
  ['eu', [{ grouping: 'eu', from: null, to: null }]],
])

export const REFERENCE: Reference = {
  kindOf: (actor) => KINDS.get(actor) ?? null,
  regionOf: (actor) => REGIONS.get(actor) ?? null,
  sessionOf: (meeting) => SESSIONS.get(meeting) ?? null,
  forumOf: (meeting) => FORUMS.get(meeting) ?? null,
  belongingsOf: (actor) => BELONGINGS.get(actor) ?? [],
  topicParents: new Map([['ihl', 'law'], ['law', 'root'], ['norms', 'root'], ['poc', 'cbm']]),
  actorRank: (actor) => ACTORS.toSorted().indexOf(actor),
  documentRank: (document) => -DOCUMENTS.indexOf(document),
}

/** The same actors and topics after a rename, a change of kind, accessions and a move in the tree. */
export const CHANGED_REFERENCE: Reference = {
  kindOf: (actor) => (actor === 'nobody-knows' ? 'academia' : REFERENCE.kindOf(actor)),
  regionOf: (actor) => (actor === 'cuba' ? null : REFERENCE.regionOf(actor)),
  sessionOf: (meeting) => (meeting === 'first' ? null : meeting === 'second' ? 'autumn' : REFERENCE.sessionOf(meeting)),
  forumOf: (meeting) => (meeting === 'third' ? 'oewg' : REFERENCE.forumOf(meeting)),
  belongingsOf: (actor) => (actor === 'egypt' ? [] : [...REFERENCE.belongingsOf(actor), { grouping: 'g20', from: '2019-03-01', to: '2020-02-28' }]),
  topicParents: new Map([['ihl', 'norms'], ['poc', 'root'], ['law', 'cbm']]),
  actorRank: (actor) => -ACTORS.indexOf(actor),
  documentRank: (document) => DOCUMENTS.indexOf(document) % 2,
}

const voice = fc.record({
  actor: fc.constantFrom(...ACTORS),
  topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 3 }),
  stances: fc.array(fc.record({ issue: fc.constantFrom(...ISSUES), band: fc.constantFrom(...BANDS) }), { maxLength: 3 }),
})

/** Row numbers have gaps and cross the pages of the locator. */
export const rowNumber = fc.nat(60).map((k) => k * 997)

export const facts: fc.Arbitrary<StatementFacts> = fc.record({
  n: rowNumber,
  date: fc.option(fc.constantFrom(...DAYS), { freq: 6 }),
  changedAt: fc.constantFrom(...MOMENTS),
  document: fc.option(fc.constantFrom(...DOCUMENTS)),
  meeting: fc.option(fc.constantFrom(...MEETINGS)),
  status: fc.constantFrom(...STATEMENT_STATUSES),
  tier: fc.option(fc.constantFrom(...TIERS)),
  mark: fc.constantFrom(...MARKS),
  author: fc.option(fc.constantFrom(...AUTHORS)),
  voices: fc.array(voice, { maxLength: 4, size: 'small' }),
})

function some<T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> {
  return fc.option(fc.subarray([...values], { maxLength: Math.min(3, values.length) }), { nil: undefined, freq: 2 })
}

export const filter: fc.Arbitrary<FacetFilter> = fc
  .record({
    actor: some([...ACTORS, 'merged-away']),
    kind: some(ACTOR_KINDS),
    region: some(['African Group', 'GRULAC', 'WEOG', 'nowhere']),
    grouping: some(['nam', 'eu', 'g20', 'nowhere']),
    topic: some(TOPICS),
    issue: some(ISSUES),
    band: some(BANDS),
    meeting: some(MEETINGS),
    session: some(['spring', 'autumn']),
    forum: some(['oewg', 'gge']),
    document: some(DOCUMENTS),
    status: some(STATEMENT_STATUSES),
    tier: some(TIERS),
    mark: some(MARKS),
    author: some(AUTHORS),
    from: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 1 }),
    to: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 1 }),
  })
  .chain((full) => fc.subarray(Object.entries(full), { maxLength: 5 }).map((kept) => Object.fromEntries(kept)))

export const sort: fc.Arbitrary<StatementSort> = fc.record({
  by: fc.constantFrom('date', 'actor', 'document', 'status', 'changed'),
  descending: fc.boolean(),
})
