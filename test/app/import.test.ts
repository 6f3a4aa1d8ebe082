/** Reports in: what is stored, what is refused, and that one bad file stops nothing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allActors, createActor } from '#app/actors.ts'
import { allMeetings, documentBody, documentStatements, listAllDocuments, updateDocument } from '#app/documents.ts'
import { importFiles, importText } from '#app/import.ts'
import { check, history, step } from '#app/workspaces.ts'
import { listHistory } from '#store/change-log.ts'
import { contentHash, dump } from '../support/content.ts'
import { reports, tempFolder } from '../support/folders.ts'
import { emptyWorkspace, testDeps } from '../support/workspace.ts'

const SEPTEMBER = join(reports, 'oewg-2019-09-12-sixth-meeting.txt')
const DECEMBER = join(reports, 'oewg-2019-12-03-norms-consultation.txt')

function file(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  return path
}

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('a report', () => {
  test('is kept with its provenance, its meeting and its proposals, each at its words', async () => {
    const session = emptyWorkspace()
    const [outcome] = await importFiles(session, [SEPTEMBER])
    expect(outcome).toMatchObject({ file: 'oewg-2019-09-12-sixth-meeting.txt', problem: null })
    expect(outcome?.document).toMatchObject({ date: '2019-09-12', fileName: 'oewg-2019-09-12-sixth-meeting.txt', mark: 'unmarked', meeting: { date: '2019-09-12', place: expect.stringMatching(/^New York/) } })
    expect(outcome?.document?.meeting?.name).toMatch(/6th meeting/i)
    const id = outcome?.document?.id ?? ''
    const body = documentBody(session, id)
    const statements = documentStatements(session, id)
    expect(statements.length).toBe(outcome?.proposals)
    expect(statements.filter((one) => one.status !== 'proposed' || one.date !== '2019-09-12' || one.voices.length === 0)).toEqual([])
    expect(statements.filter((one) => body.slice(one.start ?? 0, one.end ?? 0) !== one.quote)).toEqual([])
    expect(check(session)).toEqual([])
  })

  test('taken in again, even under another name, is refused by the name it has', async () => {
    const session = emptyWorkspace()
    await importFiles(session, [SEPTEMBER])
    const before = dump(session.store.db)
    const copy = file('copy.txt', readFileSync(SEPTEMBER))
    const [again, same] = await importFiles(session, [SEPTEMBER, copy])
    for (const outcome of [again, same]) expect(outcome).toMatchObject({ document: null, proposals: 0, problem: expect.stringMatching(/here already, as “.*6th Meeting/) })
    expect(dump(session.store.db)).toEqual(before)
  })

  test('twice in one batch counts once', async () => {
    const session = emptyWorkspace()
    expect((await importFiles(session, [DECEMBER, DECEMBER])).map((one) => one.problem === null)).toEqual([true, false])
    expect(listAllDocuments(session).length).toBe(1)
  })
})

const report = (what: string, day = '12'): string => `Rules and norms\n\n${day} Sep 2019 16:00h - 19:00h\n\nEvent report\n\nBrazil said that ${what}. ${'The debate went on for a while. '.repeat(20)}\n`

/** Long enough to be stored in many slices. */
const LONG = `Rules and norms\n\n12 Sep 2019 16:00h - 19:00h\n\n${Array.from({ length: 1500 }, (_, i) => `Brazil said that norm ${i} matters for trust. Chile called for rule ${i} to be kept.`).join('\n\n')}\n`

describe('a long report', () => {
  test('lets others have their turn while it is stored, and tells how far it is to the end', async () => {
    const deps = testDeps()
    const session = emptyWorkspace(deps)
    const { problem, proposals } = await importText(session, LONG)
    expect([problem, proposals]).toEqual([null, 3000])
    const shares = deps.events.flatMap(({ name, payload }) => (name === 'progress' ? [(payload as { readonly done: number }).done] : []))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.filter((share) => share > 0.7 && share < 1).length).toBeGreaterThan(5)
    expect(history(session).undo).toBe('Import Rules and norms')
    expect(session.statements.page({ filter: { text: 'norm 1499' }, sort: { by: 'date', descending: true }, offset: 0, limit: 10 }).total).toBe(1)
  })

  test('cancelled while it is stored leaves nothing, and the window is told to look again', async () => {
    const stop = new AbortController()
    const quiet = testDeps()
    const deps = { ...quiet, emit: ((name, payload) => {
      quiet.emit(name, payload)
      if (name === 'progress' && 'done' in payload && payload.done > 0.8) stop.abort()
    }) satisfies typeof quiet.emit }
    const session = emptyWorkspace(deps)
    const before = dump(session.store.db)
    const outcome = await importText(session, LONG, '', { signal: stop.signal })
    expect(outcome).toMatchObject({ document: null, proposals: 0, problem: 'Cancelled. Nothing of it was stored.' })
    expect(dump(session.store.db)).toEqual(before)
    expect(quiet.events.filter(({ name }) => name === 'store.changed')).toHaveLength(1)
    expect((await importText(session, LONG)).proposals).toBe(3000)
    expect(check(session)).toEqual([])
  })

  test('gives way to whoever writes meanwhile, and then stores everything all the same', async () => {
    const quiet = testDeps()
    let added = false
    const deps = { ...quiet, emit: ((name, payload) => {
      quiet.emit(name, payload)
      if (added || name !== 'progress' || !('done' in payload) || payload.done < 0.8) return
      added = true
      createActor(session, { name: 'Zorbania', kind: 'state' })
    }) satisfies typeof quiet.emit }
    const session = emptyWorkspace(deps)
    expect((await importText(session, LONG)).proposals).toBe(3000)
    expect(listHistory(session.store.db, 5).map(({ label }) => label)).toEqual(['Import Rules and norms', 'Add Zorbania'])
    expect([allActors(session, true).some(({ name }) => name === 'Zorbania'), check(session)]).toEqual([true, []])
  })
})

