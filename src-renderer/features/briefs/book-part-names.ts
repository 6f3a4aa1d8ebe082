/** What the parts of a book are called in its list, and what a new one begins as. */
import { useCallback } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { BriefKind, BriefOptions } from '#contract/methods/brief.ts'
import { briefOptions } from '#contract/methods/brief-options.ts'
import type { BookPart } from './book-draft.ts'
import { kindName } from './kinds.ts'

export interface PartName {
  readonly title: string
  readonly kind: string
}

/** Names a part by its subject. */
export function usePartName(): (part: BookPart) => PartName {
  const { data: actors } = useQueryOf('actor.list', { all: true })
  const { data: issues } = useQueryOf('issue.list')
  const { data: meetings } = useQueryOf('meeting.list')
  return useCallback(
    (part) => {
      if (part.part === 'text') return { title: part.title, kind: 'Text of our own' }
      const { options } = part
      const actor = 'actor' in options ? actors?.find(({ id }) => id === options.actor)?.shortName : undefined
      const issue = 'issue' in options ? issues?.find(({ id }) => id === options.issue)?.label : undefined
      const meeting = 'meeting' in options ? meetings?.find(({ id }) => id === options.meeting)?.name : undefined
      const since = options.kind === 'changes' ? `since ${options.since}` : undefined
      const subject = [actor, issue, meeting, since].filter((word) => word !== undefined).join(', ')
      return subject === '' ? { title: kindName(options.kind), kind: 'The whole workspace' } : { title: subject, kind: kindName(options.kind) }
    },
    [actors, issues, meetings],
  )
}

/** Stands where a subject is still to be chosen. */
export const UNCHOSEN = '-'
const UNCHOSEN_DAY = '1900-01-01'

/** A document of a kind before its subject is chosen. */
export function newBrief(kind: BriefKind): BookPart {
  const subject = { country: { actor: UNCHOSEN }, bilateral: { actor: UNCHOSEN }, issue: { issue: UNCHOSEN }, changes: { since: UNCHOSEN_DAY } }
  const options: BriefOptions = briefOptions.parse({ kind, ...Object.entries(subject).find(([name]) => name === kind)?.[1] })
  return { part: 'brief', options, annex: false }
}

export const newText = (): BookPart => ({ part: 'text', title: '', text: '', annex: false })

/** Whether nothing is left to choose. */
export function isComplete(part: BookPart): boolean {
  if (part.part === 'text') return part.title.trim() !== ''
  const { options } = part
  return !('actor' in options && options.actor === UNCHOSEN) && !('issue' in options && options.issue === UNCHOSEN) && !(options.kind === 'changes' && options.since === UNCHOSEN_DAY)
}
