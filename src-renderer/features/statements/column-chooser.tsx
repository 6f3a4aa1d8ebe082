/** Which columns a grid shows, and in which order. */
import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import { memo, type KeyboardEvent } from 'react'
import { laidOut, moveColumn, toggleColumn, type ColumnLayout, type HeadColumn } from './column-layout.ts'

interface ColumnChooserProps {
  readonly columns: readonly HeadColumn[]
  readonly layout: ColumnLayout
  readonly initial: ColumnLayout
  readonly onLayout: (layout: ColumnLayout) => void
}

export const ColumnChooser = memo(function ColumnChooser({ columns, layout, initial, onLayout }: ColumnChooserProps) {
  const shown = laidOut(layout, columns)
  const hidden = columns.filter(({ id }) => !layout.shown.includes(id))
  const moveByKey = (id: string) => (event: KeyboardEvent) => {
    const steps = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (steps === undefined) return
    event.preventDefault()
    onLayout(moveColumn(layout, id, steps))
  }
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={14} />}>Columns</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6} role="group" aria-label="Columns shown, in their order">
          {shown.map(({ id, label }, at) => (
            <Group key={id} gap={2} wrap="nowrap" onKeyDown={moveByKey(id)}>
              <Checkbox flex={1} miw="8.5rem" label={label} checked onChange={() => onLayout(toggleColumn(layout, id, columns))} />
              <ActionIcon size="sm" disabled={at === 0} aria-label={`Move ${label} to the left`} onClick={() => onLayout(moveColumn(layout, id, -1))}><IconArrowUp size={13} /></ActionIcon>
              <ActionIcon size="sm" disabled={at === shown.length - 1} aria-label={`Move ${label} to the right`} onClick={() => onLayout(moveColumn(layout, id, 1))}><IconArrowDown size={13} /></ActionIcon>
            </Group>
          ))}
          {hidden.length > 0 && <Text size="xs" c="dimmed" mt={4}>Not shown</Text>}
          {hidden.map(({ id, label }) => <Checkbox key={id} label={label} checked={false} onChange={() => onLayout(toggleColumn(layout, id, columns))} />)}
          <Button variant="subtle" size="compact-xs" onClick={() => onLayout(initial)}>As at first</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
})
