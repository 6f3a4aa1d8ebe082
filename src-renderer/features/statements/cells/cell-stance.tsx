/** The stance of a cell: a number typed on it sets the value; otherwise the whole editor opens over it. */
import { StanceEditor } from '#editing/stance-editor.tsx'
import type { CellEditorProps } from './cell-editor.tsx'
import { CellText } from './cell-text.tsx'
import { GridCell } from '../grid-cell.tsx'
import { shownStance } from '../shown-stance.ts'
import classes from './cells.module.css'

const isValue = (text: string): boolean => /^\d{1,3}$/u.test(text.trim()) && Number(text) <= 100

export function CellStance({ row, column, wanted, editing, onCommit, onCancel }: CellEditorProps) {
  const shown = shownStance(row, wanted)
  if (shown !== undefined && editing.typed !== null && /\d/u.test(editing.typed)) {
    return (
      <CellText
        label={`Value on ${shown.issueLabel}, 0 to 100`}
        value={String(shown.value ?? '')}
        typed={editing.typed}
        maxLength={3}
        problemOf={(text) => (isValue(text) ? null : 'A value runs from 0 to 100.')}
        onCommit={(text, move) => onCommit(Number(text) === shown.value ? null : { stance: { on: shown.issue, issue: shown.issue, value: Number(text) } }, move)}
        onCancel={onCancel}
      />
    )
  }
  const stance = shown === undefined ? null : { issue: shown.issue, value: shown.value, condition: shown.condition }
  return (
    <StanceEditor
      label={shown === undefined ? 'Add a stance' : `Stance on ${shown.issueLabel}`}
      stance={stance}
      opened
      onOpenedChange={(opened) => !opened && onCancel()}
      onSave={({ issue, value, condition }) => onCommit({ stance: { on: shown?.issue ?? null, issue, value, condition } }, 'down')}
      onRemove={() => onCommit(shown === undefined ? null : { dropStance: shown.issue }, 'stay')}
      className={classes.stance}
    >
      <GridCell row={row} column={column} pattern={null} wanted={wanted} />
    </StanceEditor>
  )
}
