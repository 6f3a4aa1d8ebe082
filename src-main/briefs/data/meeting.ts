/** What a meeting report is planned from. */
import type { BriefBasis, SpokenStatement, Standing } from './records.ts'

export interface ReportedMeeting {
  /** Its own name, with the session where it needs one. */
  readonly name: string
  /** ISO day. */
  readonly date: string
  readonly place: string | null
  readonly session: string | null
  readonly agendaItem: string | null
}

export interface MeetingReportData extends BriefBasis {
  /** One, or all up to the day; in the order held. */
  readonly meetings: readonly ReportedMeeting[]
  /** Everything said there, in the order said. */
  readonly statements: readonly SpokenStatement[]
  /** Positions taken there: those whose latest words come from these meetings. */
  readonly taken: readonly Standing[]
}
