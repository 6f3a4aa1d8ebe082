import { describe, expect, it } from 'vitest'
import { planCountryBrief } from '#briefs/plan/country.ts'
import type { CountryBriefPlan } from '#briefs/plan/country.ts'
import type { CountryBriefData } from '#briefs/data/country.ts'
import type { Block, DocumentTree, Inline, Table } from '#contract/document-tree.ts'
import { CHINA, EGYPT, FULL_PLAN, position, quote, SCHEME, statement } from './sample-data.ts'

function plan(data: CountryBriefData, change: Partial<CountryBriefPlan> = {}) {
  return planCountryBrief(data, { ...FULL_PLAN, ...change })
}

function blocks(tree: DocumentTree, id: string): readonly Block[] {
  return tree.sections.find((section) => section.id === id)?.blocks ?? []
}

function table(tree: DocumentTree, id: string): Table {
  const found = blocks(tree, id).find((block) => block.kind === 'table')
  if (found === undefined) throw new Error(`No table in ${id}`)
  return found
}

function text(runs: readonly Inline[]): string {
  return runs.map((run) => (run.kind === 'footnote' ? `[${run.number}]` : run.text)).join('')
}

const sectionIds = ({ sections }: DocumentTree) => sections.map(({ id }) => id)
const EMPTY: CountryBriefData = {
  ...EGYPT,
  actor: { ...EGYPT.actor, groupings: [] },
  forum: null,
  positions: [],
  statements: [],
  closest: [],
  mostDistant: [],
  lines: [],
  silentIssues: [],
}

