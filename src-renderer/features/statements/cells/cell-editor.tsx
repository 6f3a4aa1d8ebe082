/** The editor of one cell, by its column. */
import { useMemo } from 'react'
import { ACTOR_KINDS, isoDate } from '#contract/vocabulary.ts'
import type { StatementChange } from '#contract/methods/statement-change.ts'
import type { StatementRow } from '#contract/records.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { useActorOptions, useTopicOptions } from '#editing/options.ts'
import type { PickerOption } from '#editing/picker-search.ts'
import type { Column } from '../columns.ts'
import { GridCell } from '../grid-cell.tsx'
import { shownStance, type WantedStance } from '../shown-stance.ts'
import { difference, textChange, type Editing, type Move } from './cell-edits.ts'
import { CellPicker } from './cell-picker.tsx'
import { CellStance } from './cell-stance.tsx'
import { CellText } from './cell-text.tsx'

export interface CellEditorProps {
  readonly row: StatementRow
  readonly column: Column
  readonly wanted: WantedStance
  readonly editing: Editing
  /** Null: left as it was. */
  readonly onCommit: (change: StatementChange | null, move: Move) => void
  readonly onCancel: () => void
}

const isDay = (text: string): boolean => isoDate.safeParse(text).success
const LONGEST = { date: 10, condition: 500, note: 5000 } as const
const ITSELF: PickerOption = { value: '', label: 'for itself' }

export function CellEditor(props: CellEditorProps) {
  switch (props.editing.column) {
    case 'date':
    case 'condition':
    case 'note':
      return <TextEditor {...props} column={props.column} of={props.editing.column} />
    case 'actor':
      return <ActorEditor {...props} />
    case 'onBehalfOf':
      return <BehalfEditor {...props} />
    case 'topics':
      return <TopicEditor {...props} />
    case 'mark':
      return <MarkEditor {...props} />
    case 'stances':
      return <CellStance {...props} />
  }
}

function TextEditor({ row, column, wanted, editing, onCommit, onCancel, of }: CellEditorProps & { readonly of: 'date' | 'condition' | 'note' }) {
  const value = of === 'date' ? (row.date ?? '') : of === 'note' ? (row.note ?? '') : (shownStance(row, wanted)?.condition ?? '')
  return (
    <CellText
      label={column.label}
      value={value}
      typed={editing.typed}
      maxLength={LONGEST[of]}
      {...(of === 'date' ? { placeholder: 'YYYY-MM-DD', problemOf: (text: string) => (text.trim() === '' || isDay(text.trim()) ? null : 'A day is written 2019-09-12.') } : {})}
      onCommit={(text, move) => onCommit(textChange(row, of, text, wanted, isDay) ?? null, move)}
      onCancel={onCancel}
    />
  )
}

const shownIn = ({ row, column, wanted }: CellEditorProps) => <GridCell row={row} column={column} pattern={null} wanted={wanted} />

/** One who speaks is replaced; of several, who takes part is ticked. */
function ActorEditor(props: CellEditorProps) {
  const { row, column, editing, onCommit, onCancel } = props
  const options = useActorOptions()
  const before = row.voices.map(({ actor }) => actor.id)
  const take = (after: readonly string[], move: Move) => {
    const actors = difference(before, after)
    onCommit(actors === null ? null : { actors }, move)
  }
  const create = useMutationOf('actor.create', { onDone: ({ id }) => take(before.length > 1 ? [...before, id] : [id], 'stay') })
  const offer = {
    heading: (name: string) => `New actor “${name}”, a …`,
    choices: ACTOR_KINDS,
    onChoose: (name: string, choice: string) => {
      const kind = ACTOR_KINDS.find((known) => known === choice)
      if (kind !== undefined) create.mutate({ name, kind })
    },
  }
  return (
    <CellPicker label={column.label} options={options} chosen={before} several={before.length > 1} typed={editing.typed} offer={offer} onCommit={take} onCancel={onCancel}>
      {shownIn(props)}
    </CellPicker>
  )
}

function BehalfEditor(props: CellEditorProps) {
  const { row, column, editing, onCommit, onCancel } = props
  const actors = useActorOptions()
  const options = useMemo(() => [ITSELF, ...actors], [actors])
  const before = row.voices[0]?.onBehalfOf?.id ?? ''
  return (
    <CellPicker label={column.label} options={options} chosen={[before]} typed={editing.typed} onCommit={([after = ''], move) => onCommit(after === before ? null : { onBehalfOf: after === '' ? null : after }, move)} onCancel={onCancel}>
      {shownIn(props)}
    </CellPicker>
  )
}

function TopicEditor(props: CellEditorProps) {
  const { row, column, editing, onCommit, onCancel } = props
  const options = useTopicOptions()
  const before = [...new Set(row.voices.flatMap(({ topics }) => topics.map(({ id }) => id)))]
  const take = (after: readonly string[], move: Move) => {
    const topics = difference(before, after)
    onCommit(topics === null ? null : { topics }, move)
  }
  return (
    <CellPicker label={column.label} options={options} chosen={before} several typed={editing.typed} onCommit={take} onCancel={onCancel}>
      {shownIn(props)}
    </CellPicker>
  )
}

function MarkEditor(props: CellEditorProps) {
  const { row, column, editing, onCommit, onCancel } = props
  const { data } = useQueryOf('handling.levels')
  const options = useMemo(() => (data ?? []).map(({ id, label }) => ({ value: id, label })), [data])
  return (
    <CellPicker label={column.label} options={options} chosen={[row.mark]} typed={editing.typed} onCommit={([mark], move) => onCommit(mark === undefined || mark === row.mark ? null : { mark }, move)} onCancel={onCancel}>
      {shownIn(props)}
    </CellPicker>
  )
}
