/** What the pickers offer: actors (those who spoke first), the topic tree, and the issues. */
import { useMemo } from 'react'
import type { IssueRecord } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { actorOptions, topicOptions } from './option-lists.ts'
import type { PickerOption } from './picker-search.ts'

/** Every actor of the workspace; those who spoke come first, most statements leading. */
export function useActorOptions(): readonly PickerOption[] {
  const { data } = useQueryOf('actor.list', { all: true })
  return useMemo(() => actorOptions(data ?? []), [data])
}

export function useTopicOptions(): readonly PickerOption[] {
  const { data } = useQueryOf('topic.list')
  return useMemo(() => topicOptions(data ?? []), [data])
}

export function useIssues(): readonly IssueRecord[] {
  return useQueryOf('issue.list').data ?? NO_ISSUES
}
const NO_ISSUES: readonly IssueRecord[] = []