describe('a country brief', () => {
  const { tree } = plan(EGYPT)

  it('has its sections in the order asked for, the bottom line first', () => {
    expect(sectionIds(tree)).toEqual(['bottom-line', 'positions', 'movement', 'statements', 'alignment', 'lines'])
    expect(sectionIds(plan(EGYPT, { sections: ['statements', 'positions'] }).tree)).toEqual(['bottom-line', 'statements', 'positions'])
  })

  it('says for whom, from whom, when and as of when', () => {
    expect(tree.titleBlock.facts.map(({ label, runs }) => [label, text(runs)])).toEqual([
      ['For', 'Head of delegation, OEWG second substantive session, New York'],
      ['From', 'Cyber Policy Unit, with Legal Adviser'],
      ['Date', '6 February 2020'],
      ['As of', '31 December 2019'],
      ['Member of', 'African Group, Arab Group, G77, Non-Aligned Movement, OIC'],
    ])
  })

  it('gives each position in symbol, word and tint, with words, note, date and meeting', () => {
    const [first] = table(tree, 'positions').rows
    const [issue, stance, words, since] = first?.cells ?? []
    expect(issue?.paragraphs.map(text)).toEqual(['Need for a legally binding instrument'])
    expect(stance?.band).toBe('open')
    expect(stance?.paragraphs.map(text)).toEqual(['◆ Open', 'in future, or in parallel with voluntary norms'])
    expect(words?.paragraphs.map(text)).toEqual([
      '“Egypt suggested that legally binding norms and voluntary norms do not have to be mutually exclusive, and that both can be developed in parallel.”[1]',
      'Condition: in parallel with voluntary norms',
    ])
    expect(words?.evidence).toEqual(['egypt-december-2'])
    expect(since?.paragraphs.map(text)).toEqual(['3 December 2019', 'OEWG, intersessional consultative meeting, 3rd meeting'])
  })

  it('cites in full once, shortly after that, and with one note for the same paragraph', () => {
    expect(tree.footnotes.map(({ runs }) => text(runs))).toEqual([
      'Event report: Rules, laws, and norms: Stakeholders’ commitments to rules, norms, and principles, OEWG, intersessional consultative meeting, 3rd meeting, 3 December 2019, file oewg-2019-12-03-norms-consultation.txt, paragraph 9.',
      'OEWG, intersessional consultative meeting, 3rd meeting, 3 December 2019, paragraph 8.',
      'Event report: 6th Meeting of the first substantive session of the Open-Ended Working Group (OEWG), OEWG, first substantive session, 6th meeting, 12 September 2019, dig.watch/event/oewg-first-substantive-session/6th-meeting, paragraph 9.',
    ])
    expect(tree.footnotes[0]?.evidence).toEqual(['egypt-december-2', 'egypt-december-3'])
  })

  it('shows movement with both quotes', () => {
    const [row] = table(tree, 'movement').rows
    expect(row?.cells.map(({ paragraphs }) => text(paragraphs[0] ?? []))).toEqual([
      'Need for a legally binding instrument',
      '▲ Supports · 12 Sep 2019',
      '◆ Open · 3 Dec 2019',
    ])
    expect(row?.cells[1]?.paragraphs.slice(1).map(text)).toEqual(['moving towards one, gradually', expect.stringContaining('gradually developing binding international rules.”[3]')])
    expect(row?.cells[1]?.evidence).toEqual(['egypt-september-3'])
  })

  it('gives every confirmed statement in full, filed once, leading to its sentence', () => {
    const items = blocks(tree, 'statements').flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(items.flatMap(({ evidence }) => evidence ?? []).toSorted()).toEqual(EGYPT.statements.map(({ statementId }) => statementId).toSorted())
    for (const { text: words } of EGYPT.statements) expect(items.map(({ runs }) => text(runs)).join('\n')).toContain(`“${words}”[`)
  })

  it('shows how many issues an agreement rests on', () => {
    const [row] = table(tree, 'alignment').rows
    expect(row?.cells.map(({ paragraphs }) => text(paragraphs[0] ?? []))).toEqual([
      'Chile', '+0.92 · 3 shared issues', 'United States', '−0.58 · 3 shared issues',
    ])
  })

  it('names the issues the actor was never heard on', () => {
    const notes = blocks(tree, 'positions').flatMap((block) => (block.kind === 'paragraph' ? [text(block.runs)] : []))
    expect(notes[0]).toMatch(/^Not heard from Egypt on: Applicability of existing international law; .*Silence is not neutrality\.$/)
  })

  it('keeps column widths within the measure, on either paper', () => {
    for (const [paper, measure] of [['A4', 9298], ['Letter', 9632]] as const) {
      const { columns } = table(plan(EGYPT, { paper }).tree, 'positions')
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(measure)
    }
  })

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })

  it('is named after the kind of its actor, and cuts a name no caption can hold', () => {
    const long = 'Federation '.repeat(50).trim()
    const { tree: other } = plan({ ...EGYPT, actor: { ...EGYPT.actor, kind: 'company', name: long, shortName: long } })
    expect(other.titleBlock.kind).toBe('Stakeholder brief')
    expect(table(other, 'positions').caption?.length).toBeLessThan(130)
    expect(other.properties.subject).toBe(long)
  })

  it('does not repeat the band where an anchor starts with it', () => {
    const [first] = EGYPT.positions
    if (first === undefined) throw new Error('no position')
    const anchors = [{ at: 50, text: 'open: in future' }]
    const [row] = table(plan({ ...EGYPT, positions: [{ ...first, issue: { ...first.issue, anchors } }] }).tree, 'positions').rows
    expect(row?.cells[1]?.paragraphs.map(text)).toEqual(['◆ Open', 'in future'])
  })

  it('tells who spoke without committing from who is open', () => {
    const silent = position({ id: 'x', label: 'Emerging technologies', object: null, anchors: [] }, null, quote('s', null, 'We have heard the proposal.'))
    const rows = table(plan({ ...EGYPT, positions: [silent, ...EGYPT.positions] }).tree, 'positions').rows
    const cell = rows.at(-1)?.cells[1]
    expect(cell?.band).toBe('not stated')
    expect(cell?.paragraphs.map(text)).toEqual(['– Not stated', 'spoke, no commitment'])
  })

  it('says from whom a position is inherited, and that an assessment is ours', () => {
    const [first] = EGYPT.positions
    if (first === undefined) throw new Error('no position')
    const inherited = { ...first, inheritedFrom: 'African Group', quote: null, rationale: 'Consistent voting record.', previous: null }
    const [row] = table(plan({ ...EGYPT, positions: [inherited] }).tree, 'positions').rows
    expect(row?.cells[1]?.paragraphs.map(text)).toContain('inherited from the African Group')
    expect(row?.cells[2]?.paragraphs.map(text)[0]).toBe('Our assessment: Consistent voting record.')
  })
})

describe('an empty country brief', () => {
  const { tree, mark } = plan(EMPTY, { for: '', from: '', caveat: null })

  it('says so in sentences and has no empty rows, tables or headings', () => {
    expect(sectionIds(tree)).toEqual(['bottom-line', 'positions', 'statements'])
    expect(blocks(tree, 'positions')).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'No position of Egypt is on record as of 31 December 2019.' }] },
    ])
    expect(tree.titleBlock.title).toBe('Egypt')
    expect(tree.titleBlock.facts.map(({ label }) => label)).toEqual(['Date', 'As of'])
    expect(mark.id).toBe('unmarked')
  })
})

