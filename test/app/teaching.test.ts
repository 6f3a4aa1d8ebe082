/** Corrections that teach: names given to another actor or to nobody, and the unreviewed rest of a document read again. */
import { describe, expect, test } from 'vitest'
import { createActor } from '#app/actors.ts'
import { documentBody, documentStatements } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import { setStatus } from '#app/statements.ts'
import { allowName, listRejectedNames, namesOf, teach } from '#app/teaching.ts'
import { check, step } from '#app/workspaces.ts'
import type { Session } from '#app/session.ts'
import { contentHash } from '../support/content.ts'
import { emptyWorkspace } from '../support/workspace.ts'

const REPORT = `Sixth meeting\n\n12 Sep 2019 16:00h - 19:00h\n\nThe Harbour Institute (HI) said that norms matter. Chile agreed that norms matter.\n\nThe Harbour Institute stressed that new rules are needed. Japan said that existing law suffices. The Harbour Institute asked for more time.\n`

async function reported(session: Session = emptyWorkspace(), text = REPORT) {
  const { document } = await importText(session, text)
  const id = document?.id ?? ''
  const said = (): readonly string[] => documentStatements(session, id).map(({ quote, voices, status }) => `${voices.map(({ actor }) => actor.shortName).join(' and ')} ${status}: ${quote.split(' ').slice(0, 3).join(' ')}`)
  return { session, id, said, statements: () => documentStatements(session, id) }
}

describe('a name', () => {
  test('is told as the text has it, with how much still awaits review under it', async () => {
    const { session, statements } = await reported()
    const [first] = statements()
    const institute = first?.voices[0]?.actor.id ?? ''
    setStatus(session, [statements()[2]?.id ?? ''], 'confirmed')
    expect(namesOf(session, { statement: first?.id ?? '', actor: institute })).toContainEqual({ name: 'Harbour Institute', awaiting: 2, isOwnName: false })
    expect(namesOf(session, { statement: first?.id ?? '', actor: 'chile' })).toEqual([])
    expect(namesOf(session, { statement: statements()[1]?.id ?? '', actor: 'chile' })).toEqual([{ name: 'Chile', awaiting: 1, isOwnName: true }])
  })

  test('given to another actor is read so from then on; what was reviewed stays as it was', async () => {
    const { session, id, said, statements } = await reported()
    const harbour = createActor(session, { name: 'Harbour Foundation', kind: 'civil society' })
    setStatus(session, [statements()[0]?.id ?? ''], 'confirmed')
    const before = contentHash(session.store.db)
    expect(await teach(session, { name: 'Harbour Institute', actor: harbour.id, document: id })).toEqual({ changed: 2 })
    expect(said()).toEqual([
      'Harbour Institute confirmed: The Harbour Institute',
      'Chile proposed: Chile agreed that',
      'Harbour Foundation proposed: The Harbour Institute',
      'Japan proposed: Japan said that',
      'Harbour Foundation proposed: The Harbour Institute',
    ])
    const next = await reported(session, `Another meeting\n\n13 Sep 2019 16:00h\n\nThe Harbour Institute said that time is short.\n`)
    expect(next.said()).toEqual(['Harbour Foundation proposed: The Harbour Institute'])
    expect(check(session)).toEqual([])
    step(session, 'undo')
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('that every workspace knows as an actor’s own is not given away', async () => {
    const { session, id } = await reported()
    await expect(teach(session, { name: 'Chile', actor: 'japan', document: id })).rejects.toThrow(/“Chile” is the name of Chile itself/)
  })

  test('that never speaks is passed over, also where it is a state’s; letting it speak again brings it back', async () => {
    const { session, id, said, statements } = await reported()
    setStatus(session, [statements().find(({ quote }) => quote.startsWith('Japan'))?.id ?? ''], 'confirmed')
    await teach(session, { name: 'Harbour Institute', actor: null, document: id })
    await teach(session, { name: 'Chile', actor: null, document: id })
    expect(said()).toEqual(['Japan confirmed: Japan said that'])
    expect(listRejectedNames(session)).toEqual(['Chile', 'Harbour Institute'])
    const words = 'Third meeting\n\n14 Sep 2019 16:00h\n\nChile said that time is short. Peru said that time is short.\n'
    expect((await reported(session, words)).said()).toEqual(['Peru proposed: Peru said that'])
    allowName(session, 'chile')
    expect((await reported(session, words.replace('Third', 'Fourth'))).said()).toEqual(['Chile proposed: Chile said that', 'Peru proposed: Peru said that'])
    const body = documentBody(session, id)
    expect(statements().filter(({ start, end, quote }) => body.slice(start ?? 0, end ?? 0) !== quote)).toEqual([])
    expect(() => allowName(session, 'chile')).toThrow(/is not among the names/)
  })
})
