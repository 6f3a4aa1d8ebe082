/** Who takes no side on the issue, the kinds of silence kept apart: none of them is neutrality. */
import { Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { ActorRef } from '#contract/records.ts'
import type { IssuePage } from '#contract/records/issue-page.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import classes from './issues.module.css'

export interface SilentActorsProps {
  readonly silent: IssuePage['silent']
  readonly onOpen: (actor: string) => void
}

const SHOWN_AT_FIRST = 30

export function SilentActors({ silent, onOpen }: SilentActorsProps) {
  return (
    <section aria-labelledby="silent-heading">
      <Title order={2} id="silent-heading" className={classes.sectionTitle}>
        Silent, which is not neutral
      </Title>
      <Group sign="–" title="Spoke, without committing" actors={silent.noCommitment} onOpen={onOpen} />
      <Group sign="∅" title="Never spoke" actors={silent.neverSpoke} onOpen={onOpen} />
      <Group sign="◆" title="Took a place in the middle, which is a view" actors={silent.inTheMiddle} onOpen={onOpen} />
    </section>
  )
}

interface GroupProps {
  readonly sign: string
  readonly title: string
  readonly actors: readonly ActorRef[]
  readonly onOpen: (actor: string) => void
}

function Group({ sign, title, actors, onOpen }: GroupProps) {
  const [all, setAll] = useState(false)
  if (actors.length === 0) return null
  const shown = all ? actors : actors.slice(0, SHOWN_AT_FIRST)
  return (
    <div className={classes.silentGroup}>
      <Text size="xs" fw={600} c="dimmed">
        <span aria-hidden>{sign} </span>
        {title} · {actors.length}
      </Text>
      <span className={classes.chips}>
        {shown.map((actor) => (
          <ActorChip key={actor.id} actor={actor} onOpen={() => onOpen(actor.id)} />
        ))}
        {shown.length < actors.length ? (
          <UnstyledButton className={classes.source} onClick={() => setAll(true)}>
            and {actors.length - shown.length} more
          </UnstyledButton>
        ) : null}
      </span>
    </div>
  )
}
