/** Which cells of the grid are edited in place, what an edit writes, and where the keyboard goes after it. */
import type { StatementChange } from '#contract/methods/statement-change.ts'
import type { StatementRow } from '#contract/records.ts'
import type { ColumnId } from '../columns.ts'
import { shownStance, type WantedStance } from '../shown-stance.ts'

export const EDITABLE = ['date', 'actor', 'onBehalfOf', 'topics', 'stances', 'condition', 'mark', 'note'] as const satisfies readonly ColumnId[]
export type EditableColumn = (typeof EDITABLE)[number]

export function isEditable(column: ColumnId | null): column is EditableColumn {
  return EDITABLE.some((one) => one === column)
}

/** After Enter, Tab, Shift+Tab, and a choice with the mouse. */
export type Move = 'down' | 'right' | 'left' | 'stay'

export interface Editing {
  readonly column: EditableColumn
  /** What was typed on the cell to begin with; null where a key or the mouse opened it. */
  readonly typed: string | null
}

/** From the values ticked before to those ticked now; null where they are the same. */
export function difference(before: readonly string[], after: readonly string[]): { readonly add: string[]; readonly remove: string[] } | null {
  const add = after.filter((value) => !before.includes(value))
  const remove = before.filter((value) => !after.includes(value))
  return add.length + remove.length === 0 ? null : { add, remove }
}

/** What a text cell writes; null where nothing changed, undefined where it is no such thing. */
export function textChange(row: StatementRow, column: 'date' | 'condition' | 'note', text: string, wanted: WantedStance, isDay: (text: string) => boolean): StatementChange | null | undefined {
  const value = text.trim() === '' ? null : text.trim()
  switch (column) {
    case 'date':
      if (value !== null && !isDay(value)) return undefined
      return value === row.date ? null : { date: value }
    case 'note':
      return value === (row.note ?? null) ? null : { note: value }
    case 'condition': {
      const stance = shownStance(row, wanted)
      if (stance === undefined || stance.condition === value) return null
      return { stance: { on: stance.issue, issue: stance.issue, condition: value } }
    }
  }
}

/** Whether a change corrects who, what or where they stand, which confirms a proposal in the same step. */
export function corrects({ actors, onBehalfOf, topics, stance, dropStance }: StatementChange): boolean {
  return [actors, onBehalfOf, topics, stance, dropStance].some((part) => part !== undefined)
}
