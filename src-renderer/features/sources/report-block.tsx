/** One paragraph of a report; redrawn only when its own statements or the focus in it change. */
import { memo } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { STATUS_SIGNS } from '#editing/status-mark.tsx'
import { actorHue } from './actor-hue.ts'
import classes from './report-text.module.css'
import { piecesOf, type Block, type Piece } from './text-layout.ts'

interface ReportBlockProps {
  readonly body: string
  readonly block: Block
  readonly statements: readonly StatementRow[]
  readonly focusedId: string | null
}

export const ReportBlock = memo(function ReportBlock({ body, block, statements, focusedId }: ReportBlockProps) {
  return (
    <p className={classes.block} data-start={block.start}>
      {piecesOf(block, statements).map((piece) => (
        <Passage key={piece.start} text={body.slice(piece.start, piece.end)} piece={piece} statements={statements} focusedId={focusedId} />
      ))}
    </p>
  )
}, sameBlock)

interface PassageProps {
  readonly text: string
  readonly piece: Piece
  readonly statements: readonly StatementRow[]
  readonly focusedId: string | null
}

function Passage({ text, piece, statements, focusedId }: PassageProps) {
  const here = statements.filter(({ id }) => piece.ids.includes(id))
  const shown = here.find(({ id }) => id === focusedId) ?? here.find(({ status }) => status !== 'rejected') ?? here[0]
  if (shown === undefined) return text
  const names = here.map((statement) => `${statement.voices.map(({ actor }) => actor.shortName).join(', ')} (${statement.status})`).join('; ')
  return (
    <mark
      className={classes.passage}
      style={{ '--hue': actorHue(shown.voices[0]?.actor.id ?? '') }}
      data-statements={piece.ids.join(' ')}
      data-status={shown.status}
      data-tier={shown.tier ?? 'strong'}
      data-sign={shown.status !== 'proposed' && piece.start === shown.start ? STATUS_SIGNS[shown.status].symbol : undefined}
      data-focused={shown.id === focusedId ? '' : undefined}
      title={names}
    >
      {text}
    </mark>
  )
}

function sameBlock(a: ReportBlockProps, b: ReportBlockProps): boolean {
  return (
    a.body === b.body &&
    a.focusedId === b.focusedId &&
    a.block.end === b.block.end &&
    a.statements.length === b.statements.length &&
    a.statements.every((statement, i) => statement === b.statements[i])
  )
}
