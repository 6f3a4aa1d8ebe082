/** The keyboard of the grid: moving, selecting, and what to do with the rows chosen. */
import type { KeyboardEvent } from 'react'
import { rowForKey } from './row-selection.ts'

export type RowAction = 'open' | 'close' | 'all' | 'copy' | 'accept' | 'reject' | 'reopen' | 'actor' | 'topics' | 'stance'

export interface RowKeyHandlers {
  readonly active: number
  readonly total: number
  readonly pageRows: () => number
  readonly onMove: (to: number, extend: boolean) => void
  readonly onTick: (at: number) => void
  readonly onAction: (action: RowAction) => void
}

const PLAIN: Readonly<Record<string, RowAction>> = { Enter: 'open', Escape: 'close', x: 'reject', u: 'reopen', a: 'actor', t: 'topics', s: 'stance' }
const WITH_MOD: Readonly<Record<string, RowAction>> = { a: 'all', c: 'copy', Enter: 'accept' }

export function rowKeys({ active, total, pageRows, onMove, onTick, onAction }: RowKeyHandlers) {
  return (event: KeyboardEvent): void => {
    if (event.altKey || event.target !== event.currentTarget) return
    const isMod = event.ctrlKey || event.metaKey
    const to = isMod ? null : rowForKey(event.key, active, total, pageRows())
    const actions = isMod ? WITH_MOD : PLAIN
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
    if (to !== null) onMove(to, event.shiftKey)
    else if (event.key === ' ' && !isMod) onTick(active)
    else if (action !== undefined) onAction(action)
    else return
    event.preventDefault()
  }
}
