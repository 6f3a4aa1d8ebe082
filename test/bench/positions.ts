/** Positions at 100,000 stances: the history built, the matrix as of a day, agreement, an edit taken over. */
import { alignmentOf } from '#app/alignment.ts'
import { matrixView } from '#app/matrix.ts'
import { PositionBoard } from '#app/position-board.ts'
import { positionLog } from '#app/position-log.ts'
import { positionRows } from '#app/positions.ts'
import { createSession, openSession, type Session } from '#app/session.ts'
import { updateStatement } from '#app/statements.ts'
import { actorPage, issuePage } from '#app/pages.ts'
import { matrixRequest } from '#contract/methods/matrix.ts'
import { agreementMatrix } from '#domain/agreement-matrix.ts'
import { groupingReach } from '#domain/inheritance.ts'
import { derivePositions } from '#domain/positions.ts'
import { memberships } from '#store/actors.ts'
import { actorsWhoSpoke, assessmentEntries, stanceEntries } from '#store/positions.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { against, type Result, spreadOf, timed } from './measure.ts'
import { benchDeps, freshPath, randomFrom, root } from './workspaces.ts'

const STANCES = 100_000
const ISSUES = 60
const ACTORS = 193
const DAYS = 400

/** 193 states on 60 issues, 100,000 stances over ten years, one of each statement's. */
export function landscape(): Session {
  const path = join(root, '.cache', 'bench', 'positions.demarche')
  if (existsSync(path)) return openSession(path, benchDeps())
  const session = createSession({ path: freshPath('positions'), name: 'Positions' }, benchDeps())
  const { db } = session.store
  const random = randomFrom(11)
  const actors = db.prepare<[], string>("SELECT id FROM actor WHERE kind = 'state' ORDER BY id").pluck().all().slice(0, ACTORS)
  const topic = db.prepare<[], string>('SELECT id FROM topic WHERE is_group = 0 LIMIT 1').pluck().get()
  db.transaction(() => {
    const known = db.prepare<[], number>('SELECT count(*) FROM issue').pluck().get() ?? 0
    for (let i = known; i < ISSUES; i++) db.prepare('INSERT INTO issue (id, topic_id, label, place) VALUES (?, ?, ?, ?)').run(`bench-${i}`, topic, `Issue ${i}`, i)
    const issues = db.prepare<[], string>('SELECT id FROM issue ORDER BY place').pluck().all()
    const statement = db.prepare("INSERT INTO statement (n, id, date, status, mark, created_at, changed_at) VALUES (?, ?, ?, 'confirmed', 'unmarked', '2026-01-01T09:00:00.000Z', '2026-01-01T09:00:00.000Z')")
    const text = db.prepare("INSERT INTO statement_text (n, quote) VALUES (?, 'Words said on an issue.')")
    const voice = db.prepare('INSERT INTO statement_actor (statement_id, actor_id, place) VALUES (?, ?, 0)')
    const stance = db.prepare('INSERT INTO stance (statement_id, actor_id, issue_id, value) VALUES (?, ?, ?, ?)')
    for (let n = 1; n <= STANCES; n++) {
      const [id, actor] = [`s${n}`, actors[random(actors.length)]]
      statement.run(n, id, dayOf(random(DAYS)))
      text.run(n)
      voice.run(id, actor)
      stance.run(id, actor, issues[random(issues.length)], random(10) === 0 ? null : random(5) * 25)
    }
    db.exec("INSERT INTO statement_search (statement_search) VALUES ('rebuild')")
  })()
  return session
}

const dayOf = (day: number): string => new Date(Date.UTC(2015, 0, 1) + day * 9 * 86_400_000).toISOString().slice(0, 10)

