/** What every kind of document is asked for with: when, how high, for whom, and how it is printed. */
import { Collapse, Group, NumberInput, Select, Stack, Switch, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { DateInput } from '#editing/date-input.tsx'
import classes from './briefs.module.css'
import { withField, type CommonDraft } from './draft.ts'
import { Choice } from './subject-fields.tsx'

export interface CommonFieldsProps {
  readonly common: CommonDraft
  readonly onChange: (common: CommonDraft) => void
  /** What is shown to others can hold nothing unreviewed. */
  readonly forOthers: boolean
}

export function CommonFields({ common, onChange }: Omit<CommonFieldsProps, 'forOthers'>) {
  const change = (part: Partial<CommonDraft>) => onChange({ ...common, ...part })
  return (
    <Stack gap="sm">
      <Group grow gap="sm" align="flex-start">
        <DateInput label="As of" placeholder="today" value={common.asOf ?? null} onDate={(day) => onChange(withField(common, 'asOf', day))} />
        <CeilingSelect ceiling={common.ceiling ?? null} onChoose={(ceiling) => onChange(withField(common, 'ceiling', ceiling))} />
      </Group>
      <Group grow gap="sm" align="flex-start">
        <TextInput label="For" placeholder="Head of delegation" maxLength={300} value={common.for} onChange={(event) => change({ for: event.currentTarget.value })} />
        <TextInput label="From" placeholder="Cyber Policy Unit" maxLength={300} value={common.from} onChange={(event) => change({ from: event.currentTarget.value })} />
      </Group>
    </Stack>
  )
}

const isOpen = z.boolean()

const MARKS = [
  { value: 'off', label: 'Off' },
  { value: 'margin', label: 'Bars' },
  { value: 'summary', label: 'Bars + summary' },
]

/** What is set once and then left alone. */
export function MoreFields({ common, onChange, forOthers }: CommonFieldsProps) {
  const [opened, setOpened] = useRemembered('briefs.more', isOpen, false)
  const change = (part: Partial<CommonDraft>) => onChange({ ...common, ...part })
  return (
    <div>
      <UnstyledButton className={classes.more ?? ''} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <IconChevronRight size={14} aria-hidden data-opened={opened || undefined} />
        Marking, evidence and paper
      </UnstyledButton>
      <Collapse expanded={opened}>
        <Stack gap="sm" pt="xs">
          <TextInput
            label="Handling instruction"
            placeholder="Do not forward outside the delegation"
            maxLength={300}
            value={common.caveat}
            onChange={(event) => change({ caveat: event.currentTarget.value })}
          />
          <Switch label="Mark each paragraph" checked={common.portionMarks} onChange={(event) => change({ portionMarks: event.currentTarget.checked })} />
          {forOthers ? null : (
            <Switch
              label="Include unreviewed statements"
              description="Printed as (unreviewed)"
              checked={common.includeProposed}
              onChange={(event) => change({ includeProposed: event.currentTarget.checked })}
            />
          )}
          <NumberInput
            label="Report positions older than, in days"
            min={1}
            max={36_500}
            allowDecimal={false}
            value={common.staleAfterDays}
            onChange={(days) => typeof days === 'number' && days >= 1 && change({ staleAfterDays: Math.min(36_500, Math.round(days)) })}
          />
          <Choice
            label="New since last export"
            choices={MARKS}
            value={common.sinceLast}
            onChoose={(how) => change({ sinceLast: how === 'margin' || how === 'summary' ? how : 'off' })}
          />
          <Choice
            label="Paper"
            choices={[{ value: 'A4', label: 'A4' }, { value: 'Letter', label: 'Letter' }]}
            value={common.paper}
            onChoose={(paper) => change({ paper: paper === 'Letter' ? 'Letter' : 'A4' })}
          />
        </Stack>
      </Collapse>
    </div>
  )
}

interface CeilingSelectProps {
  readonly ceiling: string | null
  readonly onChoose: (ceiling: string | null) => void
}

/** The highest mark that may go in; by default the lowest there is. */
function CeilingSelect({ ceiling, onChoose }: CeilingSelectProps) {
  const { data } = useQueryOf('handling.levels')
  const levels = (data ?? []).toSorted((a, b) => a.rank - b.rank)
  return (
    <Select
      label="Ceiling"
      data={levels.map((level) => ({ value: level.id, label: level.label }))}
      value={ceiling ?? levels[0]?.id ?? null}
      allowDeselect={false}
      onChange={onChoose}
    />
  )
}
