/** Where the actor takes no position, by kind of silence: never a blank that could pass for neutrality. */
import { Text, UnstyledButton } from '@mantine/core'
import type { PositionRow } from '#contract/records.ts'
import { bySilence } from '#domain/silence.ts'
import classes from './actors.module.css'
import { STANDING_WORDS } from './positions.ts'

export interface SilentIssuesProps {
  readonly positions: readonly PositionRow[]
  /** Statements that await review: whoever has some did speak, whatever the evidence says so far. */
  readonly unreviewed: number
  readonly onAssess: (issue: string) => void
}


export function SilentIssues({ positions, unreviewed, onAssess }: SilentIssuesProps) {
  const kinds = bySilence(positions)
  return (
    <div className={classes.silences}>
      <Kind sign="–" title={STANDING_WORDS['no commitment']} positions={kinds['no commitment']} onAssess={onAssess} />
      <Kind
        sign="∅"
        title={unreviewed > 0 ? 'Spoke, nothing confirmed yet' : STANDING_WORDS['never spoke']}
        positions={kinds['never spoke']}
        onAssess={onAssess}
      />
    </div>
  )
}

interface KindProps {
  readonly sign: string
  readonly title: string
  readonly positions: readonly PositionRow[]
  readonly onAssess: (issue: string) => void
}

function Kind({ sign, title, positions, onAssess }: KindProps) {
  if (positions.length === 0) return null
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        <span aria-hidden>{sign} </span>
        {title} · {positions.length}
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
