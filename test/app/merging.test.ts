/** Two that are one: everything that named either names the one that stays, and one undo brings both back. */
import { describe, expect, test } from 'vitest'
import { actorProfile, createActor } from '#app/actors.ts'
import { createApproach } from '#app/approaches.ts'
import { applyMerge, previewMerge } from '#app/merging.ts'
import { membershipRows, saveMembership, removeMembership } from '#app/ordering.ts'
import { updateIssue, updateTopic } from '#app/taxonomy.ts'
import { assessPosition, positionRows, saveLine } from '#app/positions.ts'
import { createProposal, proposalsOn } from '#app/proposal-register.ts'
import { relate } from '#app/relations.ts'
import type { Session } from '#app/session.ts'
import { statementDetail } from '#app/statements.ts'
import { check, savedViews, saveView, step, updateWorkspace } from '#app/workspaces.ts'
import { referencesTo } from '#store/merge-references.ts'
import { contentHash } from '../support/content.ts'
import { emptyWorkspace as bareWorkspace, note, testDeps, voice } from '../support/workspace.ts'

/** Its new ids begin beyond those that the reference data took. */
const emptyWorkspace = (): Session => bareWorkspace(testDeps(100_000))

const LINE = { objective: 'Ours', lineToTake: '', ifRaised: '', pressLine: '', fallBack: '', redLine: '', landingFrom: null, landingTo: null, mark: 'official' }

/** Columns that point to a table, by the file's own foreign keys. */
function pointingTo(session: Session, table: string): readonly string[] {
  return session.store.db
    .prepare<[string], string>(
      `SELECT t.name || '.' || f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = ? AND f."to" = 'id' ORDER BY 1`,
    )
    .pluck()
    .all(table)
}

test.each(['actor', 'topic', 'issue'] as const)('every column that points to an %s is merged', (kind) => {
  const session = emptyWorkspace()
  const merged = new Set(referencesTo(session.store.db, kind, 'x').map(({ entity, column }) => `${entity}.${column}`))
  // An anchor is the issue's own and goes with it.
  expect(pointingTo(session, kind).filter((column) => column !== 'issue_anchor.issue_id' && !merged.has(column))).toEqual([])
})

/** Egypt under a second name, with something of everything. */
function twice(): { readonly session: Session; readonly other: string; readonly ids: Readonly<Record<'joint' | 'own' | 'spokenFor', string>> } {
  const session = emptyWorkspace()
  const other = createActor(session, { name: 'Misr', kind: 'state', alias: 'EGY2' }).id
  const joint = note(session, 'Both.', [voice('egypt', ['binding-instrument', 80]), { ...voice(other, ['binding-instrument', 20], ['new-norms', 100]), topics: ['norms'] }], '2019-09-12').id
  const own = note(session, 'Alone.', [voice(other, ['ihl-applies', 10])], '2019-12-03').id
  const spokenFor = note(session, 'For it.', [{ ...voice('egypt'), onBehalfOf: other }], '2019-12-03').id
  assessPosition(session, { actor: other, issue: 'new-norms', date: '2019-12-04', value: 60, condition: null, rationale: 'r', salience: null, confidence: null, evidence: [own] })
  const proposal = createProposal(session, { issue: 'new-norms', statement: joint, title: 'A norm' })
  relate(session, { statement: note(session, 'I answer.', [voice('france')]).id, kind: 'answers', target: other, targetStatement: own })
  createApproach(session, { actor: other })
  saveMembership(session, { actor: other, grouping: 'african-group', from: null, to: null })
  saveView(session, { name: 'Both', filter: { actor: ['brazil', other, 'egypt'] } })
  updateWorkspace(session, { us: other })
  expect(proposal.proposers).toHaveLength(2)
  return { session, other, ids: { joint, own, spokenFor } }
}

