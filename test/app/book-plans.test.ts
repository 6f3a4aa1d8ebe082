/** Plans of books as files: the same from the window and for the command line, back and forth without loss. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBookPlan, writeBookPlan } from '#app/book-plans.ts'
import { allMeetings } from '#app/documents.ts'
import { buildSample } from '#app/sample.ts'
import { openSession } from '#app/session.ts'
import { BRIEF_KINDS, bookOptions, briefOptions } from '#contract/methods/brief.ts'
import { tempFolder } from '../support/folders.ts'
import { keepTrack, testDeps } from '../support/workspace.ts'

const folder = tempFolder()
const path = join(folder, 'sample.demarche')
buildSample(path, testDeps())
const session = keepTrack(openSession(path, testDeps()))
const file = join(folder, 'plan.json')

const SUBJECTS: Readonly<Record<string, object>> = { country: { actor: 'egypt' }, bilateral: { actor: 'egypt' }, issue: { issue: 'binding-instrument' }, changes: { since: '2019-10-01' } }
/** Every kind, first as it comes, then with everything a person can say of it. */
const plain = BRIEF_KINDS.map((kind) => briefOptions.parse({ kind, ...SUBJECTS[kind] }))
const said = [
  { kind: 'country', actor: 'egypt', length: 'note', otherLines: true, asOf: '2019-12-31', for: 'Minister', from: 'Unit', caveat: 'Burn', sinceLast: 'summary', sections: ['lines', 'positions'], headings: { lines: 'What to say' } },
  { kind: 'bilateral', actor: 'african-group', occasion: 'Margins, 11 February' },
  { kind: 'matrix', actors: ['egypt', 'china'], issues: ['binding-instrument'], groupBy: 'region', notes: false },
  { kind: 'meeting', meeting: allMeetings(session)[0]?.id, by: 'topic' },
  { kind: 'speaking', issue: 'binding-instrument' },
  { kind: 'handout', issue: 'binding-instrument', actor: 'egypt' },
].map((options) => briefOptions.parse(options))

const book = bookOptions.parse({
  title: 'Second session',
  subtitle: 'New York',
  asOf: '2019-12-31',
  ceiling: 'official-sensitive',
  includeProposed: true,
  for: 'Head of delegation',
  from: 'Unit',
  paper: 'Letter',
  caveat: 'Handle with care',
  portionMarks: true,
  staleAfterDays: 90,
  sinceLast: 'margin',
  contents: false,
  index: false,
  parts: [
    ...[...plain, ...said].map((options, at) => ({ part: 'brief', options, annex: at % 3 === 0 })),
    { part: 'text', title: 'Programme', text: 'Monday: opening.\n\nFriday: close.', mark: 'official', annex: true },
    { part: 'text', title: 'List', text: '', annex: false },
  ],
})

test('a plan comes back as it was, whatever it says', () => {
  writeBookPlan(session, book, file)
  expect(readBookPlan(session, file)).toEqual(book)
})

test('a plan names people and levels in words, and says nothing that is as usual', () => {
  writeBookPlan(session, bookOptions.parse({ title: 'T', ceiling: 'official', parts: [{ part: 'brief', options: plain[0] }] }), file)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ title: 'T', ceiling: 'OFFICIAL', parts: [{ kind: 'country', actor: 'Egypt' }] })
})

describe('a plan that cannot be followed', () => {
  test.each([
    ['no JSON', 'plan.json is no JSON.'],
    ['[]', /^plan\.json: /],
    [{ title: 'T', ceiling: 'COSMIC', parts: [{ kind: 'steering' }] }, 'plan.json: There is no handling level “COSMIC”.'],
    [{ title: 'T', parts: [{ kind: 'steering' }, { text: 'x', title: 'X', mark: 'COSMIC' }] }, 'plan.json, part 2: There is no handling level “COSMIC”.'],
    [{ title: 'T', parts: [{ kind: 'country', actor: 'Atlantis' }] }, 'plan.json, part 1: No actor'],
    [{ title: 'T', parts: [{ kind: 'country' }] }, /^plan\.json, part 1: actor: /],
    [{ title: 'T', parts: [{ kind: 'letter' }] }, /^plan\.json, part 1: kind: /],
    [{ title: 'T', parts: [{ annex: true }] }, 'plan.json, part 1: it needs a kind or a text.'],
    [{ title: 'T', colour: 'red', parts: [{ kind: 'steering' }] }, /colour/],
    [{ title: 'T', parts: [{ kind: 'steering', actro: 'Egypt' }] }, 'actro'],
  ])('%j is told with its place', (plan, says) => {
    writeFileSync(file, typeof plan === 'string' ? plan : JSON.stringify(plan))
    expect(() => readBookPlan(session, file)).toThrow(says)
  })

  test('is told by name where it is not there', () => {
    expect(() => readBookPlan(session, join(folder, 'none.json'))).toThrow('none.json cannot be read.')
  })
})
