/** Writes a proposal down: its name and words, who tabled it, who is for and against. */
import { Button, Group, Modal, MultiSelect, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { IssueRecord, StatementRow } from '#contract/records.ts'
import { PROPOSAL_STANDINGS, type ProposalRecord } from '#contract/records/issue-page.ts'
import { DateInput } from '#editing/date-input.tsx'
import { useActorOptions } from '#editing/options.ts'
import { toastDone } from '#ui/toasts.tsx'
import { draftOf, problemWith, withWords, type ProposalDraft, type TablingWords } from './proposal-draft.ts'

export interface ProposalDialogProps {
  readonly issue: IssueRecord
  /** The one to edit; absent: a new one. */
  readonly proposal?: ProposalRecord
  readonly from?: TablingWords
  readonly onClose: () => void
}

const MOST_STATEMENTS = 200

export function ProposalDialog({ issue, proposal, from, onClose }: ProposalDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(proposal, from))
  const change = (part: Partial<ProposalDraft>) => setDraft({ ...draft, ...part })
  const done = ({ title }: ProposalRecord) => {
    toastDone(`Kept the proposal ${title}`, () => runCommand('undo'))
    onClose()
  }
  const create = useMutationOf('proposal.create', { onDone: done })
  const update = useMutationOf('proposal.update', { onDone: done })
  const { data: page } = useQueryOf('statement.page', { filter: { issue: [issue.id] }, limit: MOST_STATEMENTS })
  const problem = problemWith(draft)
  const keep = () => {
    const { statement, proposers, supporters, opponents, ...rest } = draft
    const fields = { ...rest, title: draft.title.trim(), proposers: [...proposers], supporters: [...supporters], opponents: [...opponents] }
    if (proposal) update.mutate({ id: proposal.id, ...fields })
    else create.mutate({ issue: issue.id, statement, ...fields })
  }
  const choose = (id: string | null) => {
    const row = page?.rows.find((one) => one.id === id)
    setDraft(row ? withWords(draft, tablingOf(row)) : { ...draft, statement: null })
  }
  return (
    <Modal opened onClose={onClose} size="xl" title={<b>{proposal ? 'Edit the proposal' : 'A proposal tabled'}</b>}>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <TextInput data-autofocus label="Name" withAsterisk maxLength={300} placeholder="Norm on the public core" value={draft.title} onChange={(event) => change({ title: event.currentTarget.value })} />
        <Select
          label="Tabled in these words"
          placeholder="No statement on record"
          disabled={proposal !== undefined}
          searchable
          clearable
          data={(page?.rows ?? []).map((row) => ({ value: row.id, label: labelOf(row) }))}
          value={draft.statement}
          onChange={choose}
        />
      </SimpleGrid>
      <Textarea mt="sm" label="Text" autosize minRows={2} maxRows={8} maxLength={20_000} value={draft.text} onChange={(event) => change({ text: event.currentTarget.value })} />
      <SimpleGrid cols={2} mt="sm" spacing="md" verticalSpacing="sm">
        <Select
          label="Stands"
          allowDeselect={false}
          data={[...PROPOSAL_STANDINGS]}
          value={draft.standing}
          onChange={(chosen) => change({ standing: PROPOSAL_STANDINGS.find((one) => one === chosen) ?? draft.standing })}
        />
        <DateInput label="Tabled on" value={draft.date} onDate={(date) => change({ date })} />
      </SimpleGrid>
      <Parties label="Proposed by" actors={draft.proposers} onActors={(proposers) => change({ proposers })} />
      <Parties label="For" actors={draft.supporters} onActors={(supporters) => change({ supporters })} />
      <Parties label="Against" actors={draft.opponents} onActors={(opponents) => change({ opponents })} />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Text size="xs" c="dimmed" mr="auto" role="status">
          {problem ?? ''}
        </Text>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={problem !== null} loading={create.isPending || update.isPending} onClick={keep}>
          Keep the proposal
        </Button>
      </Group>
    </Modal>
  )
}

const labelOf = ({ date, voices, quote }: StatementRow): string => `${date ?? 'undated'} ${voices.map(({ actor }) => actor.shortName).join(', ')}: ${quote.slice(0, 120)}`

function tablingOf({ id, quote, date, document, meeting, voices }: StatementRow): TablingWords {
  return {
    words: { statementId: id, quote, date, documentId: document?.id ?? null, documentTitle: document?.title ?? null, meetingName: meeting?.name ?? null, value: null },
    proposers: voices.map(({ actor }) => actor.id),
  }
}

interface PartiesProps {
  readonly label: string
  readonly actors: readonly string[]
  readonly onActors: (actors: string[]) => void
}

function Parties({ label, actors, onActors }: PartiesProps) {
  const options = useActorOptions()
  return (
    <MultiSelect mt="sm" label={label} searchable clearable limit={60} data={options.map(({ value, label: name }) => ({ value, label: name }))} value={[...actors]} onChange={onActors} />
  )
}
