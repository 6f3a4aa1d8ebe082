/** Merges one actor, topic or issue into another: told in full before it is done, one step to undo afterwards. */
import { Alert, Button, Group, List, Modal, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { messageOf } from '#bridge/door.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { MergeRequest } from '#contract/methods/merge.ts'
import type { MergePreview } from '#contract/records/merge.ts'
import { toastDone } from '#ui/toasts.tsx'
import classes from './order.module.css'
import { useChoices } from './use-choices.ts'

export interface MergeDialogProps {
  readonly kind: MergeRequest['kind']
  /** What goes. */
  readonly from: { readonly id: string; readonly label: string }
  readonly onClose: () => void
  readonly onMerged: (into: string) => void
}

export function MergeDialog({ kind, from, onClose, onMerged }: MergeDialogProps) {
  const [into, setInto] = useState<string | null>(null)
  const choices = useChoices(kind).filter(({ value }) => value !== from.id)
  const { data: preview, error } = useQueryOf('merge.preview', { kind, from: [from.id], into: into ?? '' }, { enabled: into !== null })
  const merge = useMutationOf('merge.apply', {
    onDone: (done) => {
      toastDone(`Merged ${from.label} into ${done.into.label}`, () => runCommand('undo'))
      onClose()
      onMerged(done.into.id)
    },
  })
  return (
    <Modal opened onClose={onClose} size="lg" title={<b>Merge this {kind} into another</b>}>
      <Text size="sm" mb="sm">
        Everything that names <b>{from.label}</b> will name the other instead, and {from.label} will be gone. One Undo brings it back.
      </Text>
      <Select data-autofocus label="Into" placeholder={`Which ${kind} stays`} searchable limit={100} data={choices} value={into} onChange={setInto} />
      {error ? (
        <Alert color="red" mt="sm">
          {messageOf(error)}
        </Alert>
      ) : null}
      {preview && into !== null ? <Told preview={preview} /> : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={!preview || into === null || preview.into.id !== into} loading={merge.isPending} onClick={() => into !== null && merge.mutate({ kind, from: [from.id], into })}>
          Merge
        </Button>
      </Group>
    </Modal>
  )
}

/** What would move, and what would give way. */
function Told({ preview: { moved, conflicts } }: { readonly preview: MergePreview }) {
  const moving = moved.filter(({ count }) => count > 0)
  return (
    <div role="status">
      <Text size="sm" fw={600} mt="md">
        {moving.length === 0 ? 'Nothing else names it.' : 'Will then point to it'}
      </Text>
      <List size="sm">
        {moving.map(({ what, count }) => (
          <List.Item key={what}>
            {count} {what}
          </List.Item>
        ))}
      </List>
      {conflicts.length === 0 ? null : (
        <div className={classes.conflicts}>
          <Text size="sm" fw={600}>
            Both have one, so one gives way
          </Text>
          <List size="sm">
            {conflicts.map(({ what, detail }) => (
              <List.Item key={`${what} ${detail}`}>
                {what}: {detail}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </div>
  )
}
