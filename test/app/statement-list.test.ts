/** The filtered page against a plain reading of every statement, on the reports of 2019. */
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { importFiles } from '#app/import.ts'
import { saveMembership } from '#app/ordering.ts'
import { setStatus, updateStatement } from '#app/statements.ts'
import { step } from '#app/workspaces.ts'
import { statementFilter, statementMethods, type StatementFilter } from '#contract/methods/statement.ts'
import type { StatementRow, TopicNode, Voice } from '#contract/records.ts'
import { StatementList } from '#app/statement-list.ts'
import { StatementIndex } from '#facets/statement-index.ts'
import { write } from '#store/change-log.ts'
import { statementNumbers } from '#store/statement-keys.ts'
import { statementsById } from '#store/statements.ts'
import { listTopics } from '#store/taxonomy.ts'
import { reports } from '../support/folders.ts'
import { emptyWorkspace, note, testDeps, voice } from '../support/workspace.ts'

let author = 'Tester'
const session = emptyWorkspace({ ...testDeps(10_000), author: () => author })
const { db } = session.store
let everything: readonly StatementRow[] = []
let topics: readonly TopicNode[] = []

const request = (filter: StatementFilter, more: object = {}) => statementMethods['statement.page'].input.parse({ filter, limit: 500, ...more })
const page = (filter: StatementFilter, more: object = {}) => session.statements.page(request(filter, more))

beforeAll(async () => {
  await importFiles(session, ['oewg-2019-09-12-sixth-meeting.txt', 'oewg-2019-12-03-norms-consultation.txt'].map((name) => join(reports, name)))
  note(session, 'Undated and marked, for nobody.')
  const joint = note(session, 'A joint note.', [voice('egypt', ['binding-instrument', 100], ['new-norms', 0]), voice('brazil', ['binding-instrument', 0])], '2020-02-01')
  updateStatement(session, { id: joint.id, mark: 'secret' })
  note(session, 'For its members.', [{ ...voice('grenada', ['binding-instrument', 80]), onBehalfOf: 'aosis', topics: ['law'] }, voice('aosis')], '2020-02-02')
  const ids = db.prepare<[], string>('SELECT id FROM statement ORDER BY n').pluck().all()
  setStatus(session, ids.slice(0, 40), 'confirmed')
  setStatus(session, ids.slice(40, 50), 'rejected')
  author = 'A. Colleague'
  setStatus(session, ids.slice(20, 30), 'rejected')
  author = 'Tester'
  everything = statementsById(db, ids)
  topics = listTopics(db)
})

const parentOf = (topic: string): string | null => topics.find((one) => one.id === topic)?.parent ?? null
const lineage = (topic: string | null): readonly string[] => (topic === null ? [] : [topic, ...lineage(parentOf(topic))])

/** Nothing wanted is everything; nothing there is nothing wanted. */
const has = <T>(wanted: readonly T[] | undefined, value: T | null | undefined): boolean => !wanted?.length || (value !== null && value !== undefined && wanted.includes(value))

/** One voice (its speaker's or theirs on whose behalf), and within it one stance, must meet all that is asked of voices. */
function voiceMeets({ actor, onBehalfOf, topics: filed, stances }: Voice, filter: StatementFilter): boolean {
  const onTopic = !filter.topic?.length || filed.some((topic) => lineage(topic.id).some((id) => filter.topic?.includes(id)))
  const asksStance = Boolean(filter.issue?.length || filter.band?.length)
  const isHeld = [actor, ...(onBehalfOf === null ? [] : [onBehalfOf])].some(({ id, kind }) => has(filter.actor, id) && has(filter.kind, kind))
  return isHeld && onTopic && (!asksStance || stances.some((one) => has(filter.issue, one.issue) && has(filter.band, one.band)))
}

