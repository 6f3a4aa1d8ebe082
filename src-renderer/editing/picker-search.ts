/** Type-ahead: which options a few typed letters mean, likeliest first; accents and case do not matter. */

export interface PickerOption {
  readonly value: string
  readonly label: string
  /** Shown dimmed at the right. */
  readonly hint?: string
  /** Further words the type-ahead finds it by. */
  readonly words?: string
  /** Steps of indentation in a tree. */
  readonly depth?: number
  readonly isHeading?: boolean
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Options holding every word typed: a name that begins with it, then a word that does, then the rest, then by other words. */
export function found(options: readonly PickerOption[], query: string): readonly PickerOption[] {
  const typed = plain(query).trim()
  const words = typed.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return options
  return options
    .filter(({ isHeading }) => isHeading !== true)
    .map((option) => ({ option, rank: rankOf(option, typed, words) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ option }) => option)
}

/** 0 is the likeliest; null where a word is missing. */
function rankOf({ label, words: others = '' }: PickerOption, typed: string, words: readonly string[]): number | null {
  const name = plain(label)
  if (name.startsWith(typed)) return 0
  if (name.includes(` ${typed}`)) return 1
  if (words.every((word) => name.includes(word))) return 2
  const all = `${name} ${plain(others)}`
  return words.every((word) => all.includes(word)) ? 3 : null
}

/** Whether an option already bears exactly this name. */
export function isKnown(options: readonly PickerOption[], query: string): boolean {
  return options.some(({ label, words }) => plain(label) === plain(query).trim() || (words !== undefined && plain(words) === plain(query).trim()))
}
