/** Which sections are printed. Our own lines stand out: they are not for everyone. */
import { Checkbox, Stack } from '@mantine/core'
import { BRIEF_SECTIONS } from '#contract/methods/brief.ts'
import type { BriefSection } from './brief-options.ts'

const NAMES: Readonly<Record<BriefSection, string>> = {
  positions: 'Positions by issue',
  movement: 'Movement since before',
  statements: 'Statements by topic',
  alignment: 'Closest and most distant',
  lines: 'Our lines (only up to the ceiling)',
  silence: 'Where it is silent',
}

export interface SectionSwitchesProps {
  readonly sections: readonly BriefSection[]
  readonly onSwitch: (section: BriefSection, on: boolean) => void
}

export function SectionSwitches({ sections, onSwitch }: SectionSwitchesProps) {
  return (
    <Checkbox.Group label="Sections" size="xs" value={[...sections]}>
      <Stack gap={9} mt={4}>
        {BRIEF_SECTIONS.map((section) => (
          <Checkbox
            key={section}
            value={section}
            label={NAMES[section]}
            onChange={(event) => onSwitch(section, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
