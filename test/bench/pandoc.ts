/** Pandoc on the same content, where it is installed: a process for each document, as whoever scripts it has. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block, DocumentTree, Inline } from '#contract/document-tree.ts'
import { type Spread, spreadOf, timed } from './measure.ts'

const RUNS = 8

/** Null where there is no pandoc here. */
export function pandocTimes(tree: DocumentTree): Spread | null {
  if (spawnSync('pandoc', ['--version']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-pandoc-'))
  try {
    const source = join(folder, 'brief.md')
    writeFileSync(source, markdownOf(tree))
    return spreadOf(timed(RUNS, () => execFileSync('pandoc', [source, '-o', join(folder, 'brief.docx')]), 2))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function markdownOf({ titleBlock, sections, footnotes }: DocumentTree): string {
  return [
    `# ${titleBlock.title}`,
    ...sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockOf)]),
    ...footnotes.map(({ runs }, at) => `[^${at + 1}]: ${runsOf(runs)}`),
  ].join('\n\n')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return runsOf(block.runs)
    case 'heading':
      return `### ${block.text}`
    case 'list':
      return block.items.map(({ runs }) => `- ${runsOf(runs)}`).join('\n')
    case 'facts':
      return block.rows.map(({ label, runs }) => `**${label}** ${runsOf(runs)}`).join('\n\n')
    case 'panel':
      return block.blocks.map(blockOf).join('\n\n')
    case 'table': {
      const rows = block.rows.map(({ cells }) => rowOf(cells.map(({ paragraphs }) => paragraphs.map(runsOf).join(' '))))
      return [rowOf(block.columns.map(({ header }) => header)), rowOf(block.columns.map(() => '---')), ...rows].join('\n')
    }
    case 'figure':
      return block.alt
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function runsOf(runs: readonly Inline[]): string {
  return runs.map((run) => (run.kind === 'footnote' ? `[^${run.number}]` : run.text)).join('')
}
