import { expect, it } from 'vitest'
import { voiceInputs, withoutStance, withoutVoice, withStance, withVoice } from '../../../src-renderer/editing/voices.ts'
import { actorRef } from '../records.ts'

const stance = (issue: string, value: number | null) => ({ issue, value, condition: null })

it('sends back what is shown, as ids', () => {
  const [voice] = voiceInputs([
    {
      actor: actorRef('grenada'),
      onBehalfOf: actorRef('aosis'),
      topics: [{ id: 'law', label: 'Law' }],
      stances: [{ issue: 'treaty', issueLabel: 'Treaty', value: null, band: 'not stated', condition: 'later' }],
    },
  ])
  expect(voice).toEqual({ actor: 'grenada', onBehalfOf: 'aosis', spokesperson: null, topics: ['law'], stances: [{ issue: 'treaty', value: null, condition: 'later' }] })
})

it('changes one voice and leaves the others as they are; one past the end is a new one', () => {
  const voices = withVoice(withVoice([], 0, { actor: 'a' }), 1, { actor: 'b', topics: ['law'] })
  expect(withVoice(voices, 0, { actor: 'c' }).map(({ actor }) => actor)).toEqual(['c', 'b'])
  expect(withoutVoice(voices, 0)).toEqual([{ actor: 'b', onBehalfOf: null, topics: ['law'], stances: [] }])
})

it('never holds two stances on one issue', () => {
  const stances = [stance('x', 10), stance('y', 20)]
  expect(withStance(stances, stance('x', 90), 'x')).toEqual([stance('x', 90), stance('y', 20)])
  expect(withStance(stances, stance('y', 90), 'x')).toEqual([stance('y', 90)])
  expect(withStance(stances, stance('z', 50), null)).toEqual([...stances, stance('z', 50)])
  expect(withoutStance(stances, 'x')).toEqual([stance('y', 20)])
})
