/** Document trees for the tests of the Word renderer: the briefs, the empty one, a huge one, and one with everything. */
import { planCountryBrief } from '#briefs/plan/country.ts'
import type { CountryBriefPlan } from '#briefs/plan/country.ts'
import type { CountryBriefData } from '#briefs/data/country.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { CHINA, EGYPT, FULL_PLAN, statement } from './sample-data.ts'

export function countryTree(data: CountryBriefData, change: Partial<CountryBriefPlan> = {}): DocumentTree {
  return planCountryBrief(data, { ...FULL_PLAN, ...change }).tree
}

export const EGYPT_TREE = countryTree(EGYPT, { portionMarks: true })
export const CHINA_TREE = countryTree(CHINA, { paper: 'Letter' })
export const EMPTY_TREE = countryTree(
  { ...EGYPT, positions: [], statements: [], closest: [], mostDistant: [], lines: [], silentIssues: [] },
  { for: '', from: '', caveat: null },
)
/** 400 statements and 40 positions: what a long negotiation leaves behind. */
export const HUGE_TREE = countryTree({
  ...EGYPT,
  positions: Array.from({ length: 8 }, () => EGYPT.positions).flat(),
  statements: Array.from({ length: 400 }, (_, at) => {
    const model = EGYPT.statements[at % EGYPT.statements.length]
    if (model === undefined) throw new Error('no statements')
    const source = model.source === null ? null : { ...model.source, paragraph: at + 1 }
    return statement({ ...model, statementId: `s${at}`, source }, [`Topic ${at % 20}`])
  }),
})

/** One pixel; a real picture is drawn by whoever renders figures. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What the country brief does not use yet: numbered lists, a landscape sheet, figures, every look of a run. */
export const EVERYTHING_TREE: DocumentTree = {
  ...EMPTY_TREE,
  sections: [
    {
      id: 'wants',
      heading: 'What we want',
      orientation: 'portrait',
      blocks: [
        { kind: 'list', marker: 'number', items: [{ runs: [{ kind: 'text', text: 'First' }] }, { runs: [{ kind: 'text', text: 'Second' }] }] },
        { kind: 'paragraph', runs: [{ kind: 'text', text: 'Between', strong: true, emphasis: true }, { kind: 'link', text: 'site', href: 'https://example.org/a b' }] },
        { kind: 'list', marker: 'number', items: [{ runs: [{ kind: 'text', text: 'First again', language: 'fr-FR' }] }] },
        { kind: 'paragraph', runs: [{ kind: 'link', text: 'no link', href: 'javascript:alert(1)' }] },
        { kind: 'heading', level: 2, text: 'Figure' },
        { kind: 'figure', svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>', widthMm: 40, heightMm: 20, alt: 'Egypt stands at 50.', caption: 'Spectrum' },
        { kind: 'facts', rows: [{ label: 'Place', runs: [{ kind: 'text', text: 'New York' }] }] },
      ],
    },
    {
      id: 'matrix',
      heading: 'Position matrix',
      orientation: 'landscape',
      blocks: [
        {
          kind: 'table',
          caption: null,
          summary: 'Actors by issue',
          columns: [{ header: 'Delegation', width: 3000 }, { header: 'Binding', width: 3000 }],
          rows: [{ cells: [{ paragraphs: [[{ kind: 'text', text: 'Egypt' }]] }, { paragraphs: [], band: 'open' }] }],
        },
      ],
    },
    { id: 'after', heading: 'After', orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ kind: 'text', text: 'مرحبا', direction: 'rtl', language: 'ar-SA' }] }] },
  ],
}
