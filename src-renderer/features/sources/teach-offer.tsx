/** After a correction of who speaks: offers that the name be read so, or not at all, from now on and in the rest of the report. */
import { Button, Checkbox, CloseButton, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { ReadName } from '#contract/methods/teaching.ts'
import type { ActorRef, StatementRow } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import classes from './review-side.module.css'

/** Somebody was read as the speaker and is not. */
export interface Correction {
  readonly statement: string
  readonly from: ActorRef
  /** Id of who speaks instead; null where nobody was put in the place. */
  readonly to: string | null
}

interface TeachOfferProps {
  readonly correction: Correction
  readonly statement: StatementRow
  readonly onClose: () => void
}

export function TeachOffer({ correction, statement, onClose }: TeachOfferProps) {
  const { from, to } = correction
  const [read] = useQueryOf('reading.namesOf', { statement: statement.id, actor: from.id }).data ?? []
  const instead = to === null ? null : statement.voices.find(({ actor }) => actor.id === to)?.actor
  // The name is not in the words, or the correction has not arrived yet.
  if (read === undefined || instead === undefined) return null
  return <Offer read={read} from={from} instead={instead} document={statement.document?.id} onClose={onClose} />
}

interface OfferProps {
  readonly read: ReadName
  readonly from: ActorRef
  readonly instead: ActorRef | null
  readonly document: string | undefined
  readonly onClose: () => void
}

function Offer({ read: { name, awaiting, isOwnName }, from, instead, document, onClose }: OfferProps) {
  const [alsoHere, setAlsoHere] = useState(true)
  const teach = useMutationOf('reading.teach', {
    onDone: ({ changed }, { actor }) => {
      const rest = changed === 0 ? '' : ` ${changed} awaiting ${changed === 1 ? 'statement' : 'statements'} of this report changed.`
      toastDone(`${actor === null ? `“${name}” is no longer read as a speaker.` : `“${name}” is read as ${instead?.shortName ?? 'that actor'} from now on.`}${rest}`, () => runCommand('undo'))
      onClose()
    },
  })
  const learn = (actor: string | null) => teach.mutate({ name, actor, ...(alsoHere && document !== undefined && { document }) })
  return (
    <section className={classes.teach} aria-label="Remember this correction">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="xs">“{name}” is read as {from.shortName}.</Text>
        <CloseButton size="xs" aria-label="Do not remember" onClick={onClose} />
      </Group>
      <Group gap={6}>
        {instead !== null && !isOwnName && <Button size="compact-xs" loading={teach.isPending} onClick={() => learn(instead.id)}>Always read it as {instead.shortName}</Button>}
        <Button size="compact-xs" variant="default" loading={teach.isPending} onClick={() => learn(null)}>Never read it as a speaker</Button>
      </Group>
      {document !== undefined && (
        <Checkbox
          size="xs"
          checked={alsoHere}
          onChange={(event) => setAlsoHere(event.currentTarget.checked)}
          label={awaiting === 0 ? 'Read the rest of this report again' : `Read the rest of this report again: ${awaiting} awaiting under this name`}
        />
      )}
    </section>
  )
}
