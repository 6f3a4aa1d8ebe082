/**
 * The distinct sets of topics that voices bear. There are few of them, so a voice keeps one code for all its topics,
 * and the walk up the topic tree is made once a set instead of once a statement. The empty set is 0.
 */
import type { Dictionary } from './dictionary.ts'

export class TopicSets {
  readonly #topics: Dictionary
  readonly #codes = new Map<string, number>([['', 0]])
  readonly #members: (readonly number[])[] = [[]]
  #closures: (readonly number[])[] = [[]]
  /** By topic code: the sets that hold it or something below it. */
  #below: number[][] = []
  #parents: ReadonlyMap<string, string> = new Map()

  constructor(topics: Dictionary) {
    this.#topics = topics
  }

  get size(): number {
    return this.#members.length
  }

  /** The code of a set of topic ids; order and repetition do not matter. */
  add(ids: readonly string[]): number {
    if (ids.length === 0) return 0
    const members = [...new Set(ids.map((id) => this.#topics.add(id)))].toSorted((a, b) => a - b)
    const key = members.join()
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.#members.length
    this.#codes.set(key, code)
    this.#members.push(members)
    this.#close(code, members)
    return code
  }

  /** The topics of a set and all their ancestors, each once. */
  closure(set: number): readonly number[] {
    return this.#closures[set] ?? []
  }

  /** The sets that hold the topic or something below it. */
  setsWith(topic: number): readonly number[] {
    return this.#below[topic] ?? []
  }

  /** Takes a changed topic tree (child → parent). */
  arrange(parents: ReadonlyMap<string, string>): void {
    this.#parents = parents
    this.#closures = []
    this.#below = []
    for (const [code, members] of this.#members.entries()) this.#close(code, members)
  }

  #close(code: number, members: readonly number[]): void {
    const closure = new Set<number>()
    for (const member of members) {
      let topic: number | undefined = member
      // A topic met before ends the walk: its ancestors are in already, and a circle in the tree cannot hold us.
      while (topic !== undefined && !closure.has(topic)) {
        closure.add(topic)
        const parent: string | undefined = this.#parents.get(this.#topics.idOf(topic))
        topic = parent === undefined ? undefined : this.#topics.add(parent)
      }
    }
    this.#closures[code] = [...closure]
    for (const topic of closure) (this.#below[topic] ??= []).push(code)
  }
}
