/** The foot of the grid of positions: how many there are, and what can be done with those selected. */
import { Button } from '@mantine/core'
import { IconCopy, IconScale } from '@tabler/icons-react'
import type { PositionRow } from '#contract/records.ts'
import classes from '../status-line.module.css'
import { commonIssue } from './several.ts'

interface StandingLineProps {
  readonly total: number
  readonly chosen: readonly PositionRow[]
  readonly onAssess: () => void
  readonly onCopy: () => void
  readonly onClear: () => void
}

const KEYS = 'Space selects · Shift+↑↓ a range · Ctrl+A all · Enter opens the actor · F2 assesses'

const figure = (n: number) => n.toLocaleString('en-GB')

export function StandingLine({ total, chosen, onAssess, onCopy, onClear }: StandingLineProps) {
  const isOneIssue = commonIssue(chosen) !== null
  return (
    <footer className={classes.line}>
      <span role="status">{chosen.length > 0 ? `${figure(chosen.length)} of ${figure(total)} selected` : `${figure(total)} position${total === 1 ? '' : 's'}`}</span>
      {chosen.length === 0 ? (
        <span className={classes.keys}>{KEYS}</span>
      ) : (
        <span className={classes.actions}>
          <Button size="compact-xs" variant="subtle" onClick={onClear}>Clear</Button>
          <Button size="compact-xs" variant="default" leftSection={<IconCopy size={13} />} onClick={onCopy} title="Copy as a table for Word or Excel">Copy</Button>
          <Button size="compact-xs" leftSection={<IconScale size={13} />} disabled={!isOneIssue} title={isOneIssue ? undefined : 'Values mean something on one issue only: select positions on the same one'} onClick={onAssess}>Assess…</Button>
        </span>
      )}
    </footer>
  )
}
