/** The headless door as a script meets it: real processes, exit codes, one line on stderr, JSON alone on stdout. */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSample } from '#app/sample.ts'
import { project, reports, tempFolder } from '../support/folders.ts'
import { testDeps } from '../support/workspace.ts'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const folder = tempFolder()

function demarche(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(project, 'src-main/cli/cli.ts'), ...args], { env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const json = ({ code, out, err }: Ended): unknown => {
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

/** Failed with one clear line. */
const failed = (says: RegExp) => ({ code: 1, out: '', err: expect.stringMatching(new RegExp(`^demarche: [^\\n]*${says.source}[^\\n]*\\n$`)) })

const sample = join(folder, 'sample.demarche')
beforeAll(() => buildSample(sample, testDeps()))

const REPORT = join(reports, 'oewg-2019-12-03-norms-consultation.txt')

test('from an empty folder to a brief and back: new, import, accept, brief, undo, check', { timeout: 60_000 }, async () => {
  const w = join(folder, 'w.demarche')
  expect(json(await demarche('new', w, '--name', 'Desk', '--us', 'France', '--json'))).toMatchObject({ path: w, name: 'Desk', us: { name: 'France' }, counts: { documents: 0 } })
  const empty = join(folder, 'empty.txt')
  writeFileSync(empty, '')
  const imported = await demarche('import', w, empty, REPORT, '--json')
  expect(imported).toMatchObject({ code: 1, err: expect.stringMatching(/^demarche: empty\.txt cannot be taken in: the file is empty\.\n$/) })
  expect(JSON.parse(imported.out)).toMatchObject([{ file: 'empty.txt', document: null }, { file: 'oewg-2019-12-03-norms-consultation.txt', problem: null }])
  expect(json(await demarche('accept', w, '--tier', 'strong', '--json'))).toMatchObject({ confirmed: expect.any(Number) })
  const out = join(folder, 'Microsoft.docx')
  expect(json(await demarche('brief', w, 'country', '--actor', 'Microsoft', '--as-of', '2019-12-31', '--out', out, '--json'))).toMatchObject([{ path: out, bytes: expect.any(Number) }])
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  expect(json(await demarche('undo', w, '--json'))).toMatchObject({ label: expect.stringMatching(/^Confirm \d+ statements$/) })
  expect(json(await demarche('check', w, '--json'))).toEqual({ ok: true, findings: [] })
  expect(readdirSync(folder).filter((name) => name.startsWith('w.demarche'))).toEqual(['w.demarche'])
})

describe('JSON', { timeout: 60_000 }, () => {
  test('propose, exactly as promised', async () => {
    const reading = json(await demarche('propose', REPORT, '--json')) as {
      document: object
      sentences: { start: number; end: number; text: string; proposals: { stances: object[] }[] }[]
    }
    const body = readFileSync(REPORT, 'utf8')
    expect(Object.keys(reading)).toEqual(['document', 'sentences'])
    expect(Object.keys(reading.document)).toEqual(['title', 'date', 'place', 'paragraphs'])
    expect(reading.document).toMatchObject({ date: '2019-12-03', paragraphs: expect.any(Number) })
    const speaking = reading.sentences.filter((sentence) => sentence.proposals.length > 0)
    const standing = speaking.flatMap((sentence) => sentence.proposals.flatMap((proposal) => proposal.stances))
    for (const sentence of reading.sentences) {
      expect(Object.keys(sentence)).toEqual(['para', 'sent', 'start', 'end', 'text', 'proposals', 'mentioned'])
      expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text)
    }
    for (const proposal of speaking.flatMap((sentence) => sentence.proposals)) {
      expect(Object.keys(proposal)).toEqual(['actor', 'kind', 'tier', 'rule', 'on_behalf_of', 'topics', 'stances'])
      expect(proposal).toMatchObject({ tier: expect.stringMatching(/^(strong|weak)$/), topics: expect.any(Array) })
    }
    for (const stance of standing) expect(Object.keys(stance)).toEqual(['issue', 'value', 'condition'])
    expect([speaking.length > 20, standing.length > 0]).toEqual([true, true])
  })

  test('info, statements, positions and actors of the sample', async () => {
    // One program at a time holds a workspace, so each of these has its own copy.
    const [info, statements, positions, actors] = await Promise.all([
      demarche('info', copyOf('info'), '--json'),
      demarche('statements', copyOf('statements'), '--actor', 'Egypt', '--status', 'confirmed', '--limit', '2', '--json'),
      demarche('positions', copyOf('positions'), '--actor', 'Egypt', '--as-of', '2019-12-31', '--json'),
      demarche('actors', copyOf('actors'), '--json'),
    ])
    expect(json(info)).toMatchObject({ counts: { actors: 44, topics: 35, issues: 15, confirmed: 97 }, isSample: true })
    const page = json(statements) as { total: number; statements: { status: string; voices: { actor: { id: string } }[] }[] }
    expect(page.statements.length).toBe(2)
    expect(page.total).toBeGreaterThan(2)
    for (const row of page.statements) expect(row).toMatchObject({ status: 'confirmed', voices: expect.arrayContaining([expect.objectContaining({ actor: expect.objectContaining({ id: 'egypt' }) })]) })
    const stands = json(positions) as { issue: string; band: string; evidence: object[] }[]
    expect(stands.length).toBe(15)
    expect(stands.find((row) => row.issue === 'binding-instrument')).toMatchObject({ band: 'supports', date: '2019-09-12' })
    expect(stands.find((row) => row.issue === 'binding-instrument')?.evidence[0]).toMatchObject({ quote: expect.stringMatching(/\S/), documentTitle: expect.stringMatching(/6th Meeting/) })
    expect((json(actors) as object[]).length).toBe(44)
  })
})

test('a failure is one line and exit code 1, and leaves nothing behind', { timeout: 60_000 }, async () => {
  const missing = join(folder, 'missing.demarche')
  const brief = join(folder, 'nobody.docx')
  const [gone, nobody] = await Promise.all([
    demarche('info', missing),
    demarche('brief', copyOf('nobody'), 'country', '--actor', 'Atlantis', '--out', brief),
  ])
  expect(gone).toEqual(failed(/missing\.demarche is not there/))
  expect(nobody).toEqual(failed(/No actor goes by the name “Atlantis”/))
  expect([existsSync(missing), existsSync(brief)]).toEqual([false, false])
})

test('wrong usage is exit code 2, help is none', { timeout: 60_000 }, async () => {
  const [command, day, kind, help] = await Promise.all([
    demarche('inform', sample),
    demarche('positions', sample, '--as-of', '12/9/2019'),
    demarche('brief', sample, 'poem', '--actor', 'Egypt', '--out', 'x.docx'),
    demarche('brief', '--help'),
  ])
  expect(command).toEqual({ code: 2, out: '', err: expect.stringMatching(/^demarche: unknown command 'inform'/) })
  expect(day).toEqual({ code: 2, out: '', err: expect.stringMatching(/A day is written 2019-09-12/) })
  expect(kind).toEqual({ code: 2, out: '', err: expect.stringMatching(/^demarche: .*poem/) })
  expect(help).toEqual({ code: 0, out: expect.stringMatching(/--include-proposed/), err: '' })
})

function copyOf(name: string): string {
  const path = join(folder, `${name}.demarche`)
  copyFileSync(sample, path)
  return path
}
