/** Plans of books: kept under a name, opened again, thrown away. */
import { ActionIcon, Button, Group, Menu, Modal, TextInput } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { useBookPlans, type BookDraft } from './book-draft.ts'

export interface BookPlanBarProps {
  readonly book: BookDraft
  readonly onOpen: (book: BookDraft) => void
}

export function BookPlanBar({ book, onOpen }: BookPlanBarProps) {
  const { data: workspace } = useQueryOf('workspace.current')
  const { plans, save, remove } = useBookPlans(workspace?.path ?? '')
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const keep = (): void => {
    if (name.trim() === '') return
    save({ name: name.trim(), book })
    setNaming(false)
    toastDone(`Kept as the plan “${name.trim()}”`)
  }
  const open = (plan: BookDraft): void => {
    const before = book
    onOpen(plan)
    toastDone('Plan opened', () => onOpen(before))
  }
  return (
    <Group gap="xs">
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={14} aria-hidden />} disabled={plans.length === 0}>
            Open plan
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {plans.map((plan) => (
            <Menu.Item key={plan.name} onClick={() => open(plan.book)}>
              {plan.name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        disabled={book.parts.length === 0}
        onClick={() => {
          setName(book.title)
          setNaming(true)
        }}
      >
        Keep as plan…
      </Button>
      <Modal opened={naming} onClose={() => setNaming(false)} title="Keep as plan">
        <TextInput
          label="Name"
          data-autofocus
          maxLength={100}
          value={name}
          description={plans.some((plan) => plan.name === name.trim()) ? 'Replaces the plan of this name' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        {plans.length > 0 ? (
          <Group gap={4} mt="sm">
            {plans.map((plan) => (
              <Group key={plan.name} gap={0}>
                <Button variant="subtle" size="compact-xs" onClick={() => setName(plan.name)}>
                  {plan.name}
                </Button>
                <ActionIcon size="sm" aria-label={`Throw away the plan ${plan.name}`} onClick={() => remove(plan.name)}>
                  <IconTrash size={13} aria-hidden />
                </ActionIcon>
              </Group>
            ))}
          </Group>
        ) : null}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setNaming(false)}>
            Cancel
          </Button>
          <Button disabled={name.trim() === ''} onClick={keep}>
            Keep
          </Button>
        </Group>
      </Modal>
    </Group>
  )
}
