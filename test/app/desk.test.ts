/** The window's desk: one workspace at a time, every method handled, cancelled dialogs, and what is told to the window. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DesktopDeps } from '#app/deps.ts'
import { createDesk } from '#app/handlers.ts'
import { api } from '#contract/api.ts'
import { preferences } from '#contract/methods/settings.ts'
import { reports, tempFolder } from '../support/folders.ts'
import { testDeps } from '../support/workspace.ts'

/** A desk whose dialogs answer what the test says; null is cancel. */
function desk(answers: Partial<Record<keyof DesktopDeps['dialogs'], string | readonly string[] | null>> = {}) {
  const core = testDeps()
  const folder = tempFolder()
  const recent: string[] = []
  const suggested: string[] = []
  const one = (name: keyof DesktopDeps['dialogs']) => (suggestion?: string) => {
    if (suggestion !== undefined) suggested.push(suggestion)
    const answer = answers[name] ?? null
    return Promise.resolve(typeof answer === 'string' ? answer : null)
  }
  const deps: DesktopDeps = {
    ...core,
    paths: { ...core.paths, samples: join(folder, 'samples') },
    dialogs: {
      openWorkspace: one('openWorkspace'),
      saveWorkspace: one('saveWorkspace'),
      importFiles: () => Promise.resolve(Array.isArray(answers.importFiles) ? answers.importFiles : null),
      importTable: one('importTable'),
      openTemplate: one('openTemplate'),
      openBookPlan: one('openBookPlan'),
      saveBookPlan: one('saveBookPlan'),
      saveBrief: one('saveBrief'),
      briefFolder: one('briefFolder'),
      saveBackup: one('saveBackup'),
      saveExport: one('saveExport'),
    },
    house: { get: () => null, set: () => undefined },
    preferences: { get: () => preferences.parse({}), set: () => preferences.parse({}) },
    recent: { list: () => [], add: ({ path }) => recent.push(path), remove: () => undefined },
    reveal: () => undefined,
    about: () => ({ version: '0', electron: '0', platform: 'test' }),
  }
  const { handlers, close } = createDesk(deps)
  return { handlers, close, folder, recent, suggested, events: core.events }
}

test('every method of the contract has its handler, and there is none besides', () => {
  expect(Object.keys(desk().handlers).toSorted()).toEqual(Object.keys(api).toSorted())
})

describe('without a workspace', () => {
  const withoutOne = new Set(['workspace.current', 'workspace.recent', 'workspace.forget', 'workspace.create', 'workspace.open', 'workspace.openSample', 'workspace.close', 'document.cancelImport', 'preferences.get', 'preferences.set', 'app.about', 'houseStyle.get', 'houseStyle.set', 'houseStyle.reset', 'brief.reveal', 'brief.cancelBatch', 'template.list', 'template.choose', 'template.copy'])

  test.each(Object.keys(api).filter((name) => !withoutOne.has(name)))('%s says to open one first', async (name) => {
    const { handlers } = desk({ importFiles: ['x'], importTable: 'x' })
    const handle = handlers[name as keyof typeof handlers] as (input: unknown) => unknown
    await expect((async () => handle({ options: {}, ids: [] }))()).rejects.toMatchObject({ code: 'no-workspace' })
  })

  test('everyone the program knows can be named, and nobody has spoken', async () => {
    const { handlers } = desk()
    const known = await handlers['actor.list']({ all: true })
    expect(known).toContainEqual(expect.objectContaining({ id: 'austria', name: 'Austria', statements: 0 }))
    expect(known.length).toBeGreaterThan(193)
  })

  test('there is none to show', () => {
    expect(desk().handlers['workspace.current'](undefined)).toBeNull()
  })
})

describe('a workspace', () => {
  test('is made, shown, remembered, and let go', async () => {
    const { handlers, folder, recent, events } = desk()
    const path = join(folder, 'mine.demarche')
    expect(await handlers['workspace.create']({ name: 'Mine', us: 'france', path })).toMatchObject({ path, name: 'Mine', us: { name: 'France' }, isSample: false })
    expect(recent).toEqual([path])
    expect(handlers['workspace.current'](undefined)).toMatchObject({ path })
    await handlers['workspace.close'](undefined)
    expect(handlers['workspace.current'](undefined)).toBeNull()
    expect(events.filter((event) => event.name === 'workspace.changed').map((event) => event.payload)).toEqual([{ open: true }, { open: false }])
  })

  test('that fails to open leaves the present one where it is', async () => {
    const { handlers, folder, close } = desk()
    const path = join(folder, 'mine.demarche')
    await handlers['workspace.create']({ name: 'Mine', path })
    const letter = join(folder, 'letter.txt')
    writeFileSync(letter, 'Dear all')
    await expect(handlers['workspace.open']({ path: letter })).rejects.toMatchObject({ code: 'not-a-workspace' })
    await expect(handlers['workspace.create']({ name: 'Again', path })).rejects.toMatchObject({ code: 'bad-input' })
    expect(handlers['workspace.current'](undefined)).toMatchObject({ path })
    expect(await handlers['workspace.open']({ path })).toMatchObject({ path })
    close()
  })

  test('gives way to another, and can be opened again afterwards', async () => {
    const { handlers, folder, close } = desk()
    const [a, b] = [join(folder, 'a.demarche'), join(folder, 'b.demarche')]
    await handlers['workspace.create']({ name: 'A', path: a })
    await handlers['workspace.create']({ name: 'B', path: b })
    expect(await handlers['workspace.open']({ path: a })).toMatchObject({ name: 'A' })
    close()
  })

  test('is not opened twice under two spellings of its path', async () => {
    const { handlers, folder, close } = desk()
    const path = join(folder, 'mine.demarche')
    await handlers['workspace.create']({ name: 'Mine', path })
    expect(await handlers['workspace.open']({ path: `${folder}/./mine.demarche` })).toMatchObject({ path })
    close()
  })
})

