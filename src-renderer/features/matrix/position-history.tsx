/** How the position came about: every change with its day, words or reason, and who put it on file. */
import { Group, Text, Title } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import type { PositionChange } from '#contract/records/movement.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './matrix.module.css'

export function PositionHistory({ actor, issue }: { readonly actor: string; readonly issue: string }) {
  const { data } = useQueryOf('position.log', { actor, issue, limit: 50 })
  if (!data || data.length === 0) return null
  return (
    <section>
      <Title order={3} size="h4">
        Log
      </Title>
      <ol className={classes.log}>
        {data.map((change) => (
          <li key={`${change.to.date ?? ''} ${change.recordedAt ?? ''} ${change.kind} ${change.to.value ?? ''} ${change.to.quote?.statementId ?? ''}`}>
            <Entry change={change} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ change: { from, to, kind, author, recordedAt } }: { readonly change: PositionChange }) {
  return (
    <>
      <Group gap={4}>
        <Text size="xs" c="dimmed" w={76}>
          {to.date ?? 'undated'}
        </Text>
        {from === null ? null : (
          <>
            <BandBadge band={from.band} value={from.value} compact /> <span aria-hidden>→</span>
          </>
        )}
        <BandBadge band={to.band} value={to.value} />
        <Text size="xs">{kind}</Text>
      </Group>
      {to.rationale ? <Text size="xs" className={classes.reason}>{to.rationale}</Text> : null}
      {author === null ? null : (
        <Text size="xs" c="dimmed">
          {author === '' ? 'On file' : `By ${author}`}
          {recordedAt === null ? '' : `, ${recordedAt.slice(0, 10)}`}
        </Text>
      )}
    </>
  )
}
