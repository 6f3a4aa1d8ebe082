/** Sets a stance: the issue, a place on its continuum in the anchors' words, and a condition. */
import { Button, Checkbox, Group, Popover, Select, Slider, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { bandOf } from '#domain/stance.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { useIssues } from './options.ts'
import classes from './stance-editor.module.css'
import type { StanceInput } from './voices.ts'

interface StanceEditorProps {
  readonly label: string
  /** Null for a new stance. */
  readonly stance: StanceInput | null
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
  readonly onSave: (stance: StanceInput) => void
  readonly onRemove: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function StanceEditor({ label, stance, opened, onOpenedChange, onSave, onRemove, className, children }: StanceEditorProps) {
  const button = (
    <UnstyledButton className={className} title={label} aria-haspopup="dialog" aria-expanded={opened} onClick={() => onOpenedChange(!opened)}>
      {children}
    </UnstyledButton>
  )
  if (!opened) return button
  return (
    <Popover opened onChange={onOpenedChange} width={380} position="bottom-start" shadow="md" trapFocus withinPortal transitionProps={{ duration: 0 }}>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown>
        <StanceForm stance={stance} onSave={onSave} onRemove={onRemove} onClose={() => onOpenedChange(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Marks what a focus trap starts with. */
const AUTOFOCUS: object = { 'data-autofocus': true }

interface StanceFormProps {
  readonly stance: StanceInput | null
  readonly onSave: (stance: StanceInput) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

function StanceForm({ stance, onSave, onRemove, onClose }: StanceFormProps) {
  const issues = useIssues()
  const [issueId, setIssueId] = useState(stance?.issue ?? null)
  const [value, setValue] = useState<number | null>(stance === null ? 50 : stance.value)
  const [condition, setCondition] = useState(stance?.condition ?? '')
  const issue = issues.find(({ id }) => id === issueId)

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (issueId === null) return
    onSave({ issue: issueId, value, condition: condition.trim() === '' ? null : condition.trim() })
    onClose()
  }

  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <Select
          label="Issue"
          size="xs"
          searchable
          data-autofocus={stance === null ? true : undefined}
          data={issues.map(({ id, label }) => ({ value: id, label }))}
          value={issueId}
          onChange={setIssueId}
          comboboxProps={{ withinPortal: false }}
          nothingFoundMessage="No such issue"
        />
        {issue !== undefined && (
          <div role="group" aria-label="Anchors" className={classes.anchors}>
            {issue.anchors.toSorted((a, b) => b.at - a.at).map((anchor) => (
              <UnstyledButton key={anchor.at} className={classes.anchor} aria-pressed={value === anchor.at} onClick={() => setValue(anchor.at)}>
                <span className={classes.at}>{anchor.at}</span>
                <span>{anchor.text}</span>
              </UnstyledButton>
            ))}
          </div>
        )}
        <Group gap="sm" wrap="nowrap">
          <Slider
            className={classes.slider}
            size="sm"
            min={0}
            max={100}
            step={5}
            disabled={value === null}
            value={value ?? 50}
            onChange={setValue}
            thumbLabel="Place on the continuum"
            thumbProps={stance === null ? {} : AUTOFOCUS}
            marks={issue?.anchors.map(({ at }) => ({ value: at })) ?? []}
          />
          <Text size="sm" w={28} ta="right" className={classes.at}>{value ?? '–'}</Text>
          <BandBadge band={bandOf(value)} />
        </Group>
        <Checkbox size="xs" label="Spoke on it without committing" checked={value === null} onChange={(event) => setValue(event.currentTarget.checked ? null : 50)} />
        <TextInput size="xs" label="Condition, in the speaker’s words" placeholder="not now, possibly later" maxLength={500} value={condition} onChange={(event) => setCondition(event.currentTarget.value)} />
        <Group justify="space-between">
          {stance === null ? <span /> : <Button size="xs" variant="subtle" color="red" onClick={() => { onRemove(); onClose() }}>Remove</Button>}
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>Cancel</Button>
            <Button size="xs" type="submit" disabled={issueId === null}>Set stance</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