function matches(row: StatementRow, filter: StatementFilter): boolean {
  const inTime = (filter.from === undefined || (row.date !== null && row.date >= filter.from)) && (filter.to === undefined || (row.date !== null && row.date <= filter.to))
  const asksVoice = [filter.actor, filter.kind, filter.topic, filter.issue, filter.band].some((wanted) => wanted?.length)
  return (
    has(filter.status, row.status) && has(filter.tier, row.tier) && has(filter.mark, row.mark) && has(filter.meeting, row.meeting?.id) &&
    has(filter.document, row.document?.id) && inTime && (!asksVoice || row.voices.some((one) => voiceMeets(one, filter))) &&
    (filter.text === undefined || row.quote.toLowerCase().includes(filter.text))
  )
}

test.each<[name: string, filter: StatementFilter]>([
  ['nothing', {}],
  ['one actor', { actor: ['egypt'] }],
  ['two actors widen', { actor: ['egypt', 'brazil'] }],
  ['actor and band are one voice’s', { actor: ['egypt'], band: ['opposes'] }],
  ['issue and band are one stance’s', { issue: ['new-norms'], band: ['supports'] }],
  ['a topic with all below it', { topic: ['law'] }],
  ['whoever is spoken for', { actor: ['aosis'], band: ['supports'] }],
  ['and whoever speaks', { actor: ['grenada'], kind: ['state'] }],
  ['kinds', { kind: ['company', 'civil society'] }],
  ['status and tier', { status: ['confirmed', 'rejected'], tier: ['weak'] }],
  ['mark', { mark: ['secret'] }],
  ['from and to a day', { from: '2019-10-01', to: '2019-12-31' }],
  ['undated ones are in no time', { from: '1900-01-01' }],
  ['text', { text: 'international' }],
  ['all together', { kind: ['state'], topic: ['law', 'norms'], status: ['proposed', 'confirmed'], text: 'law', to: '2019-10-01' }],
  ['an actor who is not there', { actor: ['nobody'] }],
])('%s', (_name, filter) => {
  const found = page(statementFilter.parse(filter))
  const wanted = everything.filter((row) => matches(row, filter))
  expect(found.rows.map((row) => row.id).toSorted()).toEqual(wanted.map((row) => row.id).toSorted())
  expect(found.total).toBe(wanted.length)
  // Beside each status, and each actor, stands what choosing it alone would give.
  const counted = (facet: 'status' | 'actor', values: readonly string[]) =>
    expect(Object.fromEntries(values.map((value) => [value, found.facets[facet].find((one) => one.value === value)?.count ?? 0]))).toEqual(
      Object.fromEntries(values.map((value) => [value, everything.filter((row) => matches(row, statementFilter.parse({ ...filter, [facet]: [value] }))).length])),
    )
  counted('status', ['proposed', 'confirmed', 'rejected'])
  counted('actor', ['egypt', 'grenada', 'aosis', 'microsoft'])
})

/** What only the store knows of a statement: by whom it was changed last, which forum it belongs to, whose members spoke. */
const IN_SQL = {
  author: `SELECT (SELECT c.author FROM change x JOIN command c ON c.seq = x.command_seq
      WHERE x.entity = 'statement' AND json_extract(x.key, '$.n') = s.n ORDER BY c.seq DESC LIMIT 1) AS value, s.id FROM statement s`,
  forum: 'SELECT e.forum_id AS value, s.id FROM statement s JOIN meeting m ON m.id = s.meeting_id JOIN session e ON e.id = m.session_id',
  grouping: `WITH voice (id, date, actor) AS (
      SELECT s.id, s.date, v.actor_id FROM statement s JOIN statement_actor v ON v.statement_id = s.id
      UNION SELECT s.id, s.date, v.on_behalf_of_id FROM statement s JOIN statement_actor v ON v.statement_id = s.id WHERE v.on_behalf_of_id IS NOT NULL)
    SELECT m.grouping_id AS value, v.id FROM voice v JOIN membership m ON m.actor_id = v.actor
      WHERE CASE WHEN v.date IS NULL THEN m.to_date IS NULL ELSE coalesce(m.from_date, v.date) <= v.date AND v.date <= coalesce(m.to_date, v.date) END
    UNION SELECT actor, id FROM voice WHERE actor IN (SELECT grouping_id FROM membership)`,
} as const

