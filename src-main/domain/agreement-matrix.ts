/**
 * The agreement of domain/alignment for many actors at once, a row of values an actor. A test holds it to `agreementOf`.
 *
 * Views are laid out as bits, one an issue: for each step between two values that occur, who stands above it. The distance
 * of two actors is then the bits in which they differ, weighted by the steps, and a pair costs a few words' work instead
 * of a walk over all issues. The cost grows with the number of different values, which are mostly the issues' anchors.
 */
import { fieldOf } from './alignment.ts'

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
  const { words, steps, held, above } = asBits(values, issues, columns)
  const agreement = new Float32Array(actors * actors).fill(Number.NaN)
  const shared = new Uint16Array(actors * actors)
  const levels = steps.length
  const planes = levels * words
  for (let one = 0; one < actors; one++) {
    const [chanceInAll, spanInAll] = [sumOver(held, one * words, words, expected), sumOver(held, one * words, words, widest)]
    agreement[one * actors + one] = 1
    for (let other = one; other < actors; other++) {
      let count = 0
      let observed = 0
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
        for (let step = 0, a = one * planes + word, b = other * planes + word; step < levels; step++, a += words, b += words) {
          observed += steps[step]! * ones((above[a]! ^ above[b]!) & both)
        }
      }
      shared[one * actors + other] = shared[other * actors + one] = count
      if (count === 0 || other === one) continue
      const figure = observed <= chance ? 1 - observed / chance : -(observed - chance) / (span - chance)
      agreement[one * actors + other] = agreement[other * actors + one] = figure
    }
  }
  return { agreement, shared }
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
  const found = Array.from({ length: issues }, (_, column) => {
    const held: number[] = []
    for (let at = column; at < values.length; at += issues) if (values[at] !== NO_VIEW) held.push(values[at]!)
    return { column, field: held.length < 3 ? null : fieldOf(held) }
  }).flatMap(({ column, field }) => (field === null || field.widest === 0 ? [] : [{ column, field }]))
  return {
    columns: found.map(({ column }) => column),
    expected: Float64Array.from(found, ({ field }) => field.expected),
    widest: Float64Array.from(found, ({ field }) => field.widest),
  }
}

interface Bits {
  /** 32-bit words an actor's issues take. */
  readonly words: number
  /** From each value that occurs to the next, in points. */
  readonly steps: Uint8Array
  /** Actors × words: on which issues a view is held. */
  readonly held: Int32Array
  /** Actors × steps × words: on which issues the view lies above the step. */
  readonly above: Int32Array
}

function asBits(values: Uint8Array, issues: number, columns: readonly number[]): Bits {
  const actors = issues === 0 ? 0 : values.length / issues
  const words = (columns.length + 31) >>> 5
  const levels = [...new Set(values)].filter((value) => value !== NO_VIEW).toSorted((a, b) => a - b)
  const steps = Uint8Array.from(levels.slice(1), (level, at) => level - levels[at]!)
  const held = new Int32Array(actors * words)
  const above = new Int32Array(actors * steps.length * words)
  for (let actor = 0; actor < actors; actor++) {
    columns.forEach((column, place) => {
      const value = values[actor * issues + column]!
      if (value === NO_VIEW) return
      const [word, bit] = [place >>> 5, 1 << (place & 31)]
      held[actor * words + word]! |= bit
      for (let step = 0; step < steps.length && value > levels[step]!; step++) above[(actor * steps.length + step) * words + word]! |= bit
    })
  }
  return { words, steps, held, above }
}

/** Set bits of a word: the usual parallel sum (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
