/** The preview is held to the tree that becomes the Word file: nothing of it may be missing on screen. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { planCountryBrief } from '#briefs/plan/country.ts'
import { bodyInlines, footnoteMarks } from '#briefs/tree-walk.ts'
import type { DocumentTree, Inline } from '#contract/document-tree.ts'
import { BriefPage } from '../../../src-renderer/features/briefs/preview/brief-page.tsx'
import { CHINA, EGYPT, FULL_PLAN } from '../../briefs/sample-data.ts'

const rendered = (tree: DocumentTree): string => renderToStaticMarkup(createElement(BriefPage, { tree, onEvidence: () => {} }))
const words = (html: string): string => html.replaceAll(/<[^>]*>/gu, '').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const textOf = (run: Inline): string => (run.kind === 'footnote' ? String(run.number) : run.text)

describe.each([
  ['Egypt', EGYPT],
  ['China', CHINA],
])('the preview of the brief on %s', (_name, data) => {
  const { tree } = planCountryBrief(data, FULL_PLAN)
  const html = rendered(tree)
  const text = words(html)

  it('shows every run of text and every heading of the document', () => {
    const runs = [...bodyInlines(tree), ...tree.footnotes.flatMap((note) => note.runs)].map(textOf)
    expect(runs.length).toBeGreaterThan(20)
    expect(runs.filter((run) => !text.includes(run))).toEqual([])
    expect(tree.sections.map((section) => section.heading).filter((heading) => !text.includes(heading))).toEqual([])
  })

  it('bears the mark at the top and at the bottom', () => {
    expect(text.startsWith(tree.handling.mark)).toBe(true)
    expect(text.endsWith(tree.handling.mark)).toBe(true)
  })

  it('has a note for every mark, and a mark that leads to each', () => {
    for (const number of footnoteMarks(tree).keys()) {
      expect(html).toContain(`href="#brief-note-${number}"`)
      expect(html).toContain(`id="brief-note-${number}"`)
    }
  })
})

it('runs no markup that a document brings along', () => {
  const { tree } = planCountryBrief(EGYPT, { ...FULL_PLAN, for: '<img src=x onerror=alert(1)>' })
  expect(rendered(tree)).not.toContain('<img')
})
