/** What came of a batch: how many were written, what could not be, what was not reached. */
import { Alert, List, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { BatchSummary } from '#contract/methods/brief.ts'
import classes from './briefs.module.css'
import { fileNameOf } from './file-name.ts'

const HIGHEST = 280

export function BatchOutcome({ summary: { folder, written, failed, cancelled } }: { readonly summary: BatchSummary }) {
  return (
    <Stack gap="sm">
      <Alert className={(failed.length > 0 ? classes.finding : classes.clean) ?? ''} p="xs" icon={failed.length > 0 ? <IconAlertTriangle size={16} /> : <IconCircleCheck size={16} />} role="status">
        {written.length} written{failed.length > 0 ? `, ${failed.length} could not be` : ''}
        {cancelled > 0 ? `, ${cancelled} not reached before it was stopped` : ''}.
      </Alert>
      {failed.length === 0 ? null : (
        <List size="xs" spacing={4} aria-label="What could not be written">
          {failed.map(({ subject, message }, at) => (
            <List.Item key={at}>
              <b>{subject || 'A document'}</b>: {message}
            </List.Item>
          ))}
        </List>
      )}
      {written.length === 0 ? null : (
        <ScrollArea.Autosize mah={HIGHEST} type="auto">
          <Table aria-label="What was written">
            <Table.Tbody>
              {written.map(({ subject, path, mark }) => (
                <Table.Tr key={path}>
                  <Table.Td>{subject}</Table.Td>
                  <Table.Td>{fileNameOf(path)}</Table.Td>
                  <Table.Td>{mark}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
      <Text size="xs" c="dimmed" className="selectable">
        {folder}
      </Text>
    </Stack>
  )
}
