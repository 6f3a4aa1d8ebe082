/** Statements cut and joined: every word stays where the document has it, nothing is lost, and undo brings back the very same rows. */
import { describe, expect, test } from 'vitest'
import { joinStatements, splitStatement } from '#app/cutting.ts'
import { documentBody, documentStatements } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import type { Session } from '#app/session.ts'
import { setStatus, updateStatement } from '#app/statements.ts'
import { assessPosition, positionRows } from '#app/positions.ts'
import { check, history, step } from '#app/workspaces.ts'
import type { StatementRow } from '#contract/records.ts'
import { contentHash } from '../support/content.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const REPORT = `Sixth meeting\n\n12 Sep 2019 16:00h - 19:00h\n\nBrazil stressed that new rules are needed 🎈 and that time is short. Chile agreed that norms matter. The room was cold.\n\nJapan said that existing law suffices.\n`

async function reported(): Promise<{ readonly session: Session; readonly id: string; readonly at: (words: string) => StatementRow }> {
  const session = emptyWorkspace()
  const { document } = await importText(session, REPORT)
  const id = document?.id ?? ''
  const at = (words: string): StatementRow => {
    const found = documentStatements(session, id).find(({ quote }) => quote.includes(words))
    if (!found) throw new Error(`no statement with “${words}”`)
    return found
  }
  return { session, id, at }
}

const misplaced = (session: Session, id: string): readonly StatementRow[] => {
  const body = documentBody(session, id)
  return documentStatements(session, id).filter(({ start, end, quote }) => body.slice(start ?? 0, end ?? 0) !== quote)
}

describe('a split', () => {
  test('leaves two passages with the same voices, which together lack only the blank between', async () => {
    const { session, id, at } = await reported()
    const whole = at('Brazil')
    const [first, second] = splitStatement(session, whole.id, whole.quote.indexOf('and that'))
    expect([first.quote, second.quote]).toEqual(['Brazil stressed that new rules are needed 🎈', 'and that time is short.'])
    expect([first.start, second.end]).toEqual([whole.start, whole.end])
    expect(second.voices).toEqual(whole.voices)
    expect([second.status, second.para, second.document, second.meeting, second.date]).toEqual([whole.status, whole.para, whole.document, whole.meeting, whole.date])
    expect(misplaced(session, id)).toEqual([])
    expect(check(session)).toEqual([])
  })

  test('never cuts a sign in half, and refuses a part without words', async () => {
    const { session, at } = await reported()
    const whole = at('Brazil')
    const [first, second] = splitStatement(session, whole.id, whole.quote.indexOf('🎈') + 1)
    expect([first.quote.endsWith('needed'), second.quote.startsWith('🎈')]).toEqual([true, true])
    expect(() => splitStatement(session, first.id, first.quote.length)).toThrow(/between two of its words/)
    expect(() => splitStatement(session, 'nobody', 3)).toThrow(/not there any more/)
  })
})

describe('a join', () => {
  test('takes back a split', async () => {
    const { session, id, at } = await reported()
    const whole = at('Brazil')
    const [first, second] = splitStatement(session, whole.id, 20)
    const again = joinStatements(session, [second.id, first.id])
    expect({ ...again, changedAt: '' }).toEqual({ ...whole, changedAt: '' })
    expect(misplaced(session, id)).toEqual([])
  })

  test('brings the voices together by actor, and what referred to the second refers to the whole', async () => {
    const { session, at } = await reported()
    const [brazil, chile] = [at('Brazil'), at('Chile')]
    updateStatement(session, { id: brazil.id, voices: [{ ...voice('brazil', ['binding-instrument', null]), topics: [] }] })
    updateStatement(session, { id: chile.id, voices: [voice('brazil', ['binding-instrument', 75]), voice('chile', ['binding-instrument', 25])] })
    setStatus(session, [brazil.id, chile.id], 'confirmed')
    assessPosition(session, { actor: 'chile', issue: 'binding-instrument', date: '2019-10-01', value: 50, condition: null, rationale: 'Both said so.', salience: null, confidence: null, evidence: [chile.id, brazil.id] })
    const whole = joinStatements(session, [brazil.id, chile.id])
    expect(whole.quote).toMatch(/^Brazil stressed .* Chile agreed that norms matter\.$/)
    expect(whole.status).toBe('confirmed')
    expect(whole.voices.map(({ actor, stances }) => [actor.id, stances.map(({ value }) => value)])).toEqual([['brazil', [75]], ['chile', [25]]])
    expect(positionRows(session, { actor: 'chile', issue: 'binding-instrument' })[0]?.evidence.length).toBe(1)
    expect(check(session)).toEqual([])
  })

  test('refuses what is not one passage', async () => {
    const { session, at } = await reported()
    expect(() => joinStatements(session, [at('Brazil').id, at('Japan').id])).toThrow(/Another statement stands between/)
    expect(() => joinStatements(session, [at('Brazil').id, note(session, 'Heard in the room').id])).toThrow(/Only passages of one document/)
    expect(() => joinStatements(session, [at('Brazil').id, 'nobody'])).toThrow(/not there any more/)
    expect(() => joinStatements(session, [at('Brazil').id, at('Brazil').id])).toThrow(/takes two/)
  })
})

test('each is one step, and undo brings back the very same rows', async () => {
  const { session, at } = await reported()
  const before = contentHash(session.store.db)
  joinStatements(session, [at('Brazil').id, at('Chile').id])
  expect(history(session).undo).toBe('Join 2 statements')
  step(session, 'undo')
  expect(contentHash(session.store.db)).toBe(before)
  splitStatement(session, at('Brazil').id, 20)
  expect(history(session).undo).toBe('Split a statement')
  step(session, 'undo')
  expect(contentHash(session.store.db)).toBe(before)
  step(session, 'redo')
  expect(check(session)).toEqual([])
})
