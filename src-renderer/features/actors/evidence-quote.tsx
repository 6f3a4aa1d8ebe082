/** Their words, when and where, and the way to the sentence in its report. */
import { UnstyledButton } from '@mantine/core'
import { openSource } from '#bridge/open-source.ts'
import type { Evidence } from '#contract/records.ts'
import classes from './actors.module.css'

export function EvidenceQuote({ evidence, clamp = true }: { readonly evidence: Evidence; readonly clamp?: boolean }) {
  const { statementId, quote, date, documentId, documentTitle, meetingName } = evidence
  const place = meetingName ?? documentTitle ?? 'Live note'
  return (
    <div className={classes.evidence}>
      <q className={classes.quote} data-clamp={clamp} title={clamp ? quote : undefined}>
        {quote}
      </q>
      <UnstyledButton className={classes.source} title={documentTitle ?? place} onClick={() => openSource(statementId, documentId, quote)}>
        {date ? `${date} · ` : ''}
        {place}
      </UnstyledButton>
    </div>
  )
}
