/** The foot of the grid: how many there are, and what can be done with the rows selected. */
import { Button, Menu } from '@mantine/core'
import { IconCheck, IconCopy, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import type { StatementStatus } from '#contract/vocabulary.ts'
import { useQueryOf } from '#bridge/query.tsx'
import classes from './status-line.module.css'

interface StatusLineProps {
  readonly total: number
  readonly selected: number
  /** The keyboard is on a cell, not on the row as a whole. */
  readonly isOnCell: boolean
  readonly onStatus: (status: StatementStatus) => void
  readonly onMark: (mark: string) => void
  readonly onCopy: () => void
  readonly onClear: () => void
}

const ON_ROW = 'Space selects · Shift+↑↓ a range · Enter opens · → the cells · Ctrl+Enter accepts · X rejects · A actor · T topics · S stance'
const ON_CELL = 'Enter, F2 or typing edits · Enter down, Tab right · Esc leaves it as it was, then back to the row · Ctrl+Z undoes'

const figure = (n: number) => n.toLocaleString('en-GB')

export const StatusLine = memo(function StatusLine({ total, selected, isOnCell, onStatus, onMark, onCopy, onClear }: StatusLineProps) {
  const levels = useQueryOf('handling.levels').data ?? []
  return (
    <footer className={classes.line}>
      <span role="status">{selected > 0 ? `${figure(selected)} of ${figure(total)} selected` : `${figure(total)} statement${total === 1 ? '' : 's'}`}</span>
      {selected === 0 ? (
        <span className={classes.keys}>{isOnCell ? ON_CELL : ON_ROW}</span>
      ) : (
        <span className={classes.actions}>
          <Button size="compact-xs" variant="subtle" onClick={onClear}>Clear</Button>
          <Button size="compact-xs" variant="default" leftSection={<IconCopy size={13} />} onClick={onCopy} title="Copy as a table for Word or Excel">Copy</Button>
          <Menu position="top-end">
            <Menu.Target><Button size="compact-xs" variant="default">Mark…</Button></Menu.Target>
            <Menu.Dropdown>
              {levels.map(({ id, label }) => <Menu.Item key={id} onClick={() => onMark(id)}>{label}</Menu.Item>)}
            </Menu.Dropdown>
          </Menu>
          <Button size="compact-xs" variant="default" onClick={() => onStatus('proposed')}>Reopen</Button>
          <Button size="compact-xs" variant="default" leftSection={<IconX size={13} />} onClick={() => onStatus('rejected')}>Reject</Button>
          <Button size="compact-xs" leftSection={<IconCheck size={13} />} onClick={() => onStatus('confirmed')}>Accept</Button>
        </span>
      )}
    </footer>
  )
})
