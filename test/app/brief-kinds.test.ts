/** Every kind of document from a real workspace: subjects, release check, history, batches, books. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportBatch, progressName } from '#app/brief-batch.ts'
import { exportBook, previewBook } from '#app/brief-book.ts'
import { exportBrief, exportedBriefs, previewBrief } from '#app/briefs.ts'
import { assessPosition, saveLine } from '#app/positions.ts'
import { buildSample } from '#app/sample.ts'
import { openSession, type Session } from '#app/session.ts'
import { setStatus, updateStatement } from '#app/statements.ts'
import { saveView, step } from '#app/workspaces.ts'
import { batchRequest, bookOptions, briefOptions, type BriefOptions } from '#contract/methods/brief.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { meetingName } from '#app/brief-data/meeting-names.ts'
import { docxParts } from '../briefs/read-docx.ts'
import { tempFolder } from '../support/folders.ts'
import { keepTrack, note, testDeps, type TestDeps, voice } from '../support/workspace.ts'

const built = join(tempFolder(), 'sample.demarche')
buildSample(built, testDeps())

/** A copy of the sample on 6 January 2020, all of it reviewed, with two lines of ours. */
function sample(deps: TestDeps = testDeps()): Session {
  const path = join(tempFolder(), 'sample.demarche')
  copyFileSync(built, path)
  const session = keepTrack(openSession(path, deps))
  setStatus(session, session.statements.all({ status: ['proposed'] }).map(({ id }) => id), 'confirmed')
  const line = { objective: 'CANARY-OBJECTIVE', lineToTake: 'CANARY-LINE', ifRaised: 'CANARY-RAISED', pressLine: 'CANARY-PRESS', fallBack: 'CANARY-FALLBACK', redLine: 'CANARY-RED', landingFrom: 25, landingTo: 50 }
  saveLine(session, { ...line, issue: 'binding-instrument', mark: 'official-sensitive' })
  saveLine(session, { ...line, issue: 'supply-chain-norm', mark: 'official' })
  return session
}

const asked = (kind: string, more: object = {}): BriefOptions => briefOptions.parse({ kind, asOf: '2019-12-31', ceiling: 'secret', ...more })
const tree = (session: Session, kind: string, more: object = {}): DocumentTree => previewBrief(session, asked(kind, more)).tree
const text = (session: Session, kind: string, more: object = {}): string => JSON.stringify(tree(session, kind, more))

const SUBJECTS: readonly (readonly [kind: string, subject: object])[] = [
  ['country', { actor: 'egypt' }],
  ['bilateral', { actor: 'egypt' }],
  ['issue', { issue: 'binding-instrument' }],
  ['matrix', {}],
  ['meeting', {}],
  ['speaking', { issue: 'binding-instrument' }],
  ['handout', {}],
  ['changes', { since: '2019-10-01' }],
  ['steering', {}],
]

describe.each(SUBJECTS)('a document of kind %s', (kind, subject) => {
  test('is the same bytes twice and goes into the history', async () => {
    const session = sample()
    const folder = tempFolder()
    const [a, b] = [await exportBrief(session, asked(kind, subject), join(folder, 'a.docx')), await exportBrief(session, asked(kind, subject), join(folder, 'b.docx'))]
    expect(a.sha256).toBe(b.sha256)
    expect(exportedBriefs(session).map((entry) => [entry.kind, entry.editsSince])).toEqual([[kind, 0], [kind, 0]])
  })

  test('has a form for an empty workspace, or says what is missing', () => {
    const session = sample()
    setStatus(session, session.statements.all({}).map(({ id }) => id), 'rejected')
    expect(tree(session, kind, subject).sections.every(({ blocks }) => blocks.length > 0)).toBe(true)
  })
})

