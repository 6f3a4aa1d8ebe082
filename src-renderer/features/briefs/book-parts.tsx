/** The parts of a book in their order; each can be opened, made an annex, or taken out. */
import { ActionIcon, Badge, Button, Group, Input, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './briefs.module.css'
import { namedParts, type BookPart } from './book-draft.ts'
import { BookPartDialog } from './book-part-dialog.tsx'
import { newBrief, newText, usePartName } from './book-part-names.ts'
import { KINDS } from './kinds.ts'
import { Sortable } from './sortable.tsx'

export interface BookPartsProps {
  readonly parts: readonly BookPart[]
  readonly onChange: (parts: readonly BookPart[]) => void
}

interface Opened {
  /** Null for one that is being added. */
  readonly at: number | null
  readonly part: BookPart
}

export function BookParts({ parts, onChange }: BookPartsProps) {
  const nameOf = usePartName()
  const [opened, setOpened] = useState<Opened | null>(null)
  const keep = (part: BookPart): void => {
    if (opened) onChange(opened.at === null ? [...parts, part] : parts.map((one, at) => (at === opened.at ? part : one)))
    setOpened(null)
  }
  return (
    <div role="group" aria-label="Parts">
      <Group justify="space-between" mb={2}>
        <Input.Label component="div" size="xs">
          Parts
        </Input.Label>
        <AddMenu onAdd={(part, complete) => (complete ? onChange([...parts, part]) : setOpened({ at: null, part }))} />
      </Group>
      {parts.length === 0 ? (
        <Text size="xs" c="dimmed">
          None yet.
        </Text>
      ) : (
        <Sortable label="Parts in their order" items={namedParts(parts)} keyOf={({ key }) => key} nameOf={({ part }) => nameOf(part).title} onOrder={(named) => onChange(named.map(({ part }) => part))}>
          {({ part }, at) => {
            const { title, kind } = nameOf(part)
            return (
              <>
                <UnstyledButton className={classes.part ?? ''} onClick={() => setOpened({ at, part })}>
                  <Text size="sm" truncate>
                    {title}
                  </Text>
                  <Text size="xs" c="dimmed" truncate>
                    {kind}
                  </Text>
                </UnstyledButton>
                {part.annex ? (
                  <Badge size="xs" variant="outline" color="gray" flex="none">
                    annex
                  </Badge>
                ) : null}
                <ActionIcon size="sm" aria-label={`Take out ${title}`} onClick={() => onChange(parts.filter((_, other) => other !== at))}>
                  <IconX size={13} aria-hidden />
                </ActionIcon>
              </>
            )
          }}
        </Sortable>
      )}
      {opened ? <BookPartDialog part={opened.part} added={opened.at === null} onKeep={keep} onCancel={() => setOpened(null)} /> : null}
    </div>
  )
}

/** Kinds that need no subject are added at once; the others ask for it. */
function AddMenu({ onAdd }: { readonly onAdd: (part: BookPart, complete: boolean) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden />}>
          Add
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {KINDS.map(({ kind, name }) => (
          <Menu.Item key={kind} onClick={() => onAdd(newBrief(kind), kind === 'steering' || kind === 'matrix')}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onAdd(newText(), false)}>Text of our own</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
