/** Whom the brief is about: type-ahead over every actor, those who spoke first. */
import { Select } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { useCommand } from '#bridge/commands.ts'
import type { ActorRow } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'

export interface ActorSelectProps {
  readonly actor: string | null
  readonly onChoose: (actor: string) => void
}

export function ActorSelect({ actor, onChoose }: ActorSelectProps) {
  const { data } = useQueryOf('actor.list', { all: true })
  const field = useRef<HTMLInputElement>(null)
  useCommand('new-brief', () => field.current?.focus())
  const groups = useMemo(() => choices(data ?? []), [data])
  return (
    <Select
      ref={field}
      label="About"
      placeholder="Type a country or body"
      searchable
      // Typing replaces the name that stands there.
      onFocus={(event) => event.currentTarget.select()}
      allowDeselect={false}
      limit={120}
      maxDropdownHeight={320}
      nothingFoundMessage="No actor by that name"
      data={groups}
      value={actor}
      onChange={(value) => value !== null && onChoose(value)}
    />
  )
}

const item = ({ id, shortName }: ActorRow) => ({ value: id, label: shortName })

function choices(actors: readonly ActorRow[]) {
  const byName = actors.toSorted((a, b) => a.shortName.localeCompare(b.shortName))
  return [
    { group: 'Spoke', items: byName.filter((actor) => actor.statements > 0).map(item) },
    { group: 'Did not speak', items: byName.filter((actor) => actor.statements === 0).map(item) },
  ].filter((group) => group.items.length > 0)
}
