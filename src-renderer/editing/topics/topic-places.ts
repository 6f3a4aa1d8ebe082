/** Where a topic may lie: anywhere but below itself. */
import type { TopicNode } from '#contract/records.ts'

export function placesFor(topics: readonly TopicNode[], topic: string | null): readonly TopicNode[] {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]))
  const isBelow = (id: string): boolean => {
    for (let above: string | null | undefined = id; above !== null && above !== undefined; above = parents.get(above)) if (above === topic) return true
    return false
  }
  return topic === null ? topics : topics.filter(({ id }) => !isBelow(id))
}
