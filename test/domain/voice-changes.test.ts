import { describe, expect, it } from 'vitest'
import type { VoiceInput } from '#contract/methods/statement.ts'
import { changedVoices } from '#domain/voice-changes.ts'

const voice = (actor: string, more: Partial<VoiceInput> = {}): VoiceInput => ({ actor, onBehalfOf: null, topics: ['norms'], stances: [], ...more })
const joint = [voice('china', { stances: [{ issue: 'treaty', value: 100, condition: null }] }), voice('cuba', { topics: ['norms', 'law'] })]

describe('one change to a statement in which several speak', () => {
  it('gives what one said to another who takes its place, and does not let anybody speak twice', () => {
    expect(changedVoices(joint, { actors: { add: ['chile'], remove: ['china'] } })).toEqual([{ ...joint[0], actor: 'chile' }, joint[1]])
    expect(changedVoices(joint, { actors: { add: ['cuba'], remove: ['china'] } }).map(({ actor, stances }) => [actor, stances.length])).toEqual([['cuba', 1]])
  })
  it('lets another join on the same topics without a stance, and leaves one out', () => {
    expect(changedVoices(joint, { actors: { add: ['peru'], remove: [] } })[2]).toEqual(voice('peru'))
    expect(changedVoices(joint, { actors: { add: [], remove: ['china'] } })).toEqual([joint[1]])
  })
  it('retopics everybody, keeping what each has besides', () => {
    expect(changedVoices(joint, { topics: { add: ['tech'], remove: ['norms'] } }).map(({ topics }) => topics)).toEqual([['tech'], ['law', 'tech']])
  })
  it('changes a stance only of those who took it, part by part', () => {
    const on = (change: object) => changedVoices(joint, { stance: { on: 'treaty', issue: 'treaty', ...change } }).map(({ stances }) => stances)
    expect(on({ value: 50 })).toEqual([[{ issue: 'treaty', value: 50, condition: null }], []])
    expect(on({ condition: 'later' })).toEqual([[{ issue: 'treaty', value: 100, condition: 'later' }], []])
    expect(changedVoices(joint, { stance: { on: null, issue: 'norms-value', value: null } }).map(({ stances }) => stances.length)).toEqual([2, 1])
  })
  it('has one stance on an issue also where another is moved onto it', () => {
    const two = [voice('china', { stances: [{ issue: 'a', value: 1, condition: null }, { issue: 'b', value: 2, condition: null }] })]
    expect(changedVoices(two, { stance: { on: 'a', issue: 'b', value: 9 } })[0]?.stances).toEqual([{ issue: 'b', value: 9, condition: null }])
    expect(changedVoices(two, { dropStance: 'a' })[0]?.stances).toEqual([{ issue: 'b', value: 2, condition: null }])
  })
  it('nobody speaks on behalf of itself', () => {
    expect(changedVoices(joint, { onBehalfOf: 'cuba' }).map(({ onBehalfOf }) => onBehalfOf)).toEqual(['cuba', null])
  })
})
