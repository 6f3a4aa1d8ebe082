/** Words that only point back take a side on what is on the floor, and on nothing where nothing is. */
import { describe, expect, it } from 'vitest'
import { propose } from '#intake/propose.ts'
import { readReference } from '../eval/reference.ts'

const matter = readReference()

/** The last sentence's stances: actor, issue, value and tier. */
function last(text: string): readonly string[] {
  const sentence = propose(text, matter).sentences.at(-1)
  return (sentence?.proposals ?? []).flatMap((p) => p.stances.map((s) => `${p.actor} ${s.issue} ${s.value} ${p.tier}`))
}

describe('a thing somebody proposed', () => {
  const proposed = 'Sri Lanka pleaded for a binding convention.'

  it.each([
    ['Norway saw neither the need nor the political conditions for it.', 0],
    ['Norway was against.', 0],
    ['Norway resisted this.', 0],
    ['Norway considered it premature.', 25],
    ['Norway ruled it out.', 0],
    ['Norway was not opposed to the idea.', 50],
    ['Norway was in favour.', 100],
    ['Norway would have no difficulty with that suggestion.', 100],
    ['Norway could accept the Sri Lankan proposal if it were phased in.', 75],
    ['Norway is wary of such a step.', 0],
  ])('%s', (sentence, value) => {
    expect(last(`${proposed} ${sentence}`)).toEqual([`Norway binding-instrument ${value} weak`])
  })

  it('is feared by some, and not by others', () => {
    const feared = `${proposed} Norway was against it for fear of a long quarrel.`
    expect(last(`${feared} Togo shared that fear.`)).toEqual(['Togo binding-instrument 0 weak'])
    expect(last(`${feared} Togo did not share that fear.`)).toEqual(['Togo binding-instrument 100 weak'])
  })

  it('is wanted by whoever sides by name with who wants it', () => {
    expect(last(`${proposed} Norway was against. Togo aligned itself with Sri Lanka.`)).toEqual(['Togo binding-instrument 100 weak'])
  })

  it('outlives those who turn it down', () => {
    expect(last(`${proposed} Norway was against. Togo endorsed it.`)).toEqual(['Togo binding-instrument 100 weak'])
  })

  it('keeps its author', () => {
    const other = 'Kenya suggested that non-governmental organizations be granted permanent observer status.'
    expect(last(`${proposed} ${other} Togo could not support the Sri Lankan proposal.`)).toEqual(['Togo binding-instrument 0 weak'])
  })

  it('is not meant where somebody has put forward something else since', () => {
    expect(last(`${proposed} Kenya proposed longer coffee breaks. Togo supported the proposal.`)).toEqual([])
  })

  it.each(['Togo took note of that proposal.', 'Togo thanked Sri Lanka for the proposal.', 'Togo had not seen that proposal.', 'Togo was in favour of longer breaks.'])('commits nobody by %s', (sentence) => {
    expect(last(`${proposed} ${sentence}`)).toEqual([])
  })
})

it('a question nobody asked by name puts its matter on the floor', () => {
  expect(last('Is a treaty on the horizon? Norway was opposed.')).toEqual(['Norway binding-instrument 0 weak'])
})

it('a reason does not turn the claim it is given for', () => {
  const text = 'Belarus said that the management of critical Internet resources should be placed on the agenda of the group, as a few companies could not be left in charge of them.'
  expect(last(text)).toEqual(['Belarus internet-governance-scope 100 strong'])
})

it('nothing on the floor, nothing taken up', () => {
  expect(last('Norway was against. Togo endorsed it.')).toEqual([])
})
