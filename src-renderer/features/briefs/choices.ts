/** Actors, issues and meetings of the workspace as choices of a field. */
import { useMemo } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { ActorRow } from '#contract/records.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

interface ChoiceGroup {
  readonly group: string
  readonly items: readonly Choice[]
}

/** Grouped as Mantine's fields take it, without empty groups. */
const grouped = (groups: readonly ChoiceGroup[]) => groups.filter(({ items }) => items.length > 0).map(({ group, items }) => ({ group, items: [...items] }))

const named = ({ id, shortName }: ActorRow): Choice => ({ value: id, label: shortName })

/** Everybody by name, those who spoke first. */
export function useActorChoices() {
  const { data } = useQueryOf('actor.list', { all: true })
  return useMemo(() => {
    const byName = (data ?? []).toSorted((a, b) => a.shortName.localeCompare(b.shortName))
    return grouped([
      { group: 'Spoke', items: byName.filter((actor) => actor.statements > 0).map(named) },
      { group: 'Did not speak', items: byName.filter((actor) => actor.statements === 0).map(named) },
    ])
  }, [data])
}

/** Groupings that have members. */
export function useGroupingChoices(): readonly Choice[] {
  const { data } = useQueryOf('actor.list', { all: true })
  return useMemo(() => {
    const counts = new Map<string, { name: string; members: number }>()
    for (const { groupings } of data ?? []) {
      for (const { id, shortName } of groupings) counts.set(id, { name: shortName, members: (counts.get(id)?.members ?? 0) + 1 })
    }
    return [...counts]
      .toSorted(([, a], [, b]) => a.name.localeCompare(b.name))
      .map(([id, { name, members }]) => ({ value: id, label: `${name} (${members})` }))
  }, [data])
}

/** Issues by topic, those with statements first within each. */
export function useIssueChoices() {
  const { data } = useQueryOf('issue.list')
  return useMemo(() => {
    const topics = new Map<string, Choice[]>()
    for (const issue of (data ?? []).toSorted((a, b) => b.statements - a.statements)) {
      topics.set(issue.topicLabel, [...(topics.get(issue.topicLabel) ?? []), { value: issue.id, label: issue.label }])
    }
    return grouped([...topics].map(([group, items]) => ({ group, items })))
  }, [data])
}

/** The latest meeting first. */
export function useMeetingChoices(): readonly Choice[] {
  const { data } = useQueryOf('meeting.list')
  return useMemo(() => (data ?? []).toSorted((a, b) => b.date.localeCompare(a.date)).map(({ id, name, date }) => ({ value: id, label: `${date} · ${name}` })), [data])
}
