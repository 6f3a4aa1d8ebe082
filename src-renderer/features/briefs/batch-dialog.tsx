/** The same document for many: for whom, under which names, with progress, and in the end what came of it. */
import { Button, Checkbox, Code, Group, Modal, Progress, Radio, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { BatchOptions, BatchScope } from '#contract/methods/brief.ts'
import type { TemplateChoice } from '#contract/methods/template.ts'
import { BatchOutcome } from './batch-outcome.tsx'
import { useGroupingChoices } from './choices.ts'
import { showInFolder } from './export-toast.tsx'
import { PATTERN_WORDS, exampleName, patternFault } from './file-pattern.ts'
import { kindName } from './kinds.ts'
import { useBatch, type Batch } from './use-batch.ts'

const namePattern = z.string().max(200)
const withPdf = z.boolean()
const USUAL_NAMES = '{kind} {subject} {date}'

export interface BatchDialogProps {
  readonly options: BatchOptions
  /** Null for the house style. */
  readonly template: TemplateChoice | null
  readonly onClose: () => void
}

export function BatchDialog({ options, template, onClose }: BatchDialogProps) {
  const batch = useBatch()
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${kindName(options.kind)} for each of many`}
      size="lg"
      closeOnClickOutside={!batch.running}
      closeOnEscape={!batch.running}
      withCloseButton={!batch.running}
    >
      {batch.summary ? (
        <Stack gap="sm">
          <BatchOutcome summary={batch.summary} />
          <Group justify="flex-end">
            <Button variant="default" leftSection={<IconFolder size={14} aria-hidden />} onClick={() => showInFolder(batch.summary?.written[0]?.path ?? batch.summary?.folder ?? '')}>
              Show in folder
            </Button>
            <Button data-autofocus onClick={onClose}>
              Done
            </Button>
          </Group>
        </Stack>
      ) : batch.running ? (
        <UnderWay batch={batch} />
      ) : (
        <BatchForm options={options} template={template} onStart={batch.start} onCancel={onClose} />
      )}
    </Modal>
  )
}

function UnderWay({ batch: { progress, stop } }: { readonly batch: Batch }) {
  const [stopping, setStopping] = useState(false)
  const done = progress?.done ?? 0
  const total = progress?.total ?? 0
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {progress === null ? 'Waiting for a folder, then starting' : `${done} of ${total} written`}
      </Text>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label="Documents written" />
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          What is written stays.
        </Text>
        <Button
          variant="default"
          disabled={progress === null || stopping}
          onClick={() => {
            setStopping(true)
            stop()
          }}
        >
          {stopping ? 'Stopping after this one' : 'Stop'}
        </Button>
      </Group>
    </Stack>
  )
}

type ScopeKind = 'all' | 'grouping' | 'view'

interface BatchFormProps extends Pick<BatchDialogProps, 'options' | 'template'> {
  readonly onStart: Batch['start']
  readonly onCancel: () => void
}

function BatchForm({ options, template, onStart, onCancel }: BatchFormProps) {
  const [names, setNames] = useRemembered('briefs.names', namePattern, USUAL_NAMES)
  const [pdf, setPdf] = useRemembered('briefs.pdf', withPdf, false)
  const [kind, setKind] = useState<ScopeKind>('all')
  const [grouping, setGrouping] = useState<string | null>(null)
  const [view, setView] = useState<string | null>(null)
  const scope = scopeOf(kind, grouping, view)
  const fault = patternFault(names)
  return (
    <Stack gap="md">
      <ScopeChoice about={options.kind === 'issue' ? 'issues' : 'actors'} kind={kind} onKind={setKind} grouping={grouping} onGrouping={setGrouping} view={view} onView={setView} />
      <TextInput
        label="File names"
        description={`Words in braces are filled in: ${PATTERN_WORDS.map((word) => `{${word}}`).join(' ')}`}
        maxLength={200}
        value={names}
        onChange={(event) => setNames(event.currentTarget.value)}
        error={names.trim() === '' ? fault : undefined}
      />
      <Text size="xs" component="div">
        For example <Code>{exampleName(names, useExample(options))}</Code>
        {fault !== null && names.trim() !== '' ? (
          <Text size="xs" c="var(--band-open-ink)">
            {fault}
          </Text>
        ) : null}
      </Text>
      {template === null ? (
        <Checkbox label="A PDF beside each" checked={pdf} onChange={(event) => setPdf(event.currentTarget.checked)} />
      ) : (
        <>
          <Text size="xs">
            Each is written in the template <Code>{template.name}</Code>.
          </Text>
          <Checkbox label="A PDF beside each" description="A PDF is printed in the house style only: choose it in place of the template." checked={false} disabled readOnly />
        </>
      )}
      <Text size="xs" c="dimmed">
        Each is held to the ceiling and sections of the form. A file that is there already is kept; the new one is numbered.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button disabled={scope === null || names.trim() === ''} onClick={() => scope && onStart({ options, scope, names, ...(template === null ? { pdf } : { pdf: false, template: template.path }) })}>
          Choose a folder and write…
        </Button>
      </Group>
    </Stack>
  )
}

/** What the words stand for in the first file. */
function useExample(options: BatchOptions) {
  const { data: actors } = useQueryOf('actor.list', { all: false })
  const { data: issues } = useQueryOf('issue.list')
  const { data: levels } = useQueryOf('handling.levels')
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const subject = options.kind === 'issue' ? issues?.[0]?.label : actors?.[0]?.shortName
  const lowest = (levels ?? []).toSorted((a, b) => a.rank - b.rank)[0]
  return {
    kind: kindName(options.kind),
    subject: subject ?? 'Austria',
    date: options.asOf ?? today,
    mark: (levels ?? []).find(({ id }) => id === options.ceiling)?.label ?? lowest?.label ?? '',
    n: '1',
  }
}

function scopeOf(kind: ScopeKind, grouping: string | null, view: string | null): BatchScope | null {
  if (kind === 'all') return { all: true }
  if (kind === 'grouping') return grouping === null ? null : { grouping }
  return view === null ? null : { view }
}

interface ScopeChoiceProps {
  readonly about: 'actors' | 'issues'
  readonly kind: ScopeKind
  readonly onKind: (kind: ScopeKind) => void
  readonly grouping: string | null
  readonly onGrouping: (id: string | null) => void
  readonly view: string | null
  readonly onView: (id: string | null) => void
}

function ScopeChoice({ about, kind, onKind, grouping, onGrouping, view, onView }: ScopeChoiceProps) {
  const { data: actors } = useQueryOf('actor.list', { all: false })
  const { data: views } = useQueryOf('view.list')
  const groupings = useGroupingChoices()
  const spoke = actors?.length ?? 0
  return (
    <Radio.Group label="For whom" value={kind} onChange={(value) => onKind(value === 'grouping' || value === 'view' ? value : 'all')}>
      <Stack gap={8} mt={4}>
        <Radio size="xs" value="all" label={about === 'issues' ? 'Every issue with a view on it' : `Everybody who spoke (${spoke})`} />
        {about === 'actors' ? (
          <Group gap="sm">
            <Radio size="xs" value="grouping" label="The members of" />
            <Select
              aria-label="Grouping"
              placeholder="a grouping"
              searchable
              data={[...groupings]}
              value={grouping}
              onChange={(id) => {
                onGrouping(id)
                onKind('grouping')
              }}
            />
          </Group>
        ) : null}
        <Group gap="sm">
          <Radio size="xs" value="view" label={`The ${about} of the view`} disabled={(views ?? []).length === 0} />
          <Select
            aria-label="Saved view"
            placeholder={(views ?? []).length === 0 ? 'none saved in Positions yet' : 'a saved view'}
            disabled={(views ?? []).length === 0}
            data={(views ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={view}
            onChange={(id) => {
              onView(id)
              onKind('view')
            }}
          />
        </Group>
      </Stack>
    </Radio.Group>
  )
}
