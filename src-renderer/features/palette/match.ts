/** Which entries a few typed letters mean, the likeliest first. */

const INSIDE_FROM = 3
const MARKS = /\p{Mn}/gu

/** Lower case without accents: "cote" finds "Côte d'Ivoire". */
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase()

/** 0 the label starts so, 1 a word of it does, 2 it is somewhere inside, null not at all; every typed word must be found. */
const distance = (query: string, label: string): number | null => {
  if (label.startsWith(query)) return 0
  const words = query.split(/\s+/)
  if (!words.every((word) => label.includes(word))) return null
  if (words.every((word) => label.startsWith(word) || label.includes(` ${word}`))) return 1
  // Two letters are inside almost everything.
  return query.length < INSIDE_FROM ? null : 2
}

/** At most `limit` entries, likeliest first and otherwise in the order given. Nothing typed keeps the order. */
export const bestMatches = <T extends { readonly label: string }>(query: string, entries: readonly T[], limit: number): readonly T[] => {
  const wanted = plain(query.trim())
  if (wanted === '') return entries.slice(0, limit)
  const found = entries.flatMap((entry) => {
    const score = distance(wanted, plain(entry.label))
    return score === null ? [] : [{ entry, score }]
  })
  return found
    .toSorted((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ entry }) => entry)
}