describe.each(Object.entries(IN_SQL))('%s', (name, sql) => {
  const facet = name as keyof typeof IN_SQL

  test.each<[string, StatementFilter, number]>([['everything', {}, 1], ['what is rejected', { status: ['rejected'] }, 0], ['some words', { text: 'law', from: '2019-01-01' }, 0]])('counts what SQL counts in %s', (_what, filter, least) => {
    const found = page(filter)
    const among = new Set(found.rows.map(({ id }) => id))
    expect(found.total).toBe(among.size)
    const rows = db.prepare<[], { value: string | null; id: string }>(`SELECT DISTINCT value, id FROM (${sql})`).all().filter(({ value, id }) => value !== null && among.has(id))
    const counts = Object.fromEntries([...Map.groupBy(rows, ({ value }) => value)].map(([value, those]) => [value, those.length]))
    expect(Object.fromEntries(found.facets[facet].map(({ value, count }) => [value, count]))).toEqual(counts)
    expect(Object.keys(counts).length).toBeGreaterThanOrEqual(least)
    for (const value of Object.keys(counts).slice(0, 5))
      expect(page({ ...filter, [facet]: [value] }).rows.map(({ id }) => id).toSorted()).toEqual(rows.filter((row) => row.value === value).map(({ id }) => id).toSorted())
  })
})

test('who joins a grouping is found under it from that day on, and undoing takes it back', () => {
  const { id: before } = note(session, 'Not one of them yet.', [voice('chile')], '2020-03-01')
  const { id: after } = note(session, 'One of them.', [voice('chile')], '2020-03-05')
  const found = () => page({ grouping: ['aosis'] }).rows.map(({ id }) => id).filter((id) => id === before || id === after)
  expect(found()).toEqual([])
  saveMembership(session, { actor: 'chile', grouping: 'aosis', from: '2020-03-02', to: null })
  expect(found()).toEqual([after])
  step(session, 'undo')
  expect(found()).toEqual([])
})

test('rows come newest first with the undated last, and pages follow on without a gap', () => {
  const all = page({}).rows
  const dates = all.map((row) => row.date)
  expect(dates).toEqual(dates.toSorted((a, b) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1)))
  expect([0, 30, 60, 90, 120, 150].flatMap((offset) => page({}, { offset, limit: 30 }).rows)).toEqual(all.slice(0, 180))
  expect(page({}, { offset: 10_000 }).rows).toEqual([])
})

test('facets are labelled in words', () => {
  const { facets } = page({})
  const labels = (facet: keyof typeof facets) => Object.fromEntries(facets[facet].map(({ value, label }) => [value, label]))
  expect(labels('actor')).toMatchObject({ egypt: 'Egypt', iran: 'Iran' })
  expect(labels('topic')).toMatchObject({ 'intl-law': topics.find((topic) => topic.id === 'intl-law')?.label })
  expect(labels('mark')).toEqual({ unmarked: 'UNMARKED', secret: 'SECRET' })
  expect(facets.meeting.map(({ label }) => label).join()).toMatch(/6th meeting/i)
  for (const values of Object.values(facets)) expect(values.filter(({ label }) => label === '')).toEqual([])
})

describe('after an edit', () => {
  test('the same words find what was written since', () => {
    expect(page({ text: 'zebra' }).total).toBe(0)
    const { id } = note(session, 'A zebra crossing.')
    expect(page({ text: 'zebra' }).rows.map((row) => row.id)).toEqual([id])
    updateStatement(session, { id, note: 'Heard a quagga too.' })
    expect(page({ text: 'quagga' }).total).toBe(1)
    updateStatement(session, { id, note: null })
    expect(page({ text: 'quagga' }).total).toBe(0)
  })
})

