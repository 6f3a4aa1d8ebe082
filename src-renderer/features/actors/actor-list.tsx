/** Everyone who spoke (or everyone known), with how much and when last; arrows move, the page follows. */
import { CloseButton, Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useCommand } from '#bridge/commands.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { actorKind } from '#contract/vocabulary.ts'
import { EVERY_SPEAKER, actorFilter, filterActors } from './actor-filter.ts'
import { ActorListRow } from './actor-list-row.tsx'
import classes from './actors.module.css'
import { useActorContext } from './use-actor-context.tsx'

const ROW_PX = 48
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

export interface ActorListProps {
  readonly selected: string | null
  readonly onSelect: (actor: string) => void
}

export function ActorList({ selected, onSelect }: ActorListProps) {
  const [filter, setFilter] = useRemembered('actors.filter', actorFilter, EVERY_SPEAKER)
  const [search, setSearch] = useState('')
  const { data } = useQueryOf('actor.list', { all: filter.all }, { keepPrevious: true })
  const rows = useMemo(() => filterActors(data ?? [], filter, search), [data, filter, search])
  const field = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useCommand('find', () => field.current?.select())
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by its result
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_PX, overscan: 8 })

  const context = useActorContext(rows, selected, () => scroller.current?.focus())

  // Once a selection, when it is there: a search or an edit elsewhere must not move the list under the reader.
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === selected)
    if (at < 0 || shown.current === selected) return
    shown.current = selected
    virtual.scrollToIndex(at)
  }, [rows, selected, virtual])

  const look = (words: string) => {
    setSearch(words)
    scroller.current?.scrollTo({ top: 0 })
  }

  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || rows.length === 0) return
    event.preventDefault()
    const now = rows.findIndex((row) => row.id === selected)
    const next = Math.min(rows.length - 1, Math.max(0, now + step))
    const row = rows[next]
    if (!row) return
    onSelect(row.id)
  }

  return (
    <>
      <div className={classes.listTools}>
        <TextInput
          ref={field}
          placeholder="Find an actor, region or grouping"
          aria-label="Find an actor"
          leftSection={<IconSearch size={14} />}
          rightSection={search === '' ? null : <CloseButton size="xs" aria-label="Clear the search" onClick={() => look('')} />}
          value={search}
          onChange={(event) => look(event.currentTarget.value)}
          onKeyDown={move}
        />
        <Group gap="xs" wrap="nowrap">
          <SegmentedControl
            flex="none"
            aria-label="Which actors"
            data={[
              { value: 'spoke', label: 'Spoke' },
              { value: 'all', label: 'All' },
            ]}
            value={filter.all ? 'all' : 'spoke'}
            onChange={(which) => setFilter({ ...filter, all: which === 'all' })}
          />
          <Select
            flex={1}
            aria-label="Kind"
            placeholder="Every kind"
            clearable
            data={[...actorKind.options]}
            value={filter.kind}
            onChange={(kind) => setFilter({ ...filter, kind: actorKind.nullable().catch(null).parse(kind) })}
          />
        </Group>
        <Text size="xs" c="dimmed" role="status">
          {rows.length} {rows.length === 1 ? 'actor' : 'actors'}
        </Text>
      </div>
      <div
        ref={scroller}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label="Actors"
        aria-activedescendant={selected ? `actor-${selected}` : undefined}
        onKeyDown={move}
        onContextMenu={context.onContextMenu}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const actor = rows[index]
            return actor ? <ActorListRow key={actor.id} actor={actor} top={start} selected={actor.id === selected} onSelect={onSelect} /> : null
          })}
        </div>
      </div>
      {context.menu}
    </>
  )
}
