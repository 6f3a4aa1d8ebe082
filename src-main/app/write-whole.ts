/** Files that leave the house: whole, or not at all. */
import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'

/**
 * Writes beside the target, makes it durable, then puts it in place: a full disk or a crash leaves the old file.
 * @throws DemarcheError `disk`
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const file = openSync(draft, 'wx')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw notWritten(path, cause)
  }
}

/** The same without holding up the process while the disk makes it durable. @throws DemarcheError `disk` */
export async function writeWholeAside(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true })
    throw notWritten(path, cause)
  }
}

function notWritten(path: string, cause: unknown): DemarcheError {
  return new DemarcheError('disk', `${basename(path)} could not be written. Check that the folder exists, is yours to write, and has room.`, { cause })
}
