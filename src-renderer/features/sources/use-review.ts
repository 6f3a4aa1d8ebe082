/** The state of a review: which statement has the focus, what is in view, and what each key does to them. */
import { useEffect, useMemo, useState } from 'react'
import { z } from 'zod'
import type { StatementRow } from '#contract/records.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import { runCommand } from '#bridge/commands.ts'
import { useRemembered } from '#bridge/preferences.ts'
import type { Asked } from '#editing/asked.ts'
import { toastDone } from '#ui/toasts.tsx'
import { focusReviewList } from './review-focus.ts'
import type { ReviewAction } from './review-keys.ts'
import { afterDecision, inReadingOrder, inView, neighbour, REVIEW_VIEWS, type ReviewView } from './review.ts'
import { useReviewEdits } from './use-review-edits.ts'

const places = z.record(z.string(), z.string())
const NO_PLACES: z.output<typeof places> = {}
const viewName = z.enum(REVIEW_VIEWS)
const SETTLED_MS = 600

export interface Review {
  readonly ordered: readonly StatementRow[]
  readonly listed: readonly StatementRow[]
  readonly focused: StatementRow | null
  readonly focus: (id: string) => void
  readonly view: ReviewView
  readonly setView: (view: ReviewView) => void
  readonly asked: Asked | null
  readonly ask: (asked: Asked | null) => void
  readonly isEditing: boolean
  readonly setEditing: (editing: boolean) => void
  readonly showsWhy: boolean
  readonly act: (action: ReviewAction) => void
  readonly take: (row: StatementRow) => void
  /** Takes in a new row and gives it the focus. */
  readonly add: (row: StatementRow) => void
}

/** @param wanted the statement the route asks for; else where the person left this document. */
export function useReview(document: string, statements: readonly StatementRow[], wanted: string | undefined): Review {
  const [left, rememberPlaces] = useRemembered('here.sources.places', places, NO_PLACES)
  const [view, setView] = useRemembered('sources.view', viewName, 'awaiting')
  const ordered = useMemo(() => inReadingOrder(statements), [statements])
  const listed = useMemo(() => ordered.filter((statement) => inView(statement, view)), [ordered, view])
  const [focusedId, setFocusedId] = useState(() => startAt(ordered, wanted ?? left[document]))
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isEditing, setEditing] = useState(false)
  const [showsWhy, setShowsWhy] = useState(false)
  const edits = useReviewEdits(document)
  const focused = ordered.find(({ id }) => id === focusedId) ?? null

  const [wantedBefore, setWantedBefore] = useState(wanted)
  if (wanted !== wantedBefore) {
    setWantedBefore(wanted)
    if (wanted !== undefined) setFocusedId(wanted)
  }

  useEffect(() => {
    if (focusedId === null || left[document] === focusedId) return
    const timer = setTimeout(() => rememberPlaces({ ...left, [document]: focusedId }), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [focusedId, document, left, rememberPlaces])

  const focus = (id: string) => {
    setFocusedId(id)
    setAsked(null)
  }
  const ask = (next: Asked | null) => {
    setAsked(next)
    if (next === null) focusReviewList()
  }
  const step = (by: 1 | -1) => {
    const to = neighbour(ordered, focusedId, by, (statement) => inView(statement, view))
    if (to !== null) focus(to.id)
  }
  const decide = (status: StatementStatus) => {
    if (focused === null) return
    const next = afterDecision(ordered, focused.id, view)
    edits.setStatus([focused.id], status)
    if (next !== null) focus(next.id)
  }
  const acceptStrong = () => {
    const strong = listed.filter((statement) => statement.status === 'proposed' && statement.tier === 'strong')
    if (strong.length === 0) return toastDone('No strong proposal is waiting in this view.')
    edits.setStatus(strong.map(({ id }) => id), 'confirmed')
    const settled = new Set(strong.map(({ id }) => id))
    const others = ordered.filter(({ id }) => !settled.has(id) || id === focused?.id)
    const next = focused !== null && settled.has(focused.id) ? afterDecision(others, focused.id, view) : null
    if (next !== null) focus(next.id)
    toastDone(`Accepted ${strong.length} strong proposal${strong.length === 1 ? '' : 's'}.`, () => runCommand('undo'))
  }
  const askFor = (what: 'actor' | 'topics' | 'stance') => {
    if (focused === null) return
    if (focused.voices.length === 0) return ask({ what: 'actor', voice: 0 })
    ask(what === 'stance' ? { what, voice: 0, issue: focused.voices[0]?.stances[0]?.issue ?? null } : { what, voice: 0 })
  }
  const add = (row: StatementRow) => {
    edits.take(row)
    setFocusedId(row.id)
  }
  const act = (action: ReviewAction) => {
    switch (action) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'accept':
        return decide('confirmed')
      case 'reject':
        return decide('rejected')
      case 'reopen':
        return focused === null ? undefined : edits.setStatus([focused.id], 'proposed')
      case 'edit':
        return setEditing(!isEditing)
      case 'actor':
        return askFor('actor')
      case 'topic':
        return askFor('topics')
      case 'stance':
        return askFor('stance')
      case 'why':
        return setShowsWhy(!showsWhy)
      case 'accept-strong':
        return acceptStrong()
      case 'new':
      case 'split':
      case 'join':
        return undefined
    }
  }
  return { ordered, listed, focused, focus, view, setView, asked, ask, isEditing, setEditing, showsWhy, act, take: edits.take, add }
}

/** Where a review starts: the wanted statement if it is still there, else the first awaiting, else the first. */
function startAt(ordered: readonly StatementRow[], wanted: string | undefined): string | null {
  const known = ordered.find(({ id }) => id === wanted)
  return (known ?? ordered.find(({ status }) => status === 'proposed') ?? ordered[0])?.id ?? null
}
