/** Writes an issue down: the question, its topic, what its ends mean; for a new one also what reading listens for. */
import { Button, Group, Modal, Select, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { IssueRecord } from '#contract/records.ts'
import { rowsOf, soundCues, type CueRow } from '../cues/cue-draft.ts'
import { useTopicOptions } from '../options.ts'
import { TopicDialog } from '../topics/topic-dialog.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { AnchorRows } from './anchor-rows.tsx'
import { CueRows } from './cue-rows.tsx'
import { draftOf, fieldsOf, type IssueDraft, problemWith } from './issue-draft.ts'
import classes from './issue.module.css'

interface IssueDialogProps {
  /** The one to edit; null: a new one. */
  readonly issue: IssueRecord | null
  /** The topic that a new one begins with. */
  readonly topic?: string | null
  readonly onClose: () => void
  readonly onKept?: (issue: IssueRecord) => void
}

export function IssueDialog({ issue, topic = null, onClose, onKept = () => {} }: IssueDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(issue, topic))
  const [cues, setCues] = useState<readonly CueRow[]>(() => rowsOf([]))
  const change = (part: Partial<IssueDraft>) => setDraft({ ...draft, ...part })
  const done = (kept: IssueRecord) => {
    toastDone(issue === null ? `Added the issue ${kept.label}` : `Kept ${kept.label}`, () => runCommand('undo'))
    onClose()
    onKept(kept)
  }
  const create = useMutationOf('issue.create', { onDone: done })
  const update = useMutationOf('issue.update', { onDone: done })
  const incomplete = cues.length > soundCues(cues).length
  const problem = problemWith(draft) ?? (incomplete ? 'A cue is not complete.' : null)
  const keep = () => {
    if (draft.topic === null || problem !== null) return
    const fields = { ...fieldsOf(draft), topic: draft.topic }
    if (issue === null) create.mutate({ ...fields, cues: [...soundCues(cues)] })
    else update.mutate({ id: issue.id, ...fields })
  }
  const anchors = fieldsOf(draft).anchors
  return (
    <Modal opened onClose={onClose} size={issue === null ? '72rem' : '36rem'} title={<b>{issue === null ? 'New issue' : 'Edit the issue'}</b>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <div className={issue === null ? classes.columns : undefined}>
          <IssueFields draft={draft} onChange={change} />
          {issue === null && <CueRows rows={cues} anchors={anchors} onRows={setCues} />}
        </div>
        <Group justify="flex-end" mt="md" gap="xs">
          {problem !== null && <Text size="xs" c="dimmed" aria-live="polite">{problem}</Text>}
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" disabled={problem !== null} loading={create.isPending || update.isPending}>{issue === null ? 'Add the issue' : 'Keep'}</Button>
        </Group>
      </form>
    </Modal>
  )
}

interface IssueFieldsProps {
  readonly draft: IssueDraft
  readonly onChange: (change: Partial<IssueDraft>) => void
}

function IssueFields({ draft, onChange }: IssueFieldsProps) {
  const topics = useTopicOptions()
  const [addsTopic, setAddsTopic] = useState(false)
  return (
    <div className={classes.fields}>
      <TextInput data-autofocus label="Question" withAsterisk maxLength={200} placeholder="Fund for capacity building" value={draft.label} onChange={(event) => onChange({ label: event.currentTarget.value })} />
      <div className={classes.topic}>
        <Select label="Topic" withAsterisk searchable placeholder="Where it belongs" data={topics.filter(({ isHeading }) => isHeading !== true).map(({ value, label }) => ({ value, label }))} value={draft.topic} onChange={(topic) => onChange({ topic })} />
        <Button variant="default" onClick={() => setAddsTopic(true)}>New topic…</Button>
      </div>
      <TextInput label="What those at 100 want" description="As it stands in a sentence: “supports a dedicated fund”" maxLength={300} placeholder="a dedicated fund" value={draft.object} onChange={(event) => onChange({ object: event.currentTarget.value })} />
      <AnchorRows anchors={draft.anchors} onAnchors={(anchors) => onChange({ anchors })} />
      <Textarea label="Coding note" description="What to count and what not, for whoever reviews" autosize minRows={2} maxRows={5} maxLength={20_000} value={draft.note} onChange={(event) => onChange({ note: event.currentTarget.value })} />
      {addsTopic && <TopicDialog topic={null} onClose={() => setAddsTopic(false)} onKept={({ id }) => onChange({ topic: id })} />}
    </div>
  )
}
