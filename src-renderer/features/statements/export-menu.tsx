/** Takes away exactly what a grid shows: these rows, these columns, this order. */
import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useCommand } from '#bridge/commands.ts'
import type { TableFormat } from '#contract/methods/export.ts'
import { KeyHint } from '#ui/key-hint.tsx'

interface ExportMenuProps {
  readonly rows: number
  readonly isBusy: boolean
  readonly onExport: (format: TableFormat) => void
}

export const ExportMenu = memo(function ExportMenu({ rows, isBusy, onExport }: ExportMenuProps) {
  const [opened, setOpened] = useState(false)
  useCommand('export', () => setOpened(rows > 0))
  return (
    <Menu position="bottom-end" returnFocus opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} />} loading={isBusy} disabled={rows === 0}>Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>As seen: {rows.toLocaleString('en-GB')} row{rows === 1 ? '' : 's'}, these columns <KeyHint keys="Mod+E" /></Menu.Label>
        <Menu.Item onClick={() => onExport('docx')}>Word table (.docx)</Menu.Item>
        <Menu.Item onClick={() => onExport('xlsx')}>Excel (.xlsx)</Menu.Item>
        <Menu.Item onClick={() => onExport('csv')}>Text (.csv)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
})
