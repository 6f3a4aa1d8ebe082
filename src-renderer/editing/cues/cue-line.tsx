/** One cue: its words, the value they commit to, what denying them means, and whether they only name the matter. */
import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { StanceCue } from '#contract/reference.ts'
import { faultIn } from './cue-draft.ts'
import classes from './cues.module.css'

interface CueLineProps {
  readonly cue: StanceCue
  readonly values: readonly number[]
  readonly isTested: boolean
  readonly onChange: (change: Partial<StanceCue>) => void
  readonly onRemove: () => void
  readonly onTest: () => void
}

export function CueLine({ cue, values, isTested, onChange, onRemove, onTest }: CueLineProps) {
  const numbers = [...new Set([...values, cue.value, ...(cue.negated === null ? [] : [cue.negated])])].toSorted((a, b) => b - a).map(String)
  const named = cue.pattern === '' ? 'new cue' : cue.pattern
  return (
    <li className={classes.row} data-tested={isTested ? '' : undefined} onFocus={onTest}>
      <TextInput size="xs" aria-label="Words" placeholder="call* for … (treaty|convention)" maxLength={200} value={cue.pattern} error={cue.pattern === '' ? null : faultIn(cue.pattern)} onChange={(event) => onChange({ pattern: event.currentTarget.value })} />
      <NativeSelect size="xs" aria-label={`Value of ${named}`} data={numbers} value={String(cue.value)} onChange={(event) => onChange({ value: Number(event.currentTarget.value) })} />
      <NativeSelect
        size="xs"
        aria-label={`Value where ${named} is denied`}
        data={[{ value: '', label: 'denied: none' }, ...numbers.map((value) => ({ value, label: `denied: ${value}` }))]}
        value={cue.negated === null ? '' : String(cue.negated)}
        onChange={(event) => onChange({ negated: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
      />
      <Checkbox size="xs" mt={6} label="names it" title="These words only name the matter: they commit nobody until favoured, opposed or left open" checked={cue.object} onChange={(event) => onChange({ object: event.currentTarget.checked })} />
      <ActionIcon color="gray" mt={2} aria-label={`Remove ${named}`} onClick={onRemove}><IconTrash size={14} /></ActionIcon>
    </li>
  )
}
