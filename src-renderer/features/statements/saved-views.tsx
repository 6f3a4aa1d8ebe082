/** Filters kept under a name: applied from a menu or with Alt+1 … 9, saved and removed here. */
import { ActionIcon, Button, Group, Menu, Popover, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { memo, useState, type FormEvent } from 'react'
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { GridView } from '#contract/records.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { KeyHint } from '#ui/key-hint.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { readFilter } from './filter-model.ts'

interface SavedViewsProps {
  /** The grid whose views are shown. */
  readonly of: GridView['of']
  /** The filter to save; asked for when it is, so that another filter draws nothing here. */
  readonly current: () => StatementFilter
  readonly onFilter: (filter: StatementFilter) => void
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export const SavedViews = memo(function SavedViews({ of, current, onFilter }: SavedViewsProps) {
  const views = (useQueryOf('view.list').data ?? []).filter((view) => view.of === of)
  const remove = useMutationOf('view.remove')
  const [isNaming, setNaming] = useState(false)
  const apply = (at: number) => {
    const view = views[at]
    if (view !== undefined) onFilter(readFilter(view.filter))
  }
  useHotkeys(KEYS.map((key, at) => [`alt+${key}`, () => apply(at)]))

  return (
    <Popover opened={isNaming} onChange={setNaming} position="bottom-end" withRoles={false} trapFocus returnFocus>
      <Popover.Target>
        <span>
          <Menu position="bottom-end" width={280}>
            <Menu.Target>
              <Button variant="default" leftSection={<IconBookmark size={14} />}>Views</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {views.length === 0 && <Menu.Label>No view saved yet</Menu.Label>}
              {views.map(({ id, name }, at) => (
                <Group key={id} gap={0} wrap="nowrap">
                  <Menu.Item onClick={() => apply(at)} rightSection={at < KEYS.length ? <KeyHint keys={`Alt+${at + 1}`} /> : undefined}>{name}</Menu.Item>
                  <ActionIcon color="gray" aria-label={`Remove the view ${name}`} onClick={() => remove.mutate({ id })}><IconTrash size={14} /></ActionIcon>
                </Group>
              ))}
              <Menu.Divider />
              <Menu.Item onClick={() => setNaming(true)}>Save this view…</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown>{isNaming && <NameForm of={of} current={current} onDone={() => setNaming(false)} />}</Popover.Dropdown>
    </Popover>
  )
})

function NameForm({ of, current, onDone }: { readonly of: GridView['of']; readonly current: () => StatementFilter; readonly onDone: () => void }) {
  const [name, setName] = useState('')
  const save = useMutationOf('view.save', {
    onDone: (view) => {
      toastDone(`Saved the view “${view.name}”.`)
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') save.mutate({ name: name.trim(), filter: current(), of })
  }
  return (
    <form onSubmit={submit}>
      <Group align="end" gap="xs">
        <TextInput label="Name of the view" maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Button type="submit" disabled={name.trim() === ''}>Save</Button>
      </Group>
    </form>
  )
}
