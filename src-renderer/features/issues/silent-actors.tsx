/** Who takes no position on the issue, the two silences kept apart. */
import { Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { PositionRow } from '#contract/records.ts'
import { bySilence } from '#domain/silence.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import classes from './issues.module.css'

export interface SilentActorsProps {
  readonly positions: readonly PositionRow[]
  readonly onOpen: (actor: string) => void
}

const SHOWN_AT_FIRST = 30

export function SilentActors({ positions, onOpen }: SilentActorsProps) {
  const kinds = bySilence(positions)
  const onIssue = kinds['no commitment'].filter((position) => position.evidence.length > 0)
  const elsewhere = kinds['no commitment'].filter((position) => position.evidence.length === 0)
  if (positions.length === 0) return null
  return (
    <section aria-labelledby="silent-heading">
      <Title order={2} id="silent-heading" className={classes.sectionTitle}>
        Silent, which is not neutral
      </Title>
      <Group title="Spoke on this issue, no commitment" positions={onIssue} onOpen={onOpen} />
      <Group title="Spoke, but not on this issue" positions={elsewhere} onOpen={onOpen} />
      <Group title="Never spoke" positions={kinds['never spoke']} onOpen={onOpen} />
    </section>
  )
}

function Group({ title, positions, onOpen }: SilentActorsProps & { readonly title: string }) {
  const [all, setAll] = useState(false)
  if (positions.length === 0) return null
  const shown = all ? positions : positions.slice(0, SHOWN_AT_FIRST)
  return (
    <div className={classes.silentGroup}>
      <Text size="xs" fw={600} c="dimmed">
        {title} · {positions.length}
      </Text>
      <span className={classes.chips}>
        {shown.map(({ actor }) => (
          <ActorChip key={actor.id} actor={actor} onOpen={() => onOpen(actor.id)} />
        ))}
        {shown.length < positions.length ? (
          <UnstyledButton className={classes.source} onClick={() => setAll(true)}>
            and {positions.length - shown.length} more
          </UnstyledButton>
        ) : null}
      </span>
    </div>
  )
}
