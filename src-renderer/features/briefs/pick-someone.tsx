/** Before anyone is chosen: what will appear, and those who spoke most as a start. */
import { IconFileText } from '@tabler/icons-react'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Button, Group } from '@mantine/core'

const OFFERED = 8

export function PickSomeone({ onChoose }: { readonly onChoose: (actor: string) => void }) {
  const { data } = useQueryOf('actor.list', { all: false })
  const most = (data ?? []).toSorted((a, b) => b.statements - b.proposed - (a.statements - a.proposed)).slice(0, OFFERED)
  return (
    <EmptyState
      icon={<IconFileText size={28} />}
      title="Whom is the brief about?"
      description="Choose a country or body. The page appears here as it will be printed, every line leading back to the words it rests on."
      action={
        data?.length === 0 ? (
          <Button onClick={() => navigate({ screen: 'sources' })}>Bring in a report first</Button>
        ) : (
          <Group gap={6} justify="center">
            {most.map((actor) => (
              <ActorChip key={actor.id} actor={actor} onOpen={() => onChoose(actor.id)} />
            ))}
          </Group>
        )
      }
    />
  )
}
