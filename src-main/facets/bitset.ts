/** Sets of row numbers as bits, 32 to a word. */

export type Bitset = Uint32Array

/** An empty set that can hold the rows 0 … size − 1. */
export function bitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all rows 0 … size − 1. */
export function fullBitset(size: number): Bitset {
  const bits = bitset(size).fill(0xffff_ffff)
  if (size % 32 !== 0) bits[bits.length - 1] = 2 ** (size % 32) - 1
  return bits
}

export function hasBit(bits: Bitset, row: number): boolean {
  return ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1
}

export function setBit(bits: Bitset, row: number): void {
  bits[row >>> 5]! |= 1 << (row & 31)
}

export function clearBit(bits: Bitset, row: number): void {
  bits[row >>> 5]! &= ~(1 << (row & 31))
}

/** How many rows from … to − 1 the set holds. */
export function countBits(bits: Bitset, from: number, to: number): number {
  if (from >= to) return 0
  const firstWord = from >>> 5
  const lastWord = (to - 1) >>> 5
  const head = tailMask(from)
  const tail = headMask(to)
  if (firstWord === lastWord) return ones(bits[firstWord]! & head & tail)
  let count = ones(bits[firstWord]! & head) + ones(bits[lastWord]! & tail)
  for (let word = firstWord + 1; word < lastWord; word++) count += ones(bits[word]!)
  return count
}

/** The row that has `skip` members of the set before it, counted from row `from`; -1 where there are not so many. */
export function nthBit(bits: Bitset, from: number, skip: number): number {
  let left = skip
  let mask = tailMask(from)
  for (let index = from >>> 5; index < bits.length; index++) {
    let word = bits[index]! & mask
    mask = -1
    const here = ones(word)
    if (left >= here) {
      left -= here
      continue
    }
    for (; left > 0; left--) word &= word - 1
    return (index << 5) + 31 - Math.clz32(word & -word)
  }
  return -1
}

/** The bits of a word at and above the row's own. */
export function tailMask(row: number): number {
  return -1 << (row & 31)
}

/** The bits of the word of row `end` − 1 that lie below `end`. */
export function headMask(end: number): number {
  return -1 >>> (31 - ((end - 1) & 31))
}

/** Set bits of a word: the usual parallel sum (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
