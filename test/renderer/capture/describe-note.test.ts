import { expect, it } from 'vitest'
import type { Voice } from '#contract/records.ts'
import { describeNote } from '../../../src-renderer/features/capture/describe-note.ts'
import { actorRef } from '../records.ts'

const voice = (name: string, ...topics: readonly string[]): Voice => ({ actor: actorRef(name), onBehalfOf: null, topics: topics.map((label) => ({ id: label, label })), stances: [] })

it('says who and on what, and what could not be told', () => {
  expect(describeNote({ voices: [voice('Egypt', 'Norms', 'Law'), voice('Iran', 'Norms')] })).toBe('Noted Egypt, Iran on Norms, Law')
  expect(describeNote({ voices: [voice('Egypt')] })).toBe('Noted Egypt, no topic guessed')
  expect(describeNote({ voices: [] })).toBe('Noted without a known actor, no topic guessed')
})
