/** Days as the stops of a slider. */

/** The last stop on or before a day; the latest for none. */
export const stopOf = (days: readonly string[], day: string | null): number => (day === null ? days.length - 1 : Math.max(0, days.findLastIndex((one) => one <= day)))

/** The last stop is no day but "the latest", so that what is said tomorrow shows tomorrow. */
export const dayAt = (days: readonly string[], stop: number): string | null => (stop >= days.length - 1 ? null : (days[stop] ?? null))
