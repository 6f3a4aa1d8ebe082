/** What a person cannot ask for: refused by name, before anything is written. */
import { describe, expect, test } from 'vitest'
import { createActor, updateActor } from '#app/actors.ts'
import { previewBrief } from '#app/briefs.ts'
import { removeDocument, updateDocument, updateMeeting } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import { assessPosition, saveLine } from '#app/positions.ts'
import { createSession, type Session } from '#app/session.ts'
import { createStatement, removeStatements, setStatus, settleProposals, updateStatement } from '#app/statements.ts'
import { check, removeView, saveView, step, updateWorkspace } from '#app/workspaces.ts'
import type { ErrorCode } from '#contract/errors.ts'
import { countryBriefOptions } from '#contract/methods/brief.ts'
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../support/content.ts'
import { tempFolder } from '../support/folders.ts'
import { emptyWorkspace, note, testDeps, voice } from '../support/workspace.ts'

const session = emptyWorkspace()
const statement = note(session, 'Said.', [voice('egypt')]).id
const { document } = await importText(session, `Notes\n\n3 Dec 2019 16:00h - 19:00h\n\n${'China agreed that peace matters. '.repeat(20)}`, 'Notes')
const passage = 'China agreed that peace matters.'
const line = { issue: 'new-norms', objective: '', lineToTake: '', ifRaised: '', pressLine: '', fallBack: '', redLine: '', landingFrom: null, landingTo: null, mark: 'unmarked' }
const assessment = { actor: 'egypt', issue: 'new-norms', date: '2020-01-01', value: 50, condition: null, rationale: 'r', salience: null, confidence: null, evidence: [] }
const mark = { document: document?.id ?? '', start: 0, end: 5, quote: 'Notes', date: null, voices: [] }
const view = saveView(session, { name: 'A', filter: {} })
saveView(session, { name: 'B', filter: {} })
const meeting = (document?.meeting ?? { id: '' }).id

test.each<[what: string, ask: (session: Session) => unknown, code: ErrorCode, says: RegExp]>([
  ['a voice of nobody', (s) => updateStatement(s, { id: statement, voices: [voice('atlantis')] }), 'not-found', /actor is not in the workspace/],
  ['on behalf of nobody', (s) => updateStatement(s, { id: statement, voices: [{ ...voice('egypt'), onBehalfOf: 'atlantis' }] }), 'not-found', /actor is not/],
  ['a topic that is not there', (s) => updateStatement(s, { id: statement, voices: [{ ...voice('egypt'), topics: ['cheese'] }] }), 'not-found', /no topic “cheese”/],
  ['an issue that is not there', (s) => updateStatement(s, { id: statement, voices: [voice('egypt', ['cheese', 1])] }), 'not-found', /no issue “cheese”/],
  ['a level that is not there', (s) => updateStatement(s, { id: statement, mark: 'cosmic' }), 'not-found', /no handling level “cosmic”.*UNMARKED, OFFICIAL/],
  ['a statement that is gone', (s) => updateStatement(s, { id: 'gone', note: 'x' }), 'not-found', /statement is not there/],
  ['the status of what is gone', (s) => setStatus(s, ['gone', 'too'], 'confirmed'), 'not-found', /not there any more/],
  ['to remove what is gone', (s) => removeStatements(s, ['gone']), 'not-found', /not there any more/],
  ['to accept in a document that is gone', (s) => settleProposals(s, 'confirmed', { tier: 'all', document: 'gone' }), 'not-found', /document is not there/],
  ['a new statement by nobody', (s) => createStatement(s, { ...mark, voices: [voice('atlantis')] }), 'not-found', /actor is not/],
  ['a new statement in no document', (s) => createStatement(s, { ...mark, document: 'gone' }), 'not-found', /document is not/],
  ['words that are not at the place', (s) => createStatement(s, { ...mark, quote: passage }), 'bad-input', /not those at this place/],
  ['a passage without an end', (s) => createStatement(s, { ...mark, end: null }), 'bad-input', /both its ends/],
  ['a passage beyond the text', (s) => createStatement(s, { ...mark, start: 1e6, end: 1e6 + 5 }), 'bad-input', /not those at this place/],
  ['a document that is gone', (s) => updateDocument(s, { id: 'gone', title: 'x' }), 'not-found', /document is not/],
  ['a meeting that is not there', (s) => updateDocument(s, { id: document?.id ?? '', meeting: 'gone' }), 'not-found', /meeting is not/],
  ['a mark for a document that is not there', (s) => updateDocument(s, { id: document?.id ?? '', mark: 'cosmic' }), 'not-found', /no handling level/],
  ['to remove a document that is gone', (s) => removeDocument(s, 'gone'), 'not-found', /document is not/],
  ['a meeting that ends before it begins', (s) => updateMeeting(s, { id: meeting, endDate: '2019-12-01' }), 'bad-input', /cannot end before/],
  ['an assessment of nobody', (s) => assessPosition(s, { ...assessment, actor: 'atlantis' }), 'not-found', /actor is not/],
  ['an assessment on nothing', (s) => assessPosition(s, { ...assessment, issue: 'cheese' }), 'not-found', /no issue “cheese”/],
  ['evidence that is gone', (s) => assessPosition(s, { ...assessment, evidence: [statement, 'gone'] }), 'not-found', /evidence is not there/],
  ['a line on nothing', (s) => saveLine(s, { ...line, issue: 'cheese' }), 'not-found', /no issue “cheese”/],
  ['a line marked beyond the scheme', (s) => saveLine(s, { ...line, mark: 'cosmic' }), 'not-found', /no handling level/],
  ['a landing zone upside down', (s) => saveLine(s, { ...line, landingFrom: 60, landingTo: 20 }), 'bad-input', /lower to the higher/],
  ['half a landing zone', (s) => saveLine(s, { ...line, landingFrom: 60 }), 'bad-input', /both ends/],
  ['an actor that is there', (s) => createActor(s, { name: 'EGYPT', kind: 'state' }), 'duplicate', /“EGYPT” is in the workspace already, as Egypt/],
  ['an alias that is another’s', (s) => createActor(s, { name: 'New', kind: 'state', alias: 'Arab Republic of Egypt' }), 'duplicate', /as Egypt/],
  ['another’s name', (s) => updateActor(s, { id: 'brazil', name: 'Egypt' }), 'duplicate', /“Egypt” is Egypt already/],
  ['another’s name as alias', (s) => updateActor(s, { id: 'brazil', addAlias: 'egypt' }), 'duplicate', /already/],
  ['to remove an alias it has not', (s) => updateActor(s, { id: 'brazil', removeAlias: 'Zed' }), 'not-found', /alias is not there/],
  ['a view’s name twice', (s) => saveView(s, { id: view.id, name: 'B', filter: {} }), 'duplicate', /view named B already/],
  ['a view that is gone', (s) => saveView(s, { id: 'gone', name: 'C', filter: {} }), 'not-found', /view is not there/],
  ['to remove a view that is gone', (s) => removeView(s, 'gone'), 'not-found', /view is not there/],
  ['a delegation that is nobody’s', (s) => updateWorkspace(s, { us: 'atlantis' }), 'not-found', /actor is not/],
  ['a brief of nobody', (s) => previewBrief(s, countryBriefOptions.parse({ kind: 'country', actor: 'atlantis' })), 'not-found', /actor is not/],
  ['a brief under no ceiling', (s) => previewBrief(s, countryBriefOptions.parse({ kind: 'country', actor: 'egypt', ceiling: 'cosmic' })), 'not-found', /no handling level “cosmic”/],
])('%s', (_what, ask, code, says) => {
  const before = contentHash(session.store.db)
  const log = session.store.db.prepare('SELECT count(*) FROM command').pluck().get()
  expect(() => ask(session)).toThrow(expect.objectContaining({ name: 'DemarcheError', code, message: expect.stringMatching(says) }))
  expect(contentHash(session.store.db)).toBe(before)
  expect(session.store.db.prepare('SELECT count(*) FROM command').pluck().get()).toBe(log)
})

