/** The landscape as a person meets it: matrix, log, pages, proposals, relations, approaches, capture, settings. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alignmentOf } from '#app/alignment.ts'
import { approaches, createApproach, removeApproach, updateApproach } from '#app/approaches.ts'
import { captureActors, captureNote } from '#app/capture.ts'
import { exportAlignment, exportMatrix, exportStatements } from '#app/exports.ts'
import { matrixCellDetail, matrixDays, matrixView } from '#app/matrix.ts'
import { actorPage, issuePage } from '#app/pages.ts'
import { positionLog } from '#app/position-log.ts'
import { assessPosition, saveLine } from '#app/positions.ts'
import { createProposal, proposalsOn, updateProposal, withdrawProposal } from '#app/proposal-register.ts'
import { relate, unrelate } from '#app/relations.ts'
import type { Session } from '#app/session.ts'
import { changeSettings, settingsOf } from '#app/settings.ts'
import { removeStatements, setStatus, updateStatement } from '#app/statements.ts'
import { check, history, step } from '#app/workspaces.ts'
import { matrixRequest } from '#contract/methods/matrix.ts'
import { matrixCell } from '#contract/matrix-cells.ts'
import { contentHash } from '../support/content.ts'
import { tempFolder } from '../support/folders.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const TREATY = 'binding-instrument'

/** Three sessions' worth: Egypt moves, Brazil contradicts itself, the African Group speaks for its members. */
function furnished(): Session {
  const session = emptyWorkspace()
  const insert = session.store.db.prepare("INSERT INTO meeting (id, name, date) VALUES (?, ?, ?)")
  for (const [id, day] of [['m1', '2019-09-12'], ['m2', '2019-12-03']] as const) insert.run(id, `Meeting ${id}`, day)
  note(session, 'A treaty is needed.', [voice('egypt', [TREATY, 90])], '2019-09-12')
  note(session, 'No treaty.', [voice('brazil', [TREATY, 10])], '2019-09-12')
  note(session, 'Norms suffice.', [voice('france', ['new-norms', 20])], '2019-09-12')
  note(session, 'We could wait.', [{ ...voice('egypt'), stances: [{ issue: TREATY, value: 50, condition: 'if others do' }] }], '2019-12-03')
  note(session, 'A treaty now!', [voice('brazil', [TREATY, 100])], '2019-12-03')
  note(session, 'Africa calls for it.', [voice('african-group', [TREATY, 80])], '2019-12-03')
  return session
}

const plainMatrix = (session: Session, request: Partial<Parameters<typeof matrixRequest.parse>[0] & object> = {}) => {
  const view = matrixView(session, matrixRequest.parse({ issues: [TREATY, 'new-norms'], ...request }))
  const cells = [...view.cells].map(matrixCell)
  return { view, at: (actor: string, column: number) => cells[view.rows.findIndex((row) => row.actor.id === actor) * view.columns.length + column] }
}

