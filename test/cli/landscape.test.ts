/** The landscape from the headless door: the matrix as text and JSON, workbook and network as files. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildSample } from '#app/sample.ts'
import { project, tempFolder } from '../support/folders.ts'
import { testDeps } from '../support/workspace.ts'

const folder = tempFolder()
const sample = join(folder, 'sample.demarche')
beforeAll(() => buildSample(sample, testDeps()))

function demarche(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(project, 'src-main/cli/cli.ts'), ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

test('matrix: in groups, without the silent, cells decoded in JSON', { timeout: 60_000 }, () => {
  const { code, out } = demarche('matrix', sample, '--group-by', 'grouping', '--hide-silent')
  expect(code).toBe(0)
  expect(out).toMatch(/^actor +1 +2/)
  expect(out).toContain('[African Group]\nBotswana')
  expect(out).toMatch(/Egypt +▲/)
  expect(out).toMatch(/\n +1 {2}Need for a legally binding instrument\n/)
  const json = JSON.parse(demarche('matrix', sample, '--as-of', '2019-09-12', '--compare', '2019-09-01', '--hide-silent', '--json').out) as { rows: { actor: { id: string } }[]; columns: unknown[]; cells: { value: number | null; movement: string | null }[] }
  expect(json.cells).toHaveLength(json.rows.length * json.columns.length)
  const egypt = json.rows.findIndex(({ actor }) => actor.id === 'egypt') * json.columns.length
  expect(json.cells[egypt]).toMatchObject({ band: 'supports', movement: 'new', before: null })
  expect(demarche('matrix', sample, '--group-by', 'colour')).toMatchObject({ code: 2, err: expect.stringContaining('--group-by takes none, region or grouping') })
  expect(demarche('matrix', sample, '--as-of', '2019-02-30').code).toBe(2)
})

test('export: a workbook and a network', { timeout: 60_000 }, () => {
  const [xlsx, graphml] = [join(folder, 'all.xlsx'), join(folder, 'all.graphml')]
  expect(demarche('export', sample, 'xlsx', '--out', xlsx)).toMatchObject({ code: 0, out: expect.stringMatching(/^Wrote \d+ rows to /) })
  expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK')
  expect(demarche('export', sample, 'graphml', '--out', graphml)).toMatchObject({ code: 0, out: expect.stringMatching(/^Wrote \d+ actors to /) })
  expect(readFileSync(graphml, 'utf8')).toContain('<edge source="')
  expect(demarche('export', sample, 'pdf', '--out', graphml)).toMatchObject({ code: 2, err: expect.stringContaining('csv, json, xlsx, graphml or docx') })
})

test('export: the table of a grid, filtered, in columns that one chooses', { timeout: 60_000 }, () => {
  const [docx, csv] = [join(folder, 'seen.docx'), join(folder, 'seen.csv')]
  expect(demarche('export', sample, 'docx', '--issue', 'binding-instrument', '--out', docx)).toMatchObject({ code: 0, out: expect.stringMatching(/^Wrote \d+ rows to /) })
  expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK')
  expect(demarche('export', sample, 'csv', '--positions', '--actor', 'Egypt', '--columns', 'actor,issue,value', '--out', csv)).toMatchObject({ code: 0 })
  expect(readFileSync(csv, 'utf8')).toMatch(/^\uFEFFActor,Issue,Value\r\nEgypt,/)
  expect(demarche('export', sample, 'csv', '--columns', 'colour', '--out', csv)).toMatchObject({ code: 2, err: expect.stringContaining('--columns takes names such as') })
  expect(demarche('export', sample, 'csv', '--positions', '--status', 'confirmed', '--out', csv)).toMatchObject({ code: 2, err: expect.stringContaining('--actor, --issue and --search') })
  expect(demarche('export', sample, 'graphml', '--actor', 'Egypt', '--out', csv)).toMatchObject({ code: 2, err: expect.stringContaining('go with docx') })
})
