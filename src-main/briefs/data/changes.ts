/** What a document on what changed between two days is planned from. */
import type { ActorRef } from '#contract/records.ts'
import type { BriefBasis, SpokenStatement, Standing } from './records.ts'

export interface ChangesData extends BriefBasis {
  /** ISO day: what was known at its end is compared with the as-of date. */
  readonly since: string
  /** Who stood elsewhere before: the earlier position is in `previous`. */
  readonly moved: readonly Standing[]
  /** Who had no position before. */
  readonly taken: readonly Standing[]
  /** What was put forward in between, in the order said. */
  readonly proposals: readonly SpokenStatement[]
  /** Who spoke for the first time, with how often. */
  readonly firstTime: readonly { readonly actor: ActorRef; readonly statements: number; readonly first: SpokenStatement }[]
  /** Reports from in between, in the order of their days. */
  readonly documents: readonly { readonly title: string; readonly date: string | null; readonly meeting: string | null; readonly statements: number; readonly mark: string }[]
}