describe('the matrix', () => {
  test('holds who stood where on a day, with movement, inheritance and silence', () => {
    const session = furnished()
    const { at, view } = plainMatrix(session, { actors: ['egypt', 'kenya', 'france', 'brazil'] })
    expect(view.rows.map(({ actor }) => actor.id)).toEqual(['egypt', 'kenya', 'france', 'brazil'])
    expect(at('egypt', 0)).toMatchObject({ value: 50, band: 'open', conditional: true, before: 90, movement: 'down' })
    expect(at('kenya', 0)).toMatchObject({ value: 80, basis: 'inherited' })
    expect(at('kenya', 1)).toMatchObject({ value: null, silence: 'never spoke' })
    expect(at('france', 0)).toMatchObject({ value: null, silence: 'no commitment' })
    const september = plainMatrix(session, { actors: ['egypt', 'kenya', 'brazil'], asOf: '2019-10-01' })
    expect(september.at('egypt', 0)).toMatchObject({ value: 90, movement: null })
    expect(september.at('kenya', 0)).toMatchObject({ silence: 'never spoke' })
    expect(plainMatrix(session, { actors: ['brazil', 'kenya'], compareWith: '2019-10-01' }).at('brazil', 0)).toMatchObject({ before: 10, movement: 'up' })
    expect(plainMatrix(session, { actors: ['brazil', 'kenya'], compareWith: '2019-10-01' }).at('kenya', 0)).toMatchObject({ before: null, movement: 'new' })
  })

  test('without the silent, in groups, and with ids that are gone passed over', () => {
    const session = furnished()
    const all = plainMatrix(session, { actors: ['egypt', 'japan', 'gone', 'france', 'egypt'], issues: ['gone', TREATY, 'new-norms'] })
    expect(all.view.rows).toHaveLength(3)
    expect(all.view.columns).toHaveLength(2)
    const { view } = plainMatrix(session, { actors: ['egypt', 'japan', 'france', 'brazil'], hideSilent: true, groupBy: 'grouping', groupings: ['european-union', 'african-group'] })
    expect(view).toMatchObject({ hidden: 1, groups: [{ label: 'EU', rows: 1 }, { label: 'African Group', rows: 1 }, { label: 'Others', rows: 1 }] })
    expect(view.cells).toHaveLength(6)
    expect(view.rows.map(({ actor, group }) => [actor.id, group])).toEqual([['france', 0], ['egypt', 1], ['brazil', 2]])
    expect(plainMatrix(session, { groupBy: 'region' }).view.groups.map(({ label }) => label)).toContain('Africa')
  })

  test('a cell opens to the words behind it', () => {
    const session = furnished()
    const detail = matrixCellDetail(session, { actor: 'egypt', issue: TREATY, compareWith: '2019-10-01' })
    expect(detail.position).toMatchObject({ value: 50, condition: 'if others do', evidence: [{ quote: 'We could wait.', value: 50 }] })
    expect(detail.before).toMatchObject({ value: 90, evidence: [{ quote: 'A treaty is needed.' }] })
    expect(detail.staleDays).toBeNull()
    changeSettings(session, { staleAfterDays: 30 })
    expect(matrixCellDetail(session, { actor: 'egypt', issue: TREATY }).staleDays).toBe(34)
    expect(plainMatrix(session).at('egypt', 0)).toMatchObject({ stale: true })
    expect(matrixDays(session)).toEqual(['2019-09-12', '2019-12-03'])
    expect(() => matrixCellDetail(session, { actor: 'nobody', issue: TREATY })).toThrow('not in the workspace')
  })

  test('a judgement of a day that has not come is refused', () => {
    const session = furnished()
    const judge = (date: string) => assessPosition(session, { actor: 'egypt', issue: TREATY, date, value: 0, condition: null, rationale: 'r', salience: null, confidence: null, evidence: [] })
    expect(() => judge('2031-01-01')).toThrow(/lies ahead/)
    expect(judge('2020-01-06')).toMatchObject({ value: 0, basis: 'assessed' })
  })
})

describe('the position log', () => {
  test('tells every change with both quotes, who and when; a correction as one', () => {
    const session = furnished()
    const [latest] = positionLog(session, { actor: 'egypt', limit: 10 })
    expect(latest).toMatchObject({ kind: 'stated', from: { value: 90, quote: { quote: 'A treaty is needed.' } }, to: { value: 50, condition: 'if others do', quote: { quote: 'We could wait.' } }, author: 'Tester' })
    expect(latest?.recordedAt).toMatch(/^2020-01-06T09/)
    assessPosition(session, { actor: 'egypt', issue: TREATY, date: '2020-01-02', value: 70, condition: null, rationale: 'Told us so.', salience: null, confidence: null, evidence: [] })
    expect(positionLog(session, { actor: 'egypt', limit: 1 })).toMatchObject([{ kind: 'assessed', from: { value: 50 }, to: { value: 70, rationale: 'Told us so.' }, author: 'Tester' }])
    const said = session.store.db.prepare<[], string>("SELECT statement_id FROM stance WHERE actor_id = 'brazil' AND value = 10").pluck().get() ?? ''
    updateStatement(session, { id: said, voices: [voice('brazil', [TREATY, 15])] })
    expect(positionLog(session, { actor: 'brazil', issue: TREATY, limit: 10 }).filter(({ kind }) => kind === 'corrected')).toMatchObject([{ from: { value: 10 }, to: { value: 15, quote: { quote: 'No treaty.' } }, author: 'Tester' }])
    step(session, 'undo')
    expect(positionLog(session, { actor: 'brazil', limit: 10 }).map(({ kind }) => kind)).toEqual(['stated', 'stated'])
    expect(positionLog(session, { since: '2019-12-03', limit: 100 }).map(({ actor }) => actor.id).toSorted()).toEqual(['african-group', 'brazil', 'egypt', 'egypt'])
  })
})

