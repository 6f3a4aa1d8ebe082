/** How far a review has got: a bar and "63 of 98". */
import { Progress, Text } from '@mantine/core'
import classes from './review-progress.module.css'
import type { ReviewProgress as Figures } from './review.ts'

export function ReviewProgress({ reviewed, total }: Figures) {
  if (total === 0) return <Text size="xs" c="dimmed">no statements</Text>
  const done = reviewed === total
  return (
    <div className={classes.progress}>
      <Progress.Root size={6} className={classes.bar ?? ''}>
        <Progress.Section value={(100 * reviewed) / total} color={done ? 'green.8' : 'navy'} aria-label="Reviewed" />
      </Progress.Root>
      <span className={classes.figures}>{done ? `✓ all ${total}` : `${reviewed} of ${total}`}</span>
    </div>
  )
}
