import { describe, expect, it } from 'vitest'
import { laidOut, moveColumn, resizeColumn, toggleColumn } from '../../../src-renderer/features/statements/column-layout.ts'
import { columnsWith, DEFAULT_LAYOUT } from '../../../src-renderer/features/statements/columns.ts'
import { clipboardTable } from '../../../src-renderer/features/statements/copy-table.ts'
import { tracksOf } from '../../../src-renderer/features/statements/grid-tracks.ts'
import { moveTo, NOTHING_SELECTED, rowForKey, toggleRow } from '../../../src-renderer/features/statements/row-selection.ts'
import { actorRef, statementRow } from '../records.ts'

const COLUMNS = columnsWith(new Map())
const idAt = (index: number) => (index < 6 ? `s${index}` : undefined)

describe('a selection', () => {
  it('extends from where it began, in both directions', () => {
    const down = moveTo(moveTo(NOTHING_SELECTED, 2, 6, false, idAt), 4, 6, true, idAt)
    expect([...down.ids]).toEqual(['s2', 's3', 's4'])
    expect([...moveTo(down, 1, 6, true, idAt).ids]).toEqual(['s1', 's2'])
  })

  it('stays within the rows, and moving alone keeps what is selected', () => {
    const ticked = toggleRow(NOTHING_SELECTED, 3, idAt)
    const moved = moveTo(ticked, 99, 6, false, idAt)
    expect(moved.active).toBe(5)
    expect([...moved.ids]).toEqual(['s3'])
    expect([...toggleRow(moved, 3, idAt).ids]).toEqual([])
    expect(moveTo(NOTHING_SELECTED, -1, 6, false, idAt).active).toBe(0)
  })

  it('knows where each key leads', () => {
    expect(['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End', 'q'].map((key) => rowForKey(key, 3, 10, 5))).toEqual([4, 2, 8, 0, 9, null])
  })
})

describe('the columns', () => {
  it('come in where they usually stand, stay where they are moved to, and one always stays', () => {
    const withNote = toggleColumn({ shown: ['quote'], widths: {} }, 'date', COLUMNS)
    expect(withNote.shown).toEqual(['date', 'quote'])
    const moved = moveColumn(withNote, 'date', 5)
    expect(laidOut(toggleColumn(moved, 'note', COLUMNS), COLUMNS).map(({ id }) => id)).toEqual(['quote', 'note', 'date'])
    expect(toggleColumn({ shown: ['quote'], widths: {} }, 'quote', COLUMNS).shown).toEqual(['quote'])
    expect(laidOut({ shown: ['quote', 'no such column'], widths: {} }, COLUMNS)).toHaveLength(1)
    expect(laidOut({ shown: [], widths: {} }, COLUMNS)).toHaveLength(1)
  })

  it('stay wide enough to read and narrow enough to fit', () => {
    const layout = resizeColumn(resizeColumn(DEFAULT_LAYOUT, 'date', -20), 'quote', 99_999)
    expect(layout.widths).toEqual({ date: 56, quote: 900 })
  })
})

describe('rows copied as a table', () => {
  const voice = {
    actor: actorRef('chile', { shortName: 'Chile' }),
    onBehalfOf: null,
    topics: [{ id: 'law', label: 'Law' }],
    stances: [{ issue: 'treaty', issueLabel: 'Treaty', value: 80, band: 'supports' as const, condition: 'if all agree' }],
  }
  const columns = COLUMNS.filter(({ id }) => ['actor', 'quote', 'stances'].includes(id))

  it('say in words what the grid shows in signs', () => {
    const { text } = clipboardTable(columns, [statementRow('s', { quote: 'We want it.', voices: [voice, voice] })])
    expect(text).toBe('Actor\tWords\tStance\r\nChile\tWe want it.\t▲ Supports 80 · Treaty, if all agree')
  })

  it('cannot break out of their cells or run as a formula', () => {
    const { text, html } = clipboardTable(columns, [statementRow('s', { quote: '=1+1\t<b>\n"x" & y' })])
    expect(text.split('\r\n')[1]).toBe(`\t'=1+1 <b> "x" & y\t`)
    expect(html).toContain('<td>=1+1\t&lt;b&gt;\n&quot;x&quot; &amp; y</td>')
  })
})

describe('the widths of columns', () => {
  const columns = [{ id: 'actor', label: 'Actor', width: 160, least: 96, sort: null }, { id: 'quote', label: 'Words', width: 320, least: 160, sort: null }, { id: 'status', label: 'Status', width: 96, sort: null }]

  it('give way down to their least, the words last to take what is left', () => {
    expect(tracksOf(columns, 2)).toEqual({ '--columns': '2rem minmax(6rem, 10rem) minmax(10rem, 1fr) minmax(6rem, 6rem)', '--least-width': '24rem' })
  })

  it('hold where a person gave them', () => {
    const [actor] = laidOut({ shown: ['actor'], widths: { actor: 240 } }, columns)
    expect(actor).toMatchObject({ width: 240, least: 240 })
  })
})
