/** A few hundred random edits, undos and redos: whatever the order, the file stays sound and what is shown stays true. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createActor, updateActor } from '#app/actors.ts'
import { removeDocument, updateDocument, updateMeeting } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import { assessPosition } from '#app/positions.ts'
import type { Session } from '#app/session.ts'
import { type PageRequest, StatementList } from '#app/statement-list.ts'
import { changeStatements } from '#app/statement-changes.ts'
import { removeStatements, setStatus, updateStatement } from '#app/statements.ts'
import { check, history, step } from '#app/workspaces.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { StatementChange } from '#contract/methods/statement-change.ts'
import { contentHash } from '../support/content.ts'
import { emptyWorkspace, note } from '../support/workspace.ts'

const ACTORS = ['egypt', 'brazil', 'france', 'china', 'african-group']
const ISSUES = ['binding-instrument', 'ihl-applies', 'new-norms']
const TOPICS = ['intl-law', 'ihl', 'norms']
const WORDS = ['norms', 'binding', 'trust', 'capacity', 'Egypt’s', 'voluntary']
const WANTED = ['norms', 'binding -trust', '"trust capacity"', 'vol*', '-norms']

const voices: fc.Arbitrary<VoiceInput[]> = fc.array(
  fc.record({
    actor: fc.constantFrom(...ACTORS),
    onBehalfOf: fc.constantFrom(null, 'african-group'),
    topics: fc.subarray(TOPICS),
    stances: fc.array(fc.record({ issue: fc.constantFrom(...ISSUES), value: fc.constantFrom(null, 0, 50, 100), condition: fc.constantFrom(null, 'later') }), { maxLength: 3 }),
  }),
  { maxLength: 3 },
)
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const day = fc.constantFrom(null, '2019-09-12', '2019-12-03', '2020-02-01')
const which = fc.nat(1000)

const addAndRemove = (values: readonly string[]) => fc.record({ add: fc.subarray([...values], { maxLength: 2 }), remove: fc.subarray([...values], { maxLength: 2 }) })
const changes: fc.Arbitrary<StatementChange> = fc.oneof(
  fc.record({ topics: addAndRemove(TOPICS) }),
  fc.record({ actors: addAndRemove(ACTORS) }),
  fc.record({ onBehalfOf: fc.constantFrom(null, 'african-group'), mark: fc.constantFrom('official', 'unmarked') }),
  fc.record({ stance: fc.record({ on: fc.constantFrom(null, ...ISSUES), issue: fc.constantFrom(...ISSUES), value: fc.constantFrom(null, 0, 50, 100) }) }),
  fc.record({ dropStance: fc.constantFrom(...ISSUES), date: day, note: fc.constantFrom(null, 'Heard.') }),
)

type Edit = (session: Session) => unknown
const column = (session: Session, sql: string): readonly string[] => session.store.db.prepare<[], string>(sql).pluck().all()
/** Runs on the nth of what there is, if there is anything. */
const onOne = (sql: string, n: number, edit: (session: Session, id: string) => unknown): Edit => (session) => {
  const ids = column(session, sql)
  const id = ids[n % Math.max(1, ids.length)]
  return id === undefined ? null : edit(session, id)
}
const STATEMENTS = 'SELECT id FROM statement ORDER BY n'
const DOCUMENTS = 'SELECT id FROM document ORDER BY imported_at'

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(words, voices, day).map(([quote, list, date]): Edit => (session) => note(session, quote, list, date)) },
  { weight: 2, arbitrary: fc.tuple(words, fc.constantFrom(...ACTORS)).map(([text, actor]): Edit => (session) => importText(session, `${actor[0]?.toUpperCase()}${actor.slice(1)} said that ${text}. Brazil supported this.`, text)) },
  { weight: 4, arbitrary: fc.tuple(which, voices, words, day).map(([n, list, text, date]) => onOne(STATEMENTS, n, (session, id) => updateStatement(session, { id, voices: list, note: text, date }))) },
  { weight: 3, arbitrary: fc.tuple(which, fc.constantFrom('confirmed', 'rejected', 'proposed')).map(([n, status]) => onOne(STATEMENTS, n, (session, id) => setStatus(session, [id, 'gone'], status))) },
  { weight: 3, arbitrary: fc.tuple(which, changes, fc.boolean()).map(([n, change, confirm]) => onOne(STATEMENTS, n, (session, id) => changeStatements(session, { ids: [id, ...column(session, STATEMENTS).slice(0, n % 4)], change, confirm }))) },
  { weight: 2, arbitrary: which.map((n) => onOne(STATEMENTS, n, (session, id) => removeStatements(session, [id]))) },
  { weight: 1, arbitrary: which.map((n) => onOne(DOCUMENTS, n, removeDocument)) },
  { weight: 1, arbitrary: fc.tuple(which, words, day).map(([n, title, date]) => onOne(DOCUMENTS, n, (session, id) => updateDocument(session, { id, title, date, mark: date === null ? 'official' : 'unmarked' }))) },
  { weight: 1, arbitrary: fc.tuple(which, words).map(([n, name]) => onOne('SELECT id FROM meeting', n, (session, id) => updateMeeting(session, { id, name }))) },
  { weight: 1, arbitrary: which.map((n): Edit => (session) => createActor(session, { name: `Forum ${n}`, kind: 'initiative' })) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ACTORS), which).map(([id, n]): Edit => (session) => updateActor(session, { id, name: `Land ${n}`, kind: n % 2 ? 'state' : 'initiative' })) },
  { weight: 1, arbitrary: which.map((n) => onOne(STATEMENTS, n, (session, id) => assessPosition(session, { actor: 'egypt', issue: 'new-norms', date: '2020-01-01', value: 50, condition: null, rationale: 'r', salience: null, confidence: null, evidence: [id] }))) },
  { weight: 5, arbitrary: fc.constant<Edit>((session) => step(session, 'undo')) },
  { weight: 3, arbitrary: fc.constant<Edit>((session) => step(session, 'redo')) },
)