describe('ids', () => {
  test('are those of all pages, in the same order', () => {
    const sort = { by: 'actor', descending: false } as const
    for (const filter of [{}, { kind: ['state' as const], text: 'law' }])
      expect(session.statements.ids(filter, sort)).toEqual(page(filter, { sort }).rows.map((row) => row.id))
  })
})

describe('an index built while others have their turn', () => {
  test('holds what was written in between, and answers as one built at once', async () => {
    const list = new StatementList(db)
    const standing = list.ready()
    const rewritten = page({}).rows[3]?.id ?? ''
    list.refresh(write(session.store, { label: 'Reject', author: 'Tester', at: '2020-02-02T00:00:00.000Z' }, (writer) => {
      const [n] = statementNumbers(db, [rewritten])
      if (n !== undefined) writer.update('statement', { n }, { status: 'rejected', date: '2021-01-01' })
    }))
    await standing
    const built = list.page(request({}))
    expect(built).toEqual(new StatementList(db).page(request({})))
    expect(built.rows[0]).toMatchObject({ id: rewritten, status: 'rejected' })
  })

  test('says so where the workspace closes meanwhile', async () => {
    const list = new StatementList(db)
    const standing = list.ready()
    list.stop()
    await expect(standing).rejects.toMatchObject({ code: 'no-workspace' })
  })
})

test('thousands of edits are tidied up between other work, and the answers stay', async () => {
  const other = emptyWorkspace()
  const first = note(other, 'Said over and over.', [voice('egypt')], '2020-02-01').id
  const copied = 2200
  other.store.db.exec(`
    CREATE TEMP TABLE copy AS WITH RECURSIVE k(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM k WHERE k < ${copied}) SELECT k FROM k;
    INSERT INTO statement (id, date, para, sent, status, tier, rule, mark, created_at, changed_at)
      SELECT 'copy' || k, date, para, sent, status, tier, rule, mark, created_at, changed_at FROM statement, copy WHERE id = '${first}';
    INSERT INTO statement_text (n, quote) SELECT n, 'Said again.' FROM statement WHERE id LIKE 'copy%';
    INSERT INTO statement_actor (statement_id, actor_id, place) SELECT id, 'egypt', 0 FROM statement WHERE id LIKE 'copy%'`)
  const list = new StatementList(other.store.db)
  const ask = () => list.page(request({ actor: ['egypt'], mark: ['secret'] }))
  expect(ask().total).toBe(0)
  const compact = vi.spyOn(StatementIndex.prototype, 'compact')
  const ids = other.store.db.prepare<[], string>("SELECT id FROM statement WHERE id LIKE 'copy%'").pluck().all()
  other.store.db.exec("UPDATE statement SET mark = 'secret' WHERE id LIKE 'copy%'")
  list.refresh({ value: null, tables: ['statement'], statements: ids, removed: [], changes: [], seq: 1 })
  const before = ask()
  expect(before.total).toBe(copied)
  list.refresh({ value: null, tables: ['statement'], statements: ids.slice(0, 1), removed: [], changes: [], seq: 2 })
  await list.tidied()
  expect(compact).toHaveBeenCalledOnce()
  expect(ask()).toEqual(before)
  compact.mockRestore()
})

test('before the index stands the newest rows come without counts, and are the ones that come with them', () => {
  const list = new StatementList(db)
  const ahead = list.pageAhead(request({}, { offset: 5, limit: 20 }))
  expect(ahead).toMatchObject({ total: session.statements.page(request({})).total, facets: null })
  expect(list.pageAhead(request({ actor: ['egypt'] }))).toBeNull()
  expect(list.pageAhead(request({}, { sort: { by: 'actor', descending: true } }))).toBeNull()
  const { rows, facets } = list.page(request({}, { offset: 5, limit: 20 }))
  expect(ahead?.rows).toEqual(rows)
  expect(list.facets({})).toEqual(facets)
  expect(list.pageAhead(request({}))).toBeNull()
})
