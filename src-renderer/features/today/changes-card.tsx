/** What was done in this workspace last, and by whom. */
import { Group, Text } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { Card, CardNote } from './card.tsx'
import classes from './today.module.css'
import { useAfterFirstPaint } from './use-after-first-paint.ts'

const SHOWN = 6

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

export function ChangesCard() {
  const { data } = useQueryOf('history.list', { limit: SHOWN }, { enabled: useAfterFirstPaint() })
  return (
    <Card title="Done last">
      {data?.map((entry) => (
        <div key={entry.seq} className={classes.plainLine}>
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm" truncate td={entry.state === 'undone' ? 'line-through' : undefined}>
              {entry.label}
            </Text>
            <Text size="xs" c="dimmed" flex="none">
              {[entry.author, when.format(new Date(entry.at))].filter(Boolean).join(' · ')}
            </Text>
          </Group>
        </div>
      ))}
      {data?.length === 0 && <CardNote>Nothing has been edited yet.</CardNote>}
    </Card>
  )
}
