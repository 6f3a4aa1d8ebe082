/** The statement in focus, whole: its words, its voices as in-place editors, and the decision. */
import { Button, Group, Text } from '@mantine/core'
import type { StatementRow } from '#contract/records.ts'
import { StatusMark, TierMark } from '#editing/status-mark.tsx'
import { StatementFields } from '#editing/statement-fields.tsx'
import { useStatementEdit } from '#editing/use-statement-edit.ts'
import { VoicesEditor } from '#editing/voices-editor.tsx'
import { focusReviewList } from './review-focus.ts'
import type { ReviewAction } from './review-keys.ts'
import classes from './review-panel.module.css'
import { ruleInWords } from './rule-words.ts'
import type { Review } from './use-review.ts'

interface ReviewPanelProps {
  readonly statement: StatementRow
  readonly review: Review
}

export function ReviewPanel({ statement, review }: ReviewPanelProps) {
  const edit = useStatementEdit(statement, review.take)
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