describe('a handout from a workspace full of our own', () => {
  test('holds no line, no assessment, no note of ours, whatever the ceiling', async () => {
    const session = sample()
    assessPosition(session, { actor: 'egypt', issue: 'binding-instrument', date: '2019-12-30', value: 0, condition: 'CANARY-CONDITION', rationale: 'CANARY-RATIONALE', salience: 90, confidence: 'low', evidence: [] })
    note(session, 'CANARY-HEARD in the corridor', [voice('egypt', ['binding-instrument', 0])], '2019-12-20')
    const [row] = session.statements.all({ actor: ['egypt'] })
    updateStatement(session, { id: row?.id ?? '', note: 'CANARY-NOTE' })
    const path = join(tempFolder(), 'handout.docx')
    await exportBrief(session, asked('handout'), path)
    expect(Object.values(docxParts(readFileSync(path))).join('\n')).not.toContain('CANARY')
    expect(previewBrief(session, asked('handout')).release.ours).toEqual([])
    expect(text(session, 'country', { actor: 'egypt' })).toContain('CANARY-RATIONALE')
    expect(previewBrief(session, asked('country', { actor: 'egypt' })).release.ours).toContain('Our assessment on Need for a legally binding instrument')
  })

  test('never takes in what nobody reviewed', () => {
    const session = sample()
    const [row] = session.statements.all({ actor: ['egypt'] })
    setStatus(session, [row?.id ?? ''], 'proposed')
    expect(text(session, 'handout', { includeProposed: true })).not.toContain(JSON.stringify(row?.quote ?? '?').slice(1, -1))
  })
})

describe('a country brief', () => {
  test('shows our lines on issues where the actor holds a position, the others only when asked', () => {
    const session = sample()
    const ours = (more: object = {}) => previewBrief(session, asked('country', { actor: 'egypt', ...more })).release.ours
    expect(ours()).toEqual(['Our line on Need for a legally binding instrument'])
    expect(ours({ otherLines: true })).toEqual(['Our line on Need for a legally binding instrument', 'Our line on A separate norm on (5G) supply chain security'])
  })

  test('shows the earlier words of a position that moved', () => {
    const movement = tree(sample(), 'country', { actor: 'egypt' }).sections.find(({ id }) => id === 'movement')
    const [table] = movement?.blocks ?? []
    const cells = table?.kind === 'table' ? (table.rows[0]?.cells.slice(1) ?? []) : []
    expect(cells.map(({ evidence }) => evidence?.length)).toEqual([1, 1])
  })

  test('names a bare meeting with its session', () => {
    expect(text(sample(), 'country', { actor: 'egypt' })).toContain('6th meeting, first substantive session')
    expect(meetingName({ name: 'Second informal dialogue', session: 'x' })).toBe('Second informal dialogue')
    expect(meetingName({ name: '12th plenary meeting', session: null })).toBe('12th plenary meeting')
  })

  test('tells which positions are stale', () => {
    const session = sample()
    const stale = (staleAfterDays: number) => previewBrief(session, asked('country', { actor: 'egypt', staleAfterDays })).release.stale
    expect(stale(365)).toEqual([])
    expect(stale(60).map(({ date, days }) => [date, days])).toEqual([['2019-09-12', 110], ['2019-09-12', 110]])
  })
})

describe('what was left out', () => {
  test('is named with its statement', () => {
    const session = sample()
    const [row] = session.statements.all({ actor: ['egypt'] })
    updateStatement(session, { id: row?.id ?? '', mark: 'secret' })
    const { release } = previewBrief(session, asked('country', { actor: 'egypt', ceiling: 'official' }))
    expect(release.leftOut.flatMap(({ evidence }) => evidence)).toContain(row?.id)
  })
})

describe('a document made again', () => {
  test('marks what is new since, and only that', async () => {
    const session = sample()
    const options = asked('country', { actor: 'egypt', sinceLast: 'summary' })
    expect(JSON.stringify(previewBrief(session, options).tree)).not.toContain('since-last')
    await exportBrief(session, options, join(tempFolder(), 'first.docx'))
    expect(JSON.stringify(previewBrief(session, options).tree)).toContain('No line has changed.')
    const [row] = session.statements.all({ actor: ['egypt'] })
    updateStatement(session, { id: row?.id ?? '', date: '2019-12-04' })
    const again = JSON.stringify(previewBrief(session, options).tree)
    expect(again).toContain('"changed":true')
    expect(exportedBriefs(session)[0]?.editsSince).toBe(1)
    step(session, 'undo')
    expect(JSON.stringify(previewBrief(session, options).tree)).not.toContain('"changed":true')
  })
})

const request = (more: object) => batchRequest.parse({ batch: 'b', options: { kind: 'country', asOf: '2019-12-31' }, scope: { all: true }, ...more })

