/** Their words, their value, and the way to the sentence in its report. */
import { Group, UnstyledButton } from '@mantine/core'
import { openSource } from '#bridge/open-source.ts'
import type { Evidence } from '#contract/records.ts'
import { bandOf } from '#domain/stance.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './matrix.module.css'

export function EvidenceItem({ evidence: { statementId, quote, date, documentId, documentTitle, meetingName, value } }: { readonly evidence: Evidence }) {
  return (
    <div className={classes.evidence}>
      <blockquote className={classes.fullQuote}>{quote}</blockquote>
      <Group gap={6} wrap="nowrap">
        {value === null ? null : <BandBadge band={bandOf(value)} value={value} />}
        <UnstyledButton className={classes.source} title={`Show it in ${documentTitle ?? 'the grid'}`} onClick={() => openSource(statementId, documentId, quote)}>
          {[date ?? 'undated', meetingName ?? documentTitle ?? 'Live note'].join(' · ')}
        </UnstyledButton>
      </Group>
    </div>
  )
}
