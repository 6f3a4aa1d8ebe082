/** Beside the text: progress, what to show, the list, and the statement in focus. */
import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ReviewList } from './review-list.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { ReviewProgress } from './review-progress.tsx'
import classes from './review-side.module.css'
import { ReviewViews } from './review-views.tsx'
import { progressOf } from './review.ts'
import { TeachOffer, type Correction } from './teach-offer.tsx'
import type { Review } from './use-review.ts'

export function ReviewSide({ review }: { readonly review: Review }) {
  const { ordered, listed, focused, view } = review
  const [corrected, setCorrected] = useState<Correction | null>(null)
  const offered = focused === null ? null : corrected?.statement === focused.id ? corrected : review.showsWhy ? doubted(focused) : null
  return (
    <aside className={classes.side} aria-label="Statements of this report">
      <div className={classes.head}>
        <div aria-live="polite"><ReviewProgress {...progressOf(ordered)} /></div>
        <ReviewViews statements={ordered} view={view} onView={review.setView} />
      </div>
      {listed.length > 0 ? <ReviewList statements={listed} focusedId={focused?.id ?? null} onFocus={review.focus} /> : <NothingListed review={review} />}
      {focused !== null && <ReviewPanel key={focused.id} statement={focused} review={review} onCorrected={setCorrected} />}
      {focused !== null && offered !== null && (
        <TeachOffer key={`${offered.statement} ${offered.from.id}`} correction={offered} statement={focused} onClose={() => (offered === corrected ? setCorrected(null) : review.act('why'))} />
      )}
    </aside>
  )
}

/** Who asks why a statement is proposed may find that its name never speaks. */
function doubted({ id, rule, voices }: StatementRow): Correction | null {
  const from = voices[0]?.actor
  return rule === null || from === undefined ? null : { statement: id, from, to: null }
}

/** On to the next document that awaits review, or back to the list where none does. */
function NextDocument() {
  const waiting = useQueryOf('document.list').data?.find(({ proposed }) => proposed > 0)
  if (waiting === undefined) return <Button onClick={() => navigate({ screen: 'sources' })}>All sources</Button>
  return <Button onClick={() => navigate({ screen: 'sources', document: waiting.id })}>Next: {waiting.proposed} to review</Button>
}

function NothingListed({ review }: { readonly review: Review }) {
  const { ordered, view, setView } = review
  if (ordered.length === 0) {
    return (
      <div className={classes.nothing}>
        <EmptyState icon={<IconChecks />} title="Nobody was found speaking in this text" description="Mark a passage with the mouse to make a statement of it." />
      </div>
    )
  }
  const isDone = ordered.every(({ status }) => status !== 'proposed')
  return (
    <div className={classes.nothing}>
      <EmptyState
        icon={<IconChecks />}
        title={isDone ? 'Everything here is reviewed' : `Nothing ${view} awaits review`}
        action={
          <>
            <Button variant="default" onClick={() => setView(isDone ? 'all' : 'awaiting')}>{isDone ? 'Show all statements' : 'Show all awaiting'}</Button>
            {isDone && <NextDocument />}
          </>
        }
      />
    </div>
  )
}
