/** Which column of a table holds what, with its first rows in sight. */
import { Button, Group, Modal, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { TABLE_FIELDS, type TableField, type TableMapping, type TablePreview } from '#contract/methods/document.ts'
import { isMapped, withColumn } from './table-columns.ts'

const LABELS: Readonly<Record<TableField, string>> = {
  actor: 'Who speaks',
  quote: 'What was said',
  date: 'Date',
  onBehalfOf: 'On behalf of',
  topic: 'Topic',
  issue: 'Issue',
  value: 'Value, 0–100',
  condition: 'Condition',
}
const SHOWN_ROWS = 5

interface TableDialogProps {
  readonly table: TablePreview | null
  readonly onClose: () => void
  readonly onImport: (mapping: TableMapping, title: string) => void
}

export function TableDialog({ table, onClose, onImport }: TableDialogProps) {
  return (
    <Modal opened={table !== null} onClose={onClose} size="60rem" title={<b>Columns of {table?.file ?? 'the table'}</b>} closeButtonProps={{ 'aria-label': 'Close' }}>
      {table !== null && <TableForm key={table.path} table={table} onClose={onClose} onImport={onImport} />}
    </Modal>
  )
}

function TableForm({ table, onClose, onImport }: TableDialogProps & { readonly table: TablePreview }) {
  const [mapping, setMapping] = useState(table.mapping)
  const [title, setTitle] = useState('')
  const columns = table.columns.map((column, at) => ({ value: String(at), label: column.trim() === '' ? `Column ${at + 1}` : `${at + 1}. ${column}` }))
  return (
    <Stack>
      <SimpleGrid cols={4} spacing="sm">
        {TABLE_FIELDS.map((field) => (
          <Select
            key={field}
            size="xs"
            label={LABELS[field]}
            required={field === 'actor' || field === 'quote'}
            clearable
            placeholder="No column"
            data={columns}
            value={mapping[field] === undefined ? null : String(mapping[field])}
            onChange={(value) => setMapping(withColumn(mapping, field, value === null ? null : Number(value)))}
          />
        ))}
      </SimpleGrid>
      <Table.ScrollContainer minWidth={500} mah={260}>
        <Table striped withTableBorder fz="xs" aria-label="First rows">
          <Table.Thead>
            <Table.Tr>{columns.map(({ value, label }) => <Table.Th key={value}>{label}</Table.Th>)}</Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.slice(0, SHOWN_ROWS).map((row, at) => (
              <Table.Tr key={at}>{columns.map(({ value }) => <Table.Td key={value}>{row[Number(value)] ?? ''}</Table.Td>)}</Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {table.warnings.map((warning) => <Text key={warning} size="xs" c="dimmed">{warning}</Text>)}
      <TextInput size="xs" label="Title" description="Left empty, it goes by the name of the file." maxLength={500} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Group justify="space-between">
        <Text size="xs" c="dimmed">{table.total === 1 ? '1 row' : `${table.total} rows`}, each a statement to review</Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button disabled={!isMapped(mapping)} onClick={() => onImport(mapping, title.trim())}>Import the table</Button>
        </Group>
      </Group>
    </Stack>
  )
}
