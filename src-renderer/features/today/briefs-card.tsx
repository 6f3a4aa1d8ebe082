/** The briefs exported last; a click shows the file. */
import { Group, Text } from '@mantine/core'
import { call, messageOf } from '#bridge/door.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { toastFailure } from '#ui/toasts.tsx'
import { Card, CardLine, CardNote } from './card.tsx'

const SHOWN = 4

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const reveal = (path: string): void => {
  call('brief.reveal', { path }).catch((error: unknown) => toastFailure(messageOf(error)))
}

export function BriefsCard() {
  const { data } = useQueryOf('brief.history')
  return (
    <Card title="Exported briefs" more={{ label: 'All briefs', onClick: () => navigate({ screen: 'briefs' }) }}>
      {data?.length === 0 && <CardNote>None yet. A brief is made from an actor’s page.</CardNote>}
      {data?.slice(0, SHOWN).map((brief) => (
        <CardLine key={brief.id} onClick={() => reveal(brief.path)}>
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text component="span" size="sm" fw={550} truncate>
              {brief.subject}
            </Text>
            <Text component="span" size="xs" c="dimmed" flex="none">
              {when.format(new Date(brief.madeAt))}
            </Text>
          </Group>
          <Text component="span" display="block" size="xs" c="dimmed" truncate>
            {brief.path}
          </Text>
        </CardLine>
      ))}
    </Card>
  )
}
