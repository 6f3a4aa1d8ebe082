/** Records that in these words an actor answered, supported, opposed or cited another. */
import { Button, Group, Modal, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { ActorRef, StatementRow } from '#contract/records.ts'
import { RELATION_KINDS, type RelationKind } from '#contract/vocabulary.ts'
import { useActorOptions } from '#editing/options.ts'
import { toastDone } from '#ui/toasts.tsx'

export interface RelationDialogProps {
  readonly actor: ActorRef
  readonly statements: readonly StatementRow[]
  readonly onClose: () => void
}

export function RelationDialog({ actor, statements, onClose }: RelationDialogProps) {
  const [statement, setStatement] = useState<string | null>(null)
  const [kind, setKind] = useState<RelationKind>('answers')
  const [target, setTarget] = useState<string | null>(null)
  const actors = useActorOptions()
  const create = useMutationOf('relation.create', {
    onDone: (made) => {
      toastDone(`Recorded: ${actor.shortName} ${made.kind} ${made.target.shortName}`, () => runCommand('undo'))
      onClose()
    },
  })
  const keep = () => {
    if (statement !== null && target !== null) create.mutate({ statement, kind, target, targetStatement: null })
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={<b>Whom {actor.shortName} answered</b>}>
      <Select
        data-autofocus
        label="In these words"
        placeholder="One of its statements"
        searchable
        data={statements.map(({ id, date, quote }) => ({ value: id, label: `${date ?? 'undated'}: ${quote.slice(0, 140)}` }))}
        value={statement}
        onChange={setStatement}
      />
      <SegmentedControl
        mt="sm"
        aria-label="What it did"
        data={[...RELATION_KINDS]}
        value={kind}
        onChange={(chosen) => setKind(RELATION_KINDS.find((one) => one === chosen) ?? kind)}
      />
      <Select
        mt="sm"
        label="Whom"
        searchable
        limit={100}
        data={actors.filter(({ value }) => value !== actor.id).map(({ value, label }) => ({ value, label }))}
        value={target}
        onChange={setTarget}
      />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={statement === null || target === null} loading={create.isPending} onClick={keep}>
          Record
        </Button>
      </Group>
    </Modal>
  )
}
