/** What the pickers offer: actors (those who spoke first), the topic tree, and the issues. */
import { useMemo } from 'react'
import type { ActorRow, IssueRecord, TopicNode } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { PickerOption } from './picker-list.tsx'

/** Every actor of the workspace; those who spoke come first, most statements leading. */
export function useActorOptions(): readonly PickerOption[] {
  const { data } = useQueryOf('actor.list', { all: true })
  return useMemo(() => actorOptions(data ?? []), [data])
}

export function actorOptions(actors: readonly ActorRow[]): readonly PickerOption[] {
  return actors
    .toSorted((a, b) => b.statements - a.statements || a.shortName.localeCompare(b.shortName))
    .map(({ id, shortName, name, kind, statements }) => ({
      value: id,
      label: shortName,
      words: name,
      hint: statements > 0 ? `${kind} · ${statements}` : kind,
    }))
}

export function useTopicOptions(): readonly PickerOption[] {
  const { data } = useQueryOf('topic.list')
  return useMemo(() => topicOptions(data ?? []), [data])
}

/** The tree in its order, children under their parent, groups as headings. */
export function topicOptions(topics: readonly TopicNode[]): readonly PickerOption[] {
  const known = new Set(topics.map(({ id }) => id))
  const children = new Map<string | null, TopicNode[]>()
  for (const topic of topics) {
    const parent = topic.parent !== null && known.has(topic.parent) ? topic.parent : null
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [topic])
    else siblings.push(topic)
  }
  const walk = (parent: string | null, depth: number): readonly PickerOption[] =>
    (children.get(parent) ?? []).flatMap((topic) => [
      { value: topic.id, label: topic.label, words: topic.keywords.join(' '), depth, isHeading: topic.isGroup },
      ...walk(topic.id, depth + 1),
    ])
  return walk(null, 0)
}

export function useIssues(): readonly IssueRecord[] {
  return useQueryOf('issue.list').data ?? NO_ISSUES
}
const NO_ISSUES: readonly IssueRecord[] = []
