/** Binds planned documents into a delegation book: cover, contents, parts in the order given, annexes, index of actors. */
import type { Block, Cell, DocumentTree, Fact, Inline, Panel, Part, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { highest } from '#domain/handling.ts'
import type { HandlingScheme } from '#domain/handling.ts'
import { partInlines } from '../tree-walk.ts'
import { textRuns } from '../text-runs.ts'
import { paragraph, section } from './drafting.ts'
import { abridged, counted } from './phrases.ts'
import type { CommonPlan, PlannedBrief } from './planned.ts'
import { releaseDoor } from './release.ts'
import type { Release } from './release.ts'
import { byText } from './standings.ts'

export interface BookPlan extends CommonPlan {
  readonly title: string
  readonly subtitle: string
  readonly contents: boolean
  readonly index: boolean
}

/** A document of its own, or words of one's own; an annex comes behind the others and is lettered. */
export type BookPiece =
  | { readonly kind: 'brief'; readonly planned: PlannedBrief; readonly annex: boolean }
  | { readonly kind: 'text'; readonly title: string; readonly text: string; readonly mark: string; readonly annex: boolean }

export interface BookData {
  readonly pieces: readonly BookPiece[]
  /** Names to look for when the index is made. */
  readonly actors: readonly string[]
  /** ISO day the book bears. */
  readonly date: string
  readonly asOf: string
  readonly scheme: HandlingScheme
}

const RUNNING_HEAD_LENGTH = 80

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planBook({ pieces, actors, date, asOf, scheme }: BookData, plan: BookPlan): PlannedBrief {
  const door = releaseDoor(scheme, plan, asOf)
  const admitted = pieces.filter((piece) => piece.kind === 'brief' || door.fits(`“${piece.title}”`, piece.mark))
  const ordered = [...admitted.filter(({ annex }) => !annex), ...admitted.filter(({ annex }) => annex)]
  const body = ordered.filter(({ annex }) => !annex).length
  let notes = 0
  const parts = ordered.map((piece, at): Part => {
    const part = partOf(piece, `p${at + 1}`, notes, piece.annex ? `Annex ${letters(at - body)}` : `Part ${at + 1}`, scheme)
    notes += piece.kind === 'brief' ? piece.planned.tree.footnotes.length : 0
    return part
  })
  const release = together([door.outcome(), ...ordered.flatMap((piece) => (piece.kind === 'brief' ? [piece.planned] : []))], scheme)
  return { ...release, tree: bookTree(parts, ordered, { plan, actors, date, asOf, mark: release.mark.label }) }
}

interface Binding {
  readonly plan: BookPlan
  readonly actors: readonly string[]
  readonly date: string
  readonly asOf: string
  readonly mark: string
}

function bookTree(parts: readonly Part[], pieces: readonly BookPiece[], { plan, actors, date, asOf, mark }: Binding): DocumentTree {
  const facts: readonly (readonly [string, string])[] = [
    ['For', plan.for],
    ['From', plan.from],
    ['Date', longDate(date)],
    ['As of', longDate(asOf)],
    ['Holds', counted(parts.length, 'document')],
  ]
  const entries = plan.index ? indexEntries(parts, actors) : []
  return {
    properties: { title: plan.title, subject: plan.subtitle === '' ? plan.title : plan.subtitle, language: 'en-GB', author: plan.from, date },
    paper: plan.paper,
    handling: { mark, caveat: plan.caveat },
    runningHead: { left: abridged(plan.title, RUNNING_HEAD_LENGTH), right: longDate(date) },
    footer: abridged(plan.from, RUNNING_HEAD_LENGTH),
    titleBlock: {
      kind: plan.subtitle === '' ? 'Delegation book' : plan.subtitle,
      title: plan.title,
      facts: facts.filter(([, text]) => text !== '').map(([label, text]): Fact => ({ label, runs: textRuns(text) })),
    },
    sections: [],
    footnotes: pieces.flatMap((piece) => (piece.kind === 'brief' ? piece.planned.tree.footnotes : [])),
    book: {
      contents: plan.contents ? 'Contents' : null,
      parts,
      index: entries.length === 0 ? null : { heading: 'Index of actors', entries },
    },
  }
}

/** Its place in the book above its title; the title says what kind of document it is, for the contents show nothing else. */
function partOf(piece: BookPiece, id: string, before: number, place: string, scheme: HandlingScheme): Part {
  const named = (title: string) => (piece.annex ? `${place}: ${title}` : title)
  if (piece.kind === 'text') {
    return { id, titleBlock: { kind: place, title: named(piece.title), facts: [] }, sections: textSections(piece.text, id), mark: highest(scheme, [piece.mark]).label }
  }
  const { tree, mark } = piece.planned
  const { kind, title, facts } = tree.titleBlock
  return {
    id,
    titleBlock: { kind: place, title: named(`${kind} – ${title}`), facts },
    sections: tree.sections.map((one) => ({ ...one, id: `${id}-${one.id}`, blocks: one.blocks.map((block) => renumbered(block, before)) })),
    mark: mark.label,
  }
}

/** Empty lines part paragraphs; a line that begins with # is the heading of what follows. */
function textSections(text: string, id: string): readonly Section[] {
  const sections: { heading: string; blocks: Block[] }[] = []
  for (const piece of text.split(/\n\s*\n|\n(?=#)|(?<=^#[^\n]*)\n/mu)) {
    const words = piece.trim()
    if (words === '') continue
    const heading = /^#+\s*(?<heading>.*)$/u.exec(words)?.groups?.['heading']
    if (heading !== undefined) sections.push({ heading, blocks: [] })
    else if (sections.at(-1) === undefined) sections.push({ heading: 'In full', blocks: [paragraph(words)] })
    else sections.at(-1)?.blocks.push(paragraph(words))
  }
  return sections.map(({ heading, blocks }, at) => section(`${id}-text-${at + 1}`, heading, blocks))
}

/** A, B … Z, AA, AB … */
function letters(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter
}

/** Notes count through the book, so each part's marks move behind those before it. */
function renumbered(block: Block, before: number): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: shifted(block.runs, before) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: shifted(item.runs, before) })) }
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, runs: shifted(row.runs, before) })) }
    case 'table':
      return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map((runs) => shifted(runs, before)) })) })) }
    case 'panel':
      return { ...block, blocks: block.blocks.flatMap((inner) => panelBlock(renumbered(inner, before))) }
    case 'heading':
    case 'figure':
      return block
  }
}

