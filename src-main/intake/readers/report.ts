/** What a reader gives for a file, whatever its format: the text to keep, and what the file says of itself. */

/** What a file says beside its text; a reader leaves out what it would have to guess. */
export interface HeadHints {
  readonly title?: string
  /** ISO day of publication, for reports whose own text gives none. */
  readonly date?: string
  /** Where it was published, `http` or `https`. */
  readonly url?: string
  /** BCP 47, as the file declares it. */
  readonly language?: string
}

export interface ReadReport {
  /** Cleaned as `cleanText` does; every offset of a reading points into it. */
  readonly text: string
  readonly hints: HeadHints
  /** What a person should know of how it was read, in whole sentences. */
  readonly warnings: readonly string[]
}

/** A table as read: the first row that names columns, and what stands below it. */
export interface ReadTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly warnings: readonly string[]
}

/** Longest text that is taken in, in UTF-16 units: some 4,000 pages. */
export const LONGEST_TEXT = 12_000_000
