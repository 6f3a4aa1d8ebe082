/** What was done in this workspace, newest first, with what undo has taken back. */
import { Drawer, ScrollArea, Text, Timeline } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import type { HistoryEntry } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { EmptyState } from '#ui/empty-state.tsx'

const SHOWN = 200

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

function EntryLine({ entry }: { readonly entry: HistoryEntry }) {
  const changes = entry.changes === 1 ? '1 change' : `${entry.changes} changes`
  const by = entry.author === '' ? '' : ` · ${entry.author}`
  return (
    <Text size="xs" c="dimmed">
      {`${when.format(new Date(entry.at))}${by} · ${changes}${entry.state === 'undone' ? ' · undone' : ''}`}
    </Text>
  )
}

export function HistoryPanel({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { data } = useQueryOf('history.list', { limit: SHOWN }, { enabled: opened })
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size={380} title="History" scrollAreaComponent={ScrollArea.Autosize}>
      {data?.length === 0 && (
        <EmptyState icon={<IconHistory />} title="Nothing has been changed yet" description="Every edit is listed here, with who made it and when." />
      )}
      <Timeline bulletSize={12} lineWidth={2} active={data?.length ?? 0}>
        {data?.map((entry) => (
          <Timeline.Item
            key={entry.seq}
            title={
              <Text size="sm" fw={550} td={entry.state === 'undone' ? 'line-through' : undefined}>
                {entry.label}
              </Text>
            }
          >
            <EntryLine entry={entry} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Drawer>
  )
}