describe('the ceiling', () => {
  const CANARY = 'Any commitment to open negotiations on a treaty.'

  it('marks the document with the highest level in it, never below', () => {
    expect(plan(EGYPT).tree.handling.mark).toBe('OFFICIAL-SENSITIVE')
    expect(plan(EGYPT, { ceiling: 'secret' }).tree.handling.mark).toBe('OFFICIAL-SENSITIVE')
    expect(plan(CHINA, { ceiling: 'secret' }).tree.handling.mark).toBe('UNMARKED')
  })

  it('leaves out what exceeds it, and says what and why', () => {
    const { tree, mark, leftOut } = plan(EGYPT, { ceiling: 'official' })
    expect(mark.label).toBe('OFFICIAL')
    expect(JSON.stringify(plan(EGYPT).tree)).toContain(CANARY)
    expect(JSON.stringify(tree)).not.toContain(CANARY)
    expect(leftOut).toEqual([
      { what: 'Our line on Need for a legally binding instrument', why: 'marked OFFICIAL-SENSITIVE, above the ceiling OFFICIAL', evidence: [] },
    ])
  })

  it('cuts words above it wherever they would stand: table, movement and list', () => {
    const secret = quote('secret', null, 'Told us in confidence.', { mark: 'secret' })
    const [first] = EGYPT.positions
    if (first === undefined) throw new Error('no position')
    const data = {
      ...EGYPT,
      positions: [{ ...first, quote: secret, previous: { value: 0, date: null, quote: secret } }],
      statements: [statement(secret, ['Threats'])],
    }
    const { tree, leftOut } = plan(data)
    expect(JSON.stringify(tree)).not.toContain('in confidence')
    expect(leftOut.map(({ evidence }) => evidence)).toEqual([['secret'], ['secret'], ['secret']])
  })

  it('drops a whole position and an agreement marked above it', () => {
    const data = {
      ...EGYPT,
      positions: EGYPT.positions.map((each) => ({ ...each, mark: 'secret' })),
      closest: EGYPT.closest.map((each) => ({ ...each, mark: 'secret' })),
    }
    const { tree, leftOut } = plan(data)
    expect(JSON.stringify(tree)).not.toContain('Chile')
    expect(sectionIds(tree)).not.toContain('movement')
    expect(leftOut.length).toBe(EGYPT.positions.length + EGYPT.closest.length)
  })

  it('keeps a mark nobody knows in the house', () => {
    const lines = EGYPT.lines.map((line) => ({ ...line, mark: 'cosmic' }))
    const { tree, leftOut } = plan({ ...EGYPT, lines }, { ceiling: 'secret' })
    expect(sectionIds(tree)).not.toContain('lines')
    expect(leftOut[0]?.why).toBe('bears the mark "cosmic", which the handling scheme does not know')
  })

  it('brings neither content nor mark of a section that is not wanted', () => {
    const { tree, mark } = plan(EGYPT, { sections: ['positions', 'statements'] })
    expect(mark.id).toBe('unmarked')
    expect(JSON.stringify(tree)).not.toContain('Our lines')
  })

  it('refuses a ceiling the scheme does not know', () => {
    expect(() => plan(EGYPT, { ceiling: 'cosmic' })).toThrow('no level "cosmic"')
  })

  it('prints portion marks where asked', () => {
    const { tree } = plan(EGYPT, { portionMarks: true })
    const panel = blocks(tree, 'lines').find((block) => block.kind === 'panel')
    const [facts] = panel?.blocks ?? []
    expect(facts?.kind === 'facts' && facts.rows[0]?.portion).toBe('(OFFICIAL-SENSITIVE)')
    expect(JSON.stringify(plan(EGYPT).tree)).not.toContain('portion')
  })
})

describe('review state', () => {
  const proposed = statement(quote('new', null, 'Egypt may table a paper.', { status: 'proposed' }), ['Process'])
  const rejected = statement(quote('old', null, 'Egypt left the room.', { status: 'rejected' }), ['Process'])
  const data = { ...EGYPT, statements: [...EGYPT.statements, proposed, rejected], scheme: SCHEME }

  it('keeps proposals out unless asked, and tells so', () => {
    const { tree, leftOut, unreviewed } = plan(data)
    expect(JSON.stringify(tree)).not.toContain('table a paper')
    expect(leftOut.map(({ why }) => why)).toEqual(['not reviewed yet', 'rejected in review'])
    expect(unreviewed).toEqual([])
  })

  it('marks them where they are wanted; the rejected stay out', () => {
    const { tree, unreviewed, unsourced } = plan(data, { includeProposed: true })
    const items = blocks(tree, 'statements').flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(items.map(({ runs }) => text(runs))).toContain('“Egypt may table a paper.” (unreviewed)')
    expect(JSON.stringify(tree)).not.toContain('left the room')
    expect(unreviewed).toEqual(['new'])
    expect(unsourced).toEqual(['“Egypt may table a paper.” has no document behind it.'])
  })
})
