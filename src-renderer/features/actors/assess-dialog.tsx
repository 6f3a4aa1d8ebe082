/** Records a person's judgement: where an actor stands, why, and on which words it rests. */
import { Alert, Button, Group, Modal, Select, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { ActorProfile } from '#contract/records.ts'
import { toastDone } from '#ui/toasts.tsx'
import { dayOf, draftFor, evidenceChoices, missingFrom, type Draft } from './assessment.ts'
import { EvidencePicks } from './evidence-picks.tsx'
import { ValueChoice } from './value-choice.tsx'

export interface AssessDialogProps {
  readonly profile: ActorProfile
  /** Null: the person chooses first. */
  readonly issue: string | null
  readonly onClose: () => void
}

export function AssessDialog({ profile, issue, onClose }: AssessDialogProps) {
  const { data } = useQueryOf('issue.list')
  const issues = data ?? []
  const [draft, setDraft] = useState(() => draftFor(profile, issue, dayOf(new Date())))
  const chosen = issues.find((one) => one.id === draft.issue)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const choices = useMemo(() => evidenceChoices(profile.statements, chosen), [profile.statements, chosen])
  const missing = missingFrom(draft)
  const save = useMutationOf('position.assess', {
    onDone: () => {
      toastDone(`Assessed ${profile.actor.shortName} on ${chosen?.label ?? 'the issue'}`, () => runCommand('undo'))
      onClose()
    },
  })
  const submit = () => {
    const { issue: on, value, condition } = draft
    if (missing !== null || on === null || value === undefined) return
    save.mutate({ ...draft, actor: profile.actor.id, issue: on, value, condition: condition.trim() || null, evidence: [...draft.evidence] })
  }

  return (
    <Modal opened onClose={onClose} size="lg" closeButtonProps={{ 'aria-label': 'Close' }} title={<b>Assess {profile.actor.shortName}</b>}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          Your judgement holds from its day on. Statements made later do not override it; they are flagged for you to weigh.
        </Text>
        <Select
          label="Issue"
          searchable
          allowDeselect={false}
          data={issues.map((one) => ({ value: one.id, label: one.label }))}
          value={draft.issue}
          onChange={(on) => on !== null && setDraft(draftFor(profile, on, draft.date))}
        />
        {chosen ? <ValueChoice issue={chosen} value={draft.value} onChoose={(value) => change({ value })} /> : null}
        <Textarea
          label="Why"
          withAsterisk
          autosize
          minRows={2}
          maxRows={8}
          maxLength={5000}
          placeholder="What you know that the words do not say"
          value={draft.rationale}
          onChange={(event) => change({ rationale: event.currentTarget.value })}
        />
        <TextInput
          label="Condition"
          maxLength={500}
          placeholder="not now, possibly later"
          value={draft.condition}
          onChange={(event) => change({ condition: event.currentTarget.value })}
        />
        <Group grow align="flex-end" gap="sm">
          <TextInput type="date" label="From" required value={draft.date} onChange={(event) => change({ date: event.currentTarget.value })} />
          <Scale
            label="Confidence"
            data={['low', 'medium', 'high']}
            value={draft.confidence}
            onChoose={(confidence) => change({ confidence })}
          />
          <Scale
            label="Matters to them"
            data={['little', 'some', 'much']}
            value={salienceWord(draft.salience)}
            onChoose={(word) => change({ salience: SALIENCE[word] })}
          />
        </Group>
        <EvidencePicks choices={choices} picked={draft.evidence} onPick={(evidence) => change({ evidence })} />
        {save.error ? <Alert color="red">{save.error.message}</Alert> : null}
        <Group justify="flex-end" mt="xs">
          <Text size="xs" c="dimmed" mr="auto" role="status">
            {missing ?? ''}
          </Text>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={missing !== null} loading={save.isPending} onClick={submit}>
            Save assessment
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

const SALIENCE = { little: 25, some: 50, much: 85 } as const
const salienceWord = (salience: number | null): keyof typeof SALIENCE | null => {
  if (salience === null) return null
  if (salience < 40) return 'little'
  return salience > 65 ? 'much' : 'some'
}

interface ScaleProps<Word extends string> {
  readonly label: string
  readonly data: readonly Word[]
  readonly value: Word | null
  readonly onChoose: (word: Word) => void
}

function Scale<Word extends string>({ label, data, value, onChoose }: ScaleProps<Word>) {
  const choose = (word: string) => {
    const known = data.find((one) => one === word)
    if (known !== undefined) onChoose(known)
  }
  return (
    <div>
      <Text size="xs" fw={500} mb={2}>
        {label}
      </Text>
      <SegmentedControl fullWidth aria-label={label} data={[...data]} value={value ?? ''} onChange={choose} />
    </div>
  )
}
