/** Who spoke for whom and who answered whom: kept from the reading, and through everything that is done to a statement. */
import { describe, expect, test } from 'vitest'
import { joinStatements, splitStatement } from '#app/cutting.ts'
import { documentStatements, removeDocument } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import { actorPage } from '#app/pages.ts'
import { unrelate } from '#app/relations.ts'
import type { Session } from '#app/session.ts'
import { removeStatements, setStatus, updateStatement } from '#app/statements.ts'
import { teach } from '#app/teaching.ts'
import { check, step } from '#app/workspaces.ts'
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { StatementRow } from '#contract/records.ts'
import { contentHash, dump } from '../support/content.ts'
import { emptyWorkspace } from '../support/workspace.ts'

const REPORT = `Sixth meeting

12 Sep 2019 16:00h - 19:00h

Grenada, for AOSIS, and Zambia, for the African Group, called for new norms. They asked for more time.

Australia said that existing law suffices. Kenya, supported by Togo and opposed by Peru, called for a treaty.

Iran responded to Australia saying that the mandate is clear.
`

async function reported(): Promise<{ readonly session: Session; readonly document: string; readonly at: (words: string) => StatementRow }> {
  const session = emptyWorkspace()
  const { document } = await importText(session, REPORT)
  const id = document?.id ?? ''
  return { session, document: id, at: (words) => found(documentStatements(session, id), words) }
}

function found(statements: readonly StatementRow[], words: string): StatementRow {
  const one = statements.find(({ quote }) => quote.includes(words))
  if (!one) throw new Error(`no statement with “${words}”`)
  return one
}

const spoken = ({ voices }: StatementRow) => voices.map(({ actor, onBehalfOf, spokesperson }) => [actor.shortName, onBehalfOf?.shortName ?? null, spokesperson?.shortName ?? null])
const links = (statement: StatementRow) => (statement.links ?? []).map(({ kind, by, actor, answered }) => [by?.shortName, kind, actor.shortName, answered?.statement ?? null])
const voicesOf = ({ voices }: StatementRow): VoiceInput[] =>
  voices.map(({ actor, topics, stances }) => ({ actor: actor.id, onBehalfOf: null, topics: topics.map(({ id }) => id), stances: stances.map(({ issue, value, condition }) => ({ issue, value, condition })) }))
const linkRows = ({ store }: Session): number => Number(store.db.prepare('SELECT count(*) FROM statement_link').pluck().get())

describe('a report', () => {
  test('keeps who spoke for each grouping, which holds the view itself', async () => {
    const { session, at } = await reported()
    for (const words of ['called for new norms', 'more time']) expect(spoken(at(words))).toEqual([['AOSIS', null, 'Grenada'], ['African Group', null, 'Zambia']])
    expect(check(session)).toEqual([])
  })

  test('keeps whom each voice answers, down to the words answered where the report has them', async () => {
    const { at } = await reported()
    const australia = at('existing law')
    expect(links(at('mandate'))).toEqual([['Iran', 'answers', 'Australia', australia.id]])
    expect(links(at('a treaty'))).toEqual([['Togo', 'supports', 'Kenya', null], ['Peru', 'opposes', 'Kenya', null]])
    expect(at('existing law').links).toBeUndefined()
  })

  test('that is refused as known adds none; undone, redone or removed and brought back it has the very same', async () => {
    const { session, document, at } = await reported()
    const imported = dump(session.store.db)
    expect((await importText(session, REPORT)).problem).toMatch(/here already/)
    expect(dump(session.store.db)).toEqual(imported)
    const content = contentHash(session.store.db)
    step(session, 'undo')
    expect(linkRows(session)).toBe(0)
    step(session, 'redo')
    expect(contentHash(session.store.db)).toBe(content)
    removeDocument(session, document)
    expect([linkRows(session), check(session)]).toEqual([0, []])
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(content)
    expect(links(at('mandate'))).toHaveLength(1)
  })
})

