/** Text → who is proposed to say what: in slices where it is short, in a process of its own where it is long. */
import { basename } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import type { ReportReading } from '#contract/proposal.ts'
import { buildGazetteer } from '#intake/gazetteer.ts'
import { proposeInSteps } from '#intake/propose.ts'
import { formatOf } from '#intake/readers/format.ts'
import type { ReadFile } from '#intake/readers/read-file.ts'
import type { ReadingWords } from '#intake/readers/requests.ts'
import type { CoreDeps } from './deps.ts'
import { inSlices, restNow, type Watched } from './patience.ts'
import { openReader, type Reader } from './reading-process.ts'
import { shippedWords, textOf } from './reading.ts'
import { bytesOf } from './report-files.ts'
import { headWith } from './store-report.ts'

/** What starting another process costs more than it saves for, in bytes and in characters. */
const SHORT_FILE = 100_000
const SHORT_TEXT = 60_000

/** @throws DemarcheError `unreadable-file`, `empty-report`, naming the file; `cancelled` */
export async function readAnyFile(reader: Reader, bytes: Uint8Array, fileName: string, signal?: AbortSignal): Promise<ReadFile> {
  if (bytes.length <= SHORT_FILE && formatOf(bytes, fileName) === 'text') return { kind: 'report', report: { text: textOf(bytes, fileName), hints: {}, warnings: [] } }
  return reader.readFile(bytes, fileName, signal)
}

/** @throws DemarcheError `cancelled` */
export async function proposeAny(reader: Reader, text: string, words: ReadingWords, { signal, onProgress }: Watched = {}): Promise<ReportReading> {
  if (text.length > SHORT_TEXT) return reader.propose(text, words, { signal, onProgress })
  const gazetteer = buildGazetteer(words.actors)
  await restNow()
  const reading = await inSlices(proposeInSteps(text, { gazetteer, taxonomy: words.taxonomy }), signal, ({ done, total }) => onProgress?.(done / Math.max(1, total)))
  await restNow()
  return reading
}

/** Reads a report without keeping it, with the names that the program ships with. @throws DemarcheError `unreadable-file`, `empty-report`, `bad-input` for a table */
export async function readProposals(deps: CoreDeps, path: string): Promise<ReportReading> {
  const reader = openReader(deps.startReader)
  try {
    const read = await readAnyFile(reader, await bytesOf(path), basename(path))
    if (read.kind === 'table') throw new DemarcheError('bad-input', `${basename(path)} is a table of statements; its rows need no proposing. Import it into a workspace.`)
    const { text, hints } = read.report
    const reading = await proposeAny(reader, text, shippedWords(deps.paths.resources))
    return { ...reading, head: headWith(reading.head, hints) }
  } finally {
    reader.close()
  }
}
