/** Readers of what a person types after an option; what they refuse is wrong usage. */
import { InvalidArgumentError } from 'commander'
import { isoDate } from '#contract/vocabulary.ts'

/** An ISO day. @throws InvalidArgumentError */
export function day(text: string): string {
  const parsed = isoDate.safeParse(text)
  if (!parsed.success) throw new InvalidArgumentError('A day is written 2019-09-12.')
  return parsed.data
}

/** A number from 0 up. @throws InvalidArgumentError */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number, 0 or more.')
  return Number(text)
}
