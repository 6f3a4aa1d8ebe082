/** Writes a topic down: its name, where it lies, and the words that file a passage under it, tried as they are written. */
import { Button, Group, Modal, Select, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { TopicNode } from '#contract/records.ts'
import { toastDone } from '#ui/toasts.tsx'
import { topicOptions } from '../option-lists.ts'
import { faultInKeywords, keywordsIn, soundKeywords, textOf } from './keyword-draft.ts'
import { KeywordTester } from './keyword-tester.tsx'
import { placesFor } from './topic-places.ts'
import classes from './topics.module.css'

interface TopicDialogProps {
  /** The one to edit; null: a new one. */
  readonly topic: TopicNode | null
  readonly onClose: () => void
  readonly onKept?: (topic: TopicNode) => void
}

export function TopicDialog({ topic, onClose, onKept = () => {} }: TopicDialogProps) {
  const [label, setLabel] = useState(topic?.label ?? '')
  const [parent, setParent] = useState(topic?.parent ?? null)
  const [words, setWords] = useState(() => textOf(topic?.keywords ?? []))
  const topics = useQueryOf('topic.list').data ?? []
  const done = (kept: TopicNode) => {
    toastDone(topic === null ? `Added the topic ${kept.label}` : `Kept the topic ${kept.label}. The next report is filed by it.`, () => runCommand('undo'))
    onClose()
    onKept(kept)
  }
  const create = useMutationOf('topic.create', { onDone: done })
  const update = useMutationOf('topic.update', { onDone: done })
  const fault = faultInKeywords(words)
  const problem = label.trim() === '' ? 'Give the topic a name.' : fault === null ? null : 'A keyword is not complete.'
  const keep = () => {
    if (problem !== null) return
    const fields = { label: label.trim(), parent, keywords: [...keywordsIn(words)] }
    if (topic === null) create.mutate(fields)
    else update.mutate({ id: topic.id, ...fields })
  }
  return (
    <Modal opened onClose={onClose} size="64rem" title={<b>{topic === null ? 'New topic' : 'Edit the topic'}</b>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          keep()
        }}
      >
        <div className={classes.columns}>
          <div className={classes.fields}>
            <TextInput data-autofocus label="Name" withAsterisk maxLength={200} placeholder="Capacity building" value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
            <Select label="Below" clearable searchable placeholder="At the top" data={topicOptions(placesFor(topics, topic?.id ?? null)).map(({ value, label: name, depth = 0 }) => ({ value, label: `${'   '.repeat(depth)}${name}` }))} value={parent} onChange={setParent} />
            <Textarea
              label="Keywords"
              description="One a line. A passage that holds one is filed here. * ends a word in any way, (a|b) is a choice; ? at the end: two such are needed; ! in front: never here."
              autosize
              minRows={8}
              maxRows={16}
              placeholder={'capacity building\ntrain*?\nfellowship*'}
              value={words}
              error={fault}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </div>
          <KeywordTester topic={topic?.id ?? null} keywords={soundKeywords(words)} />
        </div>
        <Group justify="flex-end" mt="md" gap="xs">
          {problem !== null && <Text size="xs" c="dimmed" aria-live="polite">{problem}</Text>}
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" disabled={problem !== null} loading={create.isPending || update.isPending}>{topic === null ? 'Add the topic' : 'Keep'}</Button>
        </Group>
      </form>
    </Modal>
  )
}
