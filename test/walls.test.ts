/** The walls between the layers, proved by trying to climb each of them: every importer against every imported. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const project = fileURLToPath(new URL('..', import.meta.url))
const oxlint = join(project, 'node_modules', 'oxlint', 'bin', 'oxlint')

/** Who may import which layer: the layers' own table, written out a second time on purpose. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src-main/contract': [],
  'src-main/domain': ['contract'],
  'src-main/facets': ['contract'],
  'src-main/charts': ['contract', 'domain'],
  'src-main/intake': ['contract', 'domain'],
  'src-main/intake/readers': ['contract', 'domain'],
  'src-main/store': ['contract', 'domain'],
  'src-main/briefs': ['contract', 'domain', 'charts'],
  'src-main/exchange': ['contract', 'domain'],
  'src-main/app': ['contract', 'domain', 'intake', 'store', 'facets', 'charts', 'briefs', 'exchange'],
  'src-main/shell': ['contract', 'app'],
  'src-main/preload': ['contract'],
  'src-main/cli': ['contract', 'app'],
  'src-renderer/bridge': ['contract'],
  'src-renderer/ui': ['contract', 'domain'],
  'src-renderer/editing': ['contract', 'domain', 'bridge', 'ui'],
  'src-renderer/features/matrix': ['contract', 'domain', 'charts', 'bridge', 'ui', 'editing'],
  'src-renderer/features/matrix/parts': ['contract', 'domain', 'charts', 'bridge', 'ui', 'editing'],
}

const layerFolders = [
  ...['contract', 'domain', 'facets', 'charts', 'intake', 'store', 'briefs', 'exchange', 'app', 'shell', 'preload', 'cli'].map(
    (layer) => `src-main/${layer}`,
  ),
  'src-renderer/bridge',
  'src-renderer/ui',
]
const layerOf = (folder: string): string => folder.split('/')[1] ?? ''
const pure = ['contract', 'domain', 'facets', 'charts']
const ownsElectron = ['shell', 'preload']

/** One import of a snippet, and whether a wall must stop it. */
interface Attempt {
  readonly line: string
  readonly stopped: boolean
}

const attempt = (specifier: string, stopped: boolean): Attempt => ({ line: `import '${specifier}'`, stopped })

function attemptsFrom(importer: string): readonly Attempt[] {
  const layer = layerOf(importer)
  const isPure = pure.includes(layer) || importer === 'src-main/intake'
  const across = layerFolders
    .filter((folder) => layerOf(folder) !== layer)
    .flatMap((folder) => {
      const allowed = (mayImport[importer] ?? []).includes(layerOf(folder))
      const climb = relative(importer, folder).replaceAll('\\', '/')
      return [
        attempt(`#${layerOf(folder)}/some/file.ts`, !allowed),
        { line: `import type { T as ${layerOf(folder)}Type } from '#${layerOf(folder)}/file.ts'`, stopped: !allowed },
        { line: `export { x as ${layerOf(folder)}Value } from '#${layerOf(folder)}/file.ts'`, stopped: !allowed },
        { line: `void import('#${layerOf(folder)}/file.ts')`, stopped: !allowed },
        attempt(`${climb.startsWith('.') ? climb : `./${climb}`}/file.ts`, true),
      ]
    })
  return [
    ...across,
    attempt('./own.ts', false),
    attempt('electron', !ownsElectron.includes(layer)),
    attempt('node:fs', isPure || importer.startsWith('src-renderer')),
    attempt('some-package', isPure),
    ...(isPure ? [attempt('zod', layer !== 'contract')] : []),
  ]
}

const siblings: Readonly<Record<string, readonly Attempt[]>> = {
  'src-renderer/features/matrix': [attempt('../actors/file.ts', true), attempt('../../features/actors/file.ts', true), attempt('./parts/file.ts', false), attempt('../../editing/file.ts', true)],
  'src-renderer/features/matrix/parts': [attempt('../../actors/file.ts', true), attempt('../grid.ts', false), attempt('../../../editing/file.ts', true)],
}

const report = z.object({
  diagnostics: z.array(
    z.object({ code: z.string(), filename: z.string(), labels: z.array(z.object({ span: z.object({ line: z.number() }) })) }),
  ),
})
const typeProject = z.object({ references: z.array(z.object({ path: z.string() })) })
type Report = z.infer<typeof report>

const attempts = new Map(Object.keys(mayImport).map((folder) => [folder, [...attemptsFrom(folder), ...(siblings[folder] ?? [])]]))
let sandbox = ''
let findings: Report['diagnostics'] = []

const place = (path: string, text: string): void => {
  mkdirSync(dirname(join(sandbox, path)), { recursive: true })
  writeFileSync(join(sandbox, path), text)
}

beforeAll(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'demarche-walls-'))
  for (const name of ['.oxlintrc.json', 'package.json']) copyFileSync(join(project, name), join(sandbox, name))
  for (const [folder, lines] of attempts) place(`${folder}/snippet.ts`, lines.map(({ line }) => line).join('\n'))
  place('src-main/store/round.ts', "import { b } from './trip.ts'\nexport const a = (): number => b() + 1\n")
  place('src-main/store/trip.ts', "import { a } from './round.ts'\nexport const b = (): number => a() + 1\n")
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json', '.'], { cwd: sandbox, encoding: 'utf8' })
  findings = report.parse(JSON.parse(stdout)).diagnostics
})

afterAll(() => rmSync(sandbox, { recursive: true, force: true }))

const linesStopped = (file: string, rule: RegExp): ReadonlySet<number> =>
  new Set(
    findings
      .filter(({ filename, code }) => filename.replaceAll('\\', '/').endsWith(file) && rule.test(code))
      .flatMap(({ labels }) => labels.map(({ span }) => span.line)),
  )

describe('the walls', () => {
  test.each([...attempts])('around %s stop what they must and nothing else', (folder, lines) => {
    const stopped = linesStopped(`${folder}/snippet.ts`, /no-restricted-imports/)
    const seen = lines.map(({ line }, index) => ({ line, stopped: stopped.has(index + 1) }))
    expect(seen).toEqual(lines)
  })

  test('a circle is found', () => {
    expect(linesStopped('src-main/store/round.ts', /no-cycle/).size).toBeGreaterThan(0)
  })

  test.each(layerFolders.filter((folder) => existsSync(join(project, folder, 'tsconfig.json'))))(
    'the type project of %s refers to nothing it may not import',
    (folder) => {
      const { references } = typeProject.parse(JSON.parse(readFileSync(join(project, folder, 'tsconfig.json'), 'utf8')))
      const named = references.map(({ path }) => path.replace('../', ''))
      expect(mayImport[folder]).toEqual(expect.arrayContaining(named))
    },
  )

  test('every layer folder of the project is walled', () => {
    const files = execFileSync('git', ['ls-files', 'src-main', 'src-renderer'], { cwd: project, encoding: 'utf8' }).split('\n')
    const folders = new Set(files.filter((path) => path.split('/').length > 2).map((path) => path.split('/').slice(0, 2).join('/')))
    const known = [...Object.keys(mayImport), 'src-renderer/features', 'src-renderer/frame']
    expect([...folders].filter((folder) => !known.includes(folder))).toEqual([])
  })
})
