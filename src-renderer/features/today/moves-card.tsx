/** Whose position changed its band at the latest meeting, from what to what. */
import { Badge, Group, Text } from '@mantine/core'
import { shortDate } from '#domain/calendar.ts'
import type { PositionMove } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { Card, CardLine, CardNote } from './card.tsx'
import { useAfterFirstPaint } from './use-after-first-paint.ts'

const SHOWN = 8

function MoveLine({ move: { actor, issueLabel, from, to, awaitsReview } }: { readonly move: PositionMove }) {
  return (
    <CardLine onClick={() => navigate({ screen: 'actors', actor: actor.id })}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text component="span" size="sm" truncate title={issueLabel}>
          <b>{actor.shortName}</b> on {issueLabel}
        </Text>
        <Group component="span" gap={4} wrap="nowrap" flex="none">
          {awaitsReview && (
            <Badge component="span" size="sm" radius="sm" variant="default" tt="none" title="By words that nobody has confirmed yet">
              to review
            </Badge>
          )}
          <BandBadge band={from.band} compact />
          <span aria-label="to" role="img">→</span>
          <BandBadge band={to.band} value={to.value} />
        </Group>
      </Group>
    </CardLine>
  )
}

export function MovesCard() {
  const { data } = useQueryOf('today.summary', undefined, { enabled: useAfterFirstPaint() })
  const lastHeard = data?.lastHeard ?? null
  const moved = data?.moved ?? []
  return (
    <Card
      title={lastHeard === null ? 'Positions that moved' : `Positions that moved on ${shortDate(lastHeard)}`}
      more={{ label: 'All issues', onClick: () => navigate({ screen: 'issues' }) }}
    >
      {moved.slice(0, SHOWN).map((move) => (
        <MoveLine key={`${move.actor.id} ${move.issue}`} move={move} />
      ))}
      {moved.length > SHOWN && <CardNote>and {moved.length - SHOWN} more</CardNote>}
      {data !== undefined && moved.length === 0 && (
        <CardNote>{lastHeard === null ? 'No stance has been recorded yet.' : 'Nobody changed sides at the latest meeting.'}</CardNote>
      )}
    </Card>
  )
}
