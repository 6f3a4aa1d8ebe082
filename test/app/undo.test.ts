/** Every way to change a workspace: undo gives back exactly what was, redo exactly what was done. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createActor, updateActor } from '#app/actors.ts'
import { removeDocument, updateDocument, updateMeeting } from '#app/documents.ts'
import { importFiles, importText } from '#app/import.ts'
import { assessPosition, assessSeveral, saveLine } from '#app/positions.ts'
import { openSession, type Session } from '#app/session.ts'
import { createStatement, removeStatements, setMark, setStatus, settleProposals, updateStatement } from '#app/statements.ts'
import { check, history, removeView, saveView, step, updateWorkspace } from '#app/workspaces.ts'
import { contentHash } from '../support/content.ts'
import { reports, tempFolder } from '../support/folders.ts'
import { emptyWorkspace, keepTrack, note, testDeps, voice } from '../support/workspace.ts'

const REPORT = join(reports, 'oewg-2019-12-03-norms-consultation.txt')
const LINE = { issue: 'binding-instrument', objective: 'Keep it open', lineToTake: '', ifRaised: '', pressLine: '', fallBack: '', redLine: 'No text', landingFrom: 20, landingTo: 60, mark: 'official' }

const template = await furnish()

/** A copy of a workspace in which there is something of everything, with the history of how it came there. */
function furnished(): Session {
  const path = join(tempFolder(), 'furnished.demarche')
  copyFileSync(template, path)
  return keepTrack(openSession(path, testDeps(1000)))
}

async function furnish(): Promise<string> {
  const session = emptyWorkspace()
  await importFiles(session, [REPORT])
  const { id } = note(session, 'A live note.', [voice('egypt', ['binding-instrument', 90])])
  assessPosition(session, { actor: 'egypt', issue: 'binding-instrument', date: '2019-12-01', value: 80, condition: null, rationale: 'Said so twice.', salience: null, confidence: 'high', evidence: [id] })
  saveLine(session, LINE)
  saveView(session, { name: 'Mine', filter: { actor: ['egypt'] } })
  createActor(session, { name: 'Cyber Peace Forum', kind: 'civil society', alias: 'CPF' })
  session.close()
  return session.store.path
}

const documentOf = (session: Session): string => session.store.db.prepare<[], string>('SELECT id FROM document').pluck().get() ?? ''
const meetingOf = (session: Session): string => session.store.db.prepare<[], string>('SELECT id FROM meeting').pluck().get() ?? ''
const statementsOf = (session: Session): readonly string[] => session.store.db.prepare<[], string>('SELECT id FROM statement ORDER BY n').pluck().all()
const noteOf = (session: Session): string => statementsOf(session).at(-1) ?? ''
const actorOf = (session: Session): string => session.store.db.prepare<[], string>("SELECT id FROM actor WHERE name = 'Cyber Peace Forum'").pluck().get() ?? ''

const EDITS: readonly [what: string, label: RegExp, edit: (session: Session) => unknown][] = [
  ['import a report', /^Import .*6th Meeting/, (session) => importFiles(session, [join(reports, 'oewg-2019-09-12-sixth-meeting.txt')])],
  ['import pasted text', /^Import My notes$/, (session) => importText(session, 'Brazil said that norms matter.\n\nThe African Cyber League stated that trust matters.', 'My notes')],
  ['confirm several', /^Confirm 3 statements$/, (session) => setStatus(session, statementsOf(session).slice(0, 3), 'confirmed')],
  ['reject one', /^Reject a statement$/, (session) => setStatus(session, statementsOf(session).slice(0, 1), 'rejected')],
  ['mark several', /^Set the mark of 3 statements$/, (session) => setMark(session, statementsOf(session).slice(0, 3), 'secret')],
  ['accept all proposals', /^Confirm \d+ statements$/, (session) => settleProposals(session, 'confirmed', { tier: 'all' })],
  ['give other voices', /^Edit a statement$/, (session) => updateStatement(session, { id: noteOf(session), voices: [voice('brazil', ['binding-instrument', 10]), voice('egypt')] })],
  ['correct and confirm', /^Correct and confirm a statement$/, (session) => updateStatement(session, { id: statementsOf(session)[0] ?? '', status: 'confirmed', note: 'Check the tape.', mark: 'secret', caveat: 'UK EYES ONLY', date: '2019-12-04' })],
  ['write a live note', /^Note a statement$/, (session) => note(session, 'Another note.', [voice('france')])],
  ['mark a passage', /^Mark a statement$/, (session) => createStatement(session, { document: documentOf(session), start: 0, end: 5, quote: firstWords(session, 5), date: null, voices: [] })],
  ['remove a statement that an assessment rests on', /^Remove a statement$/, (session) => removeStatements(session, [noteOf(session)])],
  ['remove all statements', /^Remove \d+ statements$/, (session) => removeStatements(session, statementsOf(session))],
  ['edit a document', /^Edit /, (session) => updateDocument(session, { id: documentOf(session), title: 'Renamed', date: '2019-12-05', meeting: null, mark: 'official', url: 'https://example.org/' })],
  ['remove a document', /^Remove /, (session) => removeDocument(session, documentOf(session))],
  ['edit a meeting', /^Edit /, (session) => updateMeeting(session, { id: meetingOf(session), name: 'Consultation', date: '2019-12-02', endDate: '2019-12-04', place: 'New York', agendaItem: '94' })],
  ['add an actor', /^Add Tech Accord$/, (session) => createActor(session, { name: 'Tech Accord', kind: 'initiative', alias: 'TA' })],
  ['rename an actor', /^Edit Cyber Peace Forum$/, (session) => updateActor(session, { id: actorOf(session), name: 'Peace Forum', kind: 'academia', notes: 'Met in Geneva.', addAlias: 'PF', removeAlias: 'CPF' })],
  ['assess a position', /^Assess Brazil$/, (session) => assessPosition(session, { actor: 'brazil', issue: 'binding-instrument', date: '2020-01-01', value: null, condition: 'later', rationale: 'Corridor.', salience: 40, confidence: null, evidence: [noteOf(session)] })],
  ['assess several at once', /^Assess 2 actors$/, (session) => assessSeveral(session, { actors: [{ actor: 'brazil', evidence: [noteOf(session)] }, { actor: 'chile', evidence: [] }], issue: 'binding-instrument', date: '2020-01-01', value: 75, condition: null, rationale: 'The group moved.', salience: null, confidence: 'high' })],
  ['save a first line', /^Edit our line on /, (session) => saveLine(session, { ...LINE, issue: issuesWithoutLine(session), landingFrom: null, landingTo: null })],
  ['change a line', /^Edit our line on /, (session) => saveLine(session, { ...LINE, redLine: 'None' })],
  ['save a view', /^Save the view Other$/, (session) => saveView(session, { name: 'Other', filter: { text: 'norms' } })],
  ['save a view of positions', /^Save the view Blocs$/, (session) => saveView(session, { name: 'Blocs', of: 'positions', filter: { band: ['supports'] } })],
  ['change a view', /^Save the view Mine$/, (session) => saveView(session, { name: 'Mine', filter: {} })],
  ['remove a view', /^Remove the view Mine$/, (session) => removeView(session, viewId(session))],
  ['name the workspace and our delegation', /^Edit the workspace$/, (session) => updateWorkspace(session, { name: 'Ours', us: 'france' })],
]

