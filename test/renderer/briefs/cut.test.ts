/** Pieces of a document put on different pages are together the document. */
import { expect, it } from 'vitest'
import type { Inline } from '#contract/document-tree.ts'
import { cutRuns, itemOf } from '../../../src-renderer/ui/paper/cut.ts'
import { linesOf, partCount, type BlockItem } from '../../../src-renderer/ui/paper/flow.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const row = (words: string) => ({ cells: [{ paragraphs: [[text(words)], [text(`${words} more`)]] }] })
const RUNS: readonly Inline[] = [text('One two '), { kind: 'footnote', number: 1 }, { kind: 'text', text: 'three', strong: true }]

it('cuts within a run, keeps its dress, and never splits a footnote mark', () => {
  for (let at = 0; at <= 14; at++) {
    const halves = [...cutRuns(RUNS, 0, at), ...cutRuns(RUNS, at)]
    expect(halves.filter(({ kind }) => kind === 'footnote')).toHaveLength(1)
    expect(halves.map((run) => (run.kind === 'footnote' ? '¹' : run.text)).join('')).toBe('One two ¹three')
    expect(halves.filter((run) => run.kind === 'text' && run.strong === true).map((run) => (run.kind === 'text' ? run.text : '')).join('')).toBe('three')
  }
})

it('counts a list that goes on from where it stopped, without a mark before a broken item', () => {
  const list: BlockItem = { kind: 'block', block: { kind: 'list', marker: 'number', items: [{ runs: [text('a')] }, { runs: [text('bcdef')] }, { runs: [text('g')] }] } }
  const first = itemOf(list, [{ item: 0, part: 0 }, { item: 0, part: 1, to: [2] }])
  const second = itemOf(list, [{ item: 0, part: 1, from: [2] }, { item: 0, part: 2 }])
  expect(first).toMatchObject({ start: 1, block: { items: [{ runs: [text('a')] }, { runs: [text('bc')] }] } })
  expect(second).toMatchObject({ start: 2, continued: true, within: true, block: { items: [{ runs: [text('def')] }, { runs: [text('g')] }] } })
})

it('repeats the head of a table but not its caption', () => {
  const table: BlockItem = { kind: 'block', number: 3, block: { kind: 'table', caption: 'Who', summary: 'Who', columns: [{ header: 'Name', width: 100 }], rows: [row('x'), row('y')] } }
  expect(partCount(table)).toBe(2)
  expect(linesOf(table, 1)).toHaveLength(2)
  const rest = itemOf(table, [{ item: 0, part: 1 }])
  expect(rest).toMatchObject({ continued: true, block: { caption: null, columns: [{ header: 'Name' }], rows: [row('y')] } })
})
