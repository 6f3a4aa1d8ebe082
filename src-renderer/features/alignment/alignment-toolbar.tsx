/** Map or network, the day, and how much agreement joins two actors. */
import { SegmentedControl, Slider, Text } from '@mantine/core'
import { useState } from 'react'
import { DateInput } from '#editing/date-input.tsx'
import { ALIGNMENT_VIEWS, type AlignmentSettings } from './alignment-settings.ts'
import classes from './alignment.module.css'
import { signed } from './pairs.ts'

export interface AlignmentToolbarProps {
  readonly settings: AlignmentSettings
  readonly onChange: (settings: AlignmentSettings) => void
}

const VIEW_WORDS = { map: 'Agreement map', network: 'Network' } as const

export function AlignmentToolbar({ settings, onChange }: AlignmentToolbarProps) {
  const [atLeast, setAtLeast] = useState(settings.atLeast)
  return (
    <div className={classes.toolbar} role="group" aria-label="How the alignment is shown">
      <SegmentedControl
        aria-label="View"
        data={ALIGNMENT_VIEWS.map((value) => ({ value, label: VIEW_WORDS[value] }))}
        value={settings.view}
        onChange={(chosen) => {
          const view = ALIGNMENT_VIEWS.find((one) => one === chosen)
          if (view !== undefined) onChange({ ...settings, view })
        }}
      />
      <div className={classes.day}>
        <Text size="sm">As of</Text>
        <DateInput name="As of" placeholder="latest" value={settings.asOf} onDate={(asOf) => onChange({ ...settings, asOf })} />
      </div>
      {settings.view === 'network' ? (
        <div className={classes.threshold}>
          <Text size="sm">Joined from</Text>
          <Slider
            className={classes.slider ?? ''}
            size="sm"
            min={-1}
            max={1}
            step={0.05}
            value={atLeast}
            label={signed}
            thumbLabel="Least agreement that joins two actors"
            thumbValueText={signed}
            onChange={setAtLeast}
            onChangeEnd={(least) => onChange({ ...settings, atLeast: least })}
          />
          <Text size="sm" w={44}>
            {signed(atLeast)}
          </Text>
        </div>
      ) : (
        <MapLegend />
      )}
    </div>
  )
}

function MapLegend() {
  return (
    <div className={classes.legend}>
      <span>−1 opposite ends</span>
      <span className={classes.ramp} aria-hidden />
      <span>1 the same</span>
      <span className={classes.fewSign}>n small: grey</span>
    </div>
  )
}
