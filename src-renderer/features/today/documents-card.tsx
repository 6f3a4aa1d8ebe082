/** The latest reports, each with how far its review has come. */
import { Badge, Group, Progress, Text } from '@mantine/core'
import type { DocumentRow } from '#contract/records.ts'
import { shortDate } from '#domain/calendar.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { Card, CardLine } from './card.tsx'

const SHOWN = 5

function DocumentLine({ document }: { readonly document: DocumentRow }) {
  const { title, date, meeting, proposed, confirmed, rejected } = document
  const read = proposed + confirmed + rejected
  const reviewed = confirmed + rejected
  const share = read === 0 ? 100 : (100 * reviewed) / read
  return (
    <CardLine onClick={() => navigate({ screen: 'sources', document: document.id })}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text component="span" size="sm" fw={550} truncate>
          {title}
        </Text>
        {proposed === 0 ? (
          <Badge size="sm" radius="sm" variant="default" tt="none" flex="none">
            Reviewed
          </Badge>
        ) : (
          <Text component="span" size="xs" c="dimmed" flex="none">
            {reviewed} of {read} reviewed
          </Text>
        )}
      </Group>
      <Text component="span" display="block" size="xs" c="dimmed" truncate>
        {[date === null ? null : shortDate(date), meeting?.name].filter(Boolean).join(' · ')}
      </Text>
      {proposed > 0 && <Progress value={share} size={3} mt={6} aria-label={`${reviewed} of ${read} reviewed`} />}
    </CardLine>
  )
}

export function DocumentsCard() {
  const { data } = useQueryOf('document.list')
  const latest = (data ?? []).toSorted((a, b) => (b.date ?? b.importedAt).localeCompare(a.date ?? a.importedAt)).slice(0, SHOWN)
  return (
    <Card title="Latest reports" more={{ label: 'All sources', onClick: () => navigate({ screen: 'sources' }) }}>
      {latest.map((document) => (
        <DocumentLine key={document.id} document={document} />
      ))}
    </Card>
  )
}
