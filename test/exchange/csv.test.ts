/** Statements as CSV: every cell comes back as it went in, and none is run by a spreadsheet. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatementRow } from '#contract/records.ts'
import { statementsCsv } from '#exchange/csv.ts'

const EGYPT = { id: 'egypt', name: 'Egypt', shortName: 'Egypt', kind: 'state' } as const
const AFRICA = { id: 'african-group', name: 'African Group', shortName: 'African Group', kind: 'grouping' } as const

function statement(change: Partial<StatementRow>): StatementRow {
  return {
    id: 's', status: 'confirmed', tier: null, rule: null, date: '2019-09-12', document: { id: 'd', title: 'Report' }, meeting: { id: 'm', name: '6th meeting' },
    para: 4, sent: 0, start: 0, end: 1, quote: 'Said.', note: null, mark: 'unmarked', caveat: null, voices: [], changedAt: '2020-01-01T00:00:00Z', ...change,
  }
}

/** RFC 4180, read strictly: what it does not allow throws. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < csv.length) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at, at + 5000))
    if (!cell) throw new SyntaxError(`Not RFC 4180 at ${at}: ${csv.slice(at, at + 40)}`)
    rows.at(-1)?.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '')
    at += cell[0].length
    if (cell[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('one row per actor and stance, numbers as numbers, all else quoted where it must be', () => {
  const csv = statementsCsv([
    statement({
      quote: 'He said “no”, and\nthen "maybe".',
      note: 'a, b',
      voices: [
        { actor: EGYPT, onBehalfOf: AFRICA, topics: [{ id: 't', label: 'Norms' }, { id: 'u', label: 'Law' }], stances: [
          { issue: 'i', issueLabel: 'A treaty', value: 0, band: 'opposes', condition: null },
          { issue: 'j', issueLabel: 'New norms', value: null, band: 'not stated', condition: 'not now' },
        ] },
        { actor: AFRICA, onBehalfOf: null, topics: [], stances: [] },
      ],
    }),
  ])
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(parse(csv.slice(1))).toEqual([
    ['date', 'meeting', 'document', 'paragraph', 'actor', 'on behalf of', 'status', 'mark', 'topics', 'issue', 'value', 'band', 'condition', 'quote', 'note'],
    ['2019-09-12', '6th meeting', 'Report', '5', 'Egypt', 'African Group', 'confirmed', 'unmarked', 'Norms; Law', 'A treaty', '0', 'opposes', '', 'He said “no”, and\nthen "maybe".', 'a, b'],
    ['2019-09-12', '6th meeting', 'Report', '5', 'Egypt', 'African Group', 'confirmed', 'unmarked', 'Norms; Law', 'New norms', '', 'not stated', 'not now', 'He said “no”, and\nthen "maybe".', 'a, b'],
    ['2019-09-12', '6th meeting', 'Report', '5', 'African Group', '', 'confirmed', 'unmarked', '', '', '', '', '', 'He said “no”, and\nthen "maybe".', 'a, b'],
  ])
})

test('a statement nobody is named for is not lost', () => {
  const [head, row] = parse(statementsCsv([statement({ date: null, meeting: null, document: null, para: null, note: 'whose?' })]).slice(1))
  expect(Object.fromEntries(head?.map((name, i) => [name, row?.[i]]) ?? [])).toMatchObject({ date: '', actor: '', status: 'confirmed', mark: 'unmarked', quote: 'Said.', note: 'whose?' })
  expect(row?.length).toBe(head?.length)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', '\t=1', ' =cmd|calc', '\u00A0=1', '\uFEFF=1', '=HYPERLINK("http://x","y")'])('%j is text to a spreadsheet', (quote) => {
  const [, row] = parse(statementsCsv([statement({ quote })]).slice(1))
  expect(row?.[13]).toBe(`'${quote}`)
})

test('any text comes back: as it was, or behind an apostrophe', () => {
  const unit = fc.constantFrom('"', ',', '\n', '\r\n', "'", '=', 'a', 'é', '中', ';', '\t')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (quote) => {
      const [, row] = parse(statementsCsv([statement({ quote })]).slice(1))
      expect([quote, `'${quote}`]).toContain(row?.[13])
      expect(row?.[13]).not.toMatch(/^\s*[=+\-@]/)
    }),
  )
})
