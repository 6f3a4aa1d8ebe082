/** Statements as bullets, each with its note, grouped under what the reader looks for. */
import type { Inline, List } from '#contract/document-tree.ts'
import { shortDate } from '#domain/calendar.ts'
import type { BriefStatement } from '../data/records.ts'
import type { Drafting } from './drafting.ts'
import { withPortion } from './drafting.ts'
import { quoteRuns } from './phrases.ts'
import { reviewState } from './stance-cells.ts'
import { inSentence } from './wording.ts'

export interface ListedStatement<S extends BriefStatement> {
  /** Said before the words: who spoke. */
  readonly lead?: (statement: S) => readonly Inline[]
  /** Days differ, so each line says its own. */
  readonly dated: boolean
}

export function statementList<S extends BriefStatement>(
  statements: readonly S[],
  { lead, dated }: ListedStatement<S>,
  { notes, portion }: Pick<Drafting, 'notes' | 'portion'>,
): List {
  return {
    kind: 'list',
    marker: 'bullet',
    items: statements.map((statement) => {
      const aside = [
        ...(statement.onBehalfOf === null ? [] : [`on behalf of ${inSentence({ shortName: statement.onBehalfOf, kind: 'grouping' })}`]),
        ...(dated && statement.source?.date ? [shortDate(statement.source.date)] : []),
      ]
      const tail: Inline[] = aside.length === 0 ? [] : [{ kind: 'text', text: ` (${aside.join(', ')})`, muted: true }]
      return withPortion(
        {
          runs: [...(lead?.(statement) ?? []), ...quoteRuns(statement.text, notes.cite(statement)), ...tail, ...reviewState(statement)],
          evidence: [statement.statementId],
        },
        portion(statement.mark),
      )
    }),
  }
}

/** Filed under the most specific topic, the fullest topic first; what has none comes last. */
export function byTopic<S extends BriefStatement>(statements: readonly S[]): readonly (readonly [topic: string, statements: readonly S[]])[] {
  const files = new Map<string, S[]>()
  for (const statement of statements) {
    const topic = statement.topics[0]?.label ?? ''
    const file = files.get(topic)
    if (file === undefined) files.set(topic, [statement])
    else file.push(statement)
  }
  const ordered = [...files].toSorted(([a, first], [b, second]) => Number(a === '') - Number(b === '') || second.length - first.length)
  return ordered.map(([topic, filed]) => [topic === '' ? 'Other matters' : topic, filed])
}

export function fromSeveralDays(statements: readonly BriefStatement[]): boolean {
  return new Set(statements.map(({ source }) => source?.date)).size > 1
}
