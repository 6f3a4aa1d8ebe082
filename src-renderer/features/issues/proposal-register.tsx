/** What is tabled on the issue: who proposed it, who is for and against, and who took the floor without a word on it. */
import { ActionIcon, Badge, Button, Group, Text, Title } from '@mantine/core'
import { IconEdit, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { ActorRef, IssueRecord } from '#contract/records.ts'
import type { ProposalRecord } from '#contract/records/issue-page.ts'
import { SourceLink } from '#editing/movement/held-view.tsx'
import { ActorChip } from '#ui/actor-chip.tsx'
import { toastDone } from '#ui/toasts.tsx'
import classes from './issues.module.css'
import { openActor } from './positions-by-value.tsx'
import { ProposalDialog } from './proposal-dialog.tsx'

export interface ProposalRegisterProps {
  readonly issue: IssueRecord
  readonly proposals: readonly ProposalRecord[]
}

export function ProposalRegister({ issue, proposals }: ProposalRegisterProps) {
  const [editing, setEditing] = useState<ProposalRecord | 'new' | null>(null)
  return (
    <section aria-labelledby="proposals-heading">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="proposals-heading">
          Proposals tabled
        </Title>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setEditing('new')}>
          Add a proposal…
        </Button>
      </Group>
      {proposals.length === 0 ? (
        <Text size="sm" c="dimmed">
          None yet. Add one here, or from the words that table it under Arguments.
        </Text>
      ) : null}
      {proposals.map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} onEdit={() => setEditing(proposal)} />
      ))}
      {editing ? <ProposalDialog issue={issue} {...(editing === 'new' ? {} : { proposal: editing })} onClose={() => setEditing(null)} /> : null}
    </section>
  )
}

function Proposal({ proposal, onEdit }: { readonly proposal: ProposalRecord; readonly onEdit: () => void }) {
  const { id, title, text, standing, date, statement, proposers, supporters, opponents, silent } = proposal
  const remove = useMutationOf('proposal.remove', { onDone: () => toastDone(`Removed the proposal ${title}`, () => runCommand('undo')) })
  return (
    <article className={classes.proposal} aria-label={title}>
      <Group gap="xs" wrap="nowrap">
        <Title order={3}>{title}</Title>
        <Badge size="sm" variant="light" radius="sm" tt="none" flex="none">
          {standing}
          {date === null ? '' : ` ${date}`}
        </Badge>
        <ActionIcon ml="auto" color="gray" aria-label={`Edit ${title}`} onClick={onEdit}>
          <IconEdit size={15} />
        </ActionIcon>
        <ActionIcon color="gray" aria-label={`Remove ${title}`} onClick={() => remove.mutate({ id })}>
          <IconTrash size={15} />
        </ActionIcon>
      </Group>
      {text === '' ? null : <p className={classes.proposalText}>{text}</p>}
      {statement ? <SourceLink quote={statement} /> : null}
      <dl className={classes.parties}>
        <Party sign="●" title="Proposed by" actors={proposers} />
        <Party sign="▲" title="For" actors={supporters} />
        <Party sign="▼" title="Against" actors={opponents} />
        <Party sign="–" title="Silent" actors={silent} />
      </dl>
    </article>
  )
}

const SHOWN = 14

function Party({ sign, title, actors }: { readonly sign: string; readonly title: string; readonly actors: readonly ActorRef[] }) {
  if (actors.length === 0) return null
  return (
    <div>
      <dt>
        <span aria-hidden>{sign} </span>
        {title} · {actors.length}
      </dt>
      <dd className={classes.chips}>
        {actors.slice(0, SHOWN).map((actor) => (
          <ActorChip key={actor.id} actor={actor} onOpen={() => openActor(actor.id)} />
        ))}
        {actors.length > SHOWN ? <span title={actors.slice(SHOWN).map(({ shortName }) => shortName).join(', ')}>and {actors.length - SHOWN} more</span> : null}
      </dd>
    </div>
  )
}
