/** Which of the stances in a statement a row shows. */
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { Stance, StatementRow } from '#contract/records.ts'

/** The stance that the filter asks for, of the several a statement may take. */
export type WantedStance = Pick<StatementFilter, 'issue' | 'band'>

/** The one the filter asks for, where it asks for one; else the first. */
export function shownStance({ voices }: StatementRow, wanted: WantedStance): Stance | undefined {
  const stances = voices.flatMap((voice) => voice.stances)
  return stances.find(({ issue, band }) => (wanted.issue?.includes(issue) ?? true) && (wanted.band?.includes(band) ?? true)) ?? stances[0]
}
