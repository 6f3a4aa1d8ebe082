/**
 * In which groupings an actor was on the day of a statement. Its life falls into stretches in which nothing changed; a
 * speaker is an actor in one set of groupings, so that membership costs no column of its own.
 */
import { UNDATED, ageOf } from './age.ts'
import type { Dictionary } from './dictionary.ts'
import { Pairs } from './pairs.ts'

/** ISO days, both inclusive; null is open. */
export interface Belonging {
  readonly grouping: string
  readonly from: string | null
  readonly to: string | null
}

interface Stretch {
  /** The age of its first day. */
  readonly oldest: number
  readonly speaker: number
}

export class Speakers {
  readonly #groupings: Dictionary
  /** (actor, set of groupings). */
  readonly #pairs = new Pairs()
  readonly #setCodes = new Map<string, number>([['', 0]])
  readonly #sets: (readonly number[])[] = [[]]
  /** By actor code, the newest stretch first. */
  #stretches: (readonly Stretch[])[] = [[]]
  #belongings: (actor: number) => readonly Belonging[]

  /** @param belongings of an actor, by its code */
  constructor(groupings: Dictionary, belongings: (actor: number) => readonly Belonging[]) {
    this.#groupings = groupings
    this.#belongings = belongings
  }

  /** One more than the highest code. */
  get size(): number {
    return this.#pairs.size
  }

  /** The code of an actor as it was at an age; undated, as it is now. */
  codeOf(actor: number, age: number): number {
    if (actor === 0) return 0
    const stretches = (this.#stretches[actor] ??= this.#stretchesOf(actor))
    if (age === UNDATED) return stretches[0]!.speaker
    let at = 0
    while (stretches[at]!.oldest < age) at++
    return stretches[at]!.speaker
  }

  actorOf(speaker: number): number {
    return this.#pairs.firstOf(speaker)
  }

  /** Codes of the groupings that the speaker was in, each once. */
  groupingsOf(speaker: number): readonly number[] {
    return this.#sets[this.#pairs.secondOf(speaker)] ?? []
  }

  /** Takes changed memberships; codes given before keep their meaning. @returns whether anybody's have changed */
  refer(belongings: (actor: number) => readonly Belonging[]): boolean {
    this.#belongings = belongings
    const before = this.#stretches
    this.#stretches = before.map((_, actor) => (actor === 0 ? [] : this.#stretchesOf(actor)))
    return this.#stretches.some((now, actor) => !isSame(now, before[actor] ?? []))
  }

  #stretchesOf(actor: number): readonly Stretch[] {
    const belongings = this.#belongings(actor).map(({ grouping, from, to }) => ({
      grouping, oldest: from === null ? UNDATED : ageOf(from), newest: to === null ? 0 : ageOf(to),
    }))
    const ends = belongings.flatMap(({ oldest, newest }) => [oldest, newest - 1])
    const limits = [...new Set([...ends.filter((age) => age >= 0), UNDATED])].toSorted((a, b) => a - b)
    return limits.map((limit) => {
      const within = belongings.filter(({ oldest, newest }) => newest <= limit && limit <= oldest)
      return { oldest: limit, speaker: this.#pairs.add(actor, this.#setOf(within.map(({ grouping }) => grouping))) }
    })
  }

  #setOf(groupings: readonly string[]): number {
    const members = [...new Set(groupings.map((grouping) => this.#groupings.add(grouping)))].toSorted((a, b) => a - b)
    const key = members.join()
    const known = this.#setCodes.get(key)
    if (known !== undefined) return known
    const code = this.#sets.length
    this.#setCodes.set(key, code)
    this.#sets.push(members)
    return code
  }
}

function isSame(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return one.length === other.length && one.every(({ oldest, speaker }, at) => oldest === other[at]!.oldest && speaker === other[at]!.speaker)
}
