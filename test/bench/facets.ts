/**
 * Measures the statement index: `npx node --expose-gc test/bench/facets.ts [rows …]`. Synthetic statements in the
 * proportions of a workspace: 250 actors, 60 topics in 10 groups, 30 issues, 600 meetings over ten years; one in ten
 * statements is joint. Prints milliseconds as median / 95th percentile / least.
 */
import { ACTOR_KINDS, BANDS, STATEMENT_STATUSES } from '#contract/vocabulary.ts'
import { IndexBuilder } from '#facets/statement-index.ts'
import type { StatementFacts } from '#contract/facts.ts'
import type { FacetFilter, IndexQuery, Reference, StatementIndex } from '#facets/statement-index.ts'

const ACTORS = names('actor', 250)
const GROUPS = names('group', 10)
const GROUPINGS = names('grouping', 30)
const TOPICS = names('topic', 60)
const ISSUES = names('issue', 30)
const MEETINGS = names('meeting', 600)
const AUTHORS = names('author', 3)
const MARKS = ['UNMARKED', 'OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET']
const FIRST_DAY = Date.UTC(2010, 0, 1)
const DAY = 86_400_000
const DAYS = 3650

const REFERENCE: Reference = {
  kindOf: (actor) => ACTOR_KINDS[ACTORS.indexOf(actor) % ACTOR_KINDS.length] ?? null,
  regionOf: (actor) => `region-${ACTORS.indexOf(actor) % 5}`,
  sessionOf: (meeting) => `session-${MEETINGS.indexOf(meeting) % 40}`,
  forumOf: (meeting) => `forum-${MEETINGS.indexOf(meeting) % 8}`,
  belongingsOf: (actor) => GROUPINGS.filter((_, at) => (ACTORS.indexOf(actor) + at) % 5 === 0).map((grouping, at) => ({ grouping, from: at % 2 === 0 ? null : day(700 * at), to: null })),
  topicParents: new Map(TOPICS.map((topic, at) => [topic, GROUPS[at % GROUPS.length] ?? ''])),
  actorRank: (actor) => ACTORS.indexOf(actor),
  documentRank: (document) => Number(document.slice('document-'.length)),
}

/** A small generator with a seed (mulberry32), so that runs compare. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = seeded(42)

function below(limit: number): number {
  return Math.floor(random() * limit)
}

function pick<T>(values: readonly T[]): T {
  const value = values[below(values.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from.')
  return value
}

function names(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${stem}-${at}`)
}

function day(at: number): string {
  return new Date(FIRST_DAY + at * DAY).toISOString().slice(0, 10)
}

function statement(n: number, rows: number): StatementFacts {
  const meeting = below(MEETINGS.length)
  const voices = random() < 0.9 ? 1 : 2 + below(4)
  return {
    n,
    date: random() < 0.01 ? null : day(Math.floor((meeting * DAYS) / MEETINGS.length)),
    changedAt: new Date(FIRST_DAY + n * 60_000).toISOString(),
    document: `document-${Math.floor((n * Math.min(20_000, rows / 5)) / rows)}`,
    meeting: MEETINGS[meeting] ?? null,
    status: pick(STATEMENT_STATUSES),
    tier: random() < 0.1 ? null : random() < 0.6 ? 'strong' : 'weak',
    author: AUTHORS[below(AUTHORS.length)] ?? null,
    mark: random() < 0.7 ? 'UNMARKED' : pick(MARKS),
    voices: Array.from({ length: voices }, () => ({
      actor: ACTORS[Math.floor(random() ** 2 * ACTORS.length)] ?? '',
      topics: Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, () => TOPICS[Math.floor(random() ** 2 * TOPICS.length)] ?? ''),
      stances: Array.from({ length: Math.floor(random() * 2.2) }, () => ({ issue: pick(ISSUES), band: pick(BANDS) })),
    })),
  }
}

function several<T>(values: readonly T[], count: number): T[] {
  return [...new Set(Array.from({ length: count }, () => pick(values)))]
}

/** Two years, two bands, a topic group, some twenty actors, one status. */
function fiveFilters(): FacetFilter {
  const start = below(DAYS - 730)
  return {
    from: day(start), to: day(start + 730), band: ['supports', 'open'], topic: [pick(GROUPS)],
    actor: several(ACTORS, 21), status: [pick(STATEMENT_STATUSES)],
  }
}

const SCENARIOS: readonly (readonly [string, () => FacetFilter])[] = [
  ['five filters', fiveFilters],
  ['five, no dates', () => ({ ...only(fiveFilters(), ['band', 'topic', 'actor', 'status']), tier: ['strong'] })],
  ['one actor', () => ({ actor: [pick(ACTORS)] })],
  ['one status', () => ({ status: ['confirmed'] })],
  ['two years', () => only(fiveFilters(), ['from', 'to'])],
]

