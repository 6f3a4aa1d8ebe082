/** Every document that was saved: what, when, with which mark, how much has changed since, and where it lies. */
import { Button, Group, ScrollArea, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconFolder, IconHistory, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { call, messageOf } from '#bridge/door.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { BriefHistoryEntry, BriefRecipe } from '#contract/methods/brief.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { toastFailure } from '#ui/toasts.tsx'
import classes from './briefs.module.css'
import { showInFolder } from './export-toast.tsx'
import { fileNameOf } from './file-name.ts'
import { kindName } from './kinds.ts'

const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

export interface ExportHistoryProps {
  /** Fills the form with what a document was made with. */
  readonly onAgain: (recipe: BriefRecipe) => void
}

export function ExportHistory({ onAgain }: ExportHistoryProps) {
  const { data } = useQueryOf('brief.history')
  if (!data) return null
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<IconHistory size={28} />}
        title="Nothing saved yet"
        description="Each export is listed here with its mark and how much has changed since, so that you can tell who holds which version."
      />
    )
  }
  return (
    <ScrollArea flex={1} type="auto">
      <Table stickyHeader highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Document</Table.Th>
            <Table.Th>Saved</Table.Th>
            <Table.Th>Mark</Table.Th>
            <Table.Th>Since then</Table.Th>
            <Table.Th>
              <VisuallyHidden>Open</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((brief) => (
            <HistoryRow key={brief.id} brief={brief} onAgain={onAgain} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}

function HistoryRow({ brief, onAgain }: { readonly brief: BriefHistoryEntry } & ExportHistoryProps) {
  const [asking, setAsking] = useState(false)
  const again = (): void => {
    setAsking(true)
    call('brief.recipe', { id: brief.id }).then(onAgain, (error: unknown) => {
      setAsking(false)
      toastFailure(messageOf(error))
    })
  }
  return (
    <Table.Tr>
      <Table.Td className={classes.named ?? ''}>
        <Text size="sm" fw={600} truncate>
          {brief.subject || kindName(brief.kind)}
        </Text>
        <Text size="xs" c="dimmed" truncate title={brief.path}>
          {kindName(brief.kind)} · {fileNameOf(brief.path)}
        </Text>
      </Table.Td>
      <Table.Td className={classes.oneLine ?? ''}>{clock.format(new Date(brief.madeAt))}</Table.Td>
      <Table.Td>{brief.mark}</Table.Td>
      <Table.Td className={classes.oneLine ?? ''}>
        {brief.editsSince === 0 ? (
          <Text size="sm" c="dimmed">
            as it was
          </Text>
        ) : (
          <Text size="sm" className={classes.stale ?? ''}>
            {brief.editsSince} {brief.editsSince === 1 ? 'edit' : 'edits'}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <Group gap={2} justify="flex-end" wrap="nowrap">
          <Button variant="subtle" size="compact-xs" loading={asking} leftSection={<IconRefresh size={14} aria-hidden />} onClick={again}>
            Make it again
          </Button>
          <Button variant="subtle" size="compact-xs" leftSection={<IconFolder size={14} aria-hidden />} onClick={() => showInFolder(brief.path)}>
            Show in folder
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
