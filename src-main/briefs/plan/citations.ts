/** Footnotes with sources: full at the first mention of a document, short later, and one note for the same paragraph. */
import type { Footnote, FootnoteMark, Inline } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { sentenceStart } from './phrases.ts'
import type { BriefQuote, BriefSource } from '../data/records.ts'

/** Longer addresses are shown cut; the link stays whole. */
const SHOWN_ADDRESS = 72

export interface Citations {
  /** The mark to set behind these words; none where they have no source. Call in reading order. */
  readonly cite: (quote: BriefQuote) => readonly FootnoteMark[]
  /** The notes so far, note 1 first. */
  readonly notes: () => readonly Footnote[]
}

export function citations(): Citations {
  const notes: { readonly key: string; readonly runs: readonly Inline[]; readonly evidence: string[] }[] = []
  const documents = new Set<string>()

  function cite({ source, statementId }: BriefQuote): readonly FootnoteMark[] {
    if (source === null) return []
    const key = JSON.stringify([source.documentId, source.paragraph])
    let at = notes.findIndex((note) => note.key === key)
    if (at === -1) {
      const runs = documents.has(source.documentId) ? shortReference(source) : fullReference(source)
      documents.add(source.documentId)
      at = notes.push({ key, runs, evidence: [] }) - 1
    }
    const evidence = notes[at]?.evidence
    if (evidence?.includes(statementId) === false) evidence.push(statementId)
    return [{ kind: 'footnote', number: at + 1 }]
  }

  return { cite, notes: () => notes.map(({ runs, evidence }) => ({ runs, evidence: [...evidence] })) }
}

/** Title, meeting, date, address or file, paragraph. */
function fullReference(source: BriefSource): readonly Inline[] {
  const head = [source.title, source.meeting === source.title ? null : source.meeting, day(source)]
  const text = sentenceStart(head.filter((part) => part !== null).join(', '))
  const file = source.url === null && source.fileName !== null ? `, file ${source.fileName}` : ''
  const place = `${paragraph(source)}.`
  if (source.url === null) return [{ kind: 'text', text: `${text}${file}${place}` }]
  return [
    { kind: 'text', text: `${text}, ` },
    { kind: 'link', text: shownAddress(source.url), href: source.url },
    { kind: 'text', text: place },
  ]
}

function shortReference(source: BriefSource): readonly Inline[] {
  const head = [source.meeting ?? source.title, day(source)].filter((part) => part !== null).join(', ')
  return [{ kind: 'text', text: sentenceStart(`${head}${paragraph(source)}.`) }]
}

function day({ date }: BriefSource): string | null {
  return date === null ? null : longDate(date)
}

function paragraph({ paragraph: number }: BriefSource): string {
  return number === null ? '' : `, paragraph ${number}`
}

function shownAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return bare.length <= SHOWN_ADDRESS ? bare : `${bare.slice(0, SHOWN_ADDRESS - 1)}…`
}
