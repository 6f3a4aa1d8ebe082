/** Our own notes on how to approach an actor; saved when the field is left. Ours alone, hence the colour. */
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { OurPanel } from '#editing/ours/our-panel.tsx'
import { toastDone } from '#ui/toasts.tsx'

/** Starts from the notes given; its owner gives it a new `key` when they change elsewhere. */
export function NotesEditor({ actor, notes }: { readonly actor: string; readonly notes: string }) {
  const [text, setText] = useState(notes)
  const save = useMutationOf('actor.update', { onDone: () => toastDone('Saved the notes', () => runCommand('undo')) })
  const keep = () => {
    if (text.trim() !== notes.trim()) save.mutate({ id: actor, notes: text })
  }
  return (
    <OurPanel title="Our notes">
      <Textarea
        aria-label="Our notes"
        autosize
        minRows={3}
        maxRows={14}
        maxLength={20_000}
        placeholder="Whom to talk to, what moves them, what to leave alone"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
      />
    </OurPanel>
  )
}
