/** Our own layer: whom to approach, and how that goes. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { ApproachRecord } from '#contract/records/approach.ts'
import { actorRefs } from './actors.ts'
import { prepared } from './prepared.ts'
import { issueLabels } from './taxonomy.ts'

interface Row {
  readonly id: string
  readonly actor: string
  readonly issue: string | null
  readonly contact: string
  readonly nextStep: string
  readonly by: string | null
  readonly done: number
  readonly note: string
  readonly mark: string
}

export interface ApproachScope {
  readonly actor?: string | undefined
  readonly issue?: string | undefined
  /** Only those not done. */
  readonly open?: boolean | undefined
}

/** Open ones first, the soonest due first. */
export function listApproaches(db: Connection, { actor, issue, open = false }: ApproachScope): readonly ApproachRecord[] {
  const rows = prepared<{ actor: string | null; issue: string | null; open: number }[], Row>(
    db,
    `SELECT id, actor_id AS actor, issue_id AS issue, contact, next_step AS nextStep, by_date AS by, done, note, mark FROM approach
     WHERE (@actor IS NULL OR actor_id = @actor) AND (@issue IS NULL OR issue_id = @issue) AND (@open = 0 OR done = 0)
     ORDER BY done, by_date IS NULL, by_date, created_at, id`,
  ).all({ actor: actor ?? null, issue: issue ?? null, open: open ? 1 : 0 })
  const [refs, labels] = [actorRefs(db), issueLabels(db)]
  return rows.flatMap((row) => {
    const whom = refs.get(row.actor)
    return whom ? [{ ...row, actor: whom, issueLabel: row.issue === null ? null : (labels.get(row.issue) ?? row.issue), done: row.done === 1 }] : []
  })
}

/** @throws DemarcheError `not-found` */
export function approachById(db: Connection, id: string): ApproachRecord {
  const found = listApproaches(db, {}).find((one) => one.id === id)
  if (!found) throw new DemarcheError('not-found', 'This approach is not there any more.')
  return found
}
