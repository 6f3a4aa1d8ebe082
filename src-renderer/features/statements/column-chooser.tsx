/** Which columns the grid shows. */
import { Button, Menu } from '@mantine/core'
import { IconCheck, IconColumns3 } from '@tabler/icons-react'
import { COLUMNS, DEFAULT_LAYOUT, toggleColumn, type ColumnLayout } from './columns.ts'

interface ColumnChooserProps {
  readonly layout: ColumnLayout
  readonly onLayout: (layout: ColumnLayout) => void
}

export function ColumnChooser({ layout, onLayout }: ColumnChooserProps) {
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={14} />}>Columns</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {COLUMNS.map(({ id, label }) => {
          const isShown = layout.shown.includes(id)
          return (
            <Menu.Item key={id} role="menuitemcheckbox" aria-checked={isShown} leftSection={<IconCheck size={14} visibility={isShown ? 'visible' : 'hidden'} />} onClick={() => onLayout(toggleColumn(layout, id))}>
              {label}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item onClick={() => onLayout(DEFAULT_LAYOUT)}>As at first</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