const request = (change: Partial<PageRequest>): PageRequest => ({ filter: {}, sort: { by: 'date', descending: true }, offset: 0, limit: 500, ...change })

/** What the list shows for these requests; a chosen value that nothing bears is listed only by an index that once met it. */
function shown(list: StatementList): unknown {
  const requests = [
    ...(['date', 'actor', 'document', 'status', 'changed'] as const).map((by) => request({ sort: { by, descending: false } })),
    ...WANTED.map((text) => request({ filter: { text } })),
    ...ACTORS.map((actor) => request({ filter: { actor: [actor], band: ['supports', 'open'] } })),
    request({ filter: { topic: ['intl-law'], status: ['confirmed'], mark: ['unmarked'], kind: ['state'] } }),
  ]
  return requests.map((one) => {
    const { rows, total, facets } = list.page(one)
    const counts = Object.entries(facets).map(([facet, values]) => [facet, values.filter(({ count }) => count > 0).map(({ value, label, count }) => `${value} ${label} ${count}`).toSorted()])
    return { rows: rows.map((row) => row.id), total, counts }
  })
}

test('the index in memory, the text index, the file and the log agree after any run of edits', async () => {
  const run = fc.array(edit, { minLength: 20, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(run, async (edits) => {
      const session = emptyWorkspace()
      try {
        const empty = contentHash(session.store.db)
        session.statements.page({ filter: {}, sort: { by: 'date', descending: true }, offset: 0, limit: 1 })
        for (const one of edits)
          try {
            await one(session)
          } catch (error) {
            // A name that is taken is refused, and so is taking away the last speaker; anything else is a fault.
            if (!(error instanceof DemarcheError) || (error.code !== 'duplicate' && !error.message.startsWith('A statement needs somebody'))) throw error
          }
        expect(check(session)).toEqual([])
        expect(shown(session.statements)).toEqual(shown(new StatementList(session.store.db)))

        const done = contentHash(session.store.db)
        let steps = 0
        while (step(session, 'undo') !== null) steps += 1
        expect(contentHash(session.store.db)).toBe(empty)
        for (let i = 0; i < steps; i += 1) step(session, 'redo')
        expect(contentHash(session.store.db)).toBe(done)
        // What had been undone before stays to be redone.
        while (history(session).redo !== null) step(session, 'redo')
        expect(check(session)).toEqual([])
        expect(shown(session.statements)).toEqual(shown(new StatementList(session.store.db)))
      } finally {
        session.close()
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)
