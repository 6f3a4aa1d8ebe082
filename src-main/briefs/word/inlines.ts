/** Inline runs of the tree as runs of Word. Every string of a document passes through `clean` on its way. */
import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, SimpleField, TextRun } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'
import type { Inline, LinkRun, TextRun as TreeText } from '#contract/document-tree.ts'
import { xmlSafe } from '#contract/xml-safe.ts'
import { textRuns } from '../text-runs.ts'
import { BAND_STYLE, CHARACTER_STYLE } from './style-names.ts'

/** Word's own notes number themselves; this keeps what a second mark of the same note needs. */
export interface NoteMarks {
  /** How often each note is marked in the whole document. */
  readonly counts: ReadonlyMap<number, number>
  /** Notes marked so far; the renderer adds to it as it goes. */
  readonly seen: Set<number>
}

export function clean(text: string): string {
  return xmlSafe(text).replaceAll('\t', ' ')
}

export function inlineRuns(inlines: readonly Inline[], notes: NoteMarks): ParagraphChild[] {
  return inlines.flatMap((inline) => {
    switch (inline.kind) {
      case 'text':
        return runsOf(inline)
      case 'link':
        return [linkRun(inline)]
      case 'footnote':
        return [noteMark(inline.number, notes)]
    }
  })
}

/** A plain string (title, heading, label) as runs, its right-to-left passages set as such. */
export function plainRuns(text: string): TextRun[] {
  return textRuns(text).flatMap(runsOf)
}

/** A paragraph runs right to left where its text begins so. */
export function readsRightToLeft(runs: readonly Inline[]): boolean {
  const [first] = runs
  return first?.kind === 'text' && first.direction === 'rtl'
}

/** One run a line: Word shows a line feed inside a run as a space. */
function runsOf(run: TreeText): TextRun[] {
  const dress = dressOf(run)
  return clean(run.text)
    .split('\n')
    .map((text, line) => new TextRun({ ...dress, text, ...(line > 0 ? { break: 1 } : {}) }))
}

function dressOf(run: TreeText): IRunOptions {
  const style = styleOf(run)
  const rightToLeft = run.direction === 'rtl'
  return {
    ...(style === undefined ? {} : { style }),
    ...(run.strong === true && style !== CHARACTER_STYLE.strong ? { bold: true } : {}),
    ...(run.emphasis === true && style !== CHARACTER_STYLE.emphasis ? { italics: true } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(run.language === undefined
      ? {}
      : { language: rightToLeft ? { bidirectional: run.language } : { value: run.language } }),
  }
}

/** A run has one character style: the most telling dress takes it, the others are set beside it. */
function styleOf(run: TreeText): string | undefined {
  if (run.band !== undefined) return BAND_STYLE[run.band]
  if (run.muted === true) return CHARACTER_STYLE.muted
  if (run.strong === true) return CHARACTER_STYLE.strong
  return run.emphasis === true ? CHARACTER_STYLE.emphasis : undefined
}

/** Only web and mail addresses become links; anything else stays text. */
function linkRun(link: LinkRun): ParagraphChild {
  const href = webAddress(clean(link.href))
  if (href === null) return new TextRun({ text: clean(link.text) })
  return new ExternalHyperlink({ link: href, children: [new TextRun({ text: clean(link.text), style: CHARACTER_STYLE.link })] })
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** The first mark of a note carries it; a later one refers to the same number by a field. */
function noteMark(number: number, { counts, seen }: NoteMarks): ParagraphChild {
  if (seen.has(number)) return new NoteReference(number)
  seen.add(number)
  const mark = new FootnoteReferenceRun(number)
  return (counts.get(number) ?? 1) > 1 ? new Bookmark({ id: noteBookmark(number), children: [mark] }) : mark
}

function noteBookmark(number: number): string {
  return `_RefNote${number}`
}

/** NOTEREF with its number already in it, so that nothing needs updating when the document is opened. */
class NoteReference extends SimpleField {
  constructor(number: number) {
    super(` NOTEREF ${noteBookmark(number)} \\f \\h `)
    this.root.push(new TextRun({ text: String(number), style: CHARACTER_STYLE.footnote }))
  }
}
