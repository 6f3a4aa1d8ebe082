/** Chooses what the list shows, each choice with its count. */
import { SegmentedControl } from '@mantine/core'
import type { StatementRow } from '#contract/records.ts'
import { countView, REVIEW_VIEWS, type ReviewView } from './review.ts'

const LABELS: Readonly<Record<ReviewView, string>> = { awaiting: 'Awaiting', strong: 'Strong', weak: 'Weak', all: 'All' }

interface ReviewViewsProps {
  readonly statements: readonly StatementRow[]
  readonly view: ReviewView
  readonly onView: (view: ReviewView) => void
}

export function ReviewViews({ statements, view, onView }: ReviewViewsProps) {
  return (
    <SegmentedControl
      fullWidth
      aria-label="Statements shown"
      value={view}
      onChange={(value) => onView(REVIEW_VIEWS.find((known) => known === value) ?? 'all')}
      data={REVIEW_VIEWS.map((value) => ({ value, label: `${LABELS[value]} ${countView(statements, value)}` }))}
    />
  )
}
