/** Replies as a person reads them: once where all do the same, by name where they differ. */
import { expect, it } from 'vitest'
import type { StatementLink } from '#contract/records.ts'
import { linksInWords } from '#editing/link-words.ts'
import { actorRef } from '../records.ts'

const link = (by: string, kind: StatementLink['kind'], to: string): StatementLink => ({ id: `${by}${to}`, kind, by: actorRef(by), actor: actorRef(to), answered: null })
const voices = (...ids: readonly string[]) => ids.map((id) => ({ actor: actorRef(id) }))

it('is said of the statement where one speaks or all do the same', () => {
  expect(linksInWords([link('iran', 'answers', 'egypt')], voices('iran'))).toBe(`in reply to ${actorRef('egypt').shortName}`)
  expect(linksInWords([link('iran', 'supports', 'egypt'), link('cuba', 'supports', 'egypt')], voices('iran', 'cuba'))).toBe(`in support of ${actorRef('egypt').shortName}`)
})

it('names who does what where voices differ', () => {
  const [togo, peru, kenya] = ['togo', 'peru', 'kenya'].map((id) => actorRef(id).shortName)
  expect(linksInWords([link('togo', 'supports', 'kenya'), link('peru', 'opposes', 'kenya')], voices('kenya', 'togo', 'peru'))).toBe(`${togo} supports ${kenya}; ${peru} opposes ${kenya}`)
  expect(linksInWords([], voices('kenya'))).toBe('')
})
