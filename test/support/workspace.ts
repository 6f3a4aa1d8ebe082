/** Real workspaces on disk with the production migrations, a clock that ticks by calls, and counted ids. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { CoreDeps } from '#app/deps.ts'
import { readerStarter } from '#cli/reading-process.ts'
import { createSession, openSession, type Session } from '#app/session.ts'
import type { Events } from '#contract/events.ts'
import type { VoiceInput } from '#contract/methods/statement.ts'
import { createStatement } from '#app/statements.ts'
import type { StatementRow } from '#contract/records.ts'
import { migrations, project, resources, tempFolder } from './folders.ts'

export interface TestDeps extends CoreDeps {
  readonly events: { readonly name: keyof Events; readonly payload: unknown }[]
}

/** Each call of the clock is a second later; each id the next number, from `start` on for a workspace that has ids already. */
export function testDeps(start = 0): TestDeps {
  const events: TestDeps['events'] = []
  let ticks = 0
  let ids = start
  return {
    now: () => new Date(Date.UTC(2020, 0, 6, 9) + 1000 * (ticks += 1)).toISOString(),
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    author: () => 'Tester',
    paths: { migrations, resources },
    startReader: readerStarter(project),
    emit: (name, payload) => {
      events.push({ name, payload })
    },
    events,
  }
}

const open: Session[] = []
afterAll(() => {
  for (const session of open.splice(0)) session.close()
})

let template: string | undefined

/** An empty workspace of its own, with the reference data. Seeded once a test file, then copied. */
export function emptyWorkspace(deps: CoreDeps = testDeps()): Session {
  if (template === undefined) {
    template = join(tempFolder(), 'template.demarche')
    createSession({ path: template, name: 'Test' }, testDeps()).close()
  }
  const path = join(tempFolder(), 'test.demarche')
  copyFileSync(template, path)
  return keepTrack(openSession(path, deps))
}

/** Closed when the test file is done, if the test has not. */
export function keepTrack(session: Session): Session {
  open.push(session)
  return session
}

export function voice(actor: string, ...stances: readonly [issue: string, value: number | null][]): VoiceInput {
  return { actor, onBehalfOf: null, topics: [], stances: stances.map(([issue, value]) => ({ issue, value, condition: null })) }
}

/** A live note with these words and voices. */
export function note(session: Session, quote: string, voices: readonly VoiceInput[] = [], date: string | null = null): StatementRow {
  return createStatement(session, { document: null, start: null, end: null, quote, date, voices: [...voices] })
}