const firstWords = (session: Session, length: number): string => (session.store.db.prepare<[], string>('SELECT body FROM document_body').pluck().get() ?? '').slice(0, length)
const issuesWithoutLine = (session: Session): string => session.store.db.prepare<[], string>('SELECT id FROM issue WHERE id NOT IN (SELECT issue_id FROM line)').pluck().get() ?? ''
const viewId = (session: Session): string => session.store.db.prepare<[], string>("SELECT id FROM saved_view WHERE name = 'Mine'").pluck().get() ?? ''

describe('undo and redo', { timeout: 30_000 }, () => {
  test.each(EDITS)('%s', async (_what, label, edit) => {
    const session = furnished()
    const { db } = session.store
    const before = contentHash(db)
    await edit(session)
    const after = contentHash(db)
    expect(after).not.toBe(before)
    expect(history(session).undo).toMatch(label)

    expect(step(session, 'undo')).toMatch(label)
    expect(contentHash(db)).toBe(before)
    expect(history(session).redo).toMatch(label)
    expect(check(session)).toEqual([])

    expect(step(session, 'redo')).toMatch(label)
    expect(contentHash(db)).toBe(after)
    expect(check(session)).toEqual([])

    // And once more after the file was closed: the log alone must know.
    session.close()
    const again = keepTrack(openSession(session.store.path, testDeps()))
    step(again, 'undo')
    expect(contentHash(again.store.db)).toBe(before)
    step(again, 'redo')
    expect(contentHash(again.store.db)).toBe(after)
    again.close()
  })

  test('all the way back to the empty workspace and forward again', async () => {
    const session = furnished()
    const { db } = session.store
    for (const [, , edit] of EDITS.filter(([what]) => !what.includes('remove'))) await edit(session)
    const full = contentHash(db)
    let steps = 0
    while (step(session, 'undo') !== null) steps += 1
    expect(contentHash(db)).toBe(contentHash(emptyWorkspace().store.db))
    for (let i = 0; i < steps; i += 1) expect(step(session, 'redo')).not.toBeNull()
    expect(step(session, 'redo')).toBeNull()
    expect(contentHash(db)).toBe(full)
    expect(check(session)).toEqual([])
  })
})

describe('an edit that changes nothing', () => {
  test.each<[what: string, edit: (session: Session) => unknown]>([
    ['the mark it has', (session) => setMark(session, statementsOf(session).slice(0, 3), 'unmarked')],
    ['the status it has', (session) => setStatus(session, statementsOf(session).slice(0, 3), 'proposed')],
    ['the voices, note and status it has', (session) => {
      const row = updateStatement(session, { id: noteOf(session) })
      return updateStatement(session, { id: row.id, voices: [voice('egypt', ['binding-instrument', 90])], note: null, status: 'confirmed', mark: 'unmarked', caveat: null, date: null })
    }],
    ['the title it has', (session) => updateDocument(session, { id: documentOf(session), mark: 'unmarked' })],
    ['the line it has', (session) => saveLine(session, LINE)],
    ['the view it is', (session) => saveView(session, { name: 'Mine', filter: { actor: ['egypt'] } })],
    ['the workspace’s own name', (session) => updateWorkspace(session, { name: 'Test' })],
    ['an alias it has', (session) => updateActor(session, { id: actorOf(session), addAlias: 'CPF' })],
  ])('writes no history: %s', (_what, edit) => {
    const session = furnished()
    const [before, undoLabel] = [contentHash(session.store.db), history(session).undo]
    edit(session)
    expect(contentHash(session.store.db)).toBe(before)
    expect(history(session).undo).toBe(undoLabel)
  })
  test('nor accepting proposals where none are left', () => {
    const session = furnished()
    expect(settleProposals(session, 'confirmed', { tier: 'all' })).toBeGreaterThan(10)
    const undoLabel = history(session).undo
    expect(settleProposals(session, 'confirmed', { tier: 'all' })).toBe(0)
    expect(history(session).undo).toBe(undoLabel)
  })
})
