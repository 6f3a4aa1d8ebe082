/** Whom the actor answered, supported, opposed or cited, and who did so to it, in the words that did. */
import { ActionIcon, Button, Group, Text, Title } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ActorRef, StatementRow } from '#contract/records.ts'
import type { RelationRecord } from '#contract/records/issue-page.ts'
import { SourceLink } from '#editing/movement/held-view.tsx'
import { ActorChip } from '#ui/actor-chip.tsx'
import { toastDone } from '#ui/toasts.tsx'
import classes from './actors.module.css'
import { RelationDialog } from './relation-dialog.tsx'

export interface RelationsProps {
  readonly actor: ActorRef
  readonly statements: readonly StatementRow[]
  /** Made by the actor, then made to it. */
  readonly relations: readonly RelationRecord[]
}

export function Relations({ actor, statements, relations }: RelationsProps) {
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="relations-heading">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="relations-heading">
          Who answered whom
        </Title>
        <Button variant="default" leftSection={<IconPlus size={14} />} disabled={statements.length === 0} onClick={() => setAdding(true)}>
          Record a relation…
        </Button>
      </Group>
      {relations.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing recorded yet. Record whom it answered, supported, opposed or cited, and brief from it.
        </Text>
      ) : (
        <ul className={classes.relations}>
          {relations.map((relation) => (
            <Relation key={relation.id} relation={relation} />
          ))}
        </ul>
      )}
      {adding ? <RelationDialog actor={actor} statements={statements} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

const open = ({ id }: ActorRef) => navigate({ screen: 'actors', actor: id })

function Relation({ relation: { id, kind, speakers, target, words } }: { readonly relation: RelationRecord }) {
  const remove = useMutationOf('relation.remove', { onDone: () => toastDone('Removed the relation', () => runCommand('undo')) })
  return (
    <li className={classes.relation}>
      <Group gap={6}>
        {speakers.map((speaker) => (
          <ActorChip key={speaker.id} actor={speaker} onOpen={open} />
        ))}
        <b>{kind}</b>
        <ActorChip actor={target} onOpen={open} />
        <ActionIcon size="sm" ml="auto" color="gray" aria-label={`Remove: ${speakers.map(({ shortName }) => shortName).join(', ')} ${kind} ${target.shortName}`} onClick={() => remove.mutate({ id })}>
          <IconTrash size={14} />
        </ActionIcon>
      </Group>
      <q className={classes.quote} data-clamp="true" title={words.quote}>
        {words.quote}
      </q>
      <SourceLink quote={words} />
    </li>
  )
}
