/** Records a person's judgement: where an actor stands, why, and on which words it rests. */
import { Alert, Button, Group, Modal, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { ActorProfile, HandlingLevel } from '#contract/records.ts'
import { toastDone } from '#ui/toasts.tsx'
import { dayOf, draftFor, evidenceChoices, markOfEvidence, missingFrom, type Draft } from './assessment.ts'
import { Certainty } from './certainty.tsx'
import { EvidencePicks } from './evidence-picks.tsx'
import { ValueChoice } from './value-choice.tsx'

export interface AssessDialogProps {
  readonly actor: string
  /** Null: the person chooses first. */
  readonly issue: string | null
  readonly onClose: () => void
}

const NO_LEVELS: readonly HandlingLevel[] = []

/** Opens once what the actor said and holds is there: a draft starts from it. */
export function AssessDialog({ actor, issue, onClose }: AssessDialogProps) {
  const { data: profile } = useQueryOf('actor.profile', { id: actor })
  return profile ? <AssessForm profile={profile} issue={issue} onClose={onClose} /> : null
}

function AssessForm({ profile, issue, onClose }: Omit<AssessDialogProps, 'actor'> & { readonly profile: ActorProfile }) {
  const { data } = useQueryOf('issue.list')
  const issues = data ?? []
  const [draft, setDraft] = useState(() => draftFor(profile, issue, dayOf(new Date())))
  const chosen = issues.find((one) => one.id === draft.issue)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const choices = useMemo(() => evidenceChoices(profile.statements, chosen), [profile.statements, chosen])
  const levels = useQueryOf('handling.levels').data ?? NO_LEVELS
  const mark = draft.mark ?? markOfEvidence(levels, profile.statements, draft.evidence)
  const missing = missingFrom(draft)
  const save = useMutationOf('position.assess', {
    onDone: () => {
      toastDone(`Assessed ${profile.actor.shortName} on ${chosen?.label ?? 'the issue'}`, () => runCommand('undo'))
      onClose()
    },
  })
  const submit = () => {
    const { issue: on, value, condition, mark: ownMark, ...rest } = draft
    if (missing !== null || on === null || value === undefined) return
    save.mutate({ ...rest, actor: profile.actor.id, issue: on, value, condition: condition.trim() || null, evidence: [...draft.evidence], ...(ownMark === null ? {} : { mark: ownMark }) })
  }

  return (
    <Modal opened onClose={onClose} size="56rem" closeButtonProps={{ 'aria-label': 'Close' }} title={<b>Assess {profile.actor.shortName}</b>}>
      <Text size="xs" c="dimmed" mb="sm">
        Your judgement holds from its day on. Statements made later do not override it; they are flagged for you to weigh.
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Stack gap="sm">
          <Select
            label="Issue"
            placeholder="Choose the question it takes a place on"
            searchable
            onFocus={(event) => event.currentTarget.select()}
            allowDeselect={false}
            data={issues.map((one) => ({ value: one.id, label: one.label }))}
            value={draft.issue}
            onChange={(on) => on !== null && setDraft(draftFor(profile, on, draft.date))}
          />
          {chosen ? <ValueChoice issue={chosen} value={draft.value} onChoose={(value) => change({ value })} /> : null}
        </Stack>
        <Stack gap="sm">
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
          <Certainty draft={draft} onChange={change} />
          <Select
            label="Handling mark"
            description={draft.mark === null ? 'The highest of what it rests on' : undefined}
            allowDeselect={false}
            data={levels.map(({ id, label }) => ({ value: id, label }))}
            value={mark}
            onChange={(chosenMark) => change({ mark: chosenMark })}
          />
        </Stack>
      </SimpleGrid>
      <EvidencePicks choices={choices} picked={draft.evidence} onPick={(evidence) => change({ evidence })} />
      {save.error ? <Alert color="red">{save.error.message}</Alert> : null}
      <Group justify="flex-end" mt="md">
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
    </Modal>
  )
}