describe('dialogs', () => {
  test('cancelled, change nothing', async () => {
    const { handlers, folder, close, suggested } = desk()
    expect(await handlers['workspace.open']({})).toBeNull()
    expect(await handlers['workspace.create']({ name: 'CON' })).toBeNull()
    await handlers['workspace.create']({ name: 'Mine', path: join(folder, 'mine.demarche') })
    expect(await handlers['document.import']({})).toEqual([])
    expect(await handlers['workspace.backup'](undefined)).toBeNull()
    expect(handlers['history.state'](undefined)).toEqual({ undo: null, redo: null })
    expect(suggested).toEqual(['_CON.demarche', expect.stringMatching(/^Mine 2020-01-06\.demarche$/)])
    close()
  })

  test('answered, do what was asked', async () => {
    const target = join(tempFolder(), 'backup.demarche')
    const { handlers, folder, close } = desk({ importFiles: [join(reports, 'oewg-2019-12-03-norms-consultation.txt')], saveBackup: target })
    await handlers['workspace.create']({ name: 'Mine', path: join(folder, 'mine.demarche') })
    expect(await handlers['document.import']({})).toMatchObject([{ problem: null }])
    expect(await handlers['workspace.backup'](undefined)).toBe(target)
    expect(existsSync(target)).toBe(true)
    close()
  })
})

describe('an import under way', { timeout: 30_000 }, () => {
  const REPORTS = ['oewg-2019-09-12-sixth-meeting.txt', 'oewg-2019-12-03-norms-consultation.txt'].map((name) => join(reports, name))

  test('passes over the file that cannot be read, naming it, and takes in the others', async () => {
    const { handlers, folder, close } = desk()
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    await handlers['workspace.create']({ name: 'Mine', path: join(folder, 'mine.demarche') })
    const outcomes = await handlers['document.import']({ paths: [join(folder, 'gone.txt'), empty, ...REPORTS] })
    expect(outcomes.filter((one) => one.problem !== null).map((one) => one.file).toSorted()).toEqual(['empty.txt', 'gone.txt'])
    expect(handlers['workspace.current'](undefined)).toMatchObject({ counts: { documents: 2 } })
    close()
  })

  test('stops when the workspace gives way to another, which gets nothing of it', async () => {
    const { handlers, folder, close } = desk()
    const [first, second] = [join(folder, 'first.demarche'), join(folder, 'second.demarche')]
    await handlers['workspace.create']({ name: 'First', path: first })
    const importing = handlers['document.import']({ paths: REPORTS })
    await handlers['workspace.create']({ name: 'Second', path: second })
    for (const outcome of await importing) expect(outcome.problem === null || /stopped|cancelled|closed|not open/i.test(outcome.problem)).toBe(true)
    expect(handlers['workspace.current'](undefined)).toMatchObject({ path: second, counts: { documents: 0, statements: 0 } })
    await handlers['workspace.close'](undefined)
    // What was stored before the stop is whole; what was not is absent.
    const again = await handlers['workspace.open']({ path: first })
    const stored = again?.counts.documents ?? -1
    expect(await handlers['document.list'](undefined)).toHaveLength(stored)
    close()
  })
})

describe('what the window is told', () => {
  test('the tables each edit, undo and redo touched, once it is written', async () => {
    const { handlers, folder, close, events } = desk()
    await handlers['workspace.create']({ name: 'Mine', path: join(folder, 'mine.demarche') })
    const told = (): readonly unknown[] => events.filter((event) => event.name === 'store.changed').map((event) => event.payload)
    await handlers['statement.create']({ document: null, start: null, end: null, quote: 'Said.', date: null, voices: [] })
    await handlers['history.undo'](undefined)
    await handlers['history.redo'](undefined)
    const tables = expect.objectContaining({ tables: expect.arrayContaining(['statement', 'statement_text']) })
    expect(told()).toEqual([tables, tables, tables])
    expect(await handlers['history.redo'](undefined)).toBeNull()
    expect(told().length).toBe(3)
    close()
  })
})

test('the sample opens from the profile, keeps its edits, and is never among the recent', async () => {
  const { handlers, recent, close } = desk()
  expect(await handlers['workspace.openSample']({ fresh: false })).toMatchObject({ isSample: true, counts: { confirmed: 97 } })
  const [row] = (await handlers['statement.page']({ filter: { status: ['proposed'] }, sort: { by: 'date', descending: true }, offset: 0, limit: 1 })).rows
  await handlers['statement.setStatus']({ ids: [row?.id ?? ''], status: 'confirmed' })
  expect(await handlers['workspace.openSample']({ fresh: false })).toMatchObject({ counts: { confirmed: 98 } })
  expect(await handlers['workspace.openSample']({ fresh: true })).toMatchObject({ counts: { confirmed: 97 } })
  expect(recent).toEqual([])
  close()
})
