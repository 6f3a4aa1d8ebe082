/** What the headless door passes into the use cases: the real clock, real ids, and where the program's own files lie. */
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { v7 } from 'uuid'
import type { CoreDeps } from '#app/deps.ts'
import { openSession, type Session } from '#app/session.ts'
import { DemarcheError } from '#contract/errors.ts'
import { readerStarter } from './reading-process.ts'

export function headlessDeps(): CoreDeps {
  const root = programFolder()
  return {
    now: () => new Date().toISOString(),
    newId: () => v7(),
    author: () => process.env['DEMARCHE_AUTHOR'] ?? userInfo().username,
    paths: { migrations: join(root, 'migrations'), resources: join(root, 'resources') },
    emit: () => undefined,
    startReader: readerStarter(root),
  }
}

/** Opens W, hands it to `work`, and closes it whatever happens. */
export async function withWorkspace<T>(path: string, work: (session: Session) => T | Promise<T>): Promise<T> {
  const session = openSession(resolve(path), headlessDeps())
  try {
    return await work(session)
  } finally {
    session.close()
  }
}

/** The nearest folder above this file that holds the migrations: the same from source and from the bundle. */
function programFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'migrations')) && existsSync(join(folder, 'resources'))) return folder
    if (folder === dirname(folder)) throw new DemarcheError('internal', 'The program’s own files (migrations, resources) are not where they should be.')
  }
}
