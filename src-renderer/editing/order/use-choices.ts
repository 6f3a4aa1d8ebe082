/** Everything of one kind that something could be merged into. */
import { useQueryOf } from '#bridge/query.tsx'
import type { MergeRequest } from '#contract/methods/merge.ts'

export interface MergeChoice {
  readonly value: string
  readonly label: string
}

export function useChoices(kind: MergeRequest['kind']): readonly MergeChoice[] {
  const { data: actors } = useQueryOf('actor.list', { all: true }, { enabled: kind === 'actor' })
  const { data: topics } = useQueryOf('topic.list', undefined, { enabled: kind === 'topic' })
  const { data: issues } = useQueryOf('issue.list', undefined, { enabled: kind === 'issue' })
  switch (kind) {
    case 'actor':
      return (actors ?? []).map(({ id, name }) => ({ value: id, label: name }))
    case 'topic':
      return (topics ?? []).filter(({ isGroup }) => !isGroup).map(({ id, label }) => ({ value: id, label }))
    case 'issue':
      return (issues ?? []).map(({ id, label }) => ({ value: id, label }))
  }
}