describe('merging two actors', () => {
  test('tells first what will move and what is lost, and writes nothing', () => {
    const { session, other } = twice()
    const before = contentHash(session.store.db)
    const preview = previewMerge(session, { kind: 'actor', from: [other], into: 'egypt' })
    expect(preview).toMatchObject({ from: [{ label: 'Misr' }], into: { label: 'Egypt' } })
    expect(Object.fromEntries(preview.moved.map(({ what, count }) => [what, count]))).toMatchObject({ statements: 3, stances: 3, assessments: 1, approaches: 1, relations: 1, 'our delegation': 1 })
    expect(preview.conflicts.map(({ what }) => what).toSorted()).toEqual(['stances', 'statements'])
    expect(preview.conflicts.find(({ what }) => what === 'stances')?.detail).toContain('80 stays, 20 goes')
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('leaves one actor with the words of both, and one undo step', () => {
    const { session, other, ids } = twice()
    const before = contentHash(session.store.db)
    positionRows(session, {})
    applyMerge(session, { kind: 'actor', from: [other], into: 'egypt' })
    const joint = statementDetail(session, ids.joint)
    expect(joint.voices.map(({ actor }) => actor.id)).toEqual(['egypt'])
    expect(joint.voices[0]?.stances.map(({ issue, value }) => [issue, value])).toEqual(expect.arrayContaining([['binding-instrument', 80], ['new-norms', 100]]))
    expect(statementDetail(session, ids.spokenFor).voices[0]?.onBehalfOf).toBeNull()
    const profile = actorProfile(session, { id: 'egypt' })
    expect(profile.aliases.map(({ text }) => text)).toEqual(expect.arrayContaining(['Misr', 'EGY2']))
    expect(profile.isUs).toBe(true)
    expect(profile.positions.filter(({ value, basis }) => value !== null && basis !== 'inherited').map(({ issue, value }) => [issue, value]).toSorted()).toEqual([['binding-instrument', 80], ['ihl-applies', 10], ['new-norms', 60]])
    expect(membershipRows(session, { actor: 'egypt', grouping: 'african-group' })).toHaveLength(1)
    expect(proposalsOn(session, 'new-norms')[0]?.proposers.map(({ id }) => id)).toEqual(['egypt'])
    expect(savedViews(session)[0]?.filter).toEqual({ actor: ['brazil', 'egypt'] })
    expect(check(session)).toEqual([])
    const after = contentHash(session.store.db)

    expect(step(session, 'undo')).toBe('Merge Misr into Egypt')
    expect(contentHash(session.store.db)).toBe(before)
    expect(actorProfile(session, { id: other }).positions.filter(({ basis }) => basis === 'statement')).toHaveLength(2)
    step(session, 'redo')
    expect(contentHash(session.store.db)).toBe(after)
    expect(check(session)).toEqual([])
  })

  test('refuses oneself and whoever is not there', () => {
    const session = emptyWorkspace()
    expect(() => previewMerge(session, { kind: 'actor', from: ['egypt'], into: 'egypt' })).toThrow('merged into itself')
    expect(() => applyMerge(session, { kind: 'actor', from: ['nobody'], into: 'egypt' })).toThrow('not in the workspace')
  })
})

describe('merging topics and issues', () => {
  test('files everything under the one that stays, and puts its own parent right', () => {
    const session = emptyWorkspace()
    const { db } = session.store
    const [child, parent] = db.prepare<[], [string, string]>('SELECT c.id, p.id FROM topic c JOIN topic p ON p.id = c.parent_id WHERE p.is_group = 0 LIMIT 1').raw().get() ?? ['', '']
    const { id } = note(session, 'Filed.', [{ ...voice('egypt'), topics: [child, parent] }])
    const before = contentHash(db)
    expect(() => previewMerge(session, { kind: 'topic', from: [parent], into: child })).toThrow(/lies below/)
    applyMerge(session, { kind: 'topic', from: [child], into: parent })
    expect(statementDetail(session, id).voices[0]?.topics.map((topic) => topic.id)).toEqual([parent])
    expect(check(session)).toEqual([])
    step(session, 'undo')
    expect(contentHash(db)).toBe(before)
  })

  test('issues: stances, assessments and our line move; of two lines ours on the one that stays is kept', () => {
    const session = emptyWorkspace()
    note(session, 'Words.', [voice('egypt', ['new-norms', 70], ['binding-instrument', 20])], '2019-09-12')
    note(session, 'More.', [voice('brazil', ['new-norms', 30])], '2019-09-12')
    saveLine(session, { ...LINE, issue: 'new-norms' })
    saveLine(session, { ...LINE, issue: 'binding-instrument', objective: 'Kept' })
    const before = contentHash(session.store.db)
    const preview = applyMerge(session, { kind: 'issue', from: ['new-norms'], into: 'binding-instrument' })
    expect(preview.conflicts.map(({ what }) => what)).toEqual(expect.arrayContaining(['stances', 'our lines', 'anchors']))
    expect(positionRows(session, { issue: 'binding-instrument' }).filter(({ basis }) => basis === 'statement').map(({ actor, value }) => [actor.id, value]).toSorted()).toEqual([['brazil', 30], ['egypt', 20]])
    expect(session.store.db.prepare('SELECT objective FROM line').pluck().all()).toEqual(['Kept'])
    expect(check(session)).toEqual([])
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
  })
})

describe('renaming and memberships', () => {
  test('a label that is taken is refused with what to do instead', () => {
    const session = emptyWorkspace()
    expect(updateTopic(session, { id: 'norms', label: 'Rules' }).label).toBe('Rules')
    expect(() => updateTopic(session, { id: 'ihl', label: 'rules' })).toThrow(/Merge the two/)
    expect(updateIssue(session, { id: 'new-norms', label: 'More norms', note: 'n' })).toMatchObject({ label: 'More norms', note: 'n' })
    expect(() => updateIssue(session, { id: 'ihl-applies', label: 'MORE norms' })).toThrow(/Merge the two/)
  })

  test('a membership moves whoever inherits through it, at once', () => {
    const session = emptyWorkspace()
    note(session, 'We support it.', [voice('african-group', ['binding-instrument', 90])], '2019-09-12')
    const held = () => positionRows(session, { actor: 'france', issue: 'binding-instrument' }).map(({ basis, value }) => [basis, value])
    expect(held()).toEqual([['none', null]])
    const made = saveMembership(session, { actor: 'france', grouping: 'african-group', from: '2019-01-01', to: null })
    expect(held()).toEqual([['inherited', 90]])
    expect(() => saveMembership(session, { actor: 'france', grouping: 'african-group', from: null, to: '2019-06-01' })).toThrow(/at that time already/)
    expect(() => saveMembership(session, { id: made.id, actor: 'france', grouping: 'african-group', from: '2020-01-01', to: '2019-01-01' })).toThrow(/end before/)
    removeMembership(session, made.id)
    expect(held()).toEqual([['none', null]])
    step(session, 'undo')
    expect(held()).toEqual([['inherited', 90]])
  })
})
