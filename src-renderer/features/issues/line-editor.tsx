/** Our own layer on an issue. It looks unlike everything else, for nothing in it may slip into a handout. */
import { Button, Group, NumberInput, Select, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { HandlingLevel, IssueRecord, LineRecord } from '#contract/records.ts'
import { OurPanel } from '#editing/ours/our-panel.tsx'
import { toastDone } from '#ui/toasts.tsx'
import classes from './issues.module.css'
import { LINE_FIELDS, problemWith, sameLine } from './line-fields.ts'

export interface LineEditorProps {
  readonly issue: IssueRecord
  /** The line as kept, or a blank one. Its owner gives a new `key` when it changes elsewhere. */
  readonly line: LineRecord
  readonly levels: readonly HandlingLevel[]
}

export function LineEditor({ issue, line, levels }: LineEditorProps) {
  const [draft, setDraft] = useState(line)
  const change = (part: Partial<LineRecord>) => setDraft({ ...draft, ...part })
  const save = useMutationOf('line.save', { onDone: () => toastDone(`Saved our line on ${issue.label}`, () => runCommand('undo')) })
  const problem = problemWith(draft)
  const dirty = !sameLine(draft, line)
  return (
    <OurPanel
      title="Our line"
      mark={line.mark}
      actions={
        <Group gap="xs">
          <Text size="xs" role="status">
            {problem ?? (dirty ? 'Not saved yet' : '')}
          </Text>
          {dirty ? (
            <Button variant="default" onClick={() => setDraft(line)}>
              Discard
            </Button>
          ) : null}
          <Button disabled={!dirty || problem !== null} loading={save.isPending} onClick={() => save.mutate(draft)} className={classes.oursButton}>
            Save our line
          </Button>
        </Group>
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" verticalSpacing="sm">
        {LINE_FIELDS.map((field) => (
          <Textarea
            key={field.name}
            label={field.label}
            placeholder={field.hint}
            autosize
            minRows={2}
            maxRows={10}
            maxLength={20_000}
            value={draft[field.name]}
            onChange={(event) => change({ [field.name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Group mt="sm" gap="md" align="flex-end">
        <Landing label="Landing zone from" value={draft.landingFrom} onChange={(landingFrom) => change({ landingFrom })} />
        <Landing label="to" value={draft.landingTo} onChange={(landingTo) => change({ landingTo })} />
        <Select
          label="Mark"
          allowDeselect={false}
          data={levels.map((level) => ({ value: level.id, label: level.label }))}
          value={draft.mark}
          onChange={(mark) => mark !== null && change({ mark })}
        />
      </Group>
    </OurPanel>
  )
}

interface LandingProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

function Landing({ label, value, onChange }: LandingProps) {
  return (
    <NumberInput
      label={label}
      w={130}
      min={0}
      max={100}
      step={5}
      allowDecimal={false}
      clampBehavior="strict"
      value={value ?? ''}
      onChange={(number) => onChange(typeof number === 'number' ? number : null)}
    />
  )
}
