/** What the window asks anew after a change: every question that could be answered otherwise, and not those that could not. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDesk } from '#app/handlers.ts'
import { buildSample } from '#app/sample.ts'
import { api, type DemarcheApi } from '#contract/api.ts'
import { preferences } from '#contract/methods/settings.ts'
import { DEEDS, isStale, READS } from '#bridge/invalidation.ts'
import { entities } from '#store/entities.ts'
import { tempFolder } from '../../support/folders.ts'
import { testDeps } from '../../support/workspace.ts'

/** What `store.changed` may name: the tables of the change log, and exports. */
const TABLES = [...Object.keys(entities), 'brief']

it('names only tables that main may name', () => {
  const stems = new Set(Object.values(READS).flatMap((reads) => (reads === 'any' ? [] : reads)))
  expect([...stems].filter((stem) => !TABLES.some((table) => table === stem || table.startsWith(`${stem}_`)))).toEqual([])
})

it('tells every method of the wire either a question or a deed', () => {
  expect([...Object.keys(READS), ...DEEDS].toSorted()).toEqual(Object.keys(api).toSorted())
})

it.each([
  ['document.list', ['statement'], true],
  ['document.list', ['line'], false],
  ['statement.page', ['stance'], true],
  ['statement.page', ['statement_actor'], true],
  ['statement.page', ['statements_elsewhere'], false],
  ['actor.profile', ['position_evidence'], true],
  ['preferences.get', TABLES, false],
  ['brief.history', ['line'], true],
  ['a method from elsewhere', ['line'], true],
])('%s after a change of %j: %s', (method, tables, stale) => {
  expect(isStale(method, tables)).toBe(stale)
})

const none = () => Promise.resolve(null)

/** A desk with the sample open, which tells what changed. */
function desk() {
  const deps = testDeps()
  const path = join(tempFolder(), 'sample.demarche')
  const { handlers } = createDesk({
    ...deps,
    paths: { ...deps.paths, samples: tempFolder() },
    dialogs: new Proxy({} as Parameters<typeof createDesk>[0]['dialogs'], { get: () => none }),
    house: { get: () => null, set: () => undefined },
    preferences: { get: () => preferences.parse({}), set: () => preferences.parse({}) },
    recent: { list: () => [], add: () => undefined, remove: () => undefined },
    reveal: () => undefined,
    about: () => ({ version: '0', electron: '0', platform: 'test' }),
  } as Parameters<typeof createDesk>[0])
  const ask = (name: keyof DemarcheApi, input?: unknown): Promise<unknown> => Promise.resolve((handlers[name] as (given: unknown) => unknown)(api[name].input.parse(input)))
  return { ask, path, events: deps.events }
}

/** One of each question that the sample can answer. */
const QUESTIONS: readonly (readonly [keyof DemarcheApi, unknown?])[] = [
  ['workspace.current'], ['workspace.settings'], ['handling.levels'], ['history.state'], ['document.list'], ['meeting.list'], ['session.list'],
  ['statement.page', { filter: {} }], ['statement.facets', { filter: {} }], ['statement.ids', { filter: {} }], ['view.list'], ['actor.list', { all: true }], ['actor.list', {}],
  ['actor.profile', { id: 'egypt' }], ['actor.page', { id: 'egypt' }], ['topic.list'], ['issue.list'], ['issue.cues', { id: 'binding-instrument' }], ['issue.page', { issue: 'binding-instrument' }],
  ['reading.rejectedNames'], ['position.list', {}], ['position.log', {}], ['today.summary'], ['line.list'], ['matrix.asOf', {}], ['matrix.cell', { actor: 'egypt', issue: 'binding-instrument' }], ['matrix.days'],
  ['proposal.list', {}], ['alignment.of', {}], ['membership.list', {}], ['approach.list', {}], ['capture.actors', { text: 'Harbour' }], ['brief.history'],
  ['brief.preview', { kind: 'country', actor: 'egypt' }],
]

