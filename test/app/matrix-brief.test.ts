/** The matrix in Word is the matrix on screen: its rows and columns in their order, its groups, below a ceiling. */
import { expect, test } from 'vitest'
import { previewBrief } from '#app/briefs.ts'
import type { Session } from '#app/session.ts'
import { setMark } from '#app/statements.ts'
import { briefOptions } from '#contract/methods/brief.ts'
import type { Table } from '#contract/document-tree.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const TREATY = 'binding-instrument'

function furnished(): Session {
  const session = emptyWorkspace()
  note(session, 'A treaty.', [voice('egypt', [TREATY, 90])], '2019-09-12')
  note(session, 'No treaty.', [voice('brazil', [TREATY, 10], ['new-norms', 70])], '2019-09-12')
  note(session, 'Norms suffice.', [voice('france', ['new-norms', 20])], '2019-09-12')
  return session
}

const words = (runs: Table['rows'][number]['cells'][number]['paragraphs'][number]): string => runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')

function previewed(session: Session, more: object) {
  const { tree, release } = previewBrief(session, briefOptions.parse({ kind: 'matrix', asOf: '2019-12-31', notes: false, ...more }))
  const table = tree.sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table')
  return { release, heads: table?.columns.map(({ header }) => header), rows: table?.rows.map(({ cells }) => (cells[0]?.paragraphs ?? []).map(words)) }
}

test('rows and columns stand as they were put', () => {
  const { heads, rows } = previewed(furnished(), { actors: ['france', 'egypt', 'brazil'], issues: ['new-norms', TREATY] })
  expect(heads).toEqual(['Actor', 'New norms or implementation of agreed ones', 'Need for a legally binding instrument'])
  expect(rows).toEqual([['France'], ['Egypt'], ['Brazil']])
})

test('groups are those of the screen, in its order', () => {
  const session = furnished()
  const actors = ['france', 'egypt', 'brazil']
  expect(previewed(session, { actors, groupBy: 'world-region' }).rows).toEqual([['Egypt', 'Africa'], ['Brazil', 'Americas'], ['France', 'Europe']])
  expect(previewed(session, { actors, groupBy: 'grouping', groupings: ['european-union', 'african-group'] }).rows).toEqual([['France', 'EU'], ['Egypt', 'African Group'], ['Brazil', 'Others']])
  expect(previewed(session, { actors, groupBy: 'region' }).rows?.map(([, group]) => group)).toEqual(['African Group', 'GRULAC', 'WEOG'])
})

test('what exceeds the ceiling stays out, and the release check tells', () => {
  const session = furnished()
  setMark(session, session.statements.all({ actor: ['egypt'] }).map(({ id }) => id), 'secret')
  const { rows, release } = previewed(session, { actors: ['egypt', 'brazil'], ceiling: 'official' })
  expect(rows).toEqual([['Brazil']])
  expect(release.leftOut).toMatchObject([{ why: expect.stringContaining('SECRET') }])
  expect(previewed(session, { actors: ['egypt', 'brazil'], ceiling: 'secret' }).release.mark).toBe('SECRET')
})

test('compared with an earlier day, cells tell how they moved, and never from a view above the ceiling', () => {
  const session = furnished()
  note(session, 'Perhaps a treaty.', [voice('egypt', [TREATY, 50])], '2019-12-03')
  note(session, 'A treaty soon.', [voice('brazil', [TREATY, 20])], '2019-12-03')
  note(session, 'A treaty now.', [voice('chile', [TREATY, 100])], '2019-12-03')
  const cells = (more: object = {}) => {
    const { tree } = previewBrief(session, briefOptions.parse({ kind: 'matrix', asOf: '2019-12-31', notes: false, actors: ['egypt', 'brazil', 'chile', 'france'], issues: [TREATY], ceiling: 'official', compareWith: '2019-10-01', ...more }))
    const table = tree.sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table')
    return table?.rows.map(({ cells: [, cell] }) => (cell?.paragraphs ?? []).map(words).join(' | '))
  }
  expect(cells()).toEqual(['◆ Open ↘ | 3 Dec 2019, was ▲ Supports', '▼ Opposes ↗ | 3 Dec 2019', '▲ Supports + | 3 Dec 2019'])
  expect(cells({ compareWith: '2019-12-03' })?.join()).not.toMatch(/[↗↘+×]/)
  setMark(session, session.statements.all({ actor: ['egypt'], to: '2019-09-30' }).map(({ id }) => id), 'secret')
  expect(cells()?.[0]).toBe('◆ Open | 3 Dec 2019')
})
