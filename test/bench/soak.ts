/**
 * `node test/bench/soak.ts [steps] [seed]`: random edits of every kind with undo and redo between them (10,000 where no
 * number is given). Every 500 steps the file must be sound and the positions in memory those of the file; at the end
 * everything is taken back to the empty workspace and brought again. Exits 1 at the first that is not so.
 */
import assert from 'node:assert/strict'
import { createActor, updateActor } from '#app/actors.ts'
import { approaches, createApproach, removeApproach, updateApproach } from '#app/approaches.ts'
import { captureNote } from '#app/capture.ts'
import { applyMerge } from '#app/merging.ts'
import { membershipRows, removeMembership, saveMembership } from '#app/ordering.ts'
import { updateIssue, updateTopic } from '#app/taxonomy.ts'
import { assessPosition, saveLine } from '#app/positions.ts'
import { createProposal, proposalsOn, updateProposal, withdrawProposal } from '#app/proposal-register.ts'
import { relate } from '#app/relations.ts'
import { createSession, type Session } from '#app/session.ts'
import { changeSettings } from '#app/settings.ts'
import { standings } from '#app/standings.ts'
import { createStatement, removeStatements, setStatus, updateStatement } from '#app/statements.ts'
import { check, removeView, savedViews, saveView, step } from '#app/workspaces.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { VoiceInput } from '#contract/methods/statement.ts'
import { contentHash } from '../support/content.ts'
import { derivedFromFile } from '../support/derived.ts'
import { benchDeps, freshPath, randomFrom } from './workspaces.ts'

const [steps = 10_000, seed = 1] = process.argv.slice(2).map(Number)
const CHECK_EVERY = 500
const random = randomFrom(seed)
const ACTORS = ['egypt', 'brazil', 'france', 'china', 'african-group', 'european-union']
const DAYS = ['2019-09-12', '2019-12-03', '2020-02-01', '2025-06-30']
/** What a person cannot do is refused; anything else that is thrown is a fault. */
const REFUSALS = new Set(['duplicate', 'bad-input', 'not-found', 'nothing-to-undo'])

const session = createSession({ path: freshPath('soak'), name: 'Soak' }, benchDeps())
const { db } = session.store

const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)]
const column = (sql: string): readonly string[] => db.prepare<[], string>(sql).pluck().all()
const anActor = (): string => (random(6) === 0 ? (pick(column("SELECT id FROM actor WHERE is_reference = 0")) ?? 'egypt') : (pick(ACTORS) ?? 'egypt'))
const anIssue = (): string => pick(column('SELECT id FROM issue ORDER BY place LIMIT 6')) ?? ''
const aTopic = (): string => pick(column('SELECT id FROM topic WHERE is_group = 0 ORDER BY place LIMIT 8')) ?? ''
const aStatement = (): string => pick(column('SELECT id FROM statement ORDER BY n DESC LIMIT 200')) ?? 'none'
const aDay = (): string | null => pick([null, ...DAYS]) ?? null
const words = (): string => Array.from({ length: 1 + random(6) }, () => pick(['norms', 'binding', 'trust', '=1+1', '\u202Evoluntary', 'Egypt’s'])).join(' ')
const value = (): number | null => pick([null, 0, 25, 50, 75, 100, random(101)]) ?? null

function voices(): VoiceInput[] {
  return [...new Set(Array.from({ length: 1 + random(3) }, anActor))].map((actor) => ({
    actor,
    onBehalfOf: random(4) === 0 ? 'african-group' : null,
    topics: random(2) === 0 ? [aTopic()] : [],
    stances: [...new Set(Array.from({ length: random(3) }, anIssue))].map((issue) => ({ issue, value: value(), condition: random(4) === 0 ? 'later' : null })),
  }))
}

