/** Briefs leave the house whole, the same at each export, and are written down. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Gathering } from '#app/brief-data/gathering.ts'
import { exportBrief, previewBrief } from '#app/briefs.ts'
import { speakingActors } from '#app/positions.ts'
import { buildSample } from '#app/sample.ts'
import { openSession, type Session } from '#app/session.ts'
import { updateStatement } from '#app/statements.ts'
import { step } from '#app/workspaces.ts'
import { writeWhole } from '#app/write-whole.ts'
import { countryBriefOptions } from '#contract/methods/brief.ts'
import { dump } from '../support/content.ts'
import { tempFolder } from '../support/folders.ts'
import { keepTrack, note, testDeps, voice } from '../support/workspace.ts'

const built = join(tempFolder(), 'sample.demarche')
buildSample(built, testDeps())

/** A copy of the sample on 6 January 2020. */
function sample(): Session {
  const path = join(tempFolder(), 'sample.demarche')
  copyFileSync(built, path)
  return keepTrack(openSession(path, testDeps()))
}

const country = (actor: string, more: object = {}) => countryBriefOptions.parse({ kind: 'country', actor, asOf: '2019-12-31', ...more })
const textOf = (session: Session, more: object = {}): string => JSON.stringify(previewBrief(session, country('egypt', more)).tree)

describe('an export', () => {
  test('is the same bytes twice, and the same as from another copy of the workspace', async () => {
    const folder = tempFolder()
    const session = sample()
    const written = [
      await exportBrief(session, country('egypt'), join(folder, 'a.docx')),
      await exportBrief(session, country('egypt'), join(folder, 'b.docx')),
      await exportBrief(sample(), country('egypt'), join(folder, 'c.docx')),
    ]
    const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.docx`)))
    expect(b?.equals(a ?? Buffer.alloc(0))).toBe(true)
    expect(c?.equals(a ?? Buffer.alloc(0))).toBe(true)
    expect(a?.subarray(0, 2).toString()).toBe('PK')
    expect(written.map(({ bytes }) => bytes)).toEqual([a, a, a].map((bytes) => bytes?.length))
    expect(readdirSync(folder)).toEqual(['a.docx', 'b.docx', 'c.docx'])
  })

  test('takes the place of an older file', async () => {
    const path = join(tempFolder(), 'brief.docx')
    writeFileSync(path, 'an older brief')
    await exportBrief(sample(), country('china'), path)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  })

  test('into a folder that is not there says so, leaves nothing, and is not written down', async () => {
    const folder = tempFolder()
    const session = sample()
    const before = dump(session.store.db)
    await expect(exportBrief(session, country('egypt'), join(folder, 'no', 'brief.docx'))).rejects.toMatchObject({ code: 'disk', message: expect.stringMatching(/^brief\.docx could not be written/) })
    expect(readdirSync(folder)).toEqual([])
    expect(dump(session.store.db)).toEqual(before)
  })

  test('is written down without becoming something to undo', async () => {
    const path = join(tempFolder(), 'brief.docx')
    const session = sample()
    const { sha256 } = await exportBrief(session, country('egypt'), path)
    expect(session.store.db.prepare('SELECT kind, subject, path, sha256 FROM brief').all()).toEqual([{ kind: 'country', subject: 'Egypt', path, sha256 }])
    expect(step(session, 'undo')).toBeNull()
  })

  test('whose workspace is closed meanwhile is still whole', async () => {
    const path = join(tempFolder(), 'brief.docx')
    const session = sample()
    const writing = exportBrief(session, country('egypt'), path)
    session.close()
    expect((await writing).bytes).toBe(readFileSync(path).length)
  })
})

describe('what goes in', () => {
  test('confirmed statements alone; unreviewed ones on request', () => {
    const session = sample()
    const proposed = session.statements.all({ status: ['proposed'] }).find((row) => row.voices.length === 1)
    const actor = proposed?.voices[0]?.actor.id ?? ''
    const words = (includeProposed: boolean): string => JSON.stringify(previewBrief(session, country(actor, { includeProposed })).tree)
    const quote = JSON.stringify(proposed?.quote ?? '?').slice(1, -1)
    expect(words(false)).not.toContain(quote)
    expect(words(true)).toContain(quote)
  })

  test('nothing marked above the ceiling: not its words, and the release check says so', () => {
    const session = sample()
    const row = session.statements.all({ actor: ['egypt'], status: ['confirmed'] })[0]
    const quote = JSON.stringify(row?.quote ?? '?').slice(1, -1)
    expect(textOf(session)).toContain(quote)
    updateStatement(session, { id: row?.id ?? '', mark: 'secret' })
    expect(textOf(session)).not.toContain(quote)
    expect(previewBrief(session, country('egypt')).release.leftOut.length).toBeGreaterThan(0)
    expect(textOf(session, { ceiling: 'secret' })).toContain(quote)
    expect(previewBrief(session, country('egypt', { ceiling: 'secret' })).release.mark).toBe('SECRET')
  })

  test('nothing said after the day it is as of', () => {
    const session = sample()
    const row = session.statements.all({ actor: ['egypt'], status: ['confirmed'] })[0]
    expect(textOf(session, { asOf: '2019-09-11' })).not.toContain(JSON.stringify(row?.quote ?? '?').slice(1, -1))
  })
})

test('the book is of those who spoke: confirmed, or unreviewed too, or up to a day', () => {
  const session = sample()
  const names = (scope: Parameters<typeof speakingActors>[1]) => speakingActors(session, scope).map((actor) => actor.name)
  expect(names({})).toContain('Egypt')
  expect(names({}).length).toBeLessThan(names({ includeProposed: true }).length)
  expect(names({ includeProposed: true }).length).toBe(44)
  expect(names({ asOf: '2019-09-01' })).toEqual([])
})

describe('a file written whole', () => {
  test('onto a folder fails and leaves the folder', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'brief.docx'))
    expect(() => writeWhole(join(folder, 'brief.docx'), new Uint8Array(10))).toThrow(expect.objectContaining({ code: 'disk' }))
    expect(readdirSync(folder)).toEqual(['brief.docx'])
  })

  test('may have as long a name as the disk takes', () => {
    const folder = tempFolder()
    const name = `${'n'.repeat(250)}.docx`
    writeWhole(join(folder, name), new TextEncoder().encode('whole'))
    expect(readdirSync(folder)).toEqual([name])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('whole')
  })
})

describe('what a batch rests on', () => {
  test.each([true, false])('is the same read in slices as at once, unreviewed statements counted: %s', async (includeProposed) => {
    const session = sample()
    // A grouping whose members have said nothing themselves.
    note(session, 'The Group calls for an instrument.', [voice('caricom', ['binding-instrument', 100])], '2019-12-01')
    const [sliced, whole] = [0, 1].map(() => new Gathering(session, { asOf: '2019-12-31', includeProposed }))
    await sliced?.ready()
    const positions = whole?.allPositions() ?? []
    expect(positions.filter(({ inheritedFrom }) => inheritedFrom !== null).length).toBeGreaterThan(0)
    expect(sliced?.allPositions()).toEqual(positions)
  })
})