export function positionResults(): readonly Result[] {
  const session = landscape()
  const { db } = session.store
  const actors = db.prepare<[], string>('SELECT DISTINCT actor_id FROM statement_actor').pluck().all()
  const issues = db.prepare<[], string>('SELECT id FROM issue ORDER BY place').pluck().all()
  const none = null
  const build = spreadOf(timed(5, () => new PositionBoard(db).history.size, 1))
  const derived = spreadOf(timed(3, () => derive(session, actors, issues), 1))
  const { landscape: board } = session.positions
  const days = Array.from({ length: 200 }, (_, run) => dayOf((run * 7) % DAYS))
  const cells = (run: number) => board.matrix({ actors, issues, at: session.positions.moment(days[(run + 200) % 200] ?? null), compareWith: null, staleBefore: 0 })
  const compared = (run: number) => board.matrix({ actors, issues, at: session.positions.moment(days[(run + 200) % 200] ?? null), compareWith: session.positions.moment(dayOf(100)), staleBefore: 0 })
  const matrix = spreadOf(timed(200, cells, 50))
  const room = board.ownValues(actors, issues, session.positions.moment(null).day)
  const edits = spreadOf(timed(300, editor(session), 30))
  const results: readonly Result[] = [
    { what: 'history of 100k stances built', unit: 'ms', measured: build, floor: { what: 'derived from the file', spread: derived }, held: { what: '× floor', value: build.median / derived.median, atMost: 1 } },
    { what: `as-of matrix ${actors.length} × ${issues.length}`, unit: 'ms', measured: matrix, floor: none, held: { what: 'ms', value: matrix.median, atMost: 1 } },
    against('as-of matrix against deriving it', 'ms', matrix, { what: 'derived from the file', spread: derived }, 0.02),
    plain('two days compared', spreadOf(timed(200, compared, 50)), 2),
    plain('matrix.asOf, with names and groups', spreadOf(timed(100, (run) => matrixView(session, matrixRequest.parse({ asOf: days[(run + 200) % 200], groupBy: 'region' })), 20)), 8),
    plain(`agreement of ${actors.length} actors`, spreadOf(timed(60, () => agreementMatrix(room, issues.length), 20)), 2),
    plain('alignment.of: agreement, tree, groups, outliers', spreadOf(timed(20, () => alignmentOf(session, {}), 5)), 60),
    plain('issue.page', spreadOf(timed(20, (run) => issuePage(session, { issue: issues[(run + 60) % 60] ?? '' }), 5)), 60),
    plain('actor.page', spreadOf(timed(20, (run) => actorPage(session, { id: actors[(run + 60) % 60] ?? '' }), 5)), 50),
    plain('position.list of one actor', spreadOf(timed(40, (run) => positionRows(session, { actor: actors[(run + 60) % 60] }), 5)), 20),
    plain('position.list of everybody', spreadOf(timed(5, () => positionRows(session, {}), 1)), 400),
    plain('position.log, the latest 500', spreadOf(timed(10, () => positionLog(session, { limit: 500 }), 2)), 150),
    plain('one edit, matrix kept true', edits, 2),
  ]
  process.stdout.write(`history: ${(session.positions.history.bytes / STANCES).toFixed(1)} bytes a stance\n`)
  session.close()
  return results
}

function plain(what: string, measured: Result['measured'], atMost: number): Result {
  return { what, unit: 'ms', measured, floor: null, held: { what: 'ms', value: measured.median, atMost } }
}

function derive({ store: { db } }: Session, actors: readonly string[], issues: readonly string[]): unknown {
  return derivePositions(actors, issues, {
    stances: stanceEntries(db, false),
    assessments: assessmentEntries(db),
    groupings: groupingReach(memberships(db), null),
    spoke: actorsWhoSpoke(db, false, null),
    asOf: null,
  })
}

/** Changes one stance of one statement at a time. */
function editor(session: Session): () => unknown {
  const random = randomFrom(5)
  const stance = session.store.db.prepare<[string], { actor: string; issue: string }>('SELECT actor_id AS actor, issue_id AS issue FROM stance WHERE statement_id = ?')
  return () => {
    const id = `s${1 + random(STANCES)}`
    const held = stance.get(id)
    if (!held) throw new RangeError(`The statement ${id} has no stance.`)
    return updateStatement(session, { id, voices: [{ actor: held.actor, onBehalfOf: null, topics: [], stances: [{ issue: held.issue, value: random(101), condition: null }] }] })
  }
}
