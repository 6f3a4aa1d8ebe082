/** The tree of topics with the words each is known by; each opens for editing, and a new one can be added. */
import { Button, Group, Modal, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconPlus, IconSearch, IconTags } from '@tabler/icons-react'
import { useState } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { TopicNode } from '#contract/records.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { topicOptions } from '../option-lists.ts'
import { TopicDialog } from './topic-dialog.tsx'
import classes from './topics.module.css'

const INDENT_REM = 1.25

export function TopicsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: topics } = useQueryOf('topic.list')
  const [search, setSearch] = useState('')
  const [edited, setEdited] = useState<TopicNode | 'new' | null>(null)
  const known = new Map((topics ?? []).map((topic) => [topic.id, topic]))
  const wanted = search.trim().toLowerCase()
  const shown = topicOptions(topics ?? []).flatMap(({ value, depth = 0 }) => {
    const topic = known.get(value)
    return topic && `${topic.label} ${topic.keywords.join(' ')}`.toLowerCase().includes(wanted) ? [{ topic, depth: wanted === '' ? depth : 0 }] : []
  })
  return (
    <Modal opened onClose={onClose} size="60rem" title={<b>Topics</b>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Group gap="xs" mb="xs">
        <TextInput flex={1} data-autofocus aria-label="Find a topic" placeholder="Find a topic or keyword" leftSection={<IconSearch size={14} />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <Button leftSection={<IconPlus size={14} />} onClick={() => setEdited('new')}>New topic…</Button>
      </Group>
      {topics?.length === 0 && <EmptyState icon={<IconTags size={28} />} title="No topic yet" description="Topics are what statements are filed under. Each has keywords that reading listens for." action={<Button onClick={() => setEdited('new')}>New topic…</Button>} />}
      {topics !== undefined && topics.length > 0 && shown.length === 0 && <Text size="sm" c="dimmed">No topic or keyword matches “{search.trim()}”.</Text>}
      <ul className={classes.tree} aria-label="Topics">
        {shown.map(({ topic, depth }) => (
          <li key={topic.id}>
            <UnstyledButton className={classes.row} onClick={() => setEdited(topic)}>
              <span className={topic.isGroup ? classes.group : classes.name} style={{ paddingLeft: `${depth * INDENT_REM}rem` }}>{topic.label}</span>
              <span className={classes.words}>{topic.keywords.join(', ') || (topic.isGroup ? '' : 'no keywords')}</span>
              <span className={classes.count}>{topic.isGroup ? '' : topic.statements}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {edited !== null && <TopicDialog topic={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Modal>
  )
}