const EDITS: readonly (readonly [weight: number, edit: (session: Session) => unknown])[] = [
  [20, (on) => createStatement(on, { document: null, start: null, end: null, quote: words(), date: aDay(), voices: voices() })],
  [12, (on) => updateStatement(on, { id: aStatement(), voices: voices(), note: words(), date: aDay() })],
  [8, (on) => setStatus(on, [aStatement(), aStatement()], pick(['confirmed', 'confirmed', 'rejected', 'proposed'] as const) ?? 'confirmed')],
  [5, (on) => removeStatements(on, [aStatement()])],
  [6, (on) => captureNote(on, { actor: pick(['egy', 'bra', 'nobody such', 'xx']) ?? '', words: words() })],
  [5, (on) => assessPosition(on, { actor: anActor(), issue: anIssue(), date: pick(DAYS) ?? '2019-09-12', value: value(), condition: null, rationale: 'r', salience: null, confidence: null, evidence: [aStatement()] })],
  [3, (on) => createActor(on, { name: `Forum ${random(400)}`, kind: 'initiative', alias: `F${random(400)}` })],
  [2, (on) => updateActor(on, { id: anActor(), name: `${words()} ${random(300)}` })],
  [3, (on) => applyMerge(on, { kind: 'actor', from: [pick(column('SELECT id FROM actor WHERE is_reference = 0')) ?? 'none'], into: anActor() })],
  [1, (on) => applyMerge(on, { kind: pick(['topic', 'issue'] as const) ?? 'topic', from: [random(2) === 0 ? aTopic() : anIssue()], into: random(2) === 0 ? aTopic() : anIssue() })],
  [3, (on) => createProposal(on, { issue: anIssue(), statement: random(2) === 0 ? aStatement() : null, title: words(), supporters: [anActor()], opponents: [anActor()] })],
  [2, (on) => updateProposal(on, { id: pick(proposalsOn(on, null))?.id ?? 'none', proposers: [anActor()], standing: 'revised' })],
  [1, (on) => withdrawProposal(on, pick(proposalsOn(on, null))?.id ?? 'none')],
  [3, (on) => relate(on, { statement: aStatement(), kind: pick(['answers', 'supports', 'opposes', 'cites'] as const) ?? 'cites', target: anActor(), targetStatement: random(2) === 0 ? aStatement() : null })],
  [2, (on) => createApproach(on, { actor: anActor(), issue: anIssue(), contact: words() })],
  [1, (on) => updateApproach(on, { id: pick(approaches(on, {}))?.id ?? 'none', done: random(2) === 0 })],
  [1, (on) => removeApproach(on, pick(approaches(on, {}))?.id ?? 'none')],
  [2, (on) => saveMembership(on, { actor: anActor(), grouping: pick(['african-group', 'european-union']) ?? '', from: aDay(), to: aDay() })],
  [1, (on) => removeMembership(on, pick(membershipRows(on, { grouping: 'african-group' }))?.id ?? 'none')],
  [1, (on) => updateTopic(on, { id: aTopic(), label: `${words()} ${random(100)}` })],
  [1, (on) => updateIssue(on, { id: anIssue(), label: `${words()} ${random(100)}` })],
  [1, (on) => saveLine(on, { issue: anIssue(), objective: words(), lineToTake: '', ifRaised: '', pressLine: '', fallBack: '', redLine: '', landingFrom: null, landingTo: null, mark: 'official' })],
  [1, (on) => changeSettings(on, { staleAfterDays: 1 + random(500) })],
  [1, (on) => saveView(on, { name: `View ${random(20)}`, filter: { actor: [anActor(), anActor()], issue: [anIssue()] } })],
  [1, (on) => removeView(on, pick(savedViews(on))?.id ?? 'none')],
  [16, (on) => step(on, 'undo')],
  [11, (on) => step(on, 'redo')],
]
const TOTAL = EDITS.reduce((sum, [weight]) => sum + weight, 0)

function anEdit(): (on: Session) => unknown {
  let left = random(TOTAL)
  for (const [weight, edit] of EDITS) if ((left -= weight) < 0) return edit
  throw new RangeError('The weights do not add up.')
}

function mustBeSound(at: string): void {
  assert.deepEqual(check(session), [], `${at}: the file is unsound`)
  const actors = [...ACTORS, 'kenya', 'germany', ...column('SELECT id FROM actor WHERE is_reference = 0 LIMIT 20')]
  const issues = column('SELECT id FROM issue ORDER BY place')
  for (const asOf of [null, ...DAYS]) assert.deepEqual(standings(session, { actors, issues, asOf }), derivedFromFile(session, asOf, actors), `${at}: positions differ as of ${asOf}`)
}

const empty = contentHash(db)
let refused = 0
const started = performance.now()
for (let at = 1; at <= steps; at++) {
  try {
    anEdit()(session)
  } catch (error) {
    if (!(error instanceof DemarcheError) || !REFUSALS.has(error.code)) throw error
    refused += 1
  }
  if (at % CHECK_EVERY === 0) mustBeSound(`step ${at}`)
}
const done = contentHash(db)
let undone = 0
while (step(session, 'undo') !== null) undone += 1
assert.equal(contentHash(db), empty, 'taking everything back does not give the empty workspace')
mustBeSound('all taken back')
for (let at = 0; at < undone; at++) step(session, 'redo')
assert.equal(contentHash(db), done, 'bringing everything back does not give what was')
mustBeSound('all brought back')
process.stdout.write(`${steps} steps (seed ${seed}), ${refused} refused, ${undone} taken back and brought back, sound throughout; ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
session.close()
