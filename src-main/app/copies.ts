/** Copies of a workspace: a verified backup out, and a backup put back in its place. */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import { assertNotOpen, copyInto, filesOf, openStore } from '#store/database.ts'
import { backUpTo, checkWorkspace, type Finding } from '#store/workspace.ts'
import { isSameFile } from './same-file.ts'
import type { Session } from './session.ts'

/**
 * A verified copy under another name: written beside the target, opened and checked, then put in its place.
 * @throws DemarcheError `bad-input` where the copy would fall on the workspace itself, `locked` where it would fall on
 * one that is open, `disk` where it cannot be written.
 */
export function backUp({ store, deps }: Session, target: string): string {
  if (isSameFile(target, store.path)) throw new DemarcheError('bad-input', 'A backup needs another name than the workspace itself.')
  if (existsSync(target)) assertNotOpen(target)
  return inDraftFolder(target, (folder) => {
    const draft = join(folder, basename(target))
    backUpTo(store.db, draft)
    const [finding] = findingsIn(draft, deps)
    if (finding) throw new DemarcheError('disk', `The backup did not come out sound: ${finding.detail}.`)
    // A log left beside the target would be replayed into the new file.
    for (const file of filesOf(target)) rmSync(file, { force: true })
    renameSync(draft, target)
    return target
  })
}

/**
 * Puts a backup in the place of a workspace, which is set aside whole (`.before-restore`), never deleted. The backup
 * itself is only read: what is opened, brought up to date and checked is a copy of it.
 * @throws DemarcheError `not-found`, `not-a-workspace`, `newer-version` for the backup, `locked` where the workspace is open, `disk`.
 */
export function restore(backup: string, target: string, deps: Session['deps']): void {
  if (!existsSync(backup)) throw new DemarcheError('not-found', `${backup} is not there.`)
  if (existsSync(target)) assertNotOpen(target)
  inDraftFolder(target, (folder) => {
    const draft = copyInto(folder, backup)
    const [finding] = findingsIn(draft, deps)
    if (finding) throw new DemarcheError('not-a-workspace', `${basename(backup)} is damaged (${finding.detail}); nothing was restored.`)
    setAside(target)
    renameSync(draft, target)
  })
}

function findingsIn(path: string, deps: Session['deps']): readonly Finding[] {
  const store = openStore(path, deps.paths.migrations)
  try {
    return checkWorkspace(store.db)
  } finally {
    store.close()
  }
}

/** Works in a folder of its own beside the target, on the same disk, of which nothing is left. */
function inDraftFolder<T>(target: string, work: (folder: string) => T): T {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(dirname(target), '.demarche-'))
    return work(folder)
  } catch (error) {
    if (error instanceof DemarcheError) throw error
    throw new DemarcheError('disk', `${basename(target)} could not be written. Check the folder and the room on its disk.`, { cause: error })
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** A log left beside the restored file would be replayed into it, so all of them move together, to a name not yet taken. */
function setAside(target: string): void {
  let aside = `${target}.before-restore`
  for (let n = 2; filesOf(aside).some((file) => existsSync(file)); n += 1) aside = `${target}.before-restore-${n}`
  const files = filesOf(aside)
  filesOf(target).forEach((file, i) => {
    const place = files[i]
    if (place !== undefined && existsSync(file)) renameSync(file, place)
  })
}
