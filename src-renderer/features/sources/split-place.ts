/** Where a statement is cut in two: at the caret, or else where its first clause ends. */

/** A clause that could have a speaker or a stance of its own begins after one of these. */
const CLAUSE_ENDS = /[.?!;](?=["”’]?\s)|,(?=\s(?:while|whereas|but|although|though|however|and|adding|supported|opposed)\b)/u

/**
 * Offset into the quote; null where the caret stands elsewhere and the quote is one clause.
 * @param caret offset into the body, or null
 */
export function splitPlace({ quote, start }: { readonly quote: string; readonly start: number | null }, caret: number | null): number | null {
  if (caret !== null && start !== null && isInside(quote, caret - start)) return caret - start
  const end = CLAUSE_ENDS.exec(quote)
  return end !== null && isInside(quote, end.index + 1) ? end.index + 1 : null
}

/** Words on both sides. */
function isInside(quote: string, at: number): boolean {
  return at > 0 && at < quote.length && quote.slice(0, at).trim() !== '' && quote.slice(at).trim() !== ''
}
