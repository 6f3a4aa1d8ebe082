/** Several files, folders, long texts and tables through the door a person uses: told of, stoppable, never half-kept. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listAllDocuments } from '#app/documents.ts'
import { readProposals } from '#app/proposals.ts'
import type { Session } from '#app/session.ts'
import { previewTable, importFiles, importTable, importText } from '#app/import.ts'
import { check } from '#app/workspaces.ts'
import type { StatementRow } from '#contract/records.ts'
import { bodyOf } from '#store/documents.ts'
import { statementsOfDocument } from '#store/statements.ts'
import { spreadsheet } from '../../fixtures/hostile/archives.ts'
import { contentHash } from '../../support/content.ts'
import { project, reports, tempFolder } from '../../support/folders.ts'
import { emptyWorkspace, testDeps } from '../../support/workspace.ts'

const SEPTEMBER = join(reports, 'oewg-2019-09-12-sixth-meeting.txt')
const DECEMBER = join(reports, 'oewg-2019-12-03-norms-consultation.txt')

function file(name: string, content: string | Uint8Array, folder = tempFolder()): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function kept({ store: { db } }: Session, id: string): { readonly body: string; readonly statements: readonly StatementRow[] } {
  return { body: bodyOf(db, id), statements: statementsOfDocument(db, id) }
}

describe('a report in another format', { timeout: 30_000 }, () => {
  test.each(['september.docx', 'september.html', 'september-two-columns.pdf'])('%s gives the proposals of the text', async (name) => {
    const [plain, other] = [await readProposals(testDeps(), SEPTEMBER), await readProposals(testDeps(), join(project, 'test', 'fixtures', 'formats', name))]
    const said = (reading: typeof plain): readonly string[] => reading.sentences.map((one) => `${one.para}.${one.sent} ${one.proposals.map(({ actor, tier }) => `${actor} ${tier}`).join(', ')}`)
    expect(said(other)).toEqual(said(plain))
    expect(other.head).toEqual(plain.head)
  })

  test('is recognised as the report that is there already', async () => {
    const session = emptyWorkspace()
    await importFiles(session, [SEPTEMBER])
    const before = contentHash(session.store.db)
    const outcomes = await importFiles(session, ['september.docx', 'september-two-columns.pdf'].map((name) => join(project, 'test', 'fixtures', 'formats', name)))
    for (const { problem } of outcomes) expect(problem).toMatch(/(?:repeats|is here already, as) “6th Meeting/)
    expect(contentHash(session.store.db)).toBe(before)
  })
})

describe('a text that nearly repeats another', { timeout: 30_000 }, () => {
  const corrected = readFileSync(SEPTEMBER, 'utf8').replace('critical national infrastructure', 'critical infrastructure')

  test('is refused by the name of that other, whatever its own', async () => {
    const session = emptyWorkspace()
    await importFiles(session, [SEPTEMBER, DECEMBER])
    expect(await importFiles(session, [file('corrected.txt', corrected)])).toMatchObject([{ document: null, problem: expect.stringMatching(/repeats “6th Meeting.*99% of its words/) }])
    expect(listAllDocuments(session).length).toBe(2)
  })

  test('is taken in when the person wants both', async () => {
    const session = emptyWorkspace()
    const outcomes = await importFiles(session, [SEPTEMBER, file('corrected.txt', corrected)], { keepRepeats: true })
    expect(outcomes.map(({ problem }) => problem)).toEqual([null, null])
  })

  test('is not what another report of the same length is', async () => {
    const session = emptyWorkspace()
    const words = readFileSync(SEPTEMBER, 'utf8').split(' ')
    await importFiles(session, [SEPTEMBER])
    expect(await importText(session, words.toReversed().join(' '))).toMatchObject({ problem: null })
  })
})

test('a folder stands for the readable files in it and below', async () => {
  const session = emptyWorkspace()
  const folder = tempFolder()
  mkdirSync(join(folder, 'second week'))
  mkdirSync(join(folder, '.git'))
  const say = (name: string, where = folder): string => file(name, `Brazil said that ${name} matters.`, where)
  for (const name of ['day 10.txt', 'day 9.txt', '.hidden.txt', '~$day 9.docx', 'photo.jpg']) say(name)
  say('day 11.txt', join(folder, 'second week'))
  say('config.txt', join(folder, '.git'))
  symlinkSync(folder, join(folder, 'loop'))
  const outcomes = await importFiles(session, [folder, tempFolder()])
  expect(outcomes.map((one) => [one.file, one.problem === null])).toEqual([[expect.any(String), false], ['day 9.txt', true], ['day 10.txt', true], ['day 11.txt', true]])
  expect(outcomes[0]?.problem).toMatch(/holds no file that can be read/)
})

test('a workspace is no report, and is not even read', async () => {
  const session = emptyWorkspace()
  expect(await importFiles(session, [session.store.path])).toMatchObject([{ document: null, problem: expect.stringMatching(/is a workspace, not a report/) }])
})

describe('long work', { timeout: 30_000 }, () => {
  const long = `${readFileSync(SEPTEMBER, 'utf8')}\n\n${Array.from({ length: 400 }, (_, at) => `The representative of Egypt said that item ${at} of the agenda matters more than all the others.`).join('\n\n')}\n\n${'Nobody in particular is named in this part of the annex. '.repeat(1500)}\n`

  test('tells how far it is, within a file and from file to file', async () => {
    const deps = testDeps()
    const session = emptyWorkspace(deps)
    const outcomes = await importFiles(session, [DECEMBER, file('long.txt', long)])
    expect(outcomes.map(({ problem }) => problem)).toEqual([null, null])
    const told = deps.events.flatMap(({ name, payload }) => (name === 'progress' ? [payload as { done: number; total: number }] : []))
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
    expect(told.at(-1)).toEqual({ what: 'reports', done: 2, total: 2 })
    expect(told.filter(({ done }) => done > 1 && done < 2).length).toBeGreaterThan(10)
    expect(check(session)).toEqual([])
  })

  test('reads a long text apart as it would have read it here', async () => {
    const session = emptyWorkspace()
    const { document } = await importText(session, long)
    const { statements } = kept(session, document?.id ?? '')
    expect(statements.filter((one) => one.quote.includes('of the agenda matters')).map((one) => one.voices[0]?.actor.id)).toEqual(Array.from({ length: 400 }, () => 'egypt'))
  })

  test('ends when it is stopped: what is stored stays, the rest is told of and leaves nothing', async () => {
    const deps = testDeps()
    const session = emptyWorkspace({ ...deps, emit: (name, payload) => {
      if (name === 'progress' && 'done' in payload && payload.done > 1) stop.abort()
    } })
    const stop = new AbortController()
    const outcomes = await importFiles(session, [DECEMBER, file('long.txt', long), SEPTEMBER], { signal: stop.signal })
    expect(outcomes.map(({ problem }) => problem)).toEqual([null, expect.stringMatching(/^Cancelled/), expect.stringMatching(/^Cancelled/)])
    expect(listAllDocuments(session).length).toBe(1)
    expect(check(session)).toEqual([])
  })
})

test('a workspace that closes while it is read for gets nothing more, and nobody trips over it', async () => {
  const session = emptyWorkspace()
  const stop = new AbortController()
  const importing = importFiles(session, [DECEMBER, join(project, 'test', 'fixtures', 'formats', 'september.docx')], { signal: stop.signal })
  stop.abort()
  session.close()
  expect((await importing).map(({ problem }) => problem)).toEqual([expect.stringMatching(/^Cancelled/), expect.stringMatching(/^Cancelled/)])
})

describe('a table of statements', { timeout: 30_000 }, () => {
  const CSV = [
    'Speaker;On behalf of;Date;Statement;Topic;Issue;Value;Condition',
    'Egypt;;12 September 2019;"A binding instrument is needed.";;binding-instrument;75;in the long run',
    'Brazil; ;03/12/2019;"Norms come first.";;;;',
    'Malawi;African Group;2019-12-03;"Capacity-building matters.";;;;',
    'Atlantis; Zorbania;;"Not so fast.";No such topic;No such issue;;',
    ';;;"Somebody said so.";;;;',
    'China;;2019-12-03;;;;;',
    'Chile;;2019-12-03;"Norms are useful.";;binding-instrument;150;',
  ].join('\n')

  test('goes by the names of its columns, and names every row that could not be taken as it is', async () => {
    const session = emptyWorkspace()
    const issue = session.store.db.prepare<[], string>('SELECT id FROM issue ORDER BY id').pluck().get() ?? ''
    const [outcome] = await importFiles(session, [file('table.csv', CSV.replaceAll('binding-instrument', issue))])
    expect(outcome).toMatchObject({ problem: null, proposals: 5 })
    expect(outcome?.warnings.map((warning) => warning.replace(/:.*/, ''))).toEqual(['Row 3', 'Row 5', 'Row 5', 'Row 6', 'Row 7', 'Row 8'])
    const { body, statements } = kept(session, outcome?.document?.id ?? '')
    expect(statements.map((one) => [one.voices.map(({ actor }) => actor.name).join('+'), one.date, one.status, body.slice(one.start ?? 0, one.end ?? 0)])).toEqual([
      ['Egypt', '2019-09-12', 'proposed', 'A binding instrument is needed.'],
      ['Brazil', null, 'proposed', 'Norms come first.'],
      ['Malawi', '2019-12-03', 'proposed', 'Capacity-building matters.'],
      ['Atlantis', null, 'proposed', 'Not so fast.'],
      ['Chile', '2019-12-03', 'proposed', 'Norms are useful.'],
    ])
    expect(statements[0]?.voices[0]?.stances).toMatchObject([{ value: 75, condition: 'in the long run' }])
    expect(statements[2]?.voices[0]?.onBehalfOf?.name).toMatch(/African (?:Group|States)/)
    expect(check(session)).toEqual([])
  })

  test('is shown before it is taken in, and taken in as the person maps it', async () => {
    const session = emptyWorkspace()
    const path = file('odd.xlsx', spreadsheet([['Wer', 'Was', 'Wann'], ['Egypt', 'Norms matter.', '2019-09-12'], ['Brazil', 'Law matters.', '2019-09-12']]))
    expect(await previewTable(session, path)).toMatchObject({ file: 'odd.xlsx', columns: ['Wer', 'Was', 'Wann'], rows: [['Egypt', 'Norms matter.', '2019-09-12'], ['Brazil', 'Law matters.', '2019-09-12']], total: 2, mapping: {} })
    expect(await importFiles(session, [path])).toMatchObject([{ document: null, problem: expect.stringMatching(/odd\.xlsx: which column holds the actors\?.*Wer, Was, Wann/) }])
    expect(await importTable(session, path, { actor: 0, quote: 1, date: 2 }, 'Two statements')).toMatchObject({ problem: null, proposals: 2, document: { title: 'Two statements', date: '2019-09-12' } })
    expect(await importTable(session, path, { actor: 0, quote: 7 })).toMatchObject({ problem: expect.stringMatching(/3 columns, and none with the number 8/) })
  })

  test('is not what a report is', async () => {
    await expect(previewTable(emptyWorkspace(), SEPTEMBER)).rejects.toMatchObject({ code: 'bad-input' })
  })
})