test('of several statements, those gone meanwhile are passed over, and the label tells what was done', () => {
  const own = emptyWorkspace()
  const [a, b] = [note(own, 'One.').id, note(own, 'Two.').id]
  expect(setStatus(own, [a, 'gone', b, a], 'rejected')).toBe(2)
  expect(step(own, 'undo')).toBe('Reject 2 statements')
  setStatus(own, [a], 'rejected')
  setStatus(own, [a, b], 'rejected')
  expect(step(own, 'undo')).toBe('Reject a statement')
  removeStatements(own, [a, a, 'gone'])
  expect(step(own, 'undo')).toBe('Remove a statement')
})

describe('what follows a document', () => {
  test('date, meeting and mark go along, but for statements a person set apart', async () => {
    const own = emptyWorkspace()
    const { document: made } = await importText(own, `Notes\n\n3 Dec 2019 16:00h - 19:00h\n\n${passage.concat(' ').repeat(20)}`)
    const id = made?.id ?? ''
    const [first = '', second = ''] = own.store.db.prepare<[], string>('SELECT id FROM statement ORDER BY n LIMIT 2').pluck().all()
    updateStatement(own, { id: second, date: '2019-11-30', mark: 'secret' })
    updateDocument(own, { id, date: '2019-12-04', mark: 'official', meeting: null })
    const rows = own.statements.all({})
    expect(rows.find((row) => row.id === first)).toMatchObject({ date: '2019-12-04', mark: 'official', meeting: null })
    expect(rows.find((row) => row.id === second)).toMatchObject({ date: '2019-11-30', mark: 'secret', meeting: null })
  })
})

describe('a new workspace', () => {
  test('of a delegation that nobody knows is refused and leaves no file', () => {
    const folder = tempFolder()
    expect(() => createSession({ path: join(folder, 'w.demarche'), name: 'W', us: 'Atlantis' }, testDeps())).toThrow(/“Atlantis” is no actor/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('never takes the place of a file, and a crash’s leavings do not get into it', () => {
    const folder = tempFolder()
    const path = join(folder, 'w.demarche')
    writeFileSync(`${path}.part`, 'left by a crash')
    // The log of a workspace that is gone: SQLite would replay it into whatever file lies beside it.
    const gone = emptyWorkspace()
    note(gone, 'From another workspace.')
    copyFileSync(`${gone.store.path}-wal`, `${path}-wal`)
    const made = createSession({ path, name: 'W', us: 'Côte d’Ivoire' }, testDeps())
    expect(check(made)).toEqual([])
    expect(made.statements.all({})).toEqual([])
    made.close()
    expect(readdirSync(folder)).toEqual(['w.demarche'])
    expect(() => createSession({ path, name: 'W' }, testDeps())).toThrow(expect.objectContaining({ code: 'bad-input' }))
    expect(existsSync(path)).toBe(true)
  })
})
