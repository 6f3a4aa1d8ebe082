/** Before the form is complete: what will appear, what is missing, and a start. */
import { Button, Group } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { BriefKind } from '#contract/methods/brief.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { OwnDraft } from './draft.ts'

const OFFERED = 8

export interface PickSubjectProps {
  readonly kind: BriefKind
  readonly onChoose: (part: OwnDraft) => void
}

export function PickSubject({ kind, onChoose }: PickSubjectProps) {
  if (kind === 'issue') return <PickIssue onChoose={onChoose} />
  if (kind === 'changes') return <PickDay onChoose={onChoose} />
  return <PickActor onChoose={onChoose} />
}

const toSources = (
  <Button onClick={() => navigate({ screen: 'sources' })}>Bring in a report first</Button>
)

function PickActor({ onChoose }: Pick<PickSubjectProps, 'onChoose'>) {
  const { data } = useQueryOf('actor.list', { all: false })
  const most = (data ?? []).toSorted((a, b) => b.statements - b.proposed - (a.statements - a.proposed)).slice(0, OFFERED)
  return (
    <EmptyState
      icon={<IconFileText size={28} />}
      title="Whom is it about?"
      description="Choose a country or body. The pages appear here as they will be printed, every line leading back to the words it rests on."
      action={
        data?.length === 0 ? (
          toSources
        ) : (
          <Group gap={6} justify="center">
            {most.map((actor) => (
              <ActorChip key={actor.id} actor={actor} onOpen={() => onChoose({ actor: actor.id })} />
            ))}
          </Group>
        )
      }
    />
  )
}

function PickIssue({ onChoose }: Pick<PickSubjectProps, 'onChoose'>) {
  const { data } = useQueryOf('issue.list')
  const most = (data ?? []).toSorted((a, b) => b.statements - a.statements).slice(0, OFFERED)
  return (
    <EmptyState
      icon={<IconFileText size={28} />}
      title="On which issue?"
      description="Choose a contested question. The pages show who stands where and why, with the words behind it."
      action={
        most.every(({ statements }) => statements === 0) ? (
          toSources
        ) : (
          <Group gap={6} justify="center">
            {most.map(({ id, label }) => (
              <Button key={id} variant="default" size="compact-xs" onClick={() => onChoose({ issue: id })}>
                {label}
              </Button>
            ))}
          </Group>
        )
      }
    />
  )
}

function PickDay({ onChoose }: Pick<PickSubjectProps, 'onChoose'>) {
  const { data } = useQueryOf('meeting.list')
  const days = [...new Set((data ?? []).map(({ date }) => date))].toSorted().toReversed().slice(0, OFFERED)
  return (
    <EmptyState
      icon={<IconFileText size={28} />}
      title="Changed since when?"
      description="What was known at the end of that day is compared with the as-of date. Days on which something was said:"
      action={
        days.length === 0 ? (
          toSources
        ) : (
          <Group gap={6} justify="center">
            {days.map((day) => (
              <Button key={day} variant="default" size="compact-xs" onClick={() => onChoose({ since: day })}>
                {day}
              </Button>
            ))}
          </Group>
        )
      }
    />
  )
}
