/** The matrix as a Word document: how high it may go, and what one must know before it leaves. */
import { Alert, Badge, Button, Group, List, Modal, Select, Stack, Switch, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { briefOptions, ReleaseCheck } from '#contract/methods/brief.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { toastDone } from '#ui/toasts.tsx'
import type { MatrixSettings } from './matrix-settings.ts'
import classes from './matrix.module.css'
import { findingsIn } from './release-words.ts'

interface WordDialogProps {
  readonly settings: MatrixSettings
  readonly view: MatrixView
  readonly onClose: () => void
}

const choices = z.object({ ceiling: z.string().nullable(), notes: z.boolean(), portionMarks: z.boolean() })
const AT_FIRST: z.output<typeof choices> = { ceiling: null, notes: true, portionMarks: false }
/** More rows or columns than these make no document. */
const MOST = 500

/** Rows, columns, groups and days as on screen. */
function optionsOf({ groupBy, groupings }: MatrixSettings, { rows, columns, asOf, compareWith }: MatrixView, { ceiling, notes, portionMarks }: z.output<typeof choices>): z.input<typeof briefOptions> {
  const isChosen = groupBy === 'grouping' && groupings.length > 0
  return {
    kind: 'matrix',
    notes,
    portionMarks,
    groupBy: groupBy === 'none' ? 'none' : groupBy === 'region' ? 'world-region' : isChosen ? 'grouping' : 'region',
    actors: rows.slice(0, MOST).map(({ actor }) => actor.id),
    issues: columns.slice(0, MOST).map(({ issue }) => issue),
    ...(isChosen ? { groupings: [...groupings] } : {}),
    ...(asOf === null ? {} : { asOf }),
    ...(compareWith === null ? {} : { compareWith }),
    ...(ceiling === null ? {} : { ceiling }),
  }
}

export function WordDialog({ settings, view, onClose }: WordDialogProps) {
  const [chosen, setChosen] = useRemembered('here.matrix.word', choices, AT_FIRST)
  const levels = useQueryOf('handling.levels').data ?? []
  const options = optionsOf(settings, view, chosen)
  const preview = useQueryOf('brief.preview', options, { keepPrevious: true })
  const save = useMutationOf('brief.export', {
    onDone: (done) => {
      if (done === null) return
      toastDone(`Saved the matrix to ${done.path}`)
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} size="lg" title="Matrix in Word">
      <Stack gap="sm">
        <Group align="end" gap="lg">
          <Select
            data-autofocus
            label="Ceiling"
            description="What is marked higher stays out"
            allowDeselect={false}
            data={levels.map(({ id, label }) => ({ value: id, label }))}
            value={chosen.ceiling ?? levels[0]?.id ?? null}
            onChange={(ceiling) => setChosen({ ...chosen, ceiling })}
          />
          <Stack gap={6}>
            <Switch label="A last column with each actor’s latest words" checked={chosen.notes} onChange={(event) => setChosen({ ...chosen, notes: event.currentTarget.checked })} />
            <Switch label="Mark each cell" checked={chosen.portionMarks} onChange={(event) => setChosen({ ...chosen, portionMarks: event.currentTarget.checked })} />
          </Stack>
        </Group>
        {preview.error === null ? null : <Alert color="red">{preview.error.message}</Alert>}
        {preview.data === undefined ? null : <Release check={preview.data.release} />}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={preview.data === undefined || preview.isPlaceholderData} loading={save.isPending} onClick={() => save.mutate({ options })}>
            Save .docx…
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

const MOST_NAMED = 5

function Release({ check }: { readonly check: ReleaseCheck }) {
  const findings = findingsIn(check)
  return (
    <Stack gap="xs" component="section" aria-label="Release check">
      <Group gap="xs">
        <Text size="sm">The document will be marked</Text>
        <Badge variant="outline" radius="sm">
          {check.mark}
        </Badge>
        {findings.length === 0 ? <Text size="sm">Everything is sourced and reviewed; nothing is left out.</Text> : null}
      </Group>
      {findings.map(({ title, lines }) => (
        <Alert key={title} p="xs" className={classes.finding ?? ''} icon={<IconAlertTriangle size={16} />} title={title}>
          <List size="xs">
            {lines.slice(0, MOST_NAMED).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
            {lines.length > MOST_NAMED ? <List.Item>and {lines.length - MOST_NAMED} more</List.Item> : null}
          </List>
        </Alert>
      ))}
    </Stack>
  )
}