describe('a batch', () => {
  test('writes one file a member of a grouping, tells how far it is, and keeps what is there', async () => {
    const deps = testDeps()
    const session = sample(deps)
    const folder = join(tempFolder(), 'new', 'folder')
    const asean = request({ scope: { grouping: 'asean' } })
    const first = await exportBatch(session, asean, folder)
    expect(first.written).toHaveLength(10)
    expect(first.failed).toEqual([])
    const before = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
    const progress = deps.events.filter(({ name }) => name === 'progress').map(({ payload }) => payload)
    expect(progress.at(-1)).toEqual({ what: progressName('b'), done: 10, total: 10 })
    const again = await exportBatch(session, asean, folder)
    expect(again.written.map(({ path }) => path).every((path) => path.endsWith(' (2).docx'))).toBe(true)
    for (const [name, bytes] of before) expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true)
  })

  test('follows a saved view', async () => {
    const session = sample()
    const { id } = saveView(session, { name: 'Two', filter: { actor: ['egypt', 'china'] } })
    const { written } = await exportBatch(session, request({ scope: { view: id }, names: '{n} {subject} <{mark}>' }), tempFolder())
    expect(written.map(({ path }) => path.split(/[/\\]/).at(-1))).toEqual(['1 Egypt UNMARKED.docx', '2 China UNMARKED.docx'])
  })

  test('stops between two files when told to', async () => {
    const stop = new AbortController()
    const deps = testDeps()
    const session = sample({ ...deps, emit: (name, payload) => (deps.emit(name, payload), name === 'progress' && stop.abort()) as unknown as void })
    const folder = tempFolder()
    const { written, cancelled } = await exportBatch(session, request({ scope: { grouping: 'asean' } }), folder, stop.signal)
    expect([written.length, cancelled]).toEqual([1, 9])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('tells of one that fails and goes on with the others', async () => {
    const session = sample()
    const folder = tempFolder()
    const ids = ['egypt', 'china']
    mkdirSync(join(folder, 'gone'))
    const emptied = { ...session, deps: { ...session.deps, render: () => Promise.reject(new Error('no paper')) } }
    const { written, failed } = await exportBatch(emptied, request({ scope: { ids } }), folder)
    expect([written, failed]).toEqual([[], [{ subject: 'Egypt', message: 'no paper' }, { subject: 'China', message: 'no paper' }]])
  })

  test('refuses nobody, and a folder that cannot be', async () => {
    const session = sample()
    const file = join(tempFolder(), 'file')
    writeFileSync(file, '')
    await expect(exportBatch(session, request({ scope: { grouping: 'egypt' } }), tempFolder())).rejects.toMatchObject({ code: 'bad-input' })
    await expect(exportBatch(session, request({}), join(file, 'folder'))).rejects.toMatchObject({ code: 'disk' })
  })
})

describe('a book', () => {
  const options = bookOptions.parse({
    title: 'Second substantive session',
    asOf: '2019-12-31',
    ceiling: 'official',
    parts: [
      { part: 'brief', options: { kind: 'steering' } },
      { part: 'text', title: 'Programme', text: 'Monday: opening.' },
      { part: 'text', title: 'Kept back', text: 'CANARY-TEXT', mark: 'secret' },
      { part: 'brief', options: { kind: 'country', actor: 'egypt', ceiling: 'secret' } },
      { part: 'brief', options: { kind: 'matrix' }, annex: true },
    ],
  })

  test('holds its parts under one ceiling, and goes into the history', { timeout: 60_000 }, async () => {
    const session = sample()
    const { tree: bound, release } = previewBook(session, options)
    expect(bound.book?.parts.map(({ titleBlock }) => titleBlock.title)).toEqual([
      'Steering brief – Open-Ended Working Group',
      'Programme',
      'Country brief – Egypt: Open-Ended Working Group',
      'Annex A: Position matrix – Open-Ended Working Group',
    ])
    expect(release.mark).toBe('OFFICIAL')
    expect(release.leftOut.map(({ what }) => what)).toEqual(expect.arrayContaining(['“Kept back”', 'Our line on Need for a legally binding instrument']))
    const path = join(tempFolder(), 'book.docx')
    await exportBook(session, options, path)
    expect(Object.values(docxParts(readFileSync(path))).join('\n')).not.toContain('CANARY-TEXT')
    expect(exportedBriefs(session).map(({ kind, subject }) => [kind, subject])).toEqual([['book', 'Second substantive session']])
  })

  test('is told of a part about nobody', () => {
    const nobody = { ...options, parts: [{ part: 'brief' as const, annex: false, options: asked('country', { actor: 'atlantis' }) }] }
    expect(() => previewBook(sample(), nobody)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})
