/** One sheet of paper: mark at top and bottom, running head or letterhead, text, notes, footer with the page's number. */
import type { DocumentTree, Footnote } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { FlowItems } from './flow-items.tsx'
import { Inlines } from './inlines.tsx'
import { noteId } from './paper-context.ts'
import look from './paper.module.css'
import type { Sheet } from './sheets.ts'

export interface PaperSheetProps {
  readonly tree: DocumentTree
  readonly house: HouseStyle
  readonly sheet: Sheet
  readonly page: number
  readonly pageCount: number
}

export function PaperSheet({ tree, house, sheet, page, pageCount }: PaperSheetProps) {
  return (
    <section className={look.sheet} data-paper={tree.paper} data-orientation={sheet.orientation} aria-label={`Page ${page} of ${pageCount}`}>
      {sheet.opening ? <FirstHead tree={tree} house={house} /> : <RunningHead tree={tree} house={house} right={sheet.head} />}
      <div className={look.body}>
        <FlowItems items={sheet.items} />
      </div>
      {sheet.notes.length === 0 ? null : (
        <div className={look.notes} role="list" aria-label={`Footnotes of page ${page}`}>
          {sheet.notes.map((number) => (
            <Note key={number} note={tree.footnotes[number - 1]} number={number} anchor />
          ))}
        </div>
      )}
      <Foot tree={tree} house={house} count={`Page ${page} of ${pageCount}`} />
    </section>
  )
}

interface Furnished {
  readonly tree: DocumentTree
  readonly house: HouseStyle
}

export function FirstHead({ tree, house }: Furnished) {
  return (
    <div className={look.head}>
      <Marking text={tree.handling.mark} />
      {house.logo === null ? null : (
        <img
          className={look.logo}
          src={`data:image/png;base64,${house.logo.png}`}
          alt={house.logo.alt}
          style={{ width: `${house.logo.widthMm}mm`, height: `${house.logo.heightMm}mm` }}
        />
      )}
      {house.letterhead.map((line, at) => (
        <p key={at} className={look.letterhead}>
          {line}
        </p>
      ))}
    </div>
  )
}

export function RunningHead({ tree, house, right }: Furnished & { readonly right: string }) {
  return (
    <div className={look.head}>
      <Marking text={tree.handling.mark} />
      <p className={look.runningHead}>
        <span>{joined([house.texts.header, tree.runningHead.left])}</span>
        <span>{right}</span>
      </p>
    </div>
  )
}

export function Foot({ tree, house, count }: Furnished & { readonly count: string }) {
  return (
    <div className={look.foot}>
      <p className={look.footLine}>
        <span>{joined([house.texts.footer, tree.footer, tree.handling.caveat ?? ''])}</span>
        <span className={look.count}>{count}</span>
      </p>
      <Marking text={tree.handling.mark} />
    </div>
  )
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

function Marking({ text }: { readonly text: string }) {
  return <p className={look.marking}>{text}</p>
}

interface NoteProps {
  readonly note: Footnote | undefined
  readonly number: number
  readonly anchor?: boolean
}

export function Note({ note, number, anchor = false }: NoteProps) {
  return (
    <div className={look.noteLine} role="listitem" {...(anchor ? { id: noteId(number) } : {})}>
      <sup>{number}</sup> <Inlines runs={note?.runs ?? []} />
    </div>
  )
}
