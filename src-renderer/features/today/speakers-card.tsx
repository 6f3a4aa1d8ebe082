/** Who spoke last, and how much of each is kept. */
import { Group, Text } from '@mantine/core'
import type { ActorRow } from '#contract/records.ts'
import { shortDate } from '#domain/calendar.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { Card, CardLine } from './card.tsx'

const SHOWN = 6

const lastThenMost = (a: ActorRow, b: ActorRow): number =>
  (b.lastSpoke ?? '').localeCompare(a.lastSpoke ?? '') || b.statements - a.statements

const kept = ({ statements, proposed }: ActorRow): string => {
  const all = statements === 1 ? '1 statement' : `${statements} statements`
  return proposed === 0 ? all : `${all}, ${proposed} to review`
}

export function SpeakersCard() {
  const { data } = useQueryOf('actor.list', {})
  const latest = (data ?? []).toSorted(lastThenMost).slice(0, SHOWN)
  return (
    <Card title="Heard last" more={{ label: 'All actors', onClick: () => navigate({ screen: 'actors' }) }}>
      {latest.map((actor) => (
        <CardLine key={actor.id} onClick={() => navigate({ screen: 'actors', actor: actor.id })}>
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text component="span" size="sm" fw={550} truncate>
              {actor.shortName}
            </Text>
            <Text component="span" size="xs" c="dimmed" flex="none">
              {kept(actor)}
              {actor.lastSpoke !== null && ` · ${shortDate(actor.lastSpoke)}`}
            </Text>
          </Group>
        </CardLine>
      ))}
    </Card>
  )
}
