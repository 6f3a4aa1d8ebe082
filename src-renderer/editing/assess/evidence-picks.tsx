/** The statements a judgement rests on, picked from what the actor said, nearest to the issue first. */
import { Checkbox, Text } from '@mantine/core'
import type { StatementRow } from '#contract/records.ts'
import { shortDate } from '#domain/calendar.ts'
import classes from './assess.module.css'

export interface EvidencePicksProps {
  readonly choices: readonly StatementRow[]
  readonly picked: readonly string[]
  readonly onPick: (statements: readonly string[]) => void
}

export function EvidencePicks({ choices, picked, onPick }: EvidencePicksProps) {
  if (choices.length === 0) {
    return (
      <Text size="xs" c="dimmed" mt="md">
        It has said nothing on record, so this rests on your reason alone.
      </Text>
    )
  }
  return (
    <Checkbox.Group mt="md" label={`Rests on · ${picked.length} picked`} size="xs" value={[...picked]} onChange={onPick}>
      <div className={classes.picks}>
        {choices.map((statement) => (
          <Checkbox
            key={statement.id}
            size="xs"
            value={statement.id}
            label={
              <>
                {statement.date ? <b>{shortDate(statement.date)} </b> : null}
                {statement.quote}
              </>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
