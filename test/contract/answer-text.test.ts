import { expect, it } from 'vitest'
import { answerOf, answerText } from '#contract/answer-text.ts'

const there = (answer: unknown): unknown => answerOf(answerText(answer))

it('brings typed arrays at the top of an answer through, the unknown figure included', () => {
  const value = { cells: Uint32Array.of(0, 16_777_215), shared: Uint16Array.of(7), agreement: Float32Array.of(-1, Number.NaN, 0.5), rows: [{ id: 'a' }] }
  expect(there({ ok: true, value })).toEqual({ ok: true, value })
})

it('leaves every other answer as JSON has it', () => {
  for (const answer of [{ ok: true, value: null }, { ok: true, value: [1, 'zwei'] }, { ok: false, error: { code: 'internal', message: 'x' } }]) expect(there(answer)).toEqual(answer)
})