describe('the pages', () => {
  test('an issue: both sides in words, who is silent, who moved, whom to approach', () => {
    const session = furnished()
    saveLine(session, { issue: TREATY, objective: '', lineToTake: '', ifRaised: '', pressLine: '', fallBack: '', redLine: '', landingFrom: 20, landingTo: 40, mark: 'official' })
    const page = issuePage(session, { issue: TREATY })
    expect(page.since).toBe('2019-12-02')
    expect(page.arguments.supports.map(({ quote }) => quote.quote)).toEqual(expect.arrayContaining(['A treaty now!', 'A treaty is needed.', 'Africa calls for it.']))
    expect(page.arguments.opposes.map(({ actor }) => actor.id)).toEqual(['brazil'])
    expect(page.movement.map(({ actor, from, to }) => [actor.id, from.value, to.value])).toEqual([['brazil', 10, 100], ['egypt', 90, 50]])
    expect(page.contradictions).toMatchObject([{ actor: { id: 'brazil' }, distance: 90, days: 82, earlier: { quote: { quote: 'No treaty.' } }, later: { value: 100 } }])
    expect(page.silent.noCommitment.map(({ id }) => id)).toEqual(['france'])
    expect(page.silent.neverSpoke.length).toBeGreaterThan(50)
    expect(page.silent.inTheMiddle.map(({ id }) => id)).toEqual(['egypt'])
    expect(page.ours.candidates[0]).toMatchObject({ actor: { id: 'egypt' }, reasons: ['conditional', 'open', 'near our landing zone', 'moved towards us'] })
    createApproach(session, { actor: 'egypt', issue: TREATY })
    expect(issuePage(session, { issue: TREATY }).ours.candidates.map(({ actor }) => actor.id)).not.toContain('egypt')
    expect(() => issuePage(session, { issue: 'gone' })).toThrow('There is no issue')
  })

  test('an actor: contradictions by the workspace’s own rule, what is old, relations both ways', () => {
    const session = furnished()
    const words = note(session, 'I disagree with Brazil.', [voice('france')], '2019-12-03')
    const made = relate(session, { statement: words.id, kind: 'opposes', target: 'brazil', targetStatement: null })
    expect(actorPage(session, { id: 'brazil' })).toMatchObject({ contradictions: [{ distance: 90 }], stale: [], relations: [{ kind: 'opposes', speakers: [{ id: 'france' }], words: { quote: 'I disagree with Brazil.' } }] })
    expect(actorPage(session, { id: 'france' }).relations).toEqual([made])
    changeSettings(session, { contradictionDays: 30, staleAfterDays: 20 })
    expect(actorPage(session, { id: 'brazil' })).toMatchObject({ contradictions: [], stale: [{ value: 100, days: 34 }] })
    expect(() => relate(session, { statement: words.id, kind: 'opposes', target: 'brazil', targetStatement: null })).toThrow('recorded already')
    expect(() => relate(session, { statement: words.id, kind: 'answers', target: 'france', targetStatement: null })).toThrow('nobody answers itself')
    unrelate(session, made.id)
    expect(actorPage(session, { id: 'france' }).relations).toEqual([])
  })
})

describe('proposals', () => {
  test('take speakers, day and words from a statement; who spoke since and took no side is silent', () => {
    const session = furnished()
    const words = note(session, 'I propose a fund.', [voice('egypt')], '2019-12-03')
    const made = createProposal(session, { issue: TREATY, statement: words.id, title: 'A fund', supporters: ['african-group', 'egypt'] })
    expect(made).toMatchObject({ text: 'I propose a fund.', date: '2019-12-03', standing: 'tabled', proposers: [{ id: 'egypt' }], supporters: [{ id: 'african-group' }], statement: { quote: 'I propose a fund.' } })
    expect(made.silent.map(({ id }) => id)).toEqual(['brazil'])
    expect(updateProposal(session, { id: made.id, opponents: ['brazil'], standing: 'revised' })).toMatchObject({ standing: 'revised', opponents: [{ id: 'brazil' }], silent: [] })
    removeStatements(session, [words.id])
    expect(proposalsOn(session, TREATY)).toMatchObject([{ title: 'A fund', statement: null }])
    step(session, 'undo')
    expect(proposalsOn(session, null)[0]?.statement?.quote).toBe('I propose a fund.')
    withdrawProposal(session, made.id)
    expect(proposalsOn(session, null)).toEqual([])
    expect(check(session)).toEqual([])
  })
})

describe('our own layer', () => {
  test('approaches bear the workspace’s own mark, the open ones first', () => {
    const session = furnished()
    const first = createApproach(session, { actor: 'egypt', contact: 'Second Secretary', by: '2020-02-01' })
    expect(first).toMatchObject({ mark: 'official-sensitive', done: false, issueLabel: null })
    changeSettings(session, { ourMark: 'secret' })
    const second = createApproach(session, { actor: 'brazil', issue: TREATY, by: '2020-01-10' })
    expect(second.mark).toBe('secret')
    expect(approaches(session, {}).map(({ actor }) => actor.id)).toEqual(['brazil', 'egypt'])
    expect(updateApproach(session, { id: second.id, done: true })).toMatchObject({ done: true, by: '2020-01-10' })
    expect(history(session).undo).toBe('Approach to Brazil done')
    expect(approaches(session, { open: true })).toHaveLength(1)
    removeApproach(session, first.id)
    expect(approaches(session, { actor: 'egypt' })).toEqual([])
    expect(() => createApproach(session, { actor: 'nobody' })).toThrow('not in the workspace')
    expect(() => changeSettings(session, { ourMark: 'cosmic' })).toThrow('no handling level')
  })

  test('settings that are the same write no history', () => {
    const session = emptyWorkspace()
    changeSettings(session, { staleAfterDays: settingsOf(session).staleAfterDays })
    expect(history(session).undo).toBeNull()
  })
})

