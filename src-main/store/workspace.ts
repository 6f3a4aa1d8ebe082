/** The workspace as a whole: its name, scheme, views, exported briefs, counts and soundness. */
import type { Database as Connection } from 'better-sqlite3'
import type { BriefRecord } from '#contract/methods/brief.ts'
import type { HandlingLevel, SavedView, WorkspaceInfo } from '#contract/records.ts'
import { actorById, asRef } from './actors.ts'
import type { Store } from './database.ts'
import { giveWay } from './held-transaction.ts'
import { prepared, preparedColumn } from './prepared.ts'
import { miscounted, saidInAll } from './said.ts'

/** Unmarked text is the floor; the levels above follow the UK tiers. A person may edit the scheme. */
export const DEFAULT_SCHEME: readonly HandlingLevel[] = [
  { id: 'unmarked', rank: 0, label: 'UNMARKED' },
  { id: 'official', rank: 1, label: 'OFFICIAL' },
  { id: 'official-sensitive', rank: 2, label: 'OFFICIAL-SENSITIVE' },
  { id: 'secret', rank: 3, label: 'SECRET' },
]

/** The workspace has one row about itself, under this id. */
export const WORKSPACE_ID = 'workspace'

export function workspaceInfo(store: Store): WorkspaceInfo {
  const { db } = store
  const row = prepared<[], { name: string; our_actor_id: string | null; is_sample: number }>(db, 'SELECT name, our_actor_id, is_sample FROM workspace').get()
  const us = row?.our_actor_id ? actorById(db, row.our_actor_id) : null
  const { proposed, confirmed, rejected, standing } = saidInAll(db)
  const things = prepared<[], Pick<WorkspaceInfo['counts'], 'documents' | 'actors' | 'topics' | 'issues'>>(
    db,
    `SELECT (SELECT count(*) FROM document) AS documents,
       (SELECT count(DISTINCT id) FROM said WHERE of = 'actor' AND status <> 'rejected') AS actors,
       (SELECT count(*) FROM topic WHERE is_group = 0) AS topics,
       (SELECT count(*) FROM issue) AS issues`,
  ).get()
  return {
    path: store.path,
    name: row?.name ?? '',
    us: us && asRef({ id: us.id, name: us.name, short_name: us.shortName, kind: us.kind }),
    counts: { documents: 0, actors: 0, topics: 0, issues: 0, ...things, statements: standing + rejected, proposed, confirmed },
    schemaVersion: Number(db.pragma('user_version', { simple: true })),
    readOnly: store.readOnly,
    isSample: row?.is_sample === 1,
  }
}

export function handlingScheme(db: Connection): readonly HandlingLevel[] {
  return prepared<[], HandlingLevel>(db, 'SELECT id, rank, label FROM handling_level ORDER BY rank').all()
}

export function listViews(db: Connection): readonly SavedView[] {
  return prepared<[], { id: string; name: string; filter: string }>(db, 'SELECT id, name, filter FROM saved_view ORDER BY name COLLATE NOCASE')
    .all()
    .map(({ id, name, filter }) => ({ id, name, filter: JSON.parse(filter) as unknown }))
}

export function listBriefs(db: Connection): readonly BriefRecord[] {
  return prepared<[], BriefRecord>(
    db,
    'SELECT id, kind, subject, made_at AS madeAt, path, mark FROM brief ORDER BY made_at DESC, id DESC',
  ).all()
}

/** Notes that a brief was handed over: a record of an act, so not part of what undo takes back. */
export function recordBrief(db: Connection, brief: BriefRecord & { readonly options: string; readonly sha256: string; readonly commandSeq: number }): void {
  prepared<[typeof brief]>(
    db,
    `INSERT INTO brief (id, kind, subject, options, made_at, path, sha256, mark, command_seq)
     VALUES (@id, @kind, @subject, @options, @madeAt, @path, @sha256, @mark, @commandSeq)`,
  ).run(brief)
}

export interface Finding {
  readonly check: string
  readonly detail: string
}

/** What is unsound in the file: damage, dangling rows, passages that do not match their document. Empty when all is well. */
export function checkWorkspace(db: Connection): readonly Finding[] {
  giveWay(db)
  return Object.entries(CHECKS).flatMap(([check, find]) => {
    try {
      return find(db).map((detail) => ({ check, detail }))
    } catch (error) {
      // Where the file is damaged enough, looking is itself an error; that too is a finding.
      return [{ check, detail: error instanceof Error ? error.message : String(error) }]
    }
  })
}

const CHECKS: Readonly<Record<string, (db: Connection) => readonly string[]>> = {
  integrity: (db) => (db.pragma('integrity_check') as readonly { integrity_check: string }[]).map((row) => row.integrity_check).filter((verdict) => verdict !== 'ok'),
  'foreign keys': (db) =>
    (db.pragma('foreign_key_check') as readonly { table: string; rowid: number | null; parent: string }[]).map(
      (row) => `${row.table} row ${row.rowid ?? '?'} points to a missing ${row.parent}`,
    ),
  anchors: lostAnchors,
  words: (db) =>
    preparedColumn<[], string>(
      db,
      `SELECT 'statement ' || id || ' has lost its words' FROM statement WHERE n NOT IN (SELECT n FROM statement_text)
       UNION ALL SELECT 'document ' || id || ' has lost its text' FROM document WHERE id NOT IN (SELECT document_id FROM document_body)`,
    ).all(),
  counts: miscounted,
  'search index': (db) => {
    db.prepare("INSERT INTO statement_search (statement_search, rank) VALUES ('integrity-check', 1)").run()
    return []
  },
}

/** A document at a time, so that a long text is read once and not once a statement. */
function lostAnchors(db: Connection): readonly string[] {
  const documents = prepared<[], { document_id: string; body: string }>(db, 'SELECT document_id, body FROM document_body')
  const anchored = prepared<[string], { id: string; start_offset: number; end_offset: number; quote: string }>(
    db,
    `SELECT s.id, s.start_offset, s.end_offset, t.quote FROM statement s JOIN statement_text t ON t.n = s.n
     WHERE s.document_id = ? AND s.start_offset IS NOT NULL`,
  )
  const lost: string[] = []
  for (const { document_id, body } of documents.iterate())
    for (const row of anchored.all(document_id))
      if (body.slice(row.start_offset, row.end_offset) !== row.quote) lost.push(`statement ${row.id} does not match its passage`)
  return lost
}

/** Writes a verified copy. @throws what SQLite throws when the target cannot be written; nothing is left there then. */
export function backUpTo(db: Connection, target: string): void {
  giveWay(db)
  db.prepare('VACUUM INTO ?').run(target)
}
