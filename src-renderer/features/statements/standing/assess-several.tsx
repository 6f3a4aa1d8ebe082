/** Records one judgement of several actors on an issue: a bloc that moved together, a reply given for many. */
import { Alert, Button, Checkbox, Group, Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { PositionRow } from '#contract/records.ts'
import { dayOf, missingFrom, type Draft } from '#editing/assess/assessment.ts'
import { Certainty } from '#editing/assess/certainty.tsx'
import { ValueChoice } from '#editing/assess/value-choice.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { commonView, judged } from './several.ts'

interface AssessSeveralProps {
  readonly issue: { readonly id: string; readonly label: string }
  readonly rows: readonly PositionRow[]
  readonly onClose: () => void
}

const MOST_NAMED = 12

export function AssessSeveral({ issue, rows, onClose }: AssessSeveralProps) {
  const known = useQueryOf('issue.list').data?.find(({ id }) => id === issue.id)
  const [onWords, setOnWords] = useState(true)
  const [draft, setDraft] = useState<Draft>(() => ({
    issue: issue.id, date: dayOf(new Date()), value: undefined, condition: '', ...commonView(rows), rationale: '', salience: null, confidence: null, evidence: [], mark: null,
  }))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const missing = missingFrom(draft)
  const save = useMutationOf('position.assessSeveral', {
    onDone: (count) => {
      toastDone(`Assessed ${count} actors on ${issue.label}`, () => runCommand('undo'))
      onClose()
    },
  })
  const submit = () => {
    const { value, date, rationale, salience, confidence } = draft
    if (missing !== null || value === undefined) return
    save.mutate({ issue: issue.id, actors: judged(rows, onWords), date, value, condition: draft.condition.trim() || null, rationale, salience, confidence })
  }

  return (
    <Modal opened onClose={onClose} size="56rem" closeButtonProps={{ 'aria-label': 'Close' }} title={<b>Assess {rows.length} actors on {issue.label}</b>}>
      <Text size="xs" c="dimmed" mb="sm">{namesOf(rows)}. Each gets a judgement of its own, in one step to undo.</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <div>{known ? <ValueChoice issue={known} value={draft.value} onChoose={(value) => change({ value })} /> : null}</div>
        <Stack gap="sm">
          <Textarea label="Why" withAsterisk autosize minRows={2} maxRows={8} maxLength={5000} placeholder="What you know that the words do not say" value={draft.rationale} onChange={(event) => change({ rationale: event.currentTarget.value })} />
          <TextInput label="Condition" maxLength={500} placeholder="not now, possibly later" value={draft.condition} onChange={(event) => change({ condition: event.currentTarget.value })} />
          <Certainty draft={draft} onChange={change} />
          <Checkbox size="xs" label="Each rests on its own latest words on this issue" checked={onWords} onChange={(event) => setOnWords(event.currentTarget.checked)} />
        </Stack>
      </SimpleGrid>
      {save.error ? <Alert color="red" mt="sm">{save.error.message}</Alert> : null}
      <Group justify="flex-end" mt="md">
        <Text size="xs" c="dimmed" mr="auto" role="status">{missing ?? ''}</Text>
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button disabled={missing !== null} loading={save.isPending} onClick={submit}>Save {rows.length} assessments</Button>
      </Group>
    </Modal>
  )
}

function namesOf(rows: readonly PositionRow[]): string {
  const names = rows.slice(0, MOST_NAMED).map(({ actor }) => actor.shortName)
  return rows.length > MOST_NAMED ? `${names.join(', ')} and ${rows.length - MOST_NAMED} more` : names.join(', ')
}
