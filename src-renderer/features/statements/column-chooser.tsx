/** Which columns the grid shows. */
import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { memo } from 'react'
import { COLUMNS, DEFAULT_LAYOUT, toggleColumn, type ColumnLayout } from './columns.ts'

interface ColumnChooserProps {
  readonly layout: ColumnLayout
  readonly onLayout: (layout: ColumnLayout) => void
}

export const ColumnChooser = memo(function ColumnChooser({ layout, onLayout }: ColumnChooserProps) {
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={14} />}>Columns</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10} role="group" aria-label="Columns shown">
          {COLUMNS.map(({ id, label }) => (
            <Checkbox key={id} label={label} checked={layout.shown.includes(id)} onChange={() => onLayout(toggleColumn(layout, id))} />
          ))}
          <Button variant="subtle" size="compact-xs" onClick={() => onLayout(DEFAULT_LAYOUT)}>As at first</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
})
