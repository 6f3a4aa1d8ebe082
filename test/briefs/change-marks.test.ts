import { describe, expect, it } from 'vitest'
import { withChangeMarks } from '#briefs/plan/change-marks.ts'
import type { Inline } from '#contract/document-tree.ts'
import { EGYPT } from './sample-data.ts'
import { countryTree } from './sample-trees.ts'

const tree = countryTree(EGYPT)
const changed = { day: '2020-01-15', statements: new Set(['egypt-december-2']), lines: new Set(['gge-baseline']), dropped: 1 }

const text = (runs: readonly Inline[]) => runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')

describe('what is new since the last export', () => {
  it('is marked where it rests on a changed statement or is a changed line, and nowhere else', () => {
    const marked = withChangeMarks(tree, changed, false)
    const found: string[] = []
    JSON.stringify(marked, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'changed' in value) {
        if ('runs' in value) found.push(text(value.runs as readonly Inline[]).slice(0, 40))
        else if ('paragraphs' in value) found.push(`cell: ${(value.paragraphs as readonly (readonly Inline[])[]).map(text).join(' ').slice(0, 30)}`)
      }
      return value
    })
    expect(found).toEqual([
      'cell: “Egypt suggested that legally ',
      'cell: ◆ Open · 3 Dec 2019 in future,',
      '“Egypt suggested that legally binding no',
      'Win Egypt as co-sponsor of the paragraph',
      'Egypt said in September that states shal',
      'We are working with partners from every ',
    ])
    expect(marked.sections.map(({ id }) => id)).toEqual(tree.sections.map(({ id }) => id))
  })

  it('is summed up in a first section, line by line', () => {
    const [first] = withChangeMarks(tree, changed, true).sections
    expect(first?.heading).toBe('Changed since the issue of 15 January 2020')
    const [list, gone] = first?.blocks ?? []
    const lines = list?.kind === 'list' ? list.items.map(({ runs }) => text(runs)) : []
    expect(lines[0]).toMatch(/^Positions by issue: Need for a legally binding instrument: “Egypt suggested/)
    expect(lines).toHaveLength(6)
    expect(gone?.kind === 'paragraph' && text(gone.runs)).toBe('1 statement that stood behind the last issue is no longer on record.')
  })

  it('says so where nothing changed', () => {
    const none = { day: '2020-01-15', statements: new Set<string>(), lines: new Set<string>(), dropped: 0 }
    expect(withChangeMarks(tree, none, false)).toEqual(tree)
    expect(JSON.stringify(withChangeMarks(tree, none, true).sections[0])).toContain('No line has changed.')
  })
})
