/** Reports and tables in, several at once: read apart, told of as they go, stopped when asked; each stored whole or not at all. */
import { basename } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import type { ImportOffer, ImportOutcome, TableMapping, TablePreview } from '#contract/methods/document.ts'
import { LONGEST_TEXT, type ReadReport } from '#intake/readers/report.ts'
import { mustGoOn, type Watched } from './patience.ts'
import { proposeAny, readAnyFile } from './proposals.ts'
import { openReader, type Reader } from './reading-process.ts'
import { pastedText, workspaceWords } from './reading.ts'
import { mustNotRepeat, NearRepeat } from './repeats.ts'
import { bytesOf, filesIn } from './report-files.ts'
import type { Session } from './session.ts'
import { mustBeNew, type Provenance, storeReport } from './store-report.ts'
import { storeTable, UnmappedTable } from './store-table.ts'
import { guessMapping } from './table-mapping.ts'

export interface ImportOptions {
  /** Name of the meeting, where the person gives one instead of what the head says. */
  readonly meeting?: string | undefined
  /** Take in a text that nearly repeats a stored one. */
  readonly keepRepeats?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

type Taken = Pick<ImportOutcome, 'document' | 'proposals' | 'warnings'>

/** How much of taking in a report is reading it; the rest is storing. */
const READING = 0.7

/** Rows of a preview: enough to see what a column holds. */
const PREVIEW_ROWS = 20

/**
 * Takes in files, and the readable files of folders; one that fails does not stop the others. Tables go by the names of
 * their columns. Progress counts files, and parts of a file while a long one is read.
 */
export async function importFiles(session: Session, paths: readonly string[], options: ImportOptions = {}): Promise<readonly ImportOutcome[]> {
  const { files, problems } = await filesIn(paths)
  const outcomes: ImportOutcome[] = problems.map(({ path, problem }) => ({ ...NOTHING, file: basename(path), path, problem }))
  const reader = openReader(session.deps.startReader)
  try {
    for (const [done, path] of files.entries()) {
      const tell = (share: number): void => session.deps.emit('progress', { what: 'reports', done: done + share, total: files.length })
      tell(0)
      outcomes.push(await attempt(basename(path), path, () => takeInFile(session, reader, path, { ...options, onProgress: tell })))
      tell(1)
    }
  } finally {
    reader.close()
  }
  return outcomes
}

/** Takes in pasted text; without a title it goes by the one its head gives. */
export async function importText(session: Session, text: string, title = '', options: ImportOptions = {}): Promise<ImportOutcome> {
  const name = title === '' ? 'Pasted text' : title
  const reader = openReader(session.deps.startReader)
  const onProgress = (share: number): void => session.deps.emit('progress', { what: 'reports', done: share, total: 1 })
  try {
    return await attempt(name, null, () => {
      const report = { text: pastedText(text, name), hints: {}, warnings: [] }
      return takeInReport(session, reader, report, { fileName: null, ...(title !== '' && { title }) }, { ...options, onProgress })
    })
  } finally {
    reader.close()
  }
}

/** What a table holds and what its columns seem to be. @throws DemarcheError `unreadable-file`, `empty-report`, `bad-input` where it is no table */
export async function previewTable({ deps }: Pick<Session, 'deps'>, path: string): Promise<TablePreview> {
  const reader = openReader(deps.startReader)
  try {
    const table = await readTable(reader, path)
    return { path, file: basename(path), columns: table.columns, rows: table.rows.slice(0, PREVIEW_ROWS), total: table.rows.length, mapping: guessMapping(table.columns), warnings: table.warnings }
  } finally {
    reader.close()
  }
}

/** Takes in a table with the columns that the person chose. */
export async function importTable(session: Session, path: string, mapping: TableMapping, title?: string, signal?: AbortSignal): Promise<ImportOutcome> {
  const file = basename(path)
  const reader = openReader(session.deps.startReader)
  try {
    return await attempt(file, path, async () => {
      const table = await readTable(reader, path, signal)
      mustGoOn(signal)
      return await storeTable(session, table, mapping, { fileName: file, title }, { signal })
    })
  } finally {
    reader.close()
  }
}

async function readTable(reader: Reader, path: string, signal?: AbortSignal): Promise<Extract<Awaited<ReturnType<typeof readAnyFile>>, { kind: 'table' }>['table']> {
  const read = await readAnyFile(reader, await bytesOf(path), basename(path), signal)
  if (read.kind === 'report') throw new DemarcheError('bad-input', `${basename(path)} is a report, not a table. Import it as a report.`)
  return read.table
}

async function takeInFile(session: Session, reader: Reader, path: string, options: ImportOptions & Watched): Promise<Taken> {
  mustGoOn(options.signal)
  const fileName = basename(path)
  const read = await readAnyFile(reader, await bytesOf(path), fileName, options.signal)
  mustGoOn(options.signal)
  if (read.kind === 'table') return storeTable(session, read.table, guessMapping(read.table.columns), { fileName }, options)
  return takeInReport(session, reader, read.report, { fileName, meeting: options.meeting }, options)
}

async function takeInReport(session: Session, reader: Reader, report: ReadReport, provenance: Provenance, options: ImportOptions & Watched): Promise<Taken> {
  const { signal } = options
  if (report.text.length > LONGEST_TEXT) throw new DemarcheError('bad-input', `The text is longer than ${LONGEST_TEXT / 1_000_000} million characters. Split it, or paste the part you need.`)
  mustBeNew(session, report.text)
  if (options.keepRepeats !== true) await mustNotRepeat(session, report.text, signal)
  // Names are taken anew for each report: the one before may have brought in actors that this one names.
  const reading = await proposeAny(reader, report.text, workspaceWords(session), part(options, 0, READING))
  mustGoOn(signal)
  const stored = await storeReport(session, report, reading, provenance, part(options, READING, 1))
  return { ...stored, warnings: report.warnings }
}

/** A stretch of the whole: its own progress from 0 to 1 lies between these shares. */
function part({ signal, onProgress }: Watched, from: number, to: number): Watched {
  return { signal, onProgress: onProgress && ((share) => onProgress(from + share * (to - from))) }
}

const NOTHING = { document: null, proposals: 0, offer: null, warnings: [] }

async function attempt(file: string, path: string | null, work: () => Promise<Taken>): Promise<ImportOutcome> {
  try {
    return { file, path, problem: null, offer: null, ...(await work()) }
  } catch (error) {
    const problem = error instanceof DemarcheError ? error.message : `${file} could not be taken in (${error instanceof Error ? error.message : String(error)}). Nothing of it was stored.`
    return { ...NOTHING, file, path, problem, offer: offerFor(error) }
  }
}

function offerFor(error: unknown): ImportOffer | null {
  if (error instanceof NearRepeat) return 'keep repeat'
  return error instanceof UnmappedTable ? 'map columns' : null
}