function only(filter: FacetFilter, kept: readonly (keyof FacetFilter)[]): FacetFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => kept.some((one) => one === name)))
}

function ask(index: StatementIndex, filter: FacetFilter, more: Partial<IndexQuery> = {}): void {
  index.query({ filter, matches: null, sort: { by: 'date', descending: true }, offset: 0, limit: 100, ...more })
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function report(label: string, runs: number, run: () => void, prepare: () => void = () => {}): void {
  const times = Array.from({ length: runs + 20 }, () => {
    prepare()
    return timed(run)
  })
  const sorted = times.slice(20).toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3)
  console.log(`  ${label.padEnd(34)} ${at(0.5).padStart(9)} / ${at(0.95)} / ${at(0)}`)
}

function measure(rows: number): void {
  const memoryBefore = memory()
  const builder = new IndexBuilder(REFERENCE)
  let build = 0
  for (let start = 0; start < rows; start += 10_000) {
    const chunk = Array.from({ length: Math.min(10_000, rows - start) }, (_, at) => statement(start + at, rows))
    build += timed(() => chunk.forEach((facts) => builder.add(facts)))
  }
  let index: StatementIndex | null = null
  const seal = timed(() => {
    index = builder.seal()
  })
  if (index === null) throw new Error('The builder gave no index.')
  measureIndex(index, rows, build, seal, memoryBefore)
}

function measureIndex(index: StatementIndex, rows: number, build: number, seal: number, memoryBefore: number): void {
  console.log(`\n${rows.toLocaleString('en')} statements`)
  console.log(`  build ${build.toFixed(0)} ms, of it none longer than a chunk; seal ${seal.toFixed(0)} ms`)
  console.log(`  bytes a statement: arrays ${(index.bytes / rows).toFixed(1)}, heap in all ${((memory() - memoryBefore) / rows).toFixed(1)}`)
  console.log(`  unfiltered, the first time: ${timed(() => ask(index, {})).toFixed(2)} ms`)
  report('unfiltered', 200, () => ask(index, {}))
  report('unfiltered, page at the middle', 200, () => ask(index, {}, { offset: rows >> 1 }))
  for (const [label, filter] of SCENARIOS) {
    let wanted: FacetFilter = {}
    report(label, 200, () => ask(index, wanted), () => {
      wanted = filter()
    })
  }
  const common = Uint32Array.from({ length: Math.floor(rows * 0.8) }, (_, at) => at)
  console.log(`  text in 80%, the first time: ${timed(() => ask(index, {}, { matches: common })).toFixed(2)} ms`)
  report('text in 80% and five filters', 100, () => ask(index, fiveFilters(), { matches: common }))
  for (const by of ['actor', 'changed'] as const) {
    const sort = { by, descending: false }
    console.log(`  by ${by}, the first time: ${timed(() => ask(index, {}, { sort })).toFixed(1)} ms`)
    report(`by ${by}, five filters`, 100, () => ask(index, fiveFilters(), { sort }))
  }
  measureEdits(index, rows)
}

function measureEdits(index: StatementIndex, rows: number): void {
  let facts = statement(0, rows)
  const draw = (): void => {
    facts = statement(below(rows), rows)
  }
  report('an edit and the unfiltered page', 500, () => {
    index.upsert(facts)
    ask(index, {})
  }, draw)
  report('after 500 edits: five filters', 100, () => ask(index, fiveFilters()))
  report('after 500 edits: page at the middle', 100, () => ask(index, {}, { offset: rows >> 1 }))
  const edits = Array.from({ length: 5000 }, () => statement(below(rows), rows))
  console.log(`  5,000 edits in a row: ${timed(() => edits.forEach((edit) => index.upsert(edit))).toFixed(1)} ms`)
  report('after them: five filters', 100, () => ask(index, fiveFilters()))
  const compaction = index.compact()
  const steps: number[] = []
  let start = performance.now()
  while (compaction.next().done !== true) {
    steps.push(performance.now() - start)
    start = performance.now()
  }
  steps.push(performance.now() - start)
  const sum = steps.reduce((a, b) => a + b, 0)
  console.log(`  compaction ${sum.toFixed(0)} ms in ${steps.length} steps, the longest ${Math.max(...steps).toFixed(1)} ms`)
}

/** Bytes of heap and array buffers in use; exact only where the collector may be called. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const sizes = process.argv.slice(2).map(Number)
for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) measure(rows)
