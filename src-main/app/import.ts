/** From a file to a stored document with its proposals: read, recognise, propose, and write all of it or nothing. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import type { ImportOutcome } from '#contract/methods/document.ts'
import { propose } from '#intake/propose.ts'
import { pastedText, textOf, workspaceMaterials } from './reading.ts'
import type { Session } from './session.ts'
import { mustBeNew, type Provenance, storeReport } from './store-report.ts'

/** A report is text of a few pages; what is larger than this is no report. */
const LARGEST_FILE = 20_000_000

/** Takes in several files; one that fails does not stop the others. Progress counts files. */
export function importFiles(session: Session, paths: readonly string[], meeting?: string): readonly ImportOutcome[] {
  return paths.map((path, done) => {
    session.deps.emit('progress', { what: 'reports', done, total: paths.length })
    const outcome = importFile(session, path, meeting)
    session.deps.emit('progress', { what: 'reports', done: done + 1, total: paths.length })
    return outcome
  })
}

/** Takes in pasted text; without a title it goes by the one its head gives. */
export function importText(session: Session, text: string, title = ''): ImportOutcome {
  const name = title === '' ? 'Pasted text' : title
  return attempt(name, () => store(session, pastedText(text, name), { fileName: null, ...(title !== '' && { title }) }))
}

function importFile(session: Session, path: string, meeting: string | undefined): ImportOutcome {
  const fileName = basename(path)
  return attempt(fileName, () => store(session, textOf(readReport(path), fileName), { fileName, meeting }))
}

/** @throws DemarcheError `unreadable-file` */
export function readReport(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST_FILE)
      throw new DemarcheError('unreadable-file', `${basename(path)} is larger than ${LARGEST_FILE / 1_000_000} MB. Split it, or paste the part you need.`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof DemarcheError) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new DemarcheError('unreadable-file', missing ? `${path} is not there.` : `${basename(path)} cannot be read. Check that you may open it.`, { cause: error })
  }
}

function attempt(file: string, work: () => Omit<ImportOutcome, 'file' | 'problem'>): ImportOutcome {
  try {
    return { file, problem: null, ...work() }
  } catch (error) {
    const problem = error instanceof DemarcheError ? error.message : `${file} could not be taken in (${error instanceof Error ? error.message : String(error)}). Nothing of it was stored.`
    return { file, document: null, proposals: 0, problem, warnings: [] }
  }
}

function store(session: Session, text: string, provenance: Provenance): Omit<ImportOutcome, 'file' | 'problem'> {
  mustBeNew(session, text)
  // Read anew for each report: the one before may have brought in actors that this one names.
  return { ...storeReport(session, { text, hints: {}, warnings: [] }, propose(text, workspaceMaterials(session)), provenance), warnings: [] }
}
