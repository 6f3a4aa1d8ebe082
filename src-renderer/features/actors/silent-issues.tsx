/** Where the actor takes no position, by kind of silence: never a blank that could pass for neutrality. */
import { Text, UnstyledButton } from '@mantine/core'
import type { PositionRow } from '#contract/records.ts'
import { bySilence, type Silence } from '#domain/silence.ts'
import classes from './actors.module.css'
import { STANDING_WORDS } from './positions.ts'

export interface SilentIssuesProps {
  readonly positions: readonly PositionRow[]
  readonly onAssess: (issue: string) => void
}

const SIGNS: Readonly<Record<Silence, string>> = { 'never spoke': '∅', 'no commitment': '–' }

export function SilentIssues({ positions, onAssess }: SilentIssuesProps) {
  const kinds = bySilence(positions)
  return (
    <div className={classes.silences}>
      <Kind kind="no commitment" positions={kinds['no commitment']} onAssess={onAssess} />
      <Kind kind="never spoke" positions={kinds['never spoke']} onAssess={onAssess} />
    </div>
  )
}

function Kind({ kind, positions, onAssess }: SilentIssuesProps & { readonly kind: Silence }) {
  if (positions.length === 0) return null
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        <span aria-hidden>{SIGNS[kind]} </span>
        {STANDING_WORDS[kind]} · {positions.length}
      </Text>
      <ul className={classes.silenceList}>
        {positions.map((position) => (
          <li key={position.issue}>
            <UnstyledButton className={classes.silence} title={`Assess the position on ${position.issueLabel}`} onClick={() => onAssess(position.issue)}>
              {position.issueLabel}
              {position.evidence.length > 0 ? <span className={classes.silenceNote}> (spoke on it)</span> : null}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
