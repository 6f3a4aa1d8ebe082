/** What the desk waits for: a filtered page, one edit, one brief. */
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { previewBrief } from '#app/briefs.ts'
import { buildSample } from '#app/sample.ts'
import { openSession, type Session } from '#app/session.ts'
import { updateStatement } from '#app/statements.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { countryBriefOptions } from '#contract/methods/brief.ts'
import { statementsByNumber } from '#store/statements.ts'
import { against, type Result, spreadOf, timed, timedAsync } from './measure.ts'
import { benchDeps, freshPath, randomFrom, workspaceOf } from './workspaces.ts'

export async function storeResults(): Promise<readonly Result[]> {
  const [small, large] = [workspaceOf(10_000), workspaceOf(100_000)]
  const pages = [pageResult(small, '10k'), pageResult(large, '100k')] as const
  const results = [
    ...pages,
    { ...pages[1], what: 'page: 100k against 10k', floor: null, held: { what: '× 10k', value: pages[1].measured.median / pages[0].measured.median, atMost: 1.5 } },
    ...editResults(large),
    await briefResult(),
  ]
  small.close()
  large.close()
  return results
}

function pageResult(session: Session, size: string): Result {
  const random = randomFrom(3)
  const actors = session.store.db.prepare<[], string>("SELECT id FROM actor WHERE kind = 'state'").pluck().all()
  // Warm start: the index is built once per opening.
  session.statements.page({ filter: {}, sort: { by: 'date', descending: true }, offset: 0, limit: 100 })
  const filters = Array.from({ length: 60 }, () => ({
    actor: [actors[random(actors.length)] ?? '', actors[random(actors.length)] ?? '', actors[random(actors.length)] ?? ''],
    status: ['confirmed' as const],
    from: '2016-01-01',
  }))
  const page = (run: number) => session.statements.page({ filter: filters[(run + 60) % 60] ?? {}, sort: { by: 'date', descending: true }, offset: 0, limit: 100 })
  const measured = spreadOf(timed(60, page, 20))
  const raw = session.store.db
    .prepare<{ actors: string }[], number>(
      `SELECT s.n FROM statement s WHERE s.status = 'confirmed' AND s.date >= '2016-01-01'
         AND EXISTS (SELECT 1 FROM statement_actor a WHERE a.statement_id = s.id AND a.actor_id IN (SELECT value FROM json_each(@actors)))
       ORDER BY s.date DESC, s.id DESC LIMIT 100`,
    )
    .pluck()
  const rawPage = (run: number) => statementsByNumber(session.store.db, raw.all({ actors: JSON.stringify(filters[(run + 60) % 60]?.actor) }))
  const floor = spreadOf(timed(60, rawPage, 20))
  return against(`filtered page of 100 with all facets, ${size}`, 'ms', measured, { what: 'raw prepared query, rows alone', spread: floor }, 1.5)
}

function editResults(session: Session): readonly Result[] {
  const values = [0, 25, 50, 75, 100]
  const random = randomFrom(5)
  const edits = timed(
    400,
    () => {
      const n = 1 + random(100_000)
      updateStatement(session, { id: `s${n}`, note: `note ${random(1_000_000)}`, mark: values[random(5)] === 0 ? 'official' : 'unmarked' })
    },
    50,
  )
  const measured = spreadOf(edits)
  const floor = spreadOf(syncTimes())
  return [
    against('one edit committed, 100k', 'ms', measured, { what: 'write + fdatasync', spread: floor }, 6),
    { what: 'one edit: tail', unit: 'ms', measured, floor: null, held: { what: 'p99 × median', value: measured.p99 / measured.median, atMost: 4 } },
  ]
}

/** A page of 8 KB appended and made durable: what a commit cannot do without. */
function syncTimes(): readonly number[] {
  const path = freshPath('sync')
  const file = openSync(path, 'w')
  const page = new Uint8Array(8192)
  const samples = timed(200, () => {
    writeSync(file, page)
    fdatasyncSync(file)
  })
  closeSync(file)
  rmSync(path)
  return samples
}

async function briefResult(): Promise<Result> {
  const path = freshPath('brief')
  buildSample(path, benchDeps())
  const session = openSession(path, benchDeps())
  const options = countryBriefOptions.parse({ kind: 'country', actor: 'egypt', includeProposed: true })
  const measured = spreadOf(await timedAsync(40, () => renderDocx(previewBrief(session, options).tree), 10))
  session.close()
  return { what: 'a country brief, planned and rendered', unit: 'ms', measured, floor: null, held: { what: 'ms', value: measured.median, atMost: 50 } }
}
