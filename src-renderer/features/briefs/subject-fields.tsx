/** What a document is about: the fields its kind asks for, and no others. */
import { Group, MultiSelect, SegmentedControl, Select, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useCommand } from '#bridge/commands.ts'
import type { BriefKind } from '#contract/methods/brief.ts'
import { DateInput } from '#editing/date-input.tsx'
import { useActorChoices, useIssueChoices, useMeetingChoices } from './choices.ts'
import { takes, withField, type OwnDraft } from './draft.ts'

export interface SubjectFieldsProps {
  readonly kind: BriefKind
  readonly own: OwnDraft
  readonly onChange: (own: OwnDraft) => void
}

/** Kinds that cannot do without the field; the others take everything where it is empty. */
const NEEDS_ACTOR: ReadonlySet<BriefKind> = new Set(['country', 'bilateral'])
const NEEDS_ISSUE: ReadonlySet<BriefKind> = new Set(['issue'])

export function SubjectFields({ kind, own, onChange }: SubjectFieldsProps) {
  const set = <F extends keyof OwnDraft>(field: F, value: OwnDraft[F] | null | undefined | ''): void => onChange(withField(own, field, value))
  return (
    <Stack gap="sm">
      {takes(kind, 'actor') ? <ActorField needed={NEEDS_ACTOR.has(kind)} actor={own.actor ?? null} onChoose={(actor) => set('actor', actor)} /> : null}
      {takes(kind, 'issue') ? <IssueField needed={NEEDS_ISSUE.has(kind)} issue={own.issue ?? null} onChoose={(issue) => set('issue', issue)} /> : null}
      {takes(kind, 'meeting') ? <MeetingField meeting={own.meeting ?? null} onChoose={(meeting) => set('meeting', meeting)} /> : null}
      {takes(kind, 'since') ? <DateInput label="Since" required value={own.since ?? null} onDate={(since) => set('since', since)} /> : null}
      {takes(kind, 'occasion') ? (
        <TextInput
          label="Occasion"
          placeholder="Margins of the second session, 11 February, room 7"
          maxLength={300}
          value={own.occasion ?? ''}
          onChange={(event) => set('occasion', event.currentTarget.value)}
        />
      ) : null}
      {takes(kind, 'by') ? (
        <Choice
          label="Ordered by"
          choices={[{ value: 'speaker', label: 'Speaker' }, { value: 'topic', label: 'Topic' }]}
          value={own.by ?? 'speaker'}
          onChoose={(by) => set('by', by === 'topic' ? 'topic' : undefined)}
        />
      ) : null}
      {takes(kind, 'length') ? (
        <Choice
          label="Length"
          choices={[{ value: 'full', label: 'Full' }, { value: 'note', label: 'Note, 1–2 pages' }]}
          value={own.length ?? 'full'}
          onChoose={(length) => set('length', length === 'note' ? 'note' : undefined)}
        />
      ) : null}
      {takes(kind, 'otherLines') ? (
        <Switch
          label="Also our lines on issues it holds no position on"
          checked={own.otherLines ?? false}
          onChange={(event) => set('otherLines', event.currentTarget.checked || undefined)}
        />
      ) : null}
      {kind === 'matrix' ? <MatrixFields own={own} onChange={onChange} /> : null}
    </Stack>
  )
}

interface OneOf {
  readonly needed: boolean
  readonly onChoose: (id: string | null) => void
}

function ActorField({ needed, actor, onChoose }: OneOf & { readonly actor: string | null }) {
  const field = useRef<HTMLInputElement>(null)
  useCommand('new-brief', () => field.current?.focus())
  return (
    <Select
      ref={field}
      label="About"
      placeholder={needed ? 'Type a country or body' : 'Everybody with a view'}
      searchable
      required={needed}
      clearable={!needed}
      // Typing replaces the name that stands there.
      onFocus={(event) => event.currentTarget.select()}
      allowDeselect={false}
      limit={120}
      maxDropdownHeight={320}
      nothingFoundMessage="No actor by that name"
      data={useActorChoices()}
      value={actor}
      onChange={onChoose}
    />
  )
}

function IssueField({ needed, issue, onChoose }: OneOf & { readonly issue: string | null }) {
  return (
    <Select
      label="Issue"
      placeholder={needed ? 'Type a word of the issue' : 'All issues'}
      searchable
      required={needed}
      clearable={!needed}
      onFocus={(event) => event.currentTarget.select()}
      allowDeselect={false}
      maxDropdownHeight={320}
      nothingFoundMessage="No issue with that word"
      data={useIssueChoices()}
      value={issue}
      onChange={onChoose}
    />
  )
}

function MeetingField({ meeting, onChoose }: { readonly meeting: string | null; readonly onChoose: (id: string | null) => void }) {
  return (
    <Select
      label="Meeting"
      placeholder="All meetings"
      searchable
      clearable
      maxDropdownHeight={320}
      nothingFoundMessage="No meeting by that name or day"
      data={[...useMeetingChoices()]}
      value={meeting}
      onChange={onChoose}
    />
  )
}

const some = (ids: readonly string[]) => (ids.length === 0 ? undefined : [...ids])

function MatrixFields({ own, onChange }: Pick<SubjectFieldsProps, 'own' | 'onChange'>) {
  const set = <F extends keyof OwnDraft>(field: F, value: OwnDraft[F] | undefined): void => onChange(withField(own, field, value))
  const { issues = [], actors = [] } = own
  return (
    <>
      <MultiSelect
        label="Issues"
        placeholder={issues.length === 0 ? 'Every issue with a view on it' : ''}
        searchable
        clearable
        hidePickedOptions
        maxDropdownHeight={280}
        data={useIssueChoices()}
        value={[...issues]}
        onChange={(ids) => set('issues', some(ids))}
      />
      <MultiSelect
        label="Actors"
        placeholder={actors.length === 0 ? 'Everybody with a view' : ''}
        searchable
        clearable
        hidePickedOptions
        limit={120}
        maxDropdownHeight={280}
        data={useActorChoices()}
        value={[...actors]}
        onChange={(ids) => set('actors', some(ids))}
      />
      <Choice
        label="Rows"
        choices={[{ value: 'none', label: 'By name' }, { value: 'region', label: 'By region' }]}
        value={own.groupBy ?? 'none'}
        onChoose={(groupBy) => set('groupBy', groupBy === 'region' ? 'region' : undefined)}
      />
      <Switch label="A last column with the latest words" checked={own.notes ?? true} onChange={(event) => set('notes', event.currentTarget.checked ? undefined : false)} />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly choices: { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** One of two or three, its name on the left. */
export function Choice({ label, choices, value, onChoose }: ChoiceProps) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" fw={500} aria-hidden>
        {label}
      </Text>
      <SegmentedControl aria-label={label} data={choices} value={value} onChange={onChoose} />
    </Group>
  )
}
