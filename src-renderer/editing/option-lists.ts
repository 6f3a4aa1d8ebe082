/** Records as options of a picker: actors by how often they spoke, topics as their tree. */
import type { ActorRow, TopicNode } from '#contract/records.ts'
import type { PickerOption } from './picker-search.ts'

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
