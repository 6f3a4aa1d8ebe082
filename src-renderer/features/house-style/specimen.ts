/** A page with a little of everything, to see a house style by. Its subject is made up. */
import type { DocumentTree, TextRun } from '#contract/document-tree.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import type { Band } from '#contract/vocabulary.ts'

const text = (words: string, dress: Partial<TextRun> = {}): TextRun => ({ kind: 'text', text: words, ...dress })
const stance = (band: Band): TextRun => text(`${BAND_SIGNS[band].symbol} ${BAND_SIGNS[band].word}`, { band })
const row = (actor: string, band: Band, words: string) => ({
  cells: [{ paragraphs: [[text(actor)]] }, { paragraphs: [[stance(band)]], band }, { paragraphs: [[text(words)]] }],
})

export const SPECIMEN: DocumentTree = {
  properties: { title: 'Specimen of the house style', subject: 'House style', language: 'en-GB', author: '', date: '2026-01-15' },
  paper: 'A4',
  handling: { mark: 'OFFICIAL', caveat: 'Do not forward outside the delegation' },
  runningHead: { left: 'Specimen: an issue under discussion', right: '15 January 2026' },
  footer: 'The unit that answers for it',
  titleBlock: {
    kind: 'Specimen',
    title: 'An issue under discussion',
    facts: [
      { label: 'For', runs: [text('Head of delegation')] },
      { label: 'From', runs: [text('The unit that answers for it')] },
      { label: 'Date', runs: [text('15 January 2026')] },
    ],
  },
  sections: [
    {
      id: 'bottom-line',
      heading: 'Bottom line',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'panel',
          look: 'bottom-line',
          blocks: [{ kind: 'paragraph', runs: [text('Most support it now.', { strong: true }), text(' Two are open, if it remains voluntary.'), { kind: 'footnote', number: 1 }] }],
        },
      ],
    },
    {
      id: 'stand',
      heading: 'Where delegations stand',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'table',
          caption: 'Stated positions',
          summary: 'Three actors, where they stand, and their words',
          columns: [{ header: 'Delegation', width: 2300 }, { header: 'Position', width: 2000 }, { header: 'In their words', width: 5000 }],
          rows: [
            row('First delegation', 'supports', '“It is time to agree on this.”'),
            row('Second delegation', 'open', '“We could go along with a voluntary measure.”'),
            row('Third delegation', 'opposes', '“Existing means suffice.”'),
          ],
        },
        { kind: 'heading', level: 2, text: 'Background' },
        { kind: 'paragraph', runs: [text('The question has been on the agenda since the first session. See '), { kind: 'link', text: 'the report', href: 'https://example.org' }, text('.')] },
        { kind: 'heading', level: 3, text: 'What was tabled' },
        { kind: 'list', marker: 'bullet', items: [{ runs: [text('A working paper with draft language.')] }, { runs: [text('An amendment to its third paragraph.')], changed: true }] },
        { kind: 'paragraph', look: 'note', runs: [text('A note to the reader is smaller and muted. A bar in the margin marks what is new.')] },
      ],
    },
    {
      id: 'ours',
      heading: 'Our line',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'panel',
          look: 'ours',
          blocks: [{ kind: 'facts', rows: [{ label: 'Objective', runs: [text('A text that all can live with.')] }, { label: 'Fall-back', runs: [text('Take note of the paper.')] }] }],
        },
      ],
    },
    { id: 'second', heading: 'The second page', orientation: 'portrait', newPage: true, blocks: [{ kind: 'paragraph', runs: [text('From here on every page has a running head.')] }] },
  ],
  footnotes: [{ runs: [text('Summary record of the sixth meeting, 12 September 2019, paragraph 9.')] }],
}
