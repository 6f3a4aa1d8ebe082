/** A country brief for each of 193 states, as the window makes them: planned here in slices, set in the worker. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportBatch } from '#app/brief-batch.ts'
import { renderApart } from '#app/rendering.ts'
import { openSession } from '#app/session.ts'
import { batchRequest } from '#contract/methods/brief.ts'
import { type Result, spreadOf, timedAsync } from './measure.ts'
import { benchDeps, root, workspaceOf } from './workspaces.ts'

const STATEMENTS = 10_000
const STATES = 193
const RUNS = 2

/** Time of a batch, and the longest the process that serves the window was held up meanwhile. */
export async function batchResults(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-batch-'))
  const kept = workspaceOf(STATEMENTS)
  const path = join(folder, 'w.demarche')
  // Every export is noted in the workspace; the one the bench keeps stays as it is.
  await kept.store.db.backup(path)
  kept.close()
  const rendering = renderApart(join(root, 'src-main', 'briefs', 'word', 'worker.ts'), join(root, 'resources'))
  const session = openSession(path, { ...benchDeps(), newId: () => crypto.randomUUID(), render: rendering.render })
  try {
    const states = session.store.db.prepare<[number], string>("SELECT id FROM actor WHERE kind = 'state' ORDER BY id LIMIT ?").pluck().all(STATES)
    const request = batchRequest.parse({ batch: 'bench', names: '{n} {subject}', options: { kind: 'country', asOf: '2026-01-01' }, scope: { ids: states } })
    const run = async (name: string): Promise<void> => {
      const { written, failed } = await exportBatch(session, request, join(folder, name))
      if (written.length !== STATES) throw new Error(`${written.length} of ${STATES} briefs were written: ${failed[0]?.message}`)
    }
    // What the window has loaded long before.
    await run('first')
    const times = await timedAsync(RUNS, (at) => run(`timed ${at}`), 0)
    const longest: Turn[] = []
    // Watching takes all the time there is, so it has runs of its own.
    for (let at = 0; at < RUNS; at++) {
      const turns = watchTurns()
      await run(`watched ${at}`)
      longest.push(turns.stop())
    }
    // The best of several: the machine may be busy with other things.
    const work = Math.min(...longest.map((turn) => turn.work))
    return [
      { what: `${STATES} country briefs from ${STATEMENTS} statements, written to disk`, unit: 'ms', measured: spreadOf(times), floor: null, held: { what: 'ms', value: Math.min(...times), atMost: 6000 } },
      { what: 'the longest its process works without rest meanwhile', unit: 'ms', measured: spreadOf(longest.map((turn) => turn.work)), floor: null, held: { what: 'ms', value: work, atMost: 50 } },
      { what: 'the longest between two of its turns, other programs included', unit: 'ms', measured: spreadOf(longest.map((turn) => turn.wall)), floor: null, held: null },
    ]
  } finally {
    session.close()
    await rendering.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds. */
interface Turn {
  readonly wall: number
  readonly work: number
}

/**
 * Watches the turns of the event loop: the longest by the clock, and by the processor time this thread took in it, which
 * is what remains of the pause where no other program wants the processor.
 */
function watchTurns(): { readonly stop: () => Turn } {
  const longest = { wall: 0, work: 0 }
  let last = performance.now()
  let before = process.threadCpuUsage()
  let next = setImmediate(turn)
  function turn(): void {
    const now = performance.now()
    const used = process.threadCpuUsage(before)
    longest.wall = Math.max(longest.wall, now - last)
    longest.work = Math.max(longest.work, (used.user + used.system) / 1000)
    last = now
    before = process.threadCpuUsage()
    next = setImmediate(turn)
  }
  return {
    stop: () => {
      clearImmediate(next)
      return longest
    },
  }
}
