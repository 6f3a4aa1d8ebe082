/** Theme and text size; both take effect at once. */
import { Input, SegmentedControl } from '@mantine/core'
import { z } from 'zod'
import { setPreferences, usePreference } from '#bridge/preferences.ts'
import { preferences } from '#contract/methods/settings.ts'
import { Section } from './section.tsx'

const theme = preferences.shape.theme
const textSize = preferences.shape.textSize

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] satisfies { value: z.output<typeof theme>; label: string }[]

const TEXT_SIZES = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
] satisfies { value: z.output<typeof textSize>; label: string }[]

export function AppearanceSection() {
  const chosenTheme = usePreference('theme')
  const chosenSize = usePreference('textSize')
  return (
    <Section title="Appearance">
      <Input.Wrapper label="Theme" labelElement="div" id="theme">
        <div>
          <SegmentedControl aria-label="Theme" data={THEMES} value={chosenTheme} onChange={(value) => setPreferences({ theme: theme.parse(value) })} />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label="Text size" labelElement="div" id="text-size">
        <div>
          <SegmentedControl
            aria-label="Text size"
            data={TEXT_SIZES}
            value={chosenSize}
            onChange={(value) => setPreferences({ textSize: textSize.parse(value) })}
          />
        </div>
      </Input.Wrapper>
    </Section>
  )
}
