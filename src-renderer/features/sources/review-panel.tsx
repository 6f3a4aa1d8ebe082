/** The statement in focus, whole: its words, its voices as in-place editors, and the decision. */
import { Button, Group, Text } from '@mantine/core'
import type { StatementRow } from '#contract/records.ts'
import { StatusMark, TierMark } from '#editing/status-mark.tsx'
import { StatementFields } from '#editing/statement-fields.tsx'
import { useStatementEdit, type StatementEdit } from '#editing/use-statement-edit.ts'
import { VoicesEditor } from '#editing/voices-editor.tsx'
import { focusReviewList } from './review-focus.ts'
import type { ReviewAction } from './review-keys.ts'
import classes from './review-panel.module.css'
import { ruleInWords } from './rule-words.ts'
import type { Correction } from './teach-offer.tsx'
import type { Review } from './use-review.ts'

interface ReviewPanelProps {
  readonly statement: StatementRow
  readonly review: Review
  /** Somebody was taken out of the place of the speaker. */
  readonly onCorrected: (correction: Correction) => void
}

export function ReviewPanel({ statement, review, onCorrected }: ReviewPanelProps) {
  const edit = noticing(statement, useStatementEdit(statement, review.take), onCorrected)
  const isOpen = statement.status === 'proposed'
  const press = (action: ReviewAction) => () => {
    review.act(action)
    focusReviewList()
  }
  return (
    <section className={classes.panel} aria-label="Statement in focus">
      <Group justify="space-between" wrap="nowrap" gap="xs" className={classes.head ?? ''}>
        <Group gap="sm" wrap="nowrap">
          <StatusMark status={statement.status} />
          <TierMark tier={statement.tier} />
        </Group>
        <Group gap={4} wrap="nowrap">
          <Button size="compact-xs" variant="subtle" aria-pressed={review.isEditing} onClick={press('edit')}>Edit</Button>
          {isOpen ? (
            <>
              <Button size="compact-xs" variant="default" onClick={press('reject')}>Reject</Button>
              <Button size="compact-xs" onClick={press('accept')}>Accept</Button>
            </>
          ) : (
            <Button size="compact-xs" variant="default" onClick={press('reopen')}>Back to proposed</Button>
          )}
        </Group>
      </Group>
      <div className={classes.body}>
        <blockquote className={classes.quote}>{statement.quote}</blockquote>
        {review.showsWhy && <Text size="xs" c="dimmed" pb="xs">{ruleInWords(statement)}</Text>}
        <VoicesEditor statement={statement} edit={edit} asked={review.asked} onAsk={review.ask} />
        {review.isEditing && <StatementFields statement={statement} onChange={edit.setFields} />}
      </div>
    </section>
  )
}

/** The same edits; tells where one takes away a speaker that the reader proposed. */
function noticing({ id, rule, voices }: StatementRow, edit: StatementEdit, onCorrected: (correction: Correction) => void): StatementEdit {
  const tell = (at: number, to: string | null) => {
    const from = voices[at]?.actor
    if (rule !== null && from !== undefined && from.id !== to) onCorrected({ statement: id, from, to })
  }
  return {
    ...edit,
    setVoice: (at, change) => {
      edit.setVoice(at, change)
      if (change.actor !== undefined) tell(at, change.actor)
    },
    removeVoice: (at) => {
      edit.removeVoice(at)
      tell(at, null)
    },
  }
}
