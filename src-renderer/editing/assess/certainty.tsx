/** From when a judgement holds, how sure we are, and how much the matter weighs with the actor. */
import { SegmentedControl, Stack, Text } from '@mantine/core'
import { DateInput } from '../date-input.tsx'
import type { Draft } from './assessment.ts'

export interface CertaintyProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

export function Certainty({ draft, onChange }: CertaintyProps) {
  return (
    <Stack gap="sm">
      <DateInput label="Holds from" required value={draft.date} onDate={(date) => onChange({ date: date ?? '' })} />
      <Scale
        label="How sure we are"
        data={['low', 'medium', 'high']}
        value={draft.confidence}
        onChoose={(confidence) => onChange({ confidence })}
      />
      <Scale
        label="How much it matters to them"
        data={['little', 'some', 'much']}
        value={salienceWord(draft.salience)}
        onChoose={(word) => onChange({ salience: SALIENCE[word] })}
      />
    </Stack>
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
