/** Who had spoken by which day: statements counted by actor and day, so that taking one out needs no second look. */
import { END_OF_TIME } from './day-number.ts'

export class Speech {
  readonly #days: (Map<number, number> | undefined)[] = []
  readonly #first: number[] = []

  /** Counts one voice more (or less) of an actor on a day. */
  count(actor: number, day: number, sign: 1 | -1): void {
    const days = (this.#days[actor] ??= new Map())
    const left = (days.get(day) ?? 0) + sign
    if (left > 0) days.set(day, left)
    else days.delete(day)
    const first = this.#first[actor] ?? END_OF_TIME
    if (sign === 1 && day < first) this.#first[actor] = day
    if (left <= 0 && day === first) this.#first[actor] = Math.min(END_OF_TIME, ...days.keys())
  }

  /** Whether the actor had said anything by the end of the day, undated words included. */
  hadSpoken(actor: number, day: number): boolean {
    const first = this.#first[actor] ?? END_OF_TIME
    return first <= day && first !== END_OF_TIME
  }

  /** The days on which anyone said anything, oldest first. */
  days(): readonly number[] {
    return [...new Set(this.#days.flatMap((days) => [...(days?.keys() ?? [])]))].toSorted((a, b) => a - b)
  }
}
