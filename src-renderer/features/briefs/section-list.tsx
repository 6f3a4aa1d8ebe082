/** The sections of a document: on or off, in any order, under a heading of one's own. Ours stand out: they are not for everyone. */
import { ActionIcon, Anchor, Badge, Checkbox, Group, Input, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './briefs.module.css'
import type { SectionState } from './draft.ts'
import { Sortable } from './sortable.tsx'

export interface SectionListProps {
  readonly sections: readonly SectionState[]
  readonly onChange: (sections: readonly SectionState[]) => void
  /** Puts the usual sections back; absent where they are as usual. */
  readonly onReset?: () => void
}

export function SectionList({ sections, onChange, onReset }: SectionListProps) {
  const [renaming, setRenaming] = useState<string | null>(null)
  const change = (id: string, part: Partial<SectionState>): void => onChange(sections.map((one) => (one.id === id ? { ...one, ...part } : one)))
  return (
    <div role="group" aria-label="Sections">
      <Group justify="space-between" mb={2}>
        <Input.Label component="div" size="xs">
          Sections
        </Input.Label>
        {onReset ? (
          <Anchor component="button" type="button" size="xs" onClick={onReset}>
            As usual
          </Anchor>
        ) : null}
      </Group>
      <Sortable label="Sections in their order" items={sections} keyOf={({ id }) => id} nameOf={(section) => section.heading || section.name} onOrder={onChange}>
        {(section) =>
          renaming === section.id ? (
            <Rename
              section={section}
              onDone={(heading) => {
                setRenaming(null)
                if (heading !== null) change(section.id, { heading })
              }}
            />
          ) : (
            <>
              <Checkbox
                className={classes.grow ?? ''}
                checked={section.on}
                label={section.heading || section.name}
                onChange={(event) => change(section.id, { on: event.currentTarget.checked })}
              />
              {section.ours ? (
                <Badge className={classes.ours ?? ''} size="xs" variant="outline" title="Holds our own layer, up to the ceiling">
                  ours
                </Badge>
              ) : null}
              <ActionIcon className={classes.rename ?? ''} size="sm" aria-label={`Rename ${section.heading || section.name}`} onClick={() => setRenaming(section.id)}>
                <IconPencil size={13} aria-hidden />
              </ActionIcon>
            </>
          )
        }
      </Sortable>
    </div>
  )
}

/** Enter keeps the heading, Escape the one before; left empty, the document's own stands. */
function Rename({ section, onDone }: { readonly section: SectionState; readonly onDone: (heading: string | null) => void }) {
  const [heading, setHeading] = useState(section.heading)
  return (
    <TextInput
      className={classes.grow ?? ''}
      aria-label={`Heading of ${section.name}`}
      placeholder={section.name}
      maxLength={200}
      autoFocus
      value={heading}
      onChange={(event) => setHeading(event.currentTarget.value)}
      onBlur={() => onDone(heading)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(heading)
        if (event.key === 'Escape') {
          event.stopPropagation()
          onDone(null)
        }
      }}
    />
  )
}
