/** The options of a brief, from whom it is for to what paper it is on. */
import { Group, SegmentedControl, Select, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { DateInput } from '#editing/date-input.tsx'
import { withAsOf, withCeiling, withSection, type BriefSettings } from './brief-options.ts'
import { SectionSwitches } from './section-switches.tsx'

export interface SettingsFormProps {
  readonly settings: BriefSettings
  readonly onChange: (settings: BriefSettings) => void
}

export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const change = (part: Partial<BriefSettings>) => onChange({ ...settings, ...part })
  return (
    <Stack gap="sm">
      <Group grow gap="sm" align="flex-start">
        <DateInput label="As of" placeholder="today" value={settings.asOf ?? null} onDate={(date) => onChange(withAsOf(settings, date ?? ''))} />
        <CeilingSelect ceiling={settings.ceiling ?? null} onChoose={(ceiling) => onChange(withCeiling(settings, ceiling))} />
      </Group>
      <TextInput
        label="For"
        placeholder="Head of delegation"
        maxLength={300}
        value={settings.for}
        onChange={(event) => change({ for: event.currentTarget.value })}
      />
      <TextInput
        label="From"
        placeholder="Cyber Policy Unit"
        maxLength={300}
        value={settings.from}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <SectionSwitches
        sections={settings.sections}
        onSwitch={(section, on) => change({ sections: withSection(settings.sections, section, on) })}
      />
      <Switch
        label="Include unreviewed statements"
        description="Printed as (unreviewed)"
        checked={settings.includeProposed}
        onChange={(event) => change({ includeProposed: event.currentTarget.checked })}
      />
      <Group justify="space-between">
        <Text size="xs" fw={500} id="brief-paper">
          Paper
        </Text>
        <SegmentedControl
          aria-labelledby="brief-paper"
          data={['A4', 'Letter']}
          value={settings.paper}
          onChange={(paper) => change({ paper: paper === 'Letter' ? 'Letter' : 'A4' })}
        />
      </Group>
    </Stack>
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
