/** Documents from the command line: wrong usage, the release check as a gate, books after a plan. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSample } from '#app/sample.ts'
import { project, tempFolder } from '../support/folders.ts'
import { mammothText, withPart } from '../briefs/read-docx.ts'
import { testDeps } from '../support/workspace.ts'

const folder = tempFolder()
const sample = join(folder, 'sample.demarche')
beforeAll(() => buildSample(sample, testDeps()))

function demarche(...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(project, 'src-main/cli/cli.ts'), ...args], { env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

describe('a document', { timeout: 120_000 }, () => {
  test.each([
    [['country', '--out', 'x.docx'], /needs --actor/],
    [['changes', '--out', 'x.docx'], /needs --since/],
    [['matrix'], /give --out/],
    [['country', '--all'], /give --out-dir/],
  ] as const)('%j is wrong usage', async (args, says) => {
    const { code, err } = await demarche('brief', sample, ...args)
    expect([code, err]).toEqual([2, expect.stringMatching(says)])
  })

  test('is not written where the release check is to fail and finds something', async () => {
    const out = join(folder, 'held.docx')
    const { code, err } = await demarche('brief', sample, 'country', '--actor', 'Egypt', '--as-of', '2019-12-31', '--include-proposed', '--release-check', 'fail', '--out', out)
    expect([code, err, existsSync(out)]).toEqual([1, expect.stringMatching(/release check found .* unreviewed/), false])
  })

  test('of the whole workspace needs no subject, and tells its release check', async () => {
    const out = join(folder, 'matrix.docx')
    const { code, out: said } = await demarche('brief', sample, 'matrix', '--as-of', '2019-12-31', '--out', out, '--json')
    expect([code, JSON.parse(said)]).toEqual([0, [expect.objectContaining({ path: out, release: expect.objectContaining({ mark: 'UNMARKED', ours: [] }) })]])
  })

  test('for each member of a grouping, named by a pattern', async () => {
    const to = join(folder, 'asean')
    expect((await demarche('brief', sample, 'country', '--grouping', 'ASEAN', '--as-of', '2019-12-31', '--names', '{subject}: {date}', '--out-dir', to)).code).toBe(0)
    expect(readdirSync(to)).toHaveLength(10)
    expect(readdirSync(to)).toContain('Singapore 2019-12-31.docx')
  })
})

const example = join(project, 'resources/briefs/templates/country-brief.docx')
const egypt = ['country', '--actor', 'Egypt', '--as-of', '2019-12-31'] as const

describe('a template', { timeout: 120_000 }, () => {
  test('is filled, and tells what it leaves out', async () => {
    const out = join(folder, 'filled.docx')
    const { code, out: said } = await demarche('brief', sample, ...egypt, '--template', example, '--out', out, '--json')
    expect([code, JSON.parse(said)]).toEqual([0, [expect.objectContaining({ path: out, template: expect.arrayContaining([{ code: 'unfilled', fatal: false, message: expect.stringContaining('{{caveat}}') }]) })]])
    expect(await mammothText(readFileSync(out))).toContain('In brief')
  })

  test('is filled for each of many', async () => {
    const to = join(folder, 'filled')
    expect((await demarche('brief', sample, 'country', '--grouping', 'ASEAN', '--as-of', '2019-12-31', '--template', example, '--out-dir', to)).code).toBe(0)
    expect(readdirSync(to)).toHaveLength(10)
  })

  test('that leaves something unfilled fails the release check, alone and of many', async () => {
    const out = join(folder, 'unfilled.docx')
    const fail = ['--template', example, '--release-check', 'fail'] as const
    const alone = await demarche('brief', sample, ...egypt, ...fail, '--out', out)
    expect([alone.code, alone.err, existsSync(out)]).toEqual([1, expect.stringMatching(/nothing was written\. .*template: The document has nothing for .*\{\{caveat\}\}/), false])
    const to = join(folder, 'unfilled')
    const many = await demarche('brief', sample, 'country', '--grouping', 'ASEAN', '--as-of', '2019-12-31', ...fail, '--out-dir', to)
    expect([many.code, many.err, existsSync(to)]).toEqual([1, expect.stringMatching(/Singapore: template: The document has nothing for/), false])
  })

  test('goes with no PDF, and says so', async () => {
    const { code, err } = await demarche('brief', sample, ...egypt, '--template', example, '--pdf', '--out', join(folder, 'never.docx'))
    expect([code, err]).toEqual([2, expect.stringMatching(/PDF is printed in the house style, which --template takes the place of/)])
  })

  const unknown = join(folder, 'unknown.docx')
  const empty = join(folder, 'empty.docx')
  const text = join(folder, 'plain.docx')
  beforeAll(() => {
    writeFileSync(unknown, withPart(readFileSync(example), 'word/document.xml', (xml) => xml.replace('{{positions}}', '{{postions}}')))
    writeFileSync(empty, withPart(readFileSync(example), 'word/document.xml', (xml) => xml.replaceAll(/\{\{(?!title)([^}]*)\}\}/g, '$1')))
    writeFileSync(text, 'no archive')
  })

  test.each([
    [text, /plain\.docx cannot be used as a template: it is not a Word document/],
    [unknown, /unknown\.docx cannot be used as a template: \{\{postions\}\} in word\/document\.xml is not known/],
    [join(folder, 'none.docx'), /The template none\.docx is not there/],
    [folder, /cannot be read/],
    [empty, /has no place for what the document says/],
  ])('that cannot be used is told, and nothing is written: %s', async (template, says) => {
    const out = join(folder, 'never.docx')
    const { code, out: said, err } = await demarche('brief', sample, ...egypt, '--template', template, '--out', out)
    expect([code, said, err, existsSync(out)]).toEqual([1, '', expect.stringMatching(says), false])
    expect(err.trim().split('\n')).toHaveLength(1)
    const to = join(folder, 'never')
    expect((await demarche('brief', sample, 'country', '--all', '--template', template, '--out-dir', to)).code).toBe(1)
    expect(existsSync(to)).toBe(false)
  })
})

async function bind(plan: unknown) {
  const [file, out] = [join(folder, 'plan.json'), join(folder, 'book.docx')]
  writeFileSync(file, typeof plan === 'string' ? plan : JSON.stringify(plan))
  return { ...(await demarche('book', sample, '--plan', file, '--out', out)), file: out }
}

describe('a book', { timeout: 120_000 }, () => {
  test('is bound after its plan', async () => {
    const { code, file } = await bind({ title: 'Second session', asOf: '2019-12-31', parts: [{ kind: 'country', actor: 'Egypt', note: true }, { title: 'Programme', text: 'Monday: opening.' }] })
    expect(code).toBe(0)
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  test.each([
    ['no JSON', /plan\.json is no JSON/],
    [{ title: 'T', parts: [{ kind: 'country', actor: 'Atlantis' }] }, /plan\.json, part 1: No actor/],
    [{ title: 'T', parts: [{ kind: 'country', actro: 'Egypt' }] }, /plan\.json: parts\.0: Unrecognized key: "actro"/],
    [{ title: 'T', parts: [] }, /plan\.json: parts/],
  ])('%j is told', async (plan, says) => {
    const { code, err } = await bind(plan)
    expect([code, err]).toEqual([1, expect.stringMatching(says)])
  })
})