describe('meetings', () => {
  test('two reports of one meeting on one day share it; another day is another meeting', async () => {
    const session = emptyWorkspace()
    await importFiles(session, [file('a.txt', report('norms matter')), file('b.txt', report('law matters'))], { meeting: 'Sixth meeting' })
    await importFiles(session, [file('c.txt', report('trust matters', '13'))], { meeting: 'Sixth meeting' })
    expect(allMeetings(session).map(({ name, date }) => `${date} ${name}`)).toEqual(['2019-09-13 Sixth meeting', '2019-09-12 Sixth meeting'])
    expect(listAllDocuments(session).map((one) => one.meeting?.date)).toEqual(['2019-09-13', '2019-09-12', '2019-09-12'])
  })

  test('a meeting given for an undated report must be known; it is never dropped in silence', async () => {
    const session = emptyWorkspace()
    const undated = file('undated.txt', 'Brazil said that norms matter.')
    expect((await importFiles(session, [undated], { meeting: 'Sixth meeting' }))[0]).toMatchObject({ document: null, problem: expect.stringMatching(/no date.*“Sixth meeting”/) })
    await importFiles(session, [file('a.txt', report('law matters'))], { meeting: 'Sixth meeting' })
    expect((await importFiles(session, [undated], { meeting: 'Sixth meeting' }))[0]?.document?.meeting).toMatchObject({ name: 'Sixth meeting', date: '2019-09-12' })
  })
})

