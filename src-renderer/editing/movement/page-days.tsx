/** The day the page is seen as of, and the day movement is counted from. */
import { Select, Text } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { DateInput } from '../date-input.tsx'
import classes from './movement.module.css'

export interface Days {
  /** Null: everything there is counts. */
  readonly asOf: string | null
  /** Null: the end of the session before the latest. */
  readonly since: string | null
}

export interface PageDaysProps {
  readonly days: Days
  /** What main counted from. */
  readonly since: string | null
  readonly onDays: (days: Days) => void
}

export function PageDays({ days, since, onDays }: PageDaysProps) {
  const { data: all } = useQueryOf('matrix.days')
  const { data: sessions } = useQueryOf('session.list')
  const known = [...new Set([...(sessions ?? []).map(({ to }) => to), ...(all ?? []), ...(since === null ? [] : [since])])].toSorted().toReversed()
  const nameOf = (day: string): string => {
    const session = sessions?.find(({ to }) => to === day)
    return session ? `${day} · end of ${session.name}` : day
  }
  return (
    <div className={classes.days}>
      <Text size="sm">As of</Text>
      <span className={classes.dayField}>
        <DateInput name="As of" placeholder="latest" value={days.asOf} onDate={(asOf) => onDays({ ...days, asOf })} />
      </span>
      <Text size="sm">Movement since</Text>
      <Select
        w={230}
        aria-label="Movement since"
        placeholder="no earlier session"
        searchable
        limit={200}
        clearable={days.since !== null}
        data={known.map((day) => ({ value: day, label: nameOf(day) }))}
        value={since}
        onChange={(day) => onDays({ ...days, since: day })}
      />
    </div>
  )
}
