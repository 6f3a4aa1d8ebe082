/** Pairs of small numbers as one small number each: what only some combinations of two facts need. (0, 0) is 0. */

/** Above any second number of a pair. */
const SECOND_LIMIT = 2 ** 26

export class Pairs {
  readonly #codes = new Map<number, number>()
  readonly #firsts: number[] = []
  readonly #seconds: number[] = []

  constructor() {
    this.add(0, 0)
  }

  /** One more than the highest code. */
  get size(): number {
    return this.#firsts.length
  }

  /** The pair's code, given now if it has none yet. @param second below 2²⁶ */
  add(first: number, second: number): number {
    const key = first * SECOND_LIMIT + second
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.#firsts.length
    this.#codes.set(key, code)
    this.#firsts.push(first)
    this.#seconds.push(second)
    return code
  }

  firstOf(code: number): number {
    return this.#firsts[code] ?? 0
  }

  secondOf(code: number): number {
    return this.#seconds[code] ?? 0
  }
}
