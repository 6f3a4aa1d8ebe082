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
