/** Who is worth approaching on the issue, and why; one click puts them on the list. */
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { ApproachCandidate } from '#contract/records/approach.ts'
import { OurPanel } from '#editing/ours/our-panel.tsx'
import { ActorChip } from '#ui/actor-chip.tsx'
import { BandBadge } from '#ui/band-badge.tsx'
import { toastDone } from '#ui/toasts.tsx'
import classes from './issues.module.css'
import { openActor } from './positions-by-value.tsx'

export interface CandidatesProps {
  readonly issue: string
  readonly candidates: readonly ApproachCandidate[]
}

const SHOWN = 15

export function Candidates({ issue, candidates }: CandidatesProps) {
  const create = useMutationOf('approach.create', { onDone: ({ actor }) => toastDone(`Put ${actor.shortName} on the list`, () => runCommand('undo')) })
  if (candidates.length === 0) return null
  return (
    <OurPanel title="Worth approaching">
      <ul className={classes.candidates}>
        {candidates.slice(0, SHOWN).map(({ actor, value, band, reasons }) => (
          <li key={actor.id}>
            <ActorChip actor={actor} onOpen={({ id }) => openActor(id)} />
            <BandBadge band={band} value={value} />
            <Text size="sm" className={classes.reasons}>
              {reasons.join(', ')}
            </Text>
            <Button size="compact-xs" variant="default" leftSection={<IconPlus size={12} />} onClick={() => create.mutate({ actor: actor.id, issue })}>
              On the list
            </Button>
          </li>
        ))}
      </ul>
      {candidates.length > SHOWN ? <Text size="xs">and {candidates.length - SHOWN} more, less promising</Text> : null}
    </OurPanel>
  )
}
