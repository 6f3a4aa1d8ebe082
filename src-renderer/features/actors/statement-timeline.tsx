/** What the actor said, meeting by meeting, the latest first. */
import { Badge, Text, Title, UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { openSource } from '#bridge/open-source.ts'
import type { StatementRow, Voice } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './actors.module.css'
import { byMeeting } from './timeline.ts'

export interface StatementTimelineProps {
  readonly actor: string
  readonly statements: readonly StatementRow[]
}

export function StatementTimeline({ actor, statements }: StatementTimelineProps) {
  const meetings = useMemo(() => byMeeting(statements), [statements])
  return (
    <section aria-labelledby="timeline-heading">
      <Title order={2} id="timeline-heading" className={classes.sectionTitle}>
        Statements · {statements.length}
      </Title>
      {meetings.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing on record.
        </Text>
      ) : null}
      {meetings.map((meeting) => (
        <div key={meeting.key} className={classes.meeting}>
          <Title order={3} className={classes.meetingTitle}>
            {meeting.name}
            <Text component="span" size="xs" c="dimmed" ml="xs">
              {meeting.date ?? 'undated'}
            </Text>
          </Title>
          <ol className={classes.statements}>
            {meeting.statements.map((statement) => (
              <TimelineEntry key={statement.id} actor={actor} statement={statement} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

function TimelineEntry({ actor, statement }: { readonly actor: string; readonly statement: StatementRow }) {
  const voice = statement.voices.find((one) => one.actor.id === actor || one.onBehalfOf?.id === actor)
  return (
    <li className={classes.statement} data-status={statement.status}>
      <UnstyledButton
        className={classes.statementQuote}
        title="Show it in the report"
        onClick={() => openSource(statement.id, statement.document?.id ?? null, statement.quote)}
      >
        {statement.quote}
      </UnstyledButton>
      <div className={classes.tags}>
        {statement.status === 'proposed' ? (
          <Badge size="sm" radius="sm" variant="outline" color="gray" tt="none">
            Unreviewed
          </Badge>
        ) : null}
        {voice?.onBehalfOf && voice.onBehalfOf.id !== actor ? <Text size="xs">on behalf of {voice.onBehalfOf.shortName}</Text> : null}
        {voice?.onBehalfOf && voice.onBehalfOf.id === actor ? <Text size="xs">spoken by {voice.actor.shortName}</Text> : null}
        <Others actor={actor} voices={statement.voices} />
        {voice?.stances.map((stance) => (
          <span key={stance.issue} className={classes.stance}>
            <BandBadge band={stance.band} value={stance.value} compact /> {stance.issueLabel}
          </span>
        ))}
        {voice && voice.topics.length > 0 ? (
          <Text size="xs" c="dimmed">
            {voice.topics.map((topic) => topic.label).join(' · ')}
          </Text>
        ) : null}
      </div>
    </li>
  )
}

/** A joint statement: who else speaks in it. */
function Others({ actor, voices }: { readonly actor: string; readonly voices: readonly Voice[] }) {
  const others = voices.filter((voice) => voice.actor.id !== actor && voice.onBehalfOf?.id !== actor)
  if (others.length === 0) return null
  const names = others.map((voice) => voice.actor.shortName)
  return (
    <Text size="xs" title={names.join(', ')}>
      with {names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ')}
    </Text>
  )
}
