/** What the matrix shows: grouping, silence, the day and the day it is compared with. */
import { MultiSelect, SegmentedControl, Select, Switch } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { MATRIX_GROUPINGS } from '#contract/methods/matrix.ts'
import { DaySlider } from './day-slider.tsx'
import type { SessionSpan } from '#contract/records/movement.ts'
import type { MatrixSettings } from './matrix-settings.ts'
import classes from './matrix.module.css'
import type { Play } from './play/use-play.ts'

export interface MatrixToolbarProps {
  readonly settings: MatrixSettings
  readonly days: readonly string[]
  readonly play: Play
  readonly onChange: (settings: MatrixSettings) => void
}

const GROUPING_WORDS = { none: 'No groups', region: 'Region', grouping: 'Grouping' } as const
const MOST_DAYS = 400

export function MatrixToolbar({ settings, days, play, onChange }: MatrixToolbarProps) {
  const change = (part: Partial<MatrixSettings>) => onChange({ ...settings, ...part })
  const { data: sessions } = useQueryOf('session.list')
  return (
    <div className={classes.toolbar} role="group" aria-label="What the matrix shows">
      <SegmentedControl
        aria-label="Group by"
        data={MATRIX_GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }))}
        value={settings.groupBy}
        onChange={(chosen) => {
          const groupBy = MATRIX_GROUPINGS.find((one) => one === chosen)
          if (groupBy !== undefined) change({ groupBy })
        }}
      />
      {settings.groupBy === 'grouping' ? <GroupingChoice chosen={settings.groupings} onChoose={(groupings) => change({ groupings })} /> : null}
      <Switch label="Hide silent" checked={settings.hideSilent} onChange={(event) => change({ hideSilent: event.currentTarget.checked })} />
      <DaySlider days={days} day={settings.asOf} play={play} onDay={(asOf) => change({ asOf })} />
      <Select
        className={classes.compare ?? ''}
        aria-label="Compare with"
        placeholder="Compare with a day"
        clearable
        searchable
        limit={200}
        data={daysToCompare(sessions ?? [], days, settings.compareWith)}
        value={settings.compareWith}
        onChange={(compareWith) => change({ compareWith })}
        comboboxProps={{ width: 320, position: 'bottom-end' }}
      />
    </div>
  )
}

/** Each day once: the last days of sessions under their names, then all others, the one chosen among them in any case. */
function daysToCompare(sessions: readonly SessionSpan[], days: readonly string[], chosen: string | null) {
  const ends = Map.groupBy(sessions.toReversed(), ({ to }) => to)
  const others = new Set([...days.slice(-MOST_DAYS), ...(chosen === null ? [] : [chosen])].filter((day) => !ends.has(day)))
  return [
    { group: 'End of a session', items: [...ends].map(([to, those]) => ({ value: to, label: `${to} · ${those.map(({ name }) => name).join(', ')}` })) },
    { group: 'Another day', items: [...others].toSorted().toReversed().map((day) => ({ value: day, label: day })) },
  ]
}

interface GroupingChoiceProps {
  readonly chosen: readonly string[]
  readonly onChoose: (groupings: string[]) => void
}

/** Under which groupings actors stand, the first that fits; none chosen: the UN regional groups. */
function GroupingChoice({ chosen, onChoose }: GroupingChoiceProps) {
  const { data } = useQueryOf('actor.list', { all: true })
  const groupings = (data ?? []).filter(({ kind }) => kind === 'grouping' || kind === 'regional organisation')
  return (
    <MultiSelect
      className={classes.groupings ?? ''}
      aria-label="Groupings to group by"
      placeholder={chosen.length === 0 ? 'UN regional groups' : ''}
      searchable
      clearable
      limit={100}
      data={groupings.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      value={[...chosen]}
      onChange={onChoose}
    />
  )
}