/** Deeds of every kind, each on what the one before left. */
const CHANGES: readonly (readonly [keyof DemarcheApi, (answers: ReadonlyMap<string, unknown>) => unknown])[] = [
  ['brief.export', () => ({ options: { kind: 'country', actor: 'egypt' }, path: join(tempFolder(), 'Egypt.docx') })],
  ['statement.setStatus', (answers) => ({ ids: ids(answers).slice(0, 3), status: 'confirmed' })],
  ['statement.setMark', (answers) => ({ ids: ids(answers).slice(0, 3), mark: 'official' })],
  ['statement.change', (answers) => ({ ids: ids(answers).slice(0, 4), change: { stance: { on: null, issue: 'new-norms', value: 40 }, date: '2019-12-04' } })],
  ['statement.remove', (answers) => ({ ids: ids(answers).slice(-1) })],
  ['actor.update', () => ({ id: 'egypt', notes: 'Met them.', addAlias: 'Masr' })],
  ['actor.create', () => ({ name: 'Harbour Institute', kind: 'academia' })],
  ['membership.save', () => ({ actor: 'egypt', grouping: 'european-union', from: null, to: null })],
  ['position.assess', () => ({ actor: 'egypt', issue: 'binding-instrument', date: '2019-12-20', value: 10, condition: null, rationale: 'Told so.', salience: null, confidence: null, evidence: [] })],
  ['position.assessSeveral', () => ({ actors: [{ actor: 'egypt', evidence: [] }, { actor: 'chile', evidence: [] }], issue: 'binding-instrument', date: '2019-12-20', value: 20, condition: null, rationale: 'Told so.', salience: null, confidence: null })],
  ['line.save', () => ({ issue: 'binding-instrument', objective: 'x', lineToTake: '', ifRaised: '', pressLine: '', fallBack: '', redLine: '', landingFrom: null, landingTo: null, mark: 'official' })],
  ['proposal.create', () => ({ issue: 'binding-instrument', statement: null, title: 'A protocol' })],
  ['approach.create', () => ({ actor: 'egypt', issue: 'binding-instrument' })],
  ['workspace.setSettings', () => ({ staleAfterDays: 1 })],
  ['workspace.update', () => ({ name: 'Another name' })],
  ['view.save', () => ({ name: 'Mine', filter: { status: ['confirmed'] } })],
  ['capture.note', () => ({ actor: 'egypt', words: 'We agree on norms.' })],
  ['document.importText', () => ({ text: 'First committee\n\n3 October 2021\n\nAustria stressed that a treaty is needed. Chile said that norms suffice.', title: 'Another' })],
  ['merge.apply', () => ({ kind: 'actor', from: ['cuba'], into: 'chile' })],
  ['history.undo', () => undefined],
]

const ids = (answers: ReadonlyMap<string, unknown>): readonly string[] => answers.get(JSON.stringify(['statement.ids', { filter: {} }])) as readonly string[]

const built = join(tempFolder(), 'built.demarche')

it('asks anew whatever a change has made other', { timeout: 60_000 }, async () => {
  buildSample(built, testDeps())
  const { ask, path, events } = desk()
  copyFileSync(built, path)
  await ask('workspace.open', { path })
  // Once the index stands, pages come with their counts.
  await ask('statement.facets', { filter: {} })
  const answerAll = async () => {
    const answers = new Map<string, unknown>()
    for (const question of QUESTIONS) answers.set(JSON.stringify(question), structuredClone(await ask(...question)))
    return answers
  }
  const missed: string[] = []
  const never = new Set(QUESTIONS.map(([name]) => name))
  let before = await answerAll()
  for (const [deed, inputOf] of CHANGES) {
    events.length = 0
    await ask(deed, inputOf(before))
    const tables = events.flatMap(({ name, payload }) => (name === 'store.changed' ? (payload as { readonly tables: readonly string[] }).tables : []))
    const after = await answerAll()
    for (const question of QUESTIONS) {
      const key = JSON.stringify(question)
      if (JSON.stringify(before.get(key)) === JSON.stringify(after.get(key))) continue
      never.delete(question[0])
      if (!isStale(question[0], tables)) missed.push(`${question[0]} after ${deed} (${tables.join(', ')})`)
    }
    before = after
  }
  expect(missed).toEqual([])
  // The deeds reach nearly everything: what none of them changes proves nothing.
  expect([...never].toSorted()).toEqual(['handling.levels', 'issue.cues', 'reading.rejectedNames'])
})