describe('the head of a report, corrected by a person', () => {
  const DETAILS = { name: 'Third plenary', date: '2019-09-11', endDate: null, startTime: '14:30', endTime: '17:45', place: 'Geneva', session: 'Session 2019', forum: 'Council', agendaItem: '4' }

  test('is told in one step with the meeting, which stays the same meeting', async () => {
    const session = emptyWorkspace()
    const [one, two] = await importFiles(session, [file('a.txt', report('norms matter')), file('b.txt', report('law matters'))], { meeting: 'Sixth meeting' })
    const before = contentHash(session.store.db)
    const { id, meeting } = updateDocument(session, { id: one?.document?.id ?? '', title: 'Summary record', date: '2019-09-11', meetingDetails: DETAILS })
    expect(meeting).toEqual({ id: one?.document?.meeting?.id, ...DETAILS })
    expect(documentStatements(session, id).every(({ date }) => date === '2019-09-11')).toBe(true)
    expect(listAllDocuments(session).find((document) => document.id === two?.document?.id)?.meeting?.name).toBe('Third plenary')
    expect(check(session)).toEqual([])
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('may be of a meeting that is not there yet, and statements move with it', async () => {
    const session = emptyWorkspace()
    const { document } = await importText(session, report('norms matter'))
    const { id, meeting } = updateDocument(session, { id: document?.id ?? '', meeting: null, meetingDetails: { ...DETAILS, session: '', forum: null } })
    expect(meeting).toMatchObject({ name: 'Third plenary', session: null, forum: null })
    expect([meeting?.id === document?.meeting?.id, documentStatements(session, id)[0]?.meeting?.id === meeting?.id]).toEqual([false, true])
    expect(() => updateDocument(session, { id, meetingDetails: { ...DETAILS, forum: null } })).toThrow(/belongs to a forum/)
    expect(() => updateDocument(session, { id, meetingDetails: { ...DETAILS, endDate: '2019-09-10' } })).toThrow(/before it begins/)
  })
})

describe('actors', () => {
  test('that a report brings in are added once, and the next report knows them', async () => {
    const session = emptyWorkspace()
    const first = file('one.txt', 'The Global Cyber League (GCL) stated that norms matter.')
    const second = file('two.txt', 'The GCL stated that trust matters.')
    await importFiles(session, [first, second])
    const spoke = allActors(session, false)
    expect(spoke.map(({ name, statements }) => `${name}: ${statements}`)).toEqual(['Global Cyber League: 2'])
  })

  test('that a person added are recognised', async () => {
    const session = emptyWorkspace()
    createActor(session, { name: 'Zorbania', kind: 'state', alias: 'ZB' })
    await importText(session, 'Zorbania said that norms matter. ZB stated that trust matters.')
    expect(allActors(session, false)).toMatchObject([{ name: 'Zorbania', statements: 2 }])
  })
})

describe('bytes', () => {
  const TEXT = 'Côte d’Ivoire said that norms matter — “naïvely”.'

  test.each<[encoding: string, bytes: Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT, false)],
    ['UTF-16 BE', utf16(TEXT, true)],
    ['Windows-1252', Buffer.from(TEXT.replaceAll('’', '\x92').replaceAll('—', '\x97').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
  ])('%s is read as meant', async (_encoding, bytes) => {
    const session = emptyWorkspace()
    const [outcome] = await importFiles(session, [file('r.txt', bytes)])
    expect(outcome?.problem).toBeNull()
    expect(documentBody(session, outcome?.document?.id ?? '')).toBe(TEXT)
    expect(documentStatements(session, outcome?.document?.id ?? '')).toMatchObject([{ quote: TEXT, voices: [{ actor: { id: 'cote-d-ivoire' } }] }])
  })

  test('control characters, lone surrogates and line ends are mended before anything is stored', async () => {
    const session = emptyWorkspace()
    const { document } = await importText(session, `${'China agreed that peace matters. '.repeat(20)}\r\n\r\nBrazil said\u0000 that\u0007 norms \uD800matter.\uFFFE`, 'Pasted')
    const body = documentBody(session, document?.id ?? '')
    const statements = documentStatements(session, document?.id ?? '')
    // oxlint-disable-next-line no-control-regex -- naming these characters is the point
    expect(body).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\p{Surrogate}]/u)
    expect(statements.at(-1)?.quote).toBe('Brazil said that norms \uFFFDmatter.')
    expect(check(session)).toEqual([])
  })

  test('ten megabytes are taken in whole', async () => {
    const session = emptyWorkspace()
    const paragraph = `${'Nobody in particular is named in this part of the annex. '.repeat(8)}\n\n`
    const [outcome] = await importFiles(session, [file('long.txt', `${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}Brazil said that norms matter.\n`)])
    expect(outcome).toMatchObject({ problem: null, document: { characters: expect.any(Number) } })
    expect(outcome?.document?.characters).toBeGreaterThan(9_900_000)
    expect(session.statements.page({ filter: { text: 'norms' }, sort: { by: 'date', descending: true }, offset: 0, limit: 10 }).total).toBe(1)
  }, 30_000)
})

describe('a file that cannot be taken in', { timeout: 30_000 }, () => {
  const folder = tempFolder()
  const good = file('good.txt', 'Brazil said that norms matter.')

  test.each<[what: string, path: string, says: RegExp]>([
    ['is empty', file('empty.txt', ''), /^empty\.txt cannot be taken in: the file is empty/],
    ['holds only blanks', file('blank.txt', ' \n\t \n'), /^blank\.txt cannot be taken in: the file holds no text/],
    ['is binary', file('photo.txt', new Uint8Array(4000).map((_, i) => (i * 37) % 256)), /^photo\.txt cannot be taken in: .*binary/],
    ['is a Word file by another name', file('report.txt', Buffer.from('PK\x03\x04 and so on')), /^report\.txt .*damaged or cut short/],
    ['is not there', join(folder, 'gone.txt'), /gone\.txt is not there/],
    ['is far too large', file('huge.txt', Buffer.alloc(20_000_001, 0x61)), /^huge\.txt is larger than 20 MB/],
  ])('because it %s: named with the reason, nothing stored, the others taken in', async (_what, path, says) => {
    const deps = testDeps()
    const session = emptyWorkspace(deps)
    const before = contentHash(session.store.db)
    const [bad] = await importFiles(session, [path])
    expect(bad).toMatchObject({ document: null, proposals: 0, problem: expect.stringMatching(says) })
    expect(contentHash(session.store.db)).toBe(before)
    expect(history(session).undo).toBeNull()
    expect((await importFiles(session, [path, good])).map((one) => one.problem === null)).toEqual([false, true])
    const progress = deps.events.filter((event) => event.name === 'progress').map((event) => event.payload)
    expect(progress.at(-1)).toEqual({ what: 'reports', done: 2, total: 2 })
  })
})

test('pasted text goes by the title given, else by its own, else it is still named', async () => {
  const session = emptyWorkspace()
  const titles = [await importText(session, 'Brazil said that norms matter.', 'My notes'), await importText(session, 'China said that law matters.', '')].map((one) => one.document?.title)
  expect(titles[0]).toBe('My notes')
  expect(titles[1]).toMatch(/\S/)
  expect((await importText(session, '   ')).problem).toMatch(/^Pasted text cannot be taken in/)
})
