/** Folders of a test's own, gone when its file is done; and where the program's files lie. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const project = fileURLToPath(new URL('../..', import.meta.url))
export const migrations = join(project, 'migrations')
export const resources = join(project, 'resources')
export const reports = join(project, 'test', 'fixtures', 'reports')

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
  made.push(folder)
  return folder
}
