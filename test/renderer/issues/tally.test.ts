import { expect, it } from 'vitest'
import { encodeMatrixCell } from '#contract/matrix-cells.ts'
import type { PositionRow } from '#contract/records.ts'
import { byValue, held, talliesOf, tallyOf } from '../../../src-renderer/features/issues/tally.ts'
import { actorRef, positionRow } from '../records.ts'

const named = (name: string, value: number | null) => positionRow('treaty', value, { actor: actorRef(name) })

const code = ({ value, band, basis, silence }: PositionRow): number =>
  encodeMatrixCell({ value, band, basis, silence, conditional: false, stale: false, conflicting: false, newerWords: false, before: undefined })

const silent = positionRow('treaty', null, { silence: 'never spoke' })

it('counts who stands where, and leaves out those who never spoke at all', () => {
  const tally = tallyOf([named('cuba', 100), named('egypt', 75), named('brazil', 50), named('japan', 0), named('peru', null), silent])
  expect(tally).toEqual({ supports: 2, open: 1, opposes: 1, 'not stated': 1 })
  expect(held(tally)).toBe(4)
})

it('reads the same off the matrix, column by column', () => {
  const cells = Uint32Array.from([named('cuba', 100), named('cuba', 0), silent, named('egypt', 50)].map(code))
  const columns = ['treaty', 'ihl'].map((issue) => ({ issue, label: issue, topic: 'law', topicLabel: 'Law' }))
  const tallies = talliesOf({ rows: ['cuba', 'egypt'].map((id) => ({ actor: actorRef(id), group: null })), columns, cells })
  expect(tallies.get('treaty')).toEqual({ supports: 1, open: 0, opposes: 0, 'not stated': 0 })
  expect(tallies.get('ihl')).toEqual({ supports: 0, open: 1, opposes: 1, 'not stated': 0 })
})

it('reads from those who call for it to those against, by name where equal, without the silent', () => {
  const order = byValue([named('japan', 0), named('egypt', 75), named('peru', null), named('cuba', 75), named('brazil', 50)])
  expect(order.map((position) => position.actor.id)).toEqual(['cuba', 'egypt', 'brazil', 'japan'])
})
