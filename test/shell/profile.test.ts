import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openProfile } from '#shell/profile.ts'

let folder = ''
let clock = 0
const now = (): string => new Date(Date.UTC(2019, 8, 12, 0, 0, (clock += 1))).toISOString()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-profile-'))
  clock = 0
})

const workspace = (name: string): { path: string; name: string } => {
  const path = join(folder, `${name}.demarche`)
  writeFileSync(path, '')
  return { path, name }
}

describe('preferences', () => {
  it('are the defaults in a fresh profile, which is not written to by asking', () => {
    expect(openProfile(folder, now).preferences.get()).toEqual({ theme: 'system', textSize: 'normal', author: '', view: {} })
    expect(readdirSync(folder)).toEqual([])
  })

  it('survive a restart, and what was not set stays', () => {
    const first = openProfile(folder, now).preferences
    first.set({ author: 'A. Desk', view: { 'sources.split': 300 } })
    first.set({ theme: 'dark' })
    expect(openProfile(folder, now).preferences.get()).toEqual({
      theme: 'dark',
      textSize: 'normal',
      author: 'A. Desk',
      view: { 'sources.split': 300 },
    })
  })

  it('leave no half-written file behind', () => {
    openProfile(folder, now).preferences.set({ theme: 'dark' })
    expect(readdirSync(folder)).toEqual(['preferences.json'])
  })

  it.each(['{"theme":', '{"theme":"pink"}', '[]', ''])('that cannot be understood (%s) are set aside, not lost', (damaged) => {
    const file = join(folder, 'preferences.json')
    writeFileSync(file, damaged)
    const { preferences } = openProfile(folder, now)
    expect(preferences.get().theme).toBe('system')
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(damaged)
    preferences.set({ theme: 'light' })
    expect(openProfile(folder, now).preferences.get().theme).toBe('light')
  })
})

describe('recent workspaces', () => {
  it('come newest first, each once, under their latest name', () => {
    const { recent } = openProfile(folder, now)
    const first = workspace('first')
    recent.add(first)
    recent.add(workspace('second'))
    recent.add({ ...first, name: 'renamed' })
    expect(recent.list().map(({ name }) => name)).toEqual(['renamed', 'second'])
  })

  it('say when a file has gone, and can be forgotten', () => {
    const { recent } = openProfile(folder, now)
    const gone = workspace('gone')
    recent.add(gone)
    rmSync(gone.path)
    expect(recent.list()).toMatchObject([{ name: 'gone', missing: true }])
    recent.remove(gone.path)
    expect(openProfile(folder, now).recent.list()).toEqual([])
  })

  it('are a dozen at most', () => {
    const { recent } = openProfile(folder, now)
    for (let i = 0; i < 15; i += 1) recent.add(workspace(`w${i}`))
    expect(recent.list()).toHaveLength(12)
    expect(recent.list()[0]?.name).toBe('w14')
  })

  it('forgetting one leaves alone which workspace is to be reopened, and the files', () => {
    const { recent, lastOpen } = openProfile(folder, now)
    const { path, name } = workspace('kept')
    recent.add({ path, name })
    lastOpen.set(path)
    recent.remove(path)
    expect(openProfile(folder, now).lastOpen.get()).toBe(path)
    expect(existsSync(path)).toBe(true)
  })
})
