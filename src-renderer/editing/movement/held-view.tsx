/** A view held at one time: the band, the words or the reason behind it, and the way to them. */
import { UnstyledButton } from '@mantine/core'
import { openSource } from '#bridge/open-source.ts'
import type { Evidence } from '#contract/records.ts'
import type { HeldView as View } from '#contract/records/movement.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './movement.module.css'

export function HeldView({ view: { band, value, quote, rationale, condition } }: { readonly view: View }) {
  return (
    <div className={classes.view}>
      <BandBadge band={band} value={value} />
      {rationale ? <div className={classes.reason}>Our reason: {rationale}</div> : null}
      {quote ? (
        <q className={classes.quote} title={quote.quote}>
          {quote.quote}
        </q>
      ) : null}
      {condition ? <div className={classes.condition}>Condition: {condition}</div> : null}
      {quote ? <SourceLink quote={quote} /> : null}
    </div>
  )
}

/** When and where words were said; opens the sentence in its report. */
export function SourceLink({ quote: { statementId, quote, date, documentId, documentTitle, meetingName } }: { readonly quote: Evidence }) {
  return (
    <UnstyledButton className={classes.source} title={documentTitle ?? ''} onClick={() => openSource(statementId, documentId, quote)}>
      {date ?? 'undated'} · {meetingName ?? documentTitle ?? 'Live note'}
    </UnstyledButton>
  )
}
