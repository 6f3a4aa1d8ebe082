/** Hostile files through the very door a person uses: each ends in a clear message or in clean text, and harms nothing. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { documentBody, documentStatements, listAllDocuments } from '#app/documents.ts'
import { openReader } from '#app/reading-process.ts'
import { importFiles } from '#app/import.ts'
import { check } from '#app/workspaces.ts'
import { readerStarter } from '#cli/reading-process.ts'
import type { ImportOutcome } from '#contract/methods/document.ts'
import { HOSTILE_FILES, type HostileFile } from '../../fixtures/hostile/fixtures.ts'
import { contentHash } from '../../support/content.ts'
import { project, tempFolder } from '../../support/folders.ts'
import { emptyWorkspace } from '../../support/workspace.ts'

const folder = tempFolder()
const session = emptyWorkspace()

/** No file may take longer than the reader's own limit, and a little for what surrounds it. */
const PATIENCE = 25_000

const named = (isRefused: boolean): readonly (readonly [string, HostileFile])[] => HOSTILE_FILES.filter((file) => (file.refused !== undefined) === isRefused).map((file) => [file.name, file])

async function takeIn({ name, bytes }: HostileFile): Promise<ImportOutcome | undefined> {
  const path = join(folder, name)
  writeFileSync(path, bytes())
  return (await importFiles(session, [path]))[0]
}

describe('a hostile file', () => {
  test.each(named(true))(
    'is refused with its reason, and nothing is stored: %s',
    async (name, file) => {
      const before = contentHash(session.store.db)
      const outcome = await takeIn(file)
      expect(outcome).toMatchObject({ file: name, document: null, proposals: 0, problem: expect.stringMatching(file.refused ?? /./) })
      expect(outcome?.problem).toContain(name)
      expect(contentHash(session.store.db)).toBe(before)
    },
    PATIENCE,
  )

  test.each(named(false))(
    'is read as clean text: %s',
    async (_name, file) => {
      const outcome = await takeIn(file)
      expect(outcome?.problem).toBeNull()
      const body = documentBody(session, outcome?.document?.id ?? '')
      const statements = documentStatements(session, outcome?.document?.id ?? '')
      expect(body).toMatch(file.holds ?? /./)
      expect(body).not.toMatch(file.lacks ?? /(?!)/)
      expect(statements.filter((one) => body.slice(one.start ?? 0, one.end ?? 0) !== one.quote)).toEqual([])
    },
    PATIENCE,
  )

  test('in the midst of good ones stops none of them', async () => {
    const own = emptyWorkspace()
    const good = ['one', 'two'].map((name) => {
      const path = join(tempFolder(), `${name}.html`)
      writeFileSync(path, `<!doctype html><html><body><p>The representative of Egypt said that ${name} norms matter.</p></body></html>`)
      return path
    })
    const bad = HOSTILE_FILES.filter(({ name }) => /^(?:bomb|nested)\.docx$|^circle\.pdf$/.test(name)).map(({ name, bytes }) => {
      const path = join(tempFolder(), name)
      writeFileSync(path, bytes())
      return path
    })
    const outcomes = await importFiles(own, [good[0] ?? '', ...bad, good[1] ?? ''])
    expect(outcomes.map(({ problem }) => problem === null)).toEqual([true, false, false, false, true])
    expect(listAllDocuments(own).length).toBe(2)
    expect(check(own)).toEqual([])
  }, PATIENCE)
})

const page = (tags: number): Uint8Array => Buffer.from(`<!doctype html><html><body><p>Brazil said that norms matter.</p>${'<b>x</b> '.repeat(tags)}</body></html>`)

describe('a reading process', { timeout: PATIENCE }, () => {
  const starts: number[] = []
  const start = readerStarter(project)
  const counted: typeof start = (limits, listener) => {
    starts.push(limits.heapMegabytes)
    return start(limits, listener)
  }
  const readerWith = (heapMegabytes: number, seconds: number) => openReader(counted, { file: { heapMegabytes, seconds }, text: { heapMegabytes, seconds } })
  const readers = { small: readerWith(40, 20), hasty: readerWith(256, 0.001), plain: readerWith(256, 20) }
  afterAll(() => {
    for (const reader of Object.values(readers)) reader.close()
  })

  test('that runs out of memory dies alone, says so, and is replaced', async () => {
    await expect(readers.small.readFile(page(210_000), 'greedy.html')).rejects.toThrow(/^greedy\.html cannot be taken in: reading it takes more than 40 MB of memory/)
    await expect(readers.small.readFile(page(3), 'modest.html')).resolves.toMatchObject({ kind: 'report' })
  })

  test('that takes too long is ended and named', async () => {
    await expect(readers.hasty.readFile(page(3), 'slow.html')).rejects.toThrow(/^slow\.html cannot be taken in: reading it takes longer than/)
  })

  test('is ended by cancelling, and started anew for the next file', async () => {
    const stop = new AbortController()
    const reading = readers.plain.readFile(page(200_000), 'long.html', stop.signal)
    stop.abort()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await expect(readers.plain.readFile(page(3), 'next.html')).resolves.toMatchObject({ kind: 'report' })
  })

  test('serves one file after the other', async () => {
    const before = starts.length
    for (const name of ['a.html', 'b.html', 'c.html']) await readers.plain.readFile(page(2), name)
    expect(starts.length).toBe(before)
  })
})
