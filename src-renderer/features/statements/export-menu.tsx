/** Takes away exactly what a grid shows: these rows, these columns, this order. */
import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useCommand } from '#bridge/commands.ts'
import type { TableFormat } from '#contract/methods/export.ts'
import { KeyHint } from '#ui/key-hint.tsx'

interface ExportMenuProps {
  readonly rows: number
  /** How many of them are selected: then these alone can be taken, too. */
  readonly selected: number
  readonly isBusy: boolean
  readonly onExport: (format: TableFormat, what: 'seen' | 'selected') => void
}

const FORMATS: readonly (readonly [TableFormat, string])[] = [['docx', 'Word table (.docx)'], ['xlsx', 'Excel (.xlsx)'], ['csv', 'Text (.csv)']]

const rowsOf = (count: number): string => `${count.toLocaleString('en-GB')} row${count === 1 ? '' : 's'}`

export const ExportMenu = memo(function ExportMenu({ rows, selected, isBusy, onExport }: ExportMenuProps) {
  const [opened, setOpened] = useState(false)
  useCommand('export', () => setOpened(rows > 0))
  return (
    <Menu position="bottom-end" returnFocus opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} />} loading={isBusy} disabled={rows === 0}>Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {selected > 0 && (
          <>
            <Menu.Label>Selected: {rowsOf(selected)}, these columns</Menu.Label>
            {FORMATS.map(([format, label]) => <Menu.Item key={format} aria-label={`Selected rows: ${label}`} onClick={() => onExport(format, 'selected')}>{label}</Menu.Item>)}
            <Menu.Divider />
          </>
        )}
        <Menu.Label>As seen: {rowsOf(rows)}, these columns <KeyHint keys="Mod+E" /></Menu.Label>
        {FORMATS.map(([format, label]) => <Menu.Item key={format} onClick={() => onExport(format, 'seen')}>{label}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  )
})