describe('live capture', () => {
  test('a few letters, the words, the moment: a proposed statement with its topics', () => {
    const session = emptyWorkspace()
    note(session, 'Words.', [voice('iran')])
    expect(captureActors(session, 'ira', 3).map(({ id }) => id)[0]).toBe('iran')
    expect(captureActors(session, '100%_', 5)).toEqual([])
    const made = captureNote(session, { actor: 'iran', words: 'International humanitarian law applies in cyberspace.', at: '2020-01-05T14:32:00Z' })
    expect(made).toMatchObject({ status: 'proposed', rule: 'captured live', date: '2020-01-05', heardAt: '2020-01-05T14:32:00Z', document: null, voices: [{ actor: { id: 'iran' } }] })
    expect(made.voices[0]?.topics.map(({ id }) => id)).toContain('ihl')
    setStatus(session, [made.id], 'confirmed')
    expect(check(session)).toEqual([])
  })
  test('a name nobody bears is kept for whoever reviews it', () => {
    const session = emptyWorkspace()
    expect(captureNote(session, { actor: 'Xyzzy person', words: 'Something.' })).toMatchObject({ voices: [], note: 'Speaker as typed: Xyzzy person' })
    expect(captureNote(session, { actor: '', words: 'Something else.' })).toMatchObject({ voices: [], note: null })
    step(session, 'undo')
    expect(history(session).redo).toBe('Capture a note')
  })
})

describe('alignment and exports', () => {
  test('neighbours stand side by side; small groups and chosen ones', () => {
    const session = furnished()
    const alignment = alignmentOf(session, { issues: [TREATY] })
    expect(alignment.actors.map(({ id }) => id).toSorted()).toEqual(['african-group', 'brazil', 'egypt'])
    expect(alignment.agreement).toHaveLength(9)
    expect(alignment.merges).toHaveLength(2)
    expect(alignmentOf(session, { actors: ['egypt', 'brazil', 'kenya', 'gone'] }).actors).toHaveLength(3)
    expect(() => alignmentOf(session, { actors: ['egypt', 'gone'] })).toThrow('takes two actors')
    expect(() => alignmentOf(session, { issues: ['gone'] })).toThrow('None of these issues')
    expect(alignmentOf(emptyWorkspace(), {}).actors).toEqual([])
  })

  test('exactly what is seen, in files', async () => {
    const session = furnished()
    const folder = tempFolder()
    const statements = await exportStatements(session, { filter: { actor: ['egypt'] }, sort: { by: 'date', descending: false }, columns: ['actor', 'value', 'quote'], rows: 'statement', format: 'csv', path: join(folder, 's.csv') })
    expect(statements.rows).toBe(2)
    expect(readFileSync(statements.path, 'utf8').trimEnd().split('\r\n')).toEqual(['\uFEFFActor,Value,Words', 'Egypt,90,A treaty is needed.', 'Egypt,50,We could wait.'])
    expect(await exportMatrix(session, matrixRequest.parse({ hideSilent: true }), 'xlsx', join(folder, 'm.xlsx'))).toMatchObject({ rows: 4 })
    expect(readFileSync(join(folder, 'm.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(exportAlignment(session, {}, 'graphml', -1, join(folder, 'a.graphml')).rows).toBe(4)
  })
})

test('each edit of the landscape is taken back and brought back whole', () => {
  const session = furnished()
  const words = note(session, 'Words.', [voice('france')])
  const edits: readonly (() => unknown)[] = [
    () => createProposal(session, { issue: TREATY, statement: words.id, title: 'P' }),
    () => updateProposal(session, { id: proposalsOn(session, null)[0]?.id ?? '', opponents: ['egypt'], text: 'Other' }),
    () => relate(session, { statement: words.id, kind: 'cites', target: 'egypt', targetStatement: null }),
    () => createApproach(session, { actor: 'egypt' }),
    () => changeSettings(session, { staleAfterDays: 10 }),
    () => changeSettings(session, { staleAfterDays: 20, contradictionDays: 1 }),
    () => captureNote(session, { actor: 'egypt', words: 'Said live.' }),
    () => removeStatements(session, [words.id]),
  ]
  for (const edit of edits) {
    const before = contentHash(session.store.db)
    edit()
    const after = contentHash(session.store.db)
    expect(after).not.toBe(before)
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
    step(session, 'redo')
    expect(contentHash(session.store.db)).toBe(after)
    expect(check(session)).toEqual([])
  }
})
