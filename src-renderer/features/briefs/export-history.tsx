/** Every brief that was saved: what, when, with which mark, and where it lies. */
import { Button, ScrollArea, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconFolder, IconHistory } from '@tabler/icons-react'
import type { BriefRecord } from '#contract/methods/brief.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { showInFolder } from './export-toast.tsx'
import { fileNameOf } from './file-name.ts'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

export function ExportHistory() {
  const { data } = useQueryOf('brief.history')
  if (!data) return null
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<IconHistory size={28} />}
        title="No brief saved yet"
        description="Each export is listed here with its mark, so that you can tell who holds which version."
      />
    )
  }
  return (
    <ScrollArea flex={1} type="auto">
      <Table stickyHeader highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Brief</Table.Th>
            <Table.Th>Saved</Table.Th>
            <Table.Th>Mark</Table.Th>
            <Table.Th>File</Table.Th>
            <Table.Th>
              <VisuallyHidden>Open</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((brief) => (
            <HistoryRow key={brief.id} brief={brief} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}

function HistoryRow({ brief }: { readonly brief: BriefRecord }) {
  return (
    <Table.Tr>
      <Table.Td fw={600}>{brief.subject}</Table.Td>
      <Table.Td>{when.format(new Date(brief.madeAt))}</Table.Td>
      <Table.Td>{brief.mark}</Table.Td>
      <Table.Td maw={280}>
        <Text size="sm" truncate title={brief.path}>
          {fileNameOf(brief.path)}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Button variant="subtle" size="compact-xs" leftSection={<IconFolder size={14} />} onClick={() => showInFolder(brief.path)}>
          Show in folder
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
