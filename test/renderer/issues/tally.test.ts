import { expect, it } from 'vitest'
import { byValue, held, tallyByIssue } from '../../../src-renderer/features/issues/tally.ts'
import { actorRef, positionRow } from '../records.ts'

const named = (name: string, value: number | null) => positionRow('treaty', value, { actor: actorRef(name) })

it('counts per issue who stands where, and leaves out those who never spoke at all', () => {
  const tallies = tallyByIssue([
    named('cuba', 100),
    named('egypt', 75),
    named('brazil', 50),
    named('japan', 0),
    named('peru', null),
    positionRow('treaty', null, { silence: 'never spoke' }),
    positionRow('ihl', 0),
  ])
  expect(tallies.get('treaty')).toEqual({ supports: 2, open: 1, opposes: 1, 'not stated': 1 })
  expect(tallies.get('ihl')).toEqual({ supports: 0, open: 0, opposes: 1, 'not stated': 0 })
  expect(held(tallies.get('treaty') ?? { supports: 0, open: 0, opposes: 0, 'not stated': 0 })).toBe(4)
})

it('reads from those who call for it to those against, by name where equal, without the silent', () => {
  const order = byValue([named('japan', 0), named('egypt', 75), named('peru', null), named('cuba', 75), named('brazil', 50)])
  expect(order.map((position) => position.actor.id)).toEqual(['cuba', 'egypt', 'brazil', 'japan'])
})
