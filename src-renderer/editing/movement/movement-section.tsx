/** What moved since a day, and who contradicts itself. */
import { Text, Title } from '@mantine/core'
import type { Contradiction, Movement } from '#contract/records/movement.ts'
import { MovesTable, moveOf } from './moves-table.tsx'

export interface MovementSectionProps {
  readonly about: 'actor' | 'issue'
  /** The day movement is counted from; null where there is none to count from. */
  readonly since: string | null
  readonly movement: readonly Movement[]
  readonly contradictions: readonly Contradiction[]
}

export function MovementSection({ about, since, movement, contradictions }: MovementSectionProps) {
  return (
    <>
      <section aria-label="Movement">
        <Title order={2} mb="xs">
          {since === null ? 'Movement' : `Moved since ${since}`}
        </Title>
        {movement.length > 0 ? (
          <MovesTable moves={movement} about={about} before="Then" after="Now" />
        ) : (
          <Text size="sm" c="dimmed">
            {since === null ? 'There was only one session, so there is nothing to compare with. Choose a day above.' : 'Nothing moved.'}
          </Text>
        )}
      </section>
      {contradictions.length === 0 ? null : (
        <section aria-label="Contradictions">
          <Title order={2} mt="lg" mb="xs">
            Contradictions
          </Title>
          <MovesTable moves={contradictions.map(moveOf)} about={about} before="Earlier" after="Later" />
        </section>
      )}
    </>
  )
}
