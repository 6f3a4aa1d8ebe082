/** Ids as small whole numbers: the first id seen is 1, and 0 stands for none. */
export class Dictionary {
  readonly #codes = new Map<string, number>()
  readonly #ids: string[] = ['']

  /** One more than the highest code: the length of a table over all codes. */
  get size(): number {
    return this.#ids.length
  }

  /** The id's code, given now if it has none yet; `null` is 0. */
  add(id: string | null): number {
    if (id === null) return 0
    const known = this.#codes.get(id)
    if (known !== undefined) return known
    const code = this.#ids.length
    this.#codes.set(id, code)
    this.#ids.push(id)
    return code
  }

  /** The id's code, or undefined where no row ever bore it. */
  find(id: string): number | undefined {
    return this.#codes.get(id)
  }

  /** @throws RangeError where no id has this code. */
  idOf(code: number): string {
    const id = this.#ids[code]
    if (id === undefined || code === 0) throw new RangeError(`No id has the code ${code}.`)
    return id
  }
}
