/** An actor by its short name, with the full one at hand; a button where it leads somewhere. */
import { Badge, UnstyledButton } from '@mantine/core'
import type { ActorRef } from '#contract/records.ts'
import classes from './actor-chip.module.css'

export interface ActorChipProps {
  readonly actor: ActorRef
  /** The grouping it speaks for. */
  readonly onBehalfOf?: ActorRef | null
  readonly onOpen?: ((actor: ActorRef) => void) | undefined
}

export function ActorChip({ actor, onBehalfOf, onOpen }: ActorChipProps) {
  const text = onBehalfOf ? `${actor.shortName} for ${onBehalfOf.shortName}` : actor.shortName
  const title = onBehalfOf ? `${actor.name}, on behalf of ${onBehalfOf.name}` : actor.name
  if (!onOpen) return <Badge className={classes.chip} title={title}>{text}</Badge>
  return (
    <UnstyledButton className={classes.chip} data-opens title={title} onClick={() => onOpen(actor)}>
      {text}
    </UnstyledButton>
  )
}
