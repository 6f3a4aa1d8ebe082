/** Random edits, undone and redone: what is held in memory of positions is what the domain derives from the file. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessPosition } from '#app/positions.ts'
import type { Session } from '#app/session.ts'
import { standings } from '#app/standings.ts'
import { removeStatements, setStatus, updateStatement } from '#app/statements.ts'
import { check, step } from '#app/workspaces.ts'
import type { VoiceInput } from '#contract/methods/statement.ts'
import { issueLabels } from '#store/taxonomy.ts'
import { derivedFromFile } from '../support/derived.ts'
import { emptyWorkspace, note } from '../support/workspace.ts'

const ACTORS = ['egypt', 'brazil', 'france', 'african-group', 'european-union']
const ISSUES = ['binding-instrument', 'ihl-applies', 'new-norms']
const DAYS = ['2019-09-12', '2019-12-03', '2020-01-02']

const voices: fc.Arbitrary<VoiceInput[]> = fc.uniqueArray(
  fc.record({
    actor: fc.constantFrom(...ACTORS),
    onBehalfOf: fc.constantFrom(null, 'african-group', 'european-union'),
    topics: fc.constant<string[]>([]),
    stances: fc.uniqueArray(fc.record({ issue: fc.constantFrom(...ISSUES), value: fc.constantFrom(null, 0, 50, 100), condition: fc.constantFrom(null, 'later') }), { maxLength: 2, selector: (one) => one.issue }),
  }),
  { maxLength: 3, selector: (one) => one.actor },
)
const day = fc.option(fc.constantFrom(...DAYS))

type Edit = (session: Session) => unknown
const onOne = (n: number, edit: (session: Session, id: string) => unknown): Edit => (session) => {
  const ids = session.store.db.prepare<[], string>('SELECT id FROM statement ORDER BY n').pluck().all()
  const id = ids[n % Math.max(1, ids.length)]
  return id === undefined ? null : edit(session, id)
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(voices, day).map(([list, date]): Edit => (session) => note(session, 'Words.', list, date)) },
  { weight: 4, arbitrary: fc.tuple(fc.nat(50), voices, day).map(([n, list, date]) => onOne(n, (session, id) => updateStatement(session, { id, voices: list, date }))) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(50), fc.constantFrom('confirmed', 'rejected', 'proposed')).map(([n, status]) => onOne(n, (session, id) => setStatus(session, [id], status))) },
  { weight: 1, arbitrary: fc.nat(50).map((n) => onOne(n, (session, id) => removeStatements(session, [id]))) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(50), fc.constantFrom(...ACTORS), fc.constantFrom(...DAYS), fc.constantFrom(null, 20, 80)).map(([n, actor, date, value]) =>
      onOne(n, (session, id) => assessPosition(session, { actor, issue: 'new-norms', date, value, condition: null, rationale: 'r', salience: null, confidence: null, evidence: [id] })),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Edit>((session) => step(session, 'undo')) },
  { weight: 2, arbitrary: fc.constant<Edit>((session) => step(session, 'redo')) },
)

const CHECKED = [...ACTORS, 'kenya', 'germany']

function expectTrue(session: Session): void {
  for (const asOf of [null, ...DAYS]) {
    const held = standings(session, { actors: CHECKED, issues: [...issueLabels(session.store.db).keys()], asOf })
    expect(held).toEqual(derivedFromFile(session, asOf, CHECKED))
  }
}

test('positions in memory are those of the file after any run of edits', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 15, maxLength: 50 }), (edits) => {
      const session = emptyWorkspace()
      try {
        // Built before the edits: every one of them has to be taken over.
        expectTrue(session)
        edits.forEach((one, at) => {
          one(session)
          if (at % 10 === 0) expectTrue(session)
        })
        expectTrue(session)
        expect(check(session)).toEqual([])
      } finally {
        session.close()
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)
