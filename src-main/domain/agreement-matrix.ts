/**
 * The agreement of domain/alignment for many actors at once, a row of values an actor. A test holds it to `agreementOf`.
 *
 * Two views share a word, sixteen bits each, and are subtracted at once (Warren, Hacker's Delight, 2-18 and 2-19): without
 * branches, which the gaps and signs of real views would make the processor guess wrong at every other one.
 */
/** No view held. */
export const NO_VIEW = 101

export interface AgreementMatrix {
  /** n × n, row by row, symmetric; 1 on the diagonal, NaN where nothing can be said. */
  readonly agreement: Float32Array<ArrayBuffer>
  /** n × n: divided issues on which both hold a view. */
  readonly shared: Uint16Array<ArrayBuffer>
}

/**
 * `values`: actors × issues, row by row, 0–100 or `NO_VIEW`. `room`: the views that what chance would give is taken
 * from, laid out alike (by default the same), so that a few chosen actors can be measured against everybody.
 */
export function agreementMatrix(values: Uint8Array, issues: number, room: Uint8Array = values): AgreementMatrix {
  const actors = issues === 0 ? 0 : values.length / issues
  const { columns, expected, widest } = dividedIssues(room, issues)
  const { words, held, views, masks } = laidOut(values, issues, columns)
  const agreement = new Float32Array(actors * actors).fill(Number.NaN)
  const shared = new Uint16Array(actors * actors)
  for (let one = 0; one < actors; one++) {
    const [chanceInAll, spanInAll] = [sumOver(held, one * words, words, expected), sumOver(held, one * words, words, widest)]
    agreement[one * actors + one] = 1
    for (let other = one; other < actors; other++) {
      let count = 0
      let chance = chanceInAll
      let span = spanInAll
      for (let word = 0; word < words; word++) {
        const mine = held[one * words + word]!
        const both = mine & held[other * words + word]!
        count += ones(both)
        // Most of what one holds the other holds too: take off what it does not.
        for (let missing = mine & ~both; missing !== 0; missing &= missing - 1) {
          const issue = (word << 5) + 31 - Math.clz32(missing & -missing)
          chance -= expected[issue]!
          span -= widest[issue]!
        }
      }
      shared[one * actors + other] = shared[other * actors + one] = count
      if (count === 0 || other === one) continue
      const observed = distance(views, masks, one * words * 16, other * words * 16, words * 16)
      const figure = observed <= chance ? 1 - observed / chance : -(observed - chance) / (span - chance)
      agreement[one * actors + other] = agreement[other * actors + one] = figure
    }
  }
  return { agreement, shared }
}

const HIGH = 0x8000_8000 | 0
const LOW = 0x7fff_7fff

/** Σ |a − b| over the issues both hold a view on; up to 1,300 of them, for then a half of the sum's word is full. */
function distance(views: Int32Array, masks: Int32Array, one: number, other: number, length: number): number {
  let sums = 0
  for (let at = 0; at < length; at++) {
    const both = masks[one + at]! & masks[other + at]!
    const theirs = views[other + at]! & both
    // With the top bit of each half set, neither half borrows from the other; where it stays set, a ≥ b.
    const difference = (((views[one + at]! & both) | HIGH) - theirs) | 0
    const isPositive = Math.imul((difference >>> 15) & 0x0001_0001, 0xffff)
    const size = difference & LOW
    sums = (sums + ((size & isPositive) | ((HIGH - size) & ~isPositive & LOW))) | 0
  }
  return (sums & 0xffff) + (sums >>> 16)
}

/** The weights of the issues in a set of `words` words from `start` on, added up. */
function sumOver(sets: Int32Array, start: number, words: number, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < weights.length && at >>> 5 < words; at++) if (((sets[start + (at >>> 5)]! >>> (at & 31)) & 1) === 1) sum += weights[at]!
  return sum
}

interface Divided {
  readonly columns: readonly number[]
  readonly expected: Float64Array
  readonly widest: Float64Array
}

/** Issues on which at least three hold a view and not all the same one, with what chance would give. */
function dividedIssues(values: Uint8Array, issues: number): Divided {
  const columns: number[] = []
  const expected: number[] = []
  const widest: number[] = []
  const counts = new Int32Array(NO_VIEW + 1)
  for (let column = 0; column < issues; column++) {
    counts.fill(0)
    for (let at = column; at < values.length; at += issues) counts[values[at]!]! += 1
    const field = fieldOf(counts)
    if (field === null) continue
    columns.push(column)
    expected.push(field.expected)
    widest.push(field.widest)
  }
  return { columns, expected: Float64Array.from(expected), widest: Float64Array.from(widest) }
}

/** As alignment.ts has it, from how many hold each value: each step of the continuum parts those below it from those above. */
function fieldOf(counts: Int32Array): { readonly expected: number; readonly widest: number } | null {
  const held = counts.subarray(0, NO_VIEW)
  const count = held.reduce((sum, one) => sum + one, 0)
  const widest = held.findLastIndex((one) => one > 0) - held.findIndex((one) => one > 0)
  if (count < 3 || widest === 0) return null
  let below = 0
  let total = 0
  for (const one of held) {
    below += one
    total += below * (count - below)
  }
  return { expected: total / ((count * (count - 1)) / 2), widest }
}

interface LaidOut {
  /** 32-bit words that an actor's issues take, one bit each. */
  readonly words: number
  /** Actors × words: on which issues a view is held. */
  readonly held: Int32Array
  /** Actors × words × 16: two values a word, 0 where there is none. */
  readonly views: Int32Array
  /** Likewise: all ones where there is a value. */
  readonly masks: Int32Array
}

function laidOut(values: Uint8Array, issues: number, columns: readonly number[]): LaidOut {
  const actors = issues === 0 ? 0 : values.length / issues
  const words = (columns.length + 31) >>> 5
  const held = new Int32Array(actors * words)
  const views = new Int32Array(actors * words * 16)
  const masks = new Int32Array(views.length)
  for (let actor = 0; actor < actors; actor++) {
    columns.forEach((column, place) => {
      const value = values[actor * issues + column]!
      if (value === NO_VIEW) return
      held[actor * words + (place >>> 5)]! |= 1 << (place & 31)
      const [pair, half] = [actor * words * 16 + (place >>> 1), (place & 1) * 16]
      views[pair]! |= value << half
      masks[pair]! |= 0xffff << half
    })
  }
  return { words, held, views, masks }
}

/** Set bits of a word: the usual parallel sum (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
