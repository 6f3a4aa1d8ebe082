/** Generated workspaces of any size: the shape of real evidence, from a fixed seed. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSession, openSession, type Session } from '#app/session.ts'
import type { CoreDeps } from '#app/deps.ts'
import { readerStarter } from '#cli/reading-process.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, '.cache', 'bench')

export function benchDeps(): CoreDeps {
  let seq = 0
  return {
    now: () => '2026-01-01T09:00:00.000Z',
    newId: () => `bench-${(seq += 1)}`,
    author: () => 'bench',
    paths: { migrations: join(root, 'migrations'), resources: join(root, 'resources') },
    emit: () => undefined,
    startReader: readerStarter(root),
  }
}

export function freshPath(name: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.demarche`)
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
  return path
}

/** A small linear congruential generator: the same workspace on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const WORDS = 'states norms should existing international law applies binding instrument capacity building voluntary responsible behaviour threats critical infrastructure report group consensus mandate delegation proposal supports welcomes concerned further discussion implementation measures confidence cooperation regional'.split(' ')

/** A workspace with `n` statements over 200 meetings, kept between runs of the bench. */
export function workspaceOf(n: number): Session {
  const path = join(folder, `statements-${n}.demarche`)
  if (existsSync(path)) return openSession(path, benchDeps())
  const session = createSession({ path: freshPath(`statements-${n}`), name: `${n} statements` }, benchDeps())
  fill(session, n)
  return session
}

function fill({ store: { db } }: Session, n: number): void {
  const random = randomFrom(7)
  const column = (sql: string) => db.prepare<[], string>(sql).pluck().all()
  const actors = column("SELECT id FROM actor WHERE kind = 'state' ORDER BY id")
  const topics = column('SELECT id FROM topic WHERE is_group = 0 ORDER BY id')
  const issues = column('SELECT id FROM issue ORDER BY id')
  const pick = (list: readonly string[]) => list[random(list.length)] ?? ''
  const insert = {
    meeting: db.prepare('INSERT INTO meeting (id, name, date) VALUES (?, ?, ?)'),
    document: db.prepare("INSERT INTO document (id, meeting_id, title, date, sha256, characters, mark, imported_at) VALUES (?, ?, ?, ?, ?, 0, 'unmarked', '2026-01-01T09:00:00.000Z')"),
    statement: db.prepare("INSERT INTO statement (n, id, document_id, meeting_id, date, para, sent, status, tier, rule, mark, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, 'strong', 'generated', 'unmarked', '2026-01-01T09:00:00.000Z', '2026-01-01T09:00:00.000Z')"),
    text: db.prepare('INSERT INTO statement_text (n, quote) VALUES (?, ?)'),
    actor: db.prepare('INSERT OR IGNORE INTO statement_actor (statement_id, actor_id, place) VALUES (?, ?, ?)'),
    topic: db.prepare('INSERT OR IGNORE INTO statement_topic (statement_id, actor_id, topic_id, place) VALUES (?, ?, ?, ?)'),
    stance: db.prepare('INSERT OR IGNORE INTO stance (statement_id, actor_id, issue_id, value) VALUES (?, ?, ?, ?)'),
  }
  db.transaction(() => {
    for (let m = 0; m < 200; m++) {
      const date = `${2015 + Math.floor(m / 20)}-${String(1 + (m % 12)).padStart(2, '0')}-${String(1 + (m % 28)).padStart(2, '0')}`
      insert.meeting.run(`m${m}`, `Meeting ${m}`, date)
      insert.document.run(`d${m}`, `m${m}`, `Report of meeting ${m}`, date, `hash ${m}`)
    }
    const dates = db.prepare<[], { id: string; date: string }>('SELECT id, date FROM meeting').all()
    for (let i = 1; i <= n; i++) {
      const meeting = dates[Math.floor(((i - 1) / n) * dates.length)]
      const id = `s${i}`
      insert.statement.run(i, id, meeting?.id.replace('m', 'd'), meeting?.id, meeting?.date, i % 40, random(5) === 0 ? 'proposed' : 'confirmed')
      insert.text.run(i, Array.from({ length: 30 }, () => pick(WORDS)).join(' '))
      for (let v = random(8) === 0 ? 3 : 1; v > 0; v--) {
        const actor = pick(actors)
        insert.actor.run(id, actor, v)
        for (let t = 1 + random(2); t > 0; t--) insert.topic.run(id, actor, pick(topics), t)
        if (random(2) === 0) insert.stance.run(id, actor, pick(issues), random(5) * 25)
      }
    }
    db.exec("INSERT INTO statement_search (statement_search) VALUES ('rebuild')")
  })()
}
