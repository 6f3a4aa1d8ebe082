/**
 * Every kind of document from every kind of data, each on its own: no error of the Open XML SDK's validator, no finding of
 * our own lint, as many pages in LibreOffice as were counted before, every word and every note read back by two other
 * programs. What came of it is left in test-results/kinds.md, for the README.
 *
 * Where pages were meant to change: `UPDATE_PAGES=1 npm run unit -- test/briefs/every-kind.test.ts`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block, DocumentTree, Inline, Section } from '#contract/document-tree.ts'
import { lintDocx } from '#briefs/lint.ts'
import { clean } from '#briefs/word/xml.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { EVERY_KIND, WORLDS, treeOf, type EveryKind, type WorldName } from './every-kind.ts'
import { canPrint, evenly, hasPythonDocx, pagesPrinted, readByMammoth, readByPython, validated, type ReadBack } from './office.ts'
import { PIXEL } from './sample-trees.ts'

/** A limit against hanging: the machine may be busy with other things. */
const PATIENCE = 900_000
const COUNTS = fileURLToPath(new URL('../fixtures/pages/counts.json', import.meta.url))
const RESULTS = fileURLToPath(new URL('../../test-results/kinds.md', import.meta.url))
/** Of a long document another build of LibreOffice may break a page elsewhere; a short one has the pages it has. */
const STRAY = 0.02

interface Made {
  readonly kind: EveryKind
  readonly world: WorldName
  readonly file: string
  readonly tree: DocumentTree
  readonly findings: readonly unknown[]
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-every-kind-'))
const made: Made[] = []
const worlds = Object.keys(WORLDS).filter((name): name is WorldName => name in WORLDS)
const cells = EVERY_KIND.flatMap((kind) => worlds.map((world) => ({ kind, world }))).map((cell, at) => ({ ...cell, at }))
let errors: readonly (readonly string[])[] = []
/** By place in the list of cells. */
let pages: ReadonlyMap<number, number> = new Map()

beforeAll(async () => {
  for (const { kind, world, at } of cells) {
    const tree = treeOf(kind, WORLDS[world])
    const bytes = await renderDocx(tree, () => PIXEL)
    const file = join(folder, `${at}.docx`)
    writeFileSync(file, bytes)
    made.push({ kind, world, file, tree, findings: lintDocx(bytes) })
  }
  // One program runs on a processor of its own while the other, once for each file, has the rest.
  const printed = canPrint ? pagesPrinted(made.map(({ file }) => file)) : []
  const [found, counted] = await Promise.all([validated(made.map(({ file }) => file)), printed])
  errors = found
  pages = new Map(canPrint ? cells.map(({ at }) => [at, counted[at] ?? 0]) : [])
}, PATIENCE)
afterAll(() => {
  mkdirSync(join(RESULTS, '..'), { recursive: true })
  writeFileSync(RESULTS, table())
  rmSync(folder, { recursive: true })
})

describe('each kind from each kind of data', () => {
  it.each(cells)('$kind, $world: passes the validator', ({ at }) => {
    expect(errors[at]).toEqual([])
  })

  it.each(cells)('$kind, $world: passes our own lint', ({ at }) => {
    expect(made[at]?.findings).toEqual([])
  })

  it.each(cells)('$kind, $world: every word and every note is read back by mammoth', async ({ at }) => {
    expect(lost(made[at], await readByMammoth(made[at]?.file ?? ''))).toEqual([])
  })
})

describe.skipIf(!hasPythonDocx)('in python-docx (skipped where it is not installed)', () => {
  let read: readonly ReadBack[] = []
  beforeAll(() => {
    read = readByPython(made.map(({ file }) => file))
  }, PATIENCE)

  it.each(cells)('$kind, $world: every word and every note is read back', ({ at }) => {
    expect(lost(made[at], read[at])).toEqual([])
  })
})

describe.skipIf(!canPrint)('in LibreOffice (skipped without soffice and the Carlito faces)', () => {
  beforeAll(() => {
    if (process.env['UPDATE_PAGES'] === '1') writeFileSync(COUNTS, `${JSON.stringify(Object.fromEntries(cells.map(({ kind, world, at }) => [`${kind}, ${world}`, pages.get(at)])), null, 2)}\n`)
  })

  it.each(cells)('$kind, $world: opens, with as many pages as before', ({ kind, world, at }) => {
    const kept: Readonly<Record<string, number>> = JSON.parse(readFileSync(COUNTS, 'utf8'))
    const before = kept[`${kind}, ${world}`] ?? 0
    expect(before).toBeGreaterThan(0)
    expect(Math.abs((pages.get(at) ?? 0) - before)).toBeLessThanOrEqual(Math.floor(before * STRAY))
  })
})

/** What of all that a reader is to see, piece by piece, is not in what the other program read. */
function lost(document: Made | undefined, read: ReadBack | undefined): readonly string[] {
  if (document === undefined || read === undefined) return ['the document']
  const { sections, book, footnotes } = document.tree
  const all = [...sections, ...(book?.parts ?? []).flatMap((part) => part.sections)]
  const pieces = new Set(all.flatMap(sectionRuns).flatMap(words))
  const fromBody = [...pieces].filter((piece) => !read.body.includes(piece))
  const fromNotes = footnotes.flatMap(({ runs }, at) => runs.flatMap(words).filter((piece) => read.notes[at]?.includes(piece) !== true))
  return [...fromBody, ...fromNotes, ...(read.notes.length === footnotes.length ? [] : [`${read.notes.length} notes for ${footnotes.length}`])]
}

/** A run as it should come back: without what XML cannot hold; a run of blanks alone says nothing. */
function words(run: Inline): readonly string[] {
  if (run.kind === 'footnote') return []
  return clean(run.text).split(/\s*\n\s*/u).map(evenly).filter((piece) => piece !== '')
}

function sectionRuns({ heading, blocks }: Section): readonly Inline[] {
  return [{ kind: 'text', text: heading }, ...blocks.flatMap(blockRuns)]
}

function blockRuns(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs
    case 'heading':
      return [{ kind: 'text', text: block.text }]
    case 'list':
      return block.items.flatMap(({ runs }) => runs)
    case 'facts':
      return block.rows.flatMap(({ label, runs }): readonly Inline[] => [{ kind: 'text', text: label }, ...runs])
    case 'panel':
      return block.blocks.flatMap(blockRuns)
    case 'table':
      return [...block.columns.map(({ header }) => ({ kind: 'text', text: header }) as const), ...block.rows.flatMap((row) => row.cells.flatMap(({ paragraphs }) => paragraphs.flat()))]
    case 'figure':
      return block.caption === null ? [] : [{ kind: 'text', text: block.caption }]
  }
}

/** Pages, errors of the validator and findings of the lint, kind by kind. */
function table(): string {
  const head = ['kind', ...worlds, 'validator errors', 'lint findings']
  const rows = EVERY_KIND.map((kind) => {
    const own = cells.filter((cell) => cell.kind === kind)
    const sum = (count: (at: number) => number): string => String(own.reduce((total, { at }) => total + count(at), 0))
    const printed = own.map(({ at }) => String(pages.get(at) ?? '–'))
    return [kind, ...printed, sum((at) => errors[at]?.length ?? 0), sum((at) => made[at]?.findings.length ?? 0)]
  })
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`
}
