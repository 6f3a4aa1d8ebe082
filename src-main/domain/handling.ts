/** Handling marks: an ordered scheme of levels, and the two questions put to it when something leaves the house. */
import type { HandlingLevel } from '#contract/records.ts'

export type HandlingScheme = readonly HandlingLevel[]

/** A level id that the scheme does not hold. */
export class UnknownMarkError extends Error {
  constructor(mark: string) {
    super(`The handling scheme has no level "${mark}".`)
    this.name = 'UnknownMarkError'
  }
}

/**
 * The lowest level of the scheme: what a text bears that nobody has marked.
 * @throws RangeError where the scheme is empty.
 */
export function lowestLevel(scheme: HandlingScheme): HandlingLevel {
  const [first, ...rest] = scheme
  if (first === undefined) throw new RangeError('A handling scheme needs at least one level.')
  return rest.reduce((lowest, level) => (level.rank < lowest.rank ? level : lowest), first)
}

/**
 * The level with this id.
 * @throws UnknownMarkError
 */
export function levelOf(scheme: HandlingScheme, mark: string): HandlingLevel {
  const level = scheme.find(({ id }) => id === mark)
  if (level === undefined) throw new UnknownMarkError(mark)
  return level
}

/**
 * The highest level among the marks: what a document holding them all must bear. No marks at all give the lowest.
 * @throws UnknownMarkError
 */
export function highest(scheme: HandlingScheme, marks: Iterable<string>): HandlingLevel {
  let top = lowestLevel(scheme)
  for (const mark of marks) {
    const level = levelOf(scheme, mark)
    if (level.rank > top.rank) top = level
  }
  return top
}

/**
 * Whether a text with this mark may not go into a document with this ceiling. A mark the scheme does not know exceeds
 * every ceiling: what nobody can place stays in the house.
 * @throws UnknownMarkError where the ceiling itself is unknown.
 */
export function exceeds(scheme: HandlingScheme, mark: string, ceiling: string): boolean {
  const limit = levelOf(scheme, ceiling)
  const level = scheme.find(({ id }) => id === mark)
  return level === undefined || level.rank > limit.rank
}
