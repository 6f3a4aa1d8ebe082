/** The preview is held to the tree that becomes the Word file: nothing of it may be missing on screen. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HOUSE_STYLE } from '#briefs/word/house-style.ts'
import { planCountryBrief } from '#briefs/plan/country.ts'
import { bodyInlines, footnoteMarks } from '#briefs/tree-walk.ts'
import type { DocumentTree, Inline } from '#contract/document-tree.ts'
import { flowOf } from '../../../src-renderer/ui/paper/flow.ts'
import { PaperSheet } from '../../../src-renderer/ui/paper/paper-sheet.tsx'
import { unmeasured } from '../../../src-renderer/ui/paper/sheets.ts'
import { CHINA, EGYPT, FULL_PLAN } from '../../briefs/sample-data.ts'
import { EVERYTHING_TREE, HUGE_TREE } from '../../briefs/sample-trees.ts'

/** Every stretch on a sheet without end, which is how the pages look before they are cut. */
const rendered = (tree: DocumentTree): string =>
  unmeasured(tree, flowOf(tree))
    .map((sheet, at) => renderToStaticMarkup(createElement(PaperSheet, { tree, house: HOUSE_STYLE, sheet, page: at + 1, pageCount: 9 })))
    .join('')
const words = (html: string): string => html.replaceAll(/<[^>]*>/gu, '').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const textOf = (run: Inline): string => (run.kind === 'footnote' ? String(run.number) : run.text)

describe.each([
  ['Egypt', planCountryBrief(EGYPT, FULL_PLAN).tree],
  ['China', planCountryBrief(CHINA, FULL_PLAN).tree],
  ['400 statements', HUGE_TREE],
  ['every kind of block', EVERYTHING_TREE],
])('the preview of the brief on %s', (_name, tree) => {
  const html = rendered(tree)
  const text = words(html)

  it('shows every run of text and every heading of the document', () => {
    const runs = [...bodyInlines(tree), ...tree.footnotes.flatMap((note) => note.runs)].map(textOf)
    expect(runs.length).toBeGreaterThan(5)
    expect(runs.filter((run) => !text.includes(run))).toEqual([])
    expect(tree.sections.map((section) => section.heading).filter((heading) => !text.includes(heading))).toEqual([])
  })

  it('bears the mark at the top and at the bottom', () => {
    expect(text.startsWith(tree.handling.mark)).toBe(true)
    expect(text.endsWith(tree.handling.mark)).toBe(true)
  })

  it('has a note for every mark, and a mark that leads to each', () => {
    for (const number of footnoteMarks(tree).keys()) {
      expect(html).toContain(`href="#paper-note-${number}"`)
      expect(html).toContain(`id="paper-note-${number}"`)
    }
  })
})

it('runs no markup that a document brings along', () => {
  const { tree } = planCountryBrief(EGYPT, { ...FULL_PLAN, for: '<img src=x onerror=alert(1)>' })
  expect(rendered(tree)).not.toContain('<img')
})