function panelBlock(block: Block): Panel['blocks'] {
  return block.kind === 'paragraph' || block.kind === 'facts' ? [block] : []
}

function shifted(runs: readonly Inline[], before: number): readonly Inline[] {
  return runs.map((run) => (run.kind === 'footnote' ? { ...run, number: run.number + before } : run))
}

/** Who is named in which section, by name. One pass over each text, the longest names first, never inside a longer word. */
function indexEntries(parts: readonly Part[], actors: readonly string[]): readonly { readonly term: string; readonly targets: readonly string[] }[] {
  if (actors.length === 0) return []
  const names = actors.toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'gu')
  const found = new Map<string, Set<string>>()
  const note = (text: string, target: string) => {
    for (const [name] of text.matchAll(pattern)) found.set(name, (found.get(name) ?? new Set()).add(target))
  }
  for (const { id, titleBlock, sections } of parts) {
    note(titleBlock.title, id)
    for (const one of sections) note(sectionText(one), one.id)
  }
  return [...found].toSorted(([a], [b]) => byText(a, b)).map(([term, targets]) => ({ term, targets: [...targets] }))
}

function sectionText(one: Section): string {
  const headings = one.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const runs = [...partInlines({ titleBlock: { kind: '', title: '', facts: [] }, sections: [one] })]
  return [...headings, ...runs.map((run) => (run.kind === 'footnote' ? '' : run.text))].join('\n')
}

/** What the release check of a book tells: everything its parts tell, each thing once. */
function together(releases: readonly Release[], scheme: HandlingScheme): Release {
  return {
    mark: highest(scheme, releases.map(({ mark }) => mark.id)),
    leftOut: distinct(releases.flatMap(({ leftOut }) => leftOut)),
    ours: distinct(releases.flatMap(({ ours }) => ours)),
    unsourced: distinct(releases.flatMap(({ unsourced }) => unsourced)),
    unreviewed: distinct(releases.flatMap(({ unreviewed }) => unreviewed)),
    stale: distinct(releases.flatMap(({ stale }) => stale)),
  }
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