describe('a statement', () => {
  test('confirmed or corrected in its topics keeps its links', async () => {
    const { session, at } = await reported()
    const [group, reply] = [at('called for new norms'), at('mandate')]
    setStatus(session, [group.id, reply.id], 'confirmed')
    updateStatement(session, { id: group.id, voices: voicesOf(group).map((voice) => ({ ...voice, topics: [] })) })
    updateStatement(session, { id: reply.id, voices: voicesOf(reply).map((voice) => ({ ...voice, topics: [] })) })
    expect([spoken(at('called for new norms')), links(at('mandate'))]).toEqual([spoken(group), links(reply)])
  })

  test('given to another speaker takes its reply along; a voice taken out takes its own away', async () => {
    const { session, at } = await reported()
    const before = contentHash(session.store.db)
    const [reply, dispute] = [at('mandate'), at('a treaty')]
    updateStatement(session, { id: reply.id, voices: [{ actor: 'iraq', onBehalfOf: null, topics: [], stances: [] }] })
    updateStatement(session, { id: dispute.id, voices: voicesOf(dispute).filter(({ actor }) => actor !== 'peru') })
    expect(links(at('mandate')).map((link) => link.slice(0, 3))).toEqual([['Iraq', 'answers', 'Australia']])
    expect(links(at('a treaty'))).toEqual([['Togo', 'supports', 'Kenya', null]])
    for (let i = 0; i < 2; i++) step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('has the spokesperson a person gives it, or none', async () => {
    const { session, at } = await reported()
    const [aosis, african] = voicesOf(at('called for new norms'))
    if (!aosis || !african) throw new Error('two groupings speak')
    const { id } = at('called for new norms')
    updateStatement(session, { id, voices: [{ ...aosis, spokesperson: 'samoa' }, { ...african, spokesperson: null }] })
    expect(spoken(at('called for new norms'))).toEqual([['AOSIS', null, 'Samoa'], ['African Group', null, null]])
    const settled = dump(session.store.db)
    updateStatement(session, { id, voices: [{ ...aosis, spokesperson: 'samoa' }, african] })
    expect(dump(session.store.db)).toEqual(settled)
    expect(() => updateStatement(session, { id, voices: [{ ...aosis, spokesperson: 'nobody' }] })).toThrow(/not in the workspace/)
  })

  test('that is split has its spokespersons in both parts and its replies in the first', async () => {
    const { session, at } = await reported()
    const group = at('called for new norms')
    const [first, second] = splitStatement(session, group.id, group.quote.indexOf('called'))
    expect([spoken(first), spoken(second)]).toEqual([spoken(group), spoken(group)])
    expect(spoken(joinStatements(session, [first.id, second.id]))).toEqual(spoken(group))
    expect(session.store.db.prepare('SELECT count(*) FROM statement_link WHERE statement_id = ?').pluck().get(first.id)).toBe(2)
    const reply = at('mandate')
    const [said, rest] = splitStatement(session, reply.id, reply.quote.indexOf('saying'))
    expect([links(said), rest.links]).toEqual([links(reply), undefined])
  })

  test('that was answered and goes leaves the answer without its words', async () => {
    const { session, at } = await reported()
    removeStatements(session, [at('existing law').id])
    expect(links(at('mandate'))).toEqual([['Iran', 'answers', 'Australia', null]])
  })

  test('read again after a lesson has the links of the new reading, and a person’s own stay', async () => {
    const { session, document, at } = await reported()
    setStatus(session, [at('mandate').id], 'confirmed')
    await teach(session, { name: 'Togo', actor: null, document })
    expect(links(at('a treaty')).filter(([, , whom]) => whom === 'Togo')).toEqual([])
    expect(links(at('mandate'))).toHaveLength(1)
    expect(check(session)).toEqual([])
  })
})

const told = (session: Session, id: string) => actorPage(session, { id }).relations.map(({ kind, speakers, target }) => `${speakers.map(({ shortName }) => shortName).join('+')} ${kind} ${target.shortName}`)

describe('an actor’s page', () => {
  test('tells of its replies and of whom it spoke for once the words are confirmed, a speech once', async () => {
    const { session, document } = await reported()
    expect(told(session, 'grenada')).toEqual([])
    setStatus(session, documentStatements(session, document).map(({ id }) => id), 'confirmed')
    expect(told(session, 'grenada')).toEqual(['Grenada speaks for AOSIS'])
    expect(told(session, 'kenya')).toEqual(['Togo supports Kenya', 'Peru opposes Kenya'])
    expect(told(session, 'peru')).toEqual(['Peru opposes Kenya'])
    const [relation] = actorPage(session, { id: 'australia' }).relations
    expect(relation?.targetWords?.quote).toMatch(/existing law/)
    unrelate(session, relation?.id ?? '')
    expect(told(session, 'australia')).toEqual([])
  })
})
