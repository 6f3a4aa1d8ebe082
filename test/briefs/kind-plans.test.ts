/** What each kind of document shows, on the tree: its sections, its empty form, its marks, and what it leaves out. */
import { describe, expect, it } from 'vitest'
import { planChanges } from '#briefs/plan/changes.ts'
import { planIssueBrief } from '#briefs/plan/issue.ts'
import { planMatrix, sharedOut } from '#briefs/plan/matrix.ts'
import { planMeetingReport } from '#briefs/plan/meeting.ts'
import { isProposal } from '#briefs/plan/proposals.ts'
import { planSpeakingNote, speakingTime, wordCount } from '#briefs/plan/speaking.ts'
import type { Block, DocumentTree, Inline, Table } from '#contract/document-tree.ts'
import { ISSUE_SECTIONS } from '#contract/methods/brief-options.ts'
import { bilateralData, bookFrom, changesData, EMPTY, HUGE, issueData, KINDS, matrixData, meetingData, planKind, PLANS, SAMPLE, speakingData } from './kinds.ts'
import { planBilateral } from '#briefs/plan/bilateral.ts'

const text = (runs: readonly Inline[]): string => runs.map((run) => (run.kind === 'footnote' ? `[${run.number}]` : run.text)).join('')
const ids = ({ sections }: DocumentTree) => sections.map(({ id }) => id)

function blocks({ sections }: DocumentTree, id: string): readonly Block[] {
  const found = sections.find((section) => section.id === id)
  if (found === undefined) throw new Error(`No section ${id} among ${sections.map((one) => one.id).join(', ')}`)
  return found.blocks
}

function tables(tree: DocumentTree, id: string): readonly Table[] {
  return blocks(tree, id).filter((block) => block.kind === 'table')
}

function items(tree: DocumentTree, id: string): readonly string[] {
  return blocks(tree, id).flatMap((block) => (block.kind === 'list' ? block.items.map(({ runs }) => text(runs)) : []))
}

function column(table: Table | undefined, at: number): readonly string[] {
  return (table?.rows ?? []).map(({ cells }) => text(cells[at]?.paragraphs[0] ?? []))
}

function isHollow(block: Block): boolean {
  if (block.kind === 'table') return block.rows.length === 0
  if (block.kind === 'list') return block.items.length === 0
  return block.kind === 'paragraph' && text(block.runs).trim() === ''
}

