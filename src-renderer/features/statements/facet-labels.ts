/** Names for the values of a filter, also for those that no row in sight has. */
import { useCallback, useMemo } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { Facet } from './filter-model.ts'

export type LabelOf = (facet: Facet | 'document', value: string) => string

/** Facets whose values are words, not ids. */
const WORDS: readonly string[] = ['kind', 'band', 'status', 'tier']

export function useFacetLabels(): LabelOf {
  const actors = useQueryOf('actor.list', { all: true }).data
  const topics = useQueryOf('topic.list').data
  const issues = useQueryOf('issue.list').data
  const meetings = useQueryOf('meeting.list').data
  const sessions = useQueryOf('session.list').data
  const documents = useQueryOf('document.list').data
  const levels = useQueryOf('handling.levels').data
  const names = useMemo(() => {
    const named = new Map<string, string>()
    const add = (facet: string, id: string, label: string) => named.set(`${facet} ${id}`, label)
    for (const { id, shortName } of actors ?? []) {
      add('actor', id, shortName)
      add('grouping', id, shortName)
    }
    for (const { id, label } of topics ?? []) add('topic', id, label)
    for (const { id, label } of issues ?? []) add('issue', id, label)
    for (const { id, name } of meetings ?? []) add('meeting', id, name)
    for (const { id, name, forum, forumId } of sessions ?? []) {
      add('session', id, forum === null ? name : `${name}, ${forum}`)
      if (forum !== null && forumId !== null) add('forum', forumId, forum)
    }
    for (const { id, title } of documents ?? []) add('document', id, title)
    for (const { id, label } of levels ?? []) add('mark', id, label)
    return named
  }, [actors, topics, issues, meetings, sessions, documents, levels])
  return useCallback(
    (facet, value) => (WORDS.includes(facet) ? capitalised(value) : (names.get(`${facet} ${value}`) ?? value)),
    [names],
  )
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
