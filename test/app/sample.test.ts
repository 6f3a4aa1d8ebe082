/** The sample workspace: what the README promises of it, and the same at every build. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSample, openSampleSession } from '#app/sample.ts'
import { openSession } from '#app/session.ts'
import { setStatus } from '#app/statements.ts'
import { check, describe as info, history } from '#app/workspaces.ts'
import { dump } from '../support/content.ts'
import { resources, tempFolder } from '../support/folders.ts'
import { keepTrack, testDeps } from '../support/workspace.ts'

const folder = tempFolder()
const path = join(folder, 'one.demarche')
buildSample(path, testDeps())
const sample = keepTrack(openSession(path, testDeps()))

test('44 actors, 35 topics, 15 issues; the first report confirmed, the second awaiting review', () => {
  const { counts, isSample } = info(sample)
  expect(isSample).toBe(true)
  expect(counts).toMatchObject({ documents: 2, actors: 44, topics: 35, issues: 15, confirmed: 97 })
  expect(counts.proposed).toBe(counts.statements - 97)
  const [december, september] = sample.store.db
    .prepare<[], string>("SELECT d.date || ' ' || group_concat(DISTINCT s.status) FROM document d JOIN statement s ON s.document_id = d.id GROUP BY d.id ORDER BY d.date DESC")
    .pluck()
    .all()
  expect([september, december]).toEqual(['2019-09-12 confirmed', '2019-12-03 proposed'])
})

test('every confirmed statement is the reviewed sentence, with its voices and stances as reviewed', () => {
  const review = JSON.parse(readFileSync(join(resources, 'sample', 'review.json'), 'utf8')) as {
    sentences: { start: number; end: number; voices: { actor: string; topics: string[]; stances: { issue: string; value: number; condition: string | null }[] }[] }[]
  }
  const kept = sample.statements.all({ status: ['confirmed'] }).map(({ start, end, voices }) => ({
    start,
    end,
    voices: voices.map((voice) => ({
      actor: voice.actor.name,
      topics: voice.topics.map((topic) => topic.id),
      stances: voice.stances.map(({ issue, value, condition }) => ({ issue, value, condition })).toSorted((a, b) => a.issue.localeCompare(b.issue)),
    })),
  }))
  const wanted = review.sentences.map(({ start, end, voices }) => ({
    start,
    end,
    voices: voices.map((voice) => ({ ...voice, stances: voice.stances.toSorted((a, b) => a.issue.localeCompare(b.issue)) })),
  }))
  expect(kept.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))).toEqual(wanted)
})

test('it is sound, and nothing in it is the person’s to undo', () => {
  expect(check(sample)).toEqual([])
  expect(history(sample)).toEqual({ undo: null, redo: null })
})

test('a second build is the same, row for row', () => {
  const other = join(folder, 'two.demarche')
  buildSample(other, { ...testDeps(), author: () => 'Somebody else' })
  const second = openSession(other, testDeps())
  expect(dump(second.store.db)).toEqual(dump(sample.store.db))
  second.close()
})

test('the person’s own copy keeps their edits until a fresh one is asked for', () => {
  const profile = join(tempFolder(), 'samples')
  const first = openSampleSession(profile, testDeps(), false)
  const id = first.statements.all({ status: ['proposed'] })[0]?.id ?? ''
  setStatus(first, [id], 'confirmed')
  first.close()
  const confirmed = (fresh: boolean): number => {
    const again = openSampleSession(profile, testDeps(), fresh)
    const { counts } = info(again)
    again.close()
    return counts.confirmed
  }
  expect([confirmed(false), confirmed(true)]).toEqual([98, 97])
  expect(readdirSync(profile).length).toBe(1)
})

test('it is never built over a file', () => {
  const mine = join(tempFolder(), 'mine.demarche')
  writeFileSync(mine, 'keep me')
  expect(() => buildSample(mine, testDeps())).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(readFileSync(mine, 'utf8')).toBe('keep me')
  expect(existsSync(`${mine}.building`)).toBe(false)
})