describe.each(KINDS)('any document: %s', (kind) => {
  const sample = planKind(kind, SAMPLE)
  const empty = planKind(kind, EMPTY)
  const huge = planKind(kind, HUGE)

  it('survives JSON unchanged, with unique sections', () => {
    for (const planned of [sample, empty, huge]) {
      expect(JSON.parse(JSON.stringify(planned.tree))).toEqual(planned.tree)
      expect(new Set(ids(planned.tree)).size).toBe(planned.tree.sections.length)
    }
  })

  it('has an empty form in sentences: no empty section, table, list or placeholder', () => {
    const hollow = empty.tree.sections.filter(({ heading, blocks: inside }) => heading === '' || inside.length === 0 || inside.some(isHollow))
    expect(hollow).toEqual([])
    expect(JSON.stringify(empty.tree)).not.toMatch(/undefined|null,|NaN|\bTBD\b|\{\{/)
    expect(empty.mark.id).toBe('unmarked')
  })

  it('keeps its sections to those wanted, in that order, under headings of one’s own', () => {
    const names: readonly string[] = PLANS[kind].sections
    const wanted = names.toReversed()
    const { tree } = planKind(kind, SAMPLE, { sections: wanted, headings: Object.fromEntries(names.map((name) => [name, `My ${name}`])) })
    const own = tree.sections.filter(({ id }) => id !== 'bottom-line')
    const order = own.map(({ heading }) => wanted.findIndex((name) => heading === `My ${name}` || heading.startsWith(`My ${name} (`)))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const none = planKind(kind, SAMPLE, { sections: [] })
    expect(ids(none.tree).filter((id) => id !== 'bottom-line')).toEqual([])
  })

  it('keeps every table within the measure of its sheet', () => {
    const widths = huge.tree.sections.flatMap(({ orientation, blocks: inside }) =>
      inside.flatMap((block) => (block.kind === 'table' ? [[orientation, block.columns.reduce((sum, { width }) => sum + width, 0)]] : [])),
    )
    expect(widths).toEqual(widths.map(([orientation]) => [orientation, orientation === 'portrait' ? 9298 : 14230]))
  })

  it('keeps our lines and what is marked out of a document whose ceiling they exceed, and says so', () => {
    const low = planKind(kind, SAMPLE, { ceiling: 'unmarked' })
    expect(low.mark.id).toBe('unmarked')
    const ours = SAMPLE.lines.flatMap(({ objective, lineToTake, redLine, fallBack }) => [objective, lineToTake, redLine, fallBack]).filter((words) => words !== '')
    expect(ours.filter((words) => JSON.stringify(low.tree).includes(words))).toEqual([])
    const told = low.leftOut.filter(({ why }) => why.includes('above the ceiling UNMARKED')).map(({ what }) => what)
    expect(told).toEqual(expect.arrayContaining(sample.ours.filter((what) => what.startsWith('Our line'))))
  })

  it('keeps the unreviewed out unless asked, naming the statements', () => {
    const planned = planKind(kind, SAMPLE, { includeProposed: false })
    expect(JSON.stringify(planned.tree)).not.toContain('not much consensus among delegates')
    expect(planned.unreviewed).toEqual([])
  })
})

describe('an issue brief', () => {
  const { tree, ours, mark } = planIssueBrief(issueData(SAMPLE), PLANS.issue)

  it('says in one sentence how the field stands, and what we want', () => {
    const [panel] = blocks(tree, 'bottom-line')
    const [paragraph] = panel?.kind === 'panel' ? panel.blocks : []
    expect(paragraph?.kind === 'paragraph' && text(paragraph.runs)).toBe(
      'Of 3 actors with a position, 1 supports a legally binding instrument, 1 is open to it and 1 opposes it. Our objective: Keep Egypt on a parallel track: voluntary norms now, no negotiating mandate in this report.',
    )
  })

  it('draws the spectrum, with words for who does not see it', () => {
    const [figure] = blocks(tree, 'spectrum')
    expect(figure?.kind === 'figure' && figure.alt).toMatch(/3 actors on a scale.*Chile \(75\).*Our landing zone: 25 to 50/)
    const without = planIssueBrief(issueData(SAMPLE), { ...PLANS.issue, sections: ISSUE_SECTIONS.filter((name) => name !== 'language' && name !== 'approach') })
    expect(JSON.stringify(without.tree)).not.toMatch(/landing zone/i)
    expect(without.ours).toEqual([])
  })

  it('orders the actors from support to opposition', () => {
    expect(column(tables(tree, 'stands')[0], 0)).toEqual(['Chile', 'Egypt', 'United Kingdom'])
    expect(column(tables(tree, 'stands')[0], 1)).toEqual(['▲ Supports', '◆ Open', '▼ Opposes'])
  })

  it('tells where views meet and what divides them', () => {
    expect(items(tree, 'convergence')).toEqual([
      'No side prevails: 1 supports it, 1 is open and 1 opposes it.',
      'Bridge: Egypt is open, and could carry a text between the two sides.',
      'Conditions named: Egypt (“in parallel with voluntary norms”).',
      'Sticking point: the widest gap lies between Chile (“moving towards one, gradually”) and the United Kingdom (“no time, no consensus, premature”).',
    ])
  })

  it('names whom to approach, from our landing zone', () => {
    expect(column(tables(tree, 'approach')[0], 0)).toEqual(['Egypt', 'United Kingdom', 'Chile'])
    expect(column(tables(tree, 'approach')[0], 2)).toEqual([
      'Within our landing zone, ask for support; sets a condition (“in parallel with voluntary norms”); has moved towards us.',
      'Within our landing zone, ask for support.',
      '25 points from our landing zone.',
    ])
  })

  it('says what we have planned with whom, by when', () => {
    expect(items(tree, 'approach')[0]).toMatch(/^Egypt, .+: .+ \(by 7 February 2020\)$/)
  })

  it('tells that our layer is in it and bears its mark', () => {
    expect(ours).toEqual(['Our line on Need for a legally binding instrument', 'Our approach to Egypt on Need for a legally binding instrument'])
    expect(mark.label).toBe('OFFICIAL-SENSITIVE')
  })
})

describe('a position matrix', () => {
  it('shares 15 issues out over three turned sheets of at most seven columns, the actors on each', () => {
    const { tree } = planMatrix(matrixData(HUGE), PLANS.matrix)
    const sheets = tree.sections.filter(({ id }) => id.startsWith('matrix'))
    expect(sheets.map(({ id, heading, orientation, newPage }) => [id, heading, orientation, newPage])).toEqual([
      ['matrix-1', 'Position matrix (1 of 3)', 'landscape', undefined],
      ['matrix-2', 'Position matrix (2 of 3)', 'landscape', true],
      ['matrix-3', 'Position matrix (3 of 3)', 'landscape', true],
    ])
    for (const { id } of sheets) {
      const [table] = tables(tree, id)
      expect(table?.columns.map(({ header }) => header)).toHaveLength(7)
      expect(column(table, 0)).toHaveLength(40)
    }
  })

  it('has room for six issues without the words', () => {
    const { tree } = planMatrix(matrixData(HUGE), { ...PLANS.matrix, notes: false })
    expect(tables(tree, 'matrix-1')[0]?.columns).toHaveLength(6)
    expect(sharedOut([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([[1, 2, 3, 4], [5, 6, 7]])
    expect(sharedOut([], 6)).toEqual([])
  })

  it('tells silence from the middle and from speaking without committing', () => {
    const data = matrixData(SAMPLE)
    const [first] = data.rows
    const rows = data.rows.map((row) => (row === first ? { ...row, positions: row.positions.map((one, at) => (at === 1 ? { ...one, value: null } : one)) } : row))
    const { tree } = planMatrix({ ...data, rows }, { ...PLANS.matrix, notes: false })
    const cells = tables(tree, 'matrix-1')[0]?.rows[0]?.cells ?? []
    expect(cells.slice(1, 3).map(({ band }) => band)).toEqual(['open', 'not stated'])
    const chile = tables(tree, 'matrix-1')[0]?.rows.find(({ cells: [name] }) => text(name?.paragraphs[0] ?? []) === 'Chile')
    expect(chile?.cells[2]).toEqual({ paragraphs: [] })
  })
})

function recordHeadings(by: 'speaker' | 'topic'): readonly string[] {
  const { tree } = planMeetingReport(meetingData(SAMPLE), { ...PLANS.meeting, by })
  return blocks(tree, 'record').flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

describe('a meeting report', () => {
  it('goes by speaker in the order of first turns, or by topic', () => {
    expect(recordHeadings('speaker')).toEqual(['Egypt', 'China'])
    expect(recordHeadings('topic')[0]).toBe('Legally binding instrument')
  })

  it('counts, and has every statement once', () => {
    const { tree } = planMeetingReport(meetingData(SAMPLE), PLANS.meeting)
    const [panel] = blocks(tree, 'summary')
    expect(panel?.kind === 'panel' && panel.blocks[0]?.kind === 'paragraph' && text(panel.blocks[0].runs)).toMatch(/^2 actors made 15 statements\. Most was said on: Legally binding instrument \(3\)/)
    expect(items(tree, 'record')).toHaveLength(15)
  })
})

describe('a speaking note', () => {
  const { tree } = planSpeakingNote(speakingData(SAMPLE), PLANS.speaking)

  it('is in large type and says how long it takes, and where the pace is from', () => {
    expect(tree.type).toBe('large')
    expect(tree.titleBlock.facts.map(({ label, runs }) => [label, text(runs)])).toContainEqual(['Time', 'about 25 seconds (50 words)'])
    expect(JSON.stringify(tree)).toContain('110–130 words a minute. Interpreters follow best at 100–120 (Li, Journal of Specialised Translation 13, 2010).')
  })

  it.each([[11, 'about 5 seconds'], [100, 'about 45 to 55 seconds'], [240, 'about 2 minutes'], [300, 'about 2½ minutes'], [600, 'about 4½ to 5½ minutes'], [118, 'about 1 minute']])('%i words take %s', (words, time) => {
    expect(speakingTime(words)).toBe(time)
  })

  it('counts words as they are spoken', () => {
    expect(wordCount('We value Egypt’s two-track point – twice, in 2019.')).toBe(8)
  })
})

describe('what changed', () => {
  const { tree } = planChanges(changesData(SAMPLE), PLANS.changes)

  it('shows movement with both quotes and both notes', () => {
    const [row] = tables(tree, 'movements')[0]?.rows ?? []
    expect(row?.cells.map(({ paragraphs }) => text(paragraphs[0] ?? []))).toEqual(['Egypt', '▲ Supports · 12 Sep 2019', '◆ Open · 3 Dec 2019'])
    expect(row?.cells.slice(1).map(({ paragraphs }) => text(paragraphs.at(-1) ?? []))).toEqual([expect.stringMatching(/^“The group could adopt.*\[\d\]$/), expect.stringMatching(/^“Egypt suggested.*\[\d\]$/)])
  })

  it('says so where nothing changed', () => {
    const none = planChanges(changesData(EMPTY), PLANS.changes).tree
    expect(ids(none)).toEqual(['summary', 'movements'])
    expect(JSON.stringify(none)).toContain('Nothing changed after 1 October 2019.')
  })
})

/** What becomes of the weak points in a brief of this ceiling. */
function weakPoints(ceiling: string, data = bilateralData({ ...SAMPLE, lines: [] })) {
  const { mark, ours: told, leftOut, tree: made } = planBilateral(data, { ...PLANS.bilateral, ceiling, portionMarks: true, sections: ['weak-points', 'their-objectives'] })
  return { mark: mark.label, told, leftOut: leftOut.map(({ what, why }) => `${what}: ${why}`), portions: [...new Set((made.sections.find(({ id }) => id === 'weak-points')?.blocks ?? []).flatMap((block) => (block.kind === 'list' ? block.items.map(({ portion }) => portion) : [])))] }
}

describe('a meeting brief', () => {
  const { tree, ours } = planBilateral(bilateralData(SAMPLE), PLANS.bilateral)

  it('has the sections of a bilateral in their usual order', () => {
    expect(tree.sections.map(({ heading }) => heading)).toEqual(['Bottom line', 'Our objectives', 'Arguments to use', 'Weak points in their position', 'Their objectives', 'Our response, if raised', 'Press line', 'Background'])
  })

  it('quotes them where they say what we want to hear', () => {
    expect(items(tree, 'arguments')[0]).toMatch(/^Need for a legally binding instrument: We value Egypt’s point .* Egypt has said as much: “Egypt suggested that legally binding norms and voluntary norms/)
  })

  it('names where they can be pressed', () => {
    expect(items(tree, 'weak-points').map((item) => item.replace(/Then:.*/, 'Then: …'))).toEqual([
      'Need for a legally binding instrument: stood at “moving towards one, gradually” on 12 September 2019, now at “in future, or in parallel with voluntary norms”. Then: …',
      'Need for a legally binding instrument: bound to a condition (“in parallel with voluntary norms”): ask what would meet it.',
      'Need for a legally binding instrument: stands apart from the African Group, which supports it.',
      'Need for a legally binding instrument: nobody else on record stands there; 9 stand elsewhere.',
    ])
    expect(ours).toContain('Our line on Need for a legally binding instrument')
    expect(ours).toContain('Weak points we see in the position of Egypt')
  })

  it('marks what we see in their position as our own, and leaves it out below that', () => {
    const seen = 'Weak points we see in the position of Egypt'
    expect(weakPoints('official-sensitive')).toMatchObject({ mark: 'OFFICIAL-SENSITIVE', told: [seen], portions: ['(OFFICIAL-SENSITIVE)'] })
    expect(weakPoints('official')).toMatchObject({ mark: 'UNMARKED', told: [], portions: [], leftOut: expect.arrayContaining([`${seen}: marked OFFICIAL-SENSITIVE, above the ceiling OFFICIAL`]) })
    // Nothing is seen in somebody who took no position: nothing raises the mark, and nothing is left out.
    expect(weakPoints('official', bilateralData(EMPTY))).toMatchObject({ mark: 'UNMARKED', told: [], leftOut: [] })
  })

  it('parts what may be used freely from what must not be disclosed', () => {
    const secret = bilateralData(SAMPLE).statements.map((one, at) => (at === 0 ? { ...one, mark: 'official' } : at === 1 ? { ...one, source: null } : one))
    const { tree: parted } = planBilateral({ ...bilateralData(SAMPLE), statements: secret }, PLANS.bilateral)
    const inside = blocks(parted, 'background')
    const from = inside.findIndex((block) => block.kind === 'heading' && block.text === 'Must not be disclosed')
    const kept = JSON.stringify(inside.slice(from))
    const free = JSON.stringify(inside.slice(0, from))
    for (const { text: words } of secret.slice(0, 2)) {
      expect(kept).toContain(words)
      expect(free).not.toContain(words)
    }
    expect(kept).toContain('Any commitment to open negotiations on a treaty.')
    expect(free).not.toContain('Any commitment')
  })
})

describe('a book', () => {
  const { tree, mark, ours } = bookFrom(SAMPLE)

  it('binds its parts in the order given, annexes lettered behind them', () => {
    expect(tree.book?.parts.map(({ id, titleBlock }) => [id, titleBlock.kind, titleBlock.title.split(' – ')[0]])).toEqual([
      ['p1', 'Part 1', 'Issue brief'],
      ['p2', 'Part 2', 'Position matrix'],
      ['p3', 'Part 3', 'Meeting report'],
      ['p4', 'Part 4', 'Speaking note'],
      ['p5', 'Part 5', 'Positions as stated'],
      ['p6', 'Part 6', 'What changed'],
      ['p7', 'Part 7', 'Programme'],
      ['p8', 'Annex A', 'Annex A: Meeting brief'],
      ['p9', 'Annex B', 'Annex B: Steering brief'],
    ])
  })

  it('bears the highest mark of its parts, and each part its own', () => {
    expect(mark.label).toBe('OFFICIAL-SENSITIVE')
    expect(tree.book?.parts.find(({ titleBlock }) => titleBlock.title.startsWith('Positions as stated'))?.mark).toBe('UNMARKED')
    expect(ours).toContain('Our line on Need for a legally binding instrument')
  })

  it('counts its notes through, each marked where it belongs', () => {
    const marks: number[] = []
    JSON.stringify(tree.book?.parts, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'footnote' && 'number' in value) marks.push(Number(value.number))
      return value
    })
    const first = [...new Set(marks)]
    expect(first).toEqual(first.map((_, at) => at + 1))
    expect(first).toHaveLength(tree.footnotes.length)
  })

  it('has an index that leads to sections that are there', () => {
    const targets = new Set(tree.book?.parts.flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)]))
    const entries = tree.book?.index?.entries ?? []
    expect(entries.map(({ term }) => term)).toEqual(['Chile', 'China', 'Egypt', 'United Kingdom'])
    for (const entry of entries) for (const target of entry.targets) expect(targets).toContain(target)
  })
})

describe('what counts as a proposal', () => {
  it.each([
    ['Egypt suggested that both can be developed in parallel.', true],
    ['China put the following norms for consideration.', true],
    ['Japan expressed its willingness to share its experiences.', false],
    ['Chile supported the proposal.', false],
  ])('%s', (words, expected) => {
    expect(isProposal({ text: words })).toBe(expected)
  })
})
