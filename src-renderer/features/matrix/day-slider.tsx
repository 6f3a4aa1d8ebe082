/** The day the matrix is seen as of: a stop for each day on which something was said, and a way to watch them go by. */
import { ActionIcon, Slider, Text, Tooltip } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import classes from './matrix.module.css'

const STOP_MS = 900
/** The whole time line passes in at most this. */
const WHOLE_MS = 30_000

export interface DaySliderProps {
  /** Oldest first. */
  readonly days: readonly string[]
  /** Null: everything there is counts. */
  readonly day: string | null
  readonly onDay: (day: string | null) => void
}

export function DaySlider({ days, day, onDay }: DaySliderProps) {
  const [playing, setPlaying] = useState(false)
  const last = days.length - 1
  const at = stopOf(days, day)
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (at >= last) setPlaying(false)
      else onDay(dayAt(days, at + 1))
    }, Math.min(STOP_MS, WHOLE_MS / Math.max(1, days.length)))
    return () => clearTimeout(timer)
  }, [playing, at, last, days, onDay])
  if (days.length < 2) return <Text size="sm">{day === null ? 'As of today' : `As of ${day}`}</Text>
  const play = () => {
    if (!playing && at >= last) onDay(dayAt(days, 0))
    setPlaying(!playing)
  }
  const words = playing ? 'Pause' : 'Play day by day'
  return (
    <div className={classes.days}>
      <Tooltip label={words}>
        <ActionIcon variant="default" aria-label={words} onClick={play}>
          {playing ? <IconPlayerPause size={15} /> : <IconPlayerPlay size={15} />}
        </ActionIcon>
      </Tooltip>
      <Slider
        className={classes.slider ?? ''}
        size="sm"
        min={0}
        max={last}
        value={at}
        onChange={(stop) => {
          setPlaying(false)
          onDay(dayAt(days, stop))
        }}
        label={(stop) => days[stop] ?? ''}
        thumbLabel="As of"
        thumbValueText={(stop) => days[stop] ?? ''}
      />
      <Text size="sm" className={classes.dayText}>
        {day ?? `Latest, ${days[last] ?? ''}`}
      </Text>
    </div>
  )
}

/** The last stop on or before a day. */
const stopOf = (days: readonly string[], day: string | null): number => (day === null ? days.length - 1 : Math.max(0, days.findLastIndex((one) => one <= day)))

/** The last stop is no day but "the latest", so that what is said tomorrow shows tomorrow. */
const dayAt = (days: readonly string[], stop: number): string | null => (stop >= days.length - 1 ? null : (days[stop] ?? null))
