/** What is said, as bare facts without words: what the store reads in bulk and the indexes in memory are made of. */
import type { Band, StatementStatus, Tier } from './vocabulary.ts'

/** What filters, counts and orders go by. */
export interface StatementFacts {
  /** Row number in the store, below 2³¹: the key of the index. */
  readonly n: number
  readonly date: string | null
  readonly changedAt: string
  readonly document: string | null
  readonly meeting: string | null
  readonly status: StatementStatus
  readonly tier: Tier | null
  readonly mark: string
  /** Who wrote it last; null where the log has nothing of it. */
  readonly author: string | null
  /** Those who speak first, then those on whose behalf: what is said for a grouping is found under both. */
  readonly voices: readonly {
    readonly actor: string
    readonly topics: readonly string[]
    readonly stances: readonly { readonly issue: string; readonly band: Band }[]
  }[]
}

/** One voice of a confirmed statement with one of its stances; `issue` is null where the voice takes none. */
export interface SpokenFacts {
  /** Row number of the statement in the store. */
  readonly n: number
  readonly date: string | null
  readonly document: string | null
  readonly start: number | null
  readonly place: number
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly issue: string | null
  readonly value: number | null
  readonly conditional: boolean
}

/** A person's judgement. */
export interface JudgedFacts {
  readonly id: string
  readonly actor: string
  readonly issue: string
  readonly date: string
  readonly value: number | null
  readonly conditional: boolean
  readonly createdAt: string
}
