/** Where an actor stands on an issue, what that follows from, and what to know before relying on it. */
import { Group, Text } from '@mantine/core'
import type { MatrixCellDetail } from '#contract/records/matrix.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { SILENCES } from './cell-look.ts'
import classes from './matrix.module.css'

export interface CellSummaryProps {
  readonly detail: MatrixCellDetail
  /** With names and the latest words, where it stands alone. */
  readonly alone?: boolean
}

export function CellSummary({ detail: { position, before, staleDays, newerEvidence, conflicting }, alone = false }: CellSummaryProps) {
  const { actor, issueLabel, value, band, basis, inheritedFrom, silence, condition, rationale, evidence, date } = position
  const [first] = evidence
  return (
    <div className={classes.summary}>
      <Group gap={6} wrap="nowrap">
        {alone ? (
          <Text fw={600} size="sm" truncate>
            {actor.shortName}
          </Text>
        ) : null}
        {value === null ? <Text size="xs">{basis === 'assessed' ? 'No position, as we assess it' : SILENCES[silence ?? 'no commitment'].word}</Text> : <BandBadge band={band} value={value} />}
        <Text size="xs" c="dimmed" ml="auto" className={classes.nowrap}>
          {date ?? ''}
        </Text>
      </Group>
      {alone ? (
        <Text size="xs" c="dimmed">
          {issueLabel}
        </Text>
      ) : null}
      {inheritedFrom ? <Text size="xs">Inherited from {inheritedFrom.shortName}</Text> : null}
      {conflicting.length > 0 ? <Text size="xs">Inherits nothing: {conflicting.map(({ shortName }) => shortName).join(' and ')} differ</Text> : null}
      {rationale === null || rationale === '' ? null : <Text size="xs" className={classes.reason}>Our reason: {rationale}</Text>}
      {alone && first ? <q className={classes.quote}>{first.quote}</q> : null}
      {alone && first ? (
        <Text size="xs" c="dimmed">
          {[first.date, first.meetingName ?? first.documentTitle ?? 'Live note'].filter(Boolean).join(' · ')}
        </Text>
      ) : null}
      {condition ? <Text size="xs" className={classes.condition}>Condition: {condition}</Text> : null}
      {before && before.value !== value ? (
        <Group gap={6}>
          <Text size="xs">Before{before.date ? ` (${before.date})` : ''}:</Text>
          {before.value === null ? <Text size="xs">no view</Text> : <BandBadge band={before.band} value={before.value} />}
        </Group>
      ) : null}
      {staleDays === null ? null : <Text size="xs" className={classes.condition}>Old: {staleDays} days</Text>}
      {newerEvidence.length > 0 ? <Text size="xs" className={classes.condition}>Spoke again since the assessment: {newerEvidence.length}</Text> : null}
    </div>
  )
}
