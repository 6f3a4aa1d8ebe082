/** The day the matrix is seen as of: a stop for each day on which something was said, and a way to watch them go by. */
import { ActionIcon, Slider, Text, Tooltip } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { dayAt, stopOf } from './days.ts'
import classes from './matrix.module.css'
import type { Play } from './play/use-play.ts'

export interface DaySliderProps {
  /** Oldest first. */
  readonly days: readonly string[]
  /** Null: everything there is counts. */
  readonly day: string | null
  readonly play: Play
  readonly onDay: (day: string | null) => void
}

export function DaySlider({ days, day, play, onDay }: DaySliderProps) {
  const last = days.length - 1
  const playing = play.at !== null
  if (days.length < 2) return <Text size="sm">{day === null ? 'As of today' : `As of ${day}`}</Text>
  const words = playing ? 'Pause' : 'Play day by day'
  return (
    <div className={classes.days}>
      <Tooltip label={words}>
        <ActionIcon variant="default" aria-label={words} onClick={play.toggle}>
          {playing ? <IconPlayerPause size={15} /> : <IconPlayerPlay size={15} />}
        </ActionIcon>
      </Tooltip>
      <Slider
        className={classes.slider ?? ''}
        size="sm"
        min={0}
        max={last}
        value={play.at ?? stopOf(days, day)}
        onChange={(stop) => {
          play.pause()
          onDay(dayAt(days, stop))
        }}
        label={(stop) => days[stop] ?? ''}
        thumbLabel="As of"
        thumbValueText={(stop) => days[stop] ?? ''}
      />
      <Text size="sm" className={classes.dayText}>
        {play.at === null ? (day ?? `Latest, ${days[last] ?? ''}`) : (days[play.at] ?? '')}
      </Text>
    </div>
  )
}
