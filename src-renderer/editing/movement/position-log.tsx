/** How positions came about: every change, old to new, with its day, words or reason, and who put it on file. */
import { Text, UnstyledButton } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { PositionChange } from '#contract/records/movement.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { SourceLink } from './held-view.tsx'
import classes from './movement.module.css'

export interface PositionLogProps {
  readonly actor: string
  /** Absent: on every issue, each named. */
  readonly issue?: string
}

const MOST = 200

export function PositionLog({ actor, issue }: PositionLogProps) {
  const { data } = useQueryOf('position.log', { actor, ...(issue === undefined ? {} : { issue }), limit: MOST })
  if (!data) return null
  if (data.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No change on record.
      </Text>
    )
  }
  return (
    <ol className={classes.log}>
      {data.map((change, at) => (
        <li key={`${change.issue} ${change.kind} ${data.length - at}`}>
          <Entry change={change} named={issue === undefined} />
        </li>
      ))}
    </ol>
  )
}

const KINDS = { stated: 'stated', assessed: 'assessed by us', corrected: 'put right' } as const

function Entry({ change: { issue, issueLabel, from, to, kind, author, recordedAt }, named }: { readonly change: PositionChange; readonly named: boolean }) {
  return (
    <>
      <div className={classes.entry}>
        <span className={classes.day}>{to.date ?? 'undated'}</span>
        {named ? (
          <UnstyledButton className={classes.subject} onClick={() => navigate({ screen: 'issues', issue })}>
            {issueLabel}
          </UnstyledButton>
        ) : null}
        {from === null ? null : (
          <>
            <BandBadge band={from.band} value={from.value} compact />
            <span aria-label="to">→</span>
          </>
        )}
        <BandBadge band={to.band} value={to.value} />
        <span>{KINDS[kind]}</span>
        {author === null ? null : (
          <span className={classes.day}>
            {author === '' ? '' : `by ${author}`} {recordedAt === null ? '' : recordedAt.slice(0, 10)}
          </span>
        )}
      </div>
      {to.rationale ? <div className={classes.reason}>Our reason: {to.rationale}</div> : null}
      {to.quote ? (
        <div className={classes.view}>
          <q className={classes.quote} title={to.quote.quote}>
            {to.quote.quote}
          </q>
          <SourceLink quote={to.quote} />
        </div>
      ) : null}
    </>
  )
}
