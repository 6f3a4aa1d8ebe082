/** Statements gathered by the meeting (or else the document) they were made in. */
import type { StatementRow } from '#contract/records.ts'

export interface MeetingStatements {
  readonly key: string
  readonly name: string
  readonly date: string | null
  /** In the order of the text. */
  readonly statements: readonly StatementRow[]
}

/** Latest meeting first; live notes without meeting or document come under their own day. */
export function byMeeting(statements: readonly StatementRow[]): readonly MeetingStatements[] {
  const groups = new Map<string, StatementRow[]>()
  for (const statement of statements) {
    const key = `${statement.date ?? ''} ${statement.meeting?.id ?? statement.document?.id ?? 'note'}`
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      name: group[0]?.meeting?.name ?? group[0]?.document?.title ?? 'Live notes',
      date: group[0]?.date ?? null,
      statements: group.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0)),
    }))
    .toSorted((a, b) => b.key.localeCompare(a.key))
}
