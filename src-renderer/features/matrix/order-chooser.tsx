/** Chooses what the matrix shows and in which order: what is shown first, then the rest to add. */
import { ActionIcon, Button, Checkbox, Group, Modal, Text, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { moved, movedBy } from './matrix-settings.ts'
import classes from './matrix.module.css'
import { useDrag } from './use-drag.ts'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly hint: string
}

export interface OrderChooserProps {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly isDefault: boolean
  /** Null: as they come. */
  readonly onChoose: (ids: string[] | null) => void
  readonly onClose: () => void
}

export function OrderChooser({ title, choices, chosen, isDefault, onChoose, onClose }: OrderChooserProps) {
  const [search, setSearch] = useState('')
  const [draft, setDraft] = useState(chosen)
  const [touched, setTouched] = useState(!isDefault)
  const take = (next: readonly string[]) => {
    setDraft(next)
    setTouched(true)
  }
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  const matches = ({ label, title: full, hint }: Choice) => `${label} ${full} ${hint}`.toLowerCase().includes(search.trim().toLowerCase())
  const inDraft = new Set(draft)
  const shown = [...draft.flatMap((id) => byId.get(id) ?? []), ...choices.filter(({ id }) => !inDraft.has(id))].filter(matches)
  const tick = (ids: readonly string[], on: boolean) => take(on ? [...new Set([...draft, ...ids])] : draft.filter((id) => !ids.includes(id)))
  const save = () => {
    onChoose(touched ? [...draft] : null)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <Group gap="xs" mb="xs" wrap="nowrap">
        <TextInput data-autofocus flex={1} aria-label="Find" placeholder="Find" leftSection={<IconSearch size={14} />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <Button variant="default" onClick={() => tick(shown.map(({ id }) => id), true)}>
          Tick all shown
        </Button>
        <Button variant="default" onClick={() => tick(shown.map(({ id }) => id), false)}>
          Untick all shown
        </Button>
      </Group>
      <ul className={classes.chooser} aria-label={title}>
        {shown.map((choice) => (
          <ChooserLine
            key={choice.id}
            choice={choice}
            on={inDraft.has(choice.id)}
            onTick={(on) => tick([choice.id], on)}
            onMoveBy={(steps) => take(movedBy(draft, choice.id, steps))}
            onMove={(what, onto) => take(moved(draft, what, onto))}
          />
        ))}
      </ul>
      <Group justify="space-between" mt="md">
        <Button
          variant="subtle"
          disabled={!touched}
          onClick={() => {
            onChoose(null)
            onClose()
          }}
        >
          As they come
        </Button>
        <Group gap="xs">
          <Text size="xs" c="dimmed" role="status">
            {draft.length} of {choices.length}
          </Text>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={draft.length === 0} onClick={save}>
            Show these
          </Button>
        </Group>
      </Group>
    </Modal>
  )
}

interface ChooserLineProps {
  readonly choice: Choice
  readonly on: boolean
  readonly onTick: (on: boolean) => void
  readonly onMoveBy: (steps: number) => void
  readonly onMove: (what: string, onto: string) => void
}

function ChooserLine({ choice: { id, label, title, hint }, on, onTick, onMoveBy, onMove }: ChooserLineProps) {
  const drag = useDrag('actor', id, onMove)
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (steps === undefined || !on) return
    event.preventDefault()
    onMoveBy(steps)
  }
  return (
    <li className={classes.chooserLine} data-on={on} title={title} onKeyDown={onKeyDown} {...drag} draggable={on}>
      <Checkbox label={label} checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span className={classes.chooserHint}>{hint}</span>
      <ActionIcon size="sm" disabled={!on} aria-label={`Move ${label} up`} onClick={() => onMoveBy(-1)}>
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon size="sm" disabled={!on} aria-label={`Move ${label} down`} onClick={() => onMoveBy(1)}>
        <IconArrowDown size={14} />
      </ActionIcon>
    </li>
  )
}
