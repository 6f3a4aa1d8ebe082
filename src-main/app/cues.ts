/** The cues of an issue, read and changed. */
import type { StanceCue } from '#contract/reference.ts'
import { listIssues } from '#store/taxonomy.ts'
import { mustKnowIssue } from './known.ts'
import { commit, type Session } from './session.ts'

/** @throws DemarcheError `not-found` */
export function cuesOf({ store: { db } }: Session, id: string): readonly StanceCue[] {
  mustKnowIssue(db, id)
  return listIssues(db).find((issue) => issue.id === id)?.cues ?? []
}

/** @throws DemarcheError `not-found` */
export function setCues(session: Session, id: string, cues: readonly StanceCue[]): readonly StanceCue[] {
  const { db } = session.store
  mustKnowIssue(db, id)
  const label = listIssues(db).find((issue) => issue.id === id)?.label ?? id
  commit(session, `Edit the cues of ${label}`, (writer) => writer.update('issue', { id }, { cues: JSON.stringify(cues) }))
  return cues
}
