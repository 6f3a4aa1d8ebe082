/** What a reader of reports waits for: proposals, storing them, and whether the window stays free meanwhile. */
import { readFileSync } from 'node:fs'
import { setImmediate as breath } from 'node:timers/promises'
import { join } from 'node:path'
import { importFiles } from '#app/import.ts'
import { workspaceMaterials } from '#app/reading.ts'
import { createSession } from '#app/session.ts'
import { storeReport } from '#app/store-report.ts'
import { flatten } from '#intake/flat.ts'
import { findNames } from '#intake/gazetteer.ts'
import { paragraphsOf } from '#intake/paragraphs.ts'
import { propose, type ReadingMatter } from '#intake/propose.ts'
import { compilePatternsAtOnce } from '#intake/readers/engine.ts'
import { sentencesOf } from '#intake/sentences.ts'
import { type Result, spreadOf, timed } from './measure.ts'
import { benchDeps, freshPath, root } from './workspaces.ts'

const SEPTEMBER = join(root, 'resources', 'sample', 'oewg-2019-09-12-sixth-meeting.txt')
const MEGABYTE = 1_000_000

export async function intakeResults(): Promise<readonly Result[]> {
  // As the process that reads does it.
  compilePatternsAtOnce()
  const report = readFileSync(SEPTEMBER, 'utf8')
  const session = createSession({ path: freshPath('reading'), name: 'Reading' }, benchDeps())
  const matter = workspaceMaterials(session)
  const results = [
    proposed(report, matter),
    await readAndStored(),
    ...grown(report, matter),
    segmented(ofLength(report, MEGABYTE), matter),
    ...(await storing(ofLength(report, MEGABYTE), matter)),
  ]
  session.close()
  return results
}

function proposed(report: string, matter: ReadingMatter): Result {
  const measured = spreadOf(timed(20, () => propose(report, matter)))
  return { what: 'September report proposed, warm', unit: 'ms', measured, floor: null, held: { what: 'ms', value: measured.median, atMost: 30 } }
}

async function readAndStored(): Promise<Result> {
  const samples: number[] = []
  for (let run = 0; run < 12; run++) {
    const session = createSession({ path: freshPath('import'), name: 'Import' }, benchDeps())
    const start = performance.now()
    await importFiles(session, [SEPTEMBER])
    samples.push(performance.now() - start)
    session.close()
  }
  const measured = spreadOf(samples.slice(2))
  return { what: 'September report read and stored', unit: 'ms', measured, floor: null, held: { what: 'ms', value: measured.median, atMost: 150 } }
}

function grown(report: string, matter: ReadingMatter): readonly Result[] {
  const [small, large] = [ofLength(report, MEGABYTE / 10), ofLength(report, MEGABYTE)]
  const tenth = spreadOf(timed(4, () => propose(small, matter), 2))
  const whole = spreadOf(timed(3, () => propose(large, matter), 1))
  return [
    { what: '1 MB report proposed', unit: 'ms', measured: whole, floor: null, held: { what: 'ms', value: whole.median, atMost: 1500 } },
    { what: '10 × the text', unit: 'ms', measured: whole, floor: { what: '100 KB', spread: tenth }, held: { what: '× the time', value: whole.median / tenth.median, atMost: 11 } },
  ]
}

/** Paragraphs, sentences and names alone; the floor is one look at every word. */
function segmented(text: string, { gazetteer }: ReadingMatter): Result {
  const floor = spreadOf(timed(10, () => text.match(/\S+/g)?.length))
  const measured = spreadOf(
    timed(10, () => {
      const flat = flatten(text)
      for (const span of paragraphsOf(text)) {
        sentencesOf(text, span)
        findNames(gazetteer, flat.slice(span.start, span.end))
      }
    }),
  )
  return { what: 'sentences and names of 1 MB', unit: 'ms', measured, floor: { what: 'its words split', spread: floor }, held: { what: 'ms', value: measured.median, atMost: 20 } }
}

/** While a megabyte is stored: how long it takes, and the longest time in which nobody else had a turn. */
async function storing(text: string, matter: ReadingMatter): Promise<readonly Result[]> {
  const reading = propose(text, matter)
  const [times, pauses]: [number[], number[]] = [[], []]
  for (let run = 0; run < 5; run++) {
    const session = createSession({ path: freshPath('storing'), name: 'Storing' }, benchDeps())
    // As in a window that is open for a while: both indexes stand, and have to be kept true.
    session.statements.page({ filter: {}, sort: { by: 'date', descending: true }, offset: 0, limit: 100 })
    void session.positions.history
    const start = performance.now()
    const storingIt = storeReport(session, { text, hints: {}, warnings: [] }, reading, { fileName: null })
    pauses.push(await longestPause(storingIt))
    times.push(performance.now() - start)
    session.close()
  }
  const longest = spreadOf(pauses.slice(1))
  return [
    { what: '1 MB report stored', unit: 'ms', measured: spreadOf(times.slice(1)), floor: null, held: null },
    { what: 'longest pause while storing 1 MB', unit: 'ms', measured: longest, floor: null, held: { what: 'ms', value: longest.median, atMost: 50 } },
  ]
}

async function longestPause(work: Promise<unknown>): Promise<number> {
  const working = new AbortController()
  const ended = work.finally(() => working.abort())
  let longest = 0
  for (let last = performance.now(); !working.signal.aborted; ) {
    await breath()
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  await ended
  return longest
}

/** The report over and over, up to this length. */
function ofLength(report: string, characters: number): string {
  return `${report}\n\n`.repeat(Math.ceil(characters / report.length)).slice(0, characters)
}
