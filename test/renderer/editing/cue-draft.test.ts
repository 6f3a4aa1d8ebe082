import { describe, expect, it } from 'vitest'
import { api } from '#contract/api.ts'
import { faultIn, piecesOf, rowsOf, soundCues, withCue, withNewRow, withoutRow } from '../../../src-renderer/editing/cues/cue-draft.ts'

const cue = (pattern: string) => ({ pattern, value: 100, negated: null, object: false })

describe('cues being edited', () => {
  it('keep their rows apart while some come and go', () => {
    const rows = withNewRow(withoutRow(rowsOf([cue('treaty'), cue('charter')]), 0), 75)
    expect(rows.map(({ key, cue: { pattern, value } }) => [key, pattern, value])).toEqual([[2, '', 75], [1, 'charter', 100]])
    expect(soundCues(withCue(rows, 2, { pattern: ' new rules ' })).map(({ pattern }) => pattern)).toEqual(['new rules', 'charter'])
  })

  it.each(['', 'x', '(open', '…', 'a (b (c))', 'call* for … (treaty|convention)', '(new|more) rules', 'non-binding'])('“%s” is judged as main judges it', (pattern) => {
    expect(faultIn(pattern) === null).toBe(api['issue.setCues'].input.safeParse({ id: 'i', cues: [cue(pattern)] }).success)
  })

  it('show a quote whole, with what they hit marked once', () => {
    const pieces = piecesOf('calls for new rules now', [{ start: 10, end: 19 }, { start: 0, end: 5 }, { start: 10, end: 13 }])
    expect(pieces).toEqual([{ text: 'calls', isHit: true }, { text: ' for ', isHit: false }, { text: 'new rules', isHit: true }, { text: ' now', isHit: false }])
  })
})
