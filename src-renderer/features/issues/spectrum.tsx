/** An issue as a continuum, the same figure as in Word; over each actor's dot lies a button that leads to it. */
import { SegmentedControl, UnstyledButton } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { planSpectrum, spectrumChart, type SpectrumData } from '#charts/spectrum.ts'
import { PIXELS_PER_MM } from '#charts/svg.ts'
import type { IssueRecord, LineRecord, PositionRow } from '#contract/records.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import { Drawing } from '#ui/drawing.tsx'
import classes from './spectrum.module.css'

/** Letters a little larger than on paper. */
const SCALE = 1.15
/** Px of the figure: on screen high enough to point at. */
const ROW = 21
const LEAST_WIDTH = 420

const signsBy = z.enum(['stance', 'group'])

export interface SpectrumProps {
  readonly issue: IssueRecord
  /** Those with a value; the silent are listed elsewhere. */
  readonly positions: readonly PositionRow[]
  /** Where those who moved stood before. */
  readonly from: ReadonlyMap<string, number>
  /** The day movement is counted from. */
  readonly since: string | null
  readonly line: LineRecord | null
  readonly onOpen: (actor: string) => void
}

export function Spectrum({ issue, positions, from, since, line, onOpen }: SpectrumProps) {
  const { ref, width } = useElementSize()
  const [by, setBy] = useRemembered('issues.signs', signsBy, 'stance')
  const groups = useGroups(by === 'group')
  const data = useMemo(() => spectrumData(issue, positions, from, since, line, groups), [issue, positions, from, since, line, groups])
  const across = Math.max(LEAST_WIDTH, width) / SCALE
  const chart = useMemo(() => spectrumChart(data, across / PIXELS_PER_MM, ROW), [data, across])
  const plan = useMemo(() => planSpectrum(data, Math.round(across), ROW), [data, across])
  const byActor = useMemo(() => new Map(positions.map((position) => [position.actor.id, position])), [positions])
  return (
    <div className={classes.spectrum}>
      <div className={classes.signs}>
        <SegmentedControl size="xs" aria-label="Signs by" data={[{ value: 'stance', label: 'Signs by stance' }, { value: 'group', label: 'by UN group' }]} value={by} onChange={(chosen) => setBy(signsBy.parse(chosen))} />
      </div>
      <div ref={ref} className={classes.figure} role="group" aria-label={chart.alt}>
        {width > 0 ? (
          <>
            <Drawing svg={chart.svg} width={Math.round(across) * SCALE} />
            {plan.dots.map((dot) => {
              const position = byActor.get(dot.id)
              return position ? (
                <UnstyledButton
                  key={dot.id}
                  className={classes.dot}
                  aria-label={sayingOf(position)}
                  title={sayingOf(position)}
                  style={{ left: (dot.left - 3) * SCALE, top: (dot.y - ROW / 2) * SCALE, width: (dot.right - dot.left + 6) * SCALE, height: ROW * SCALE }}
                  onClick={() => onOpen(dot.id)}
                />
              ) : null
            })}
          </>
        ) : null}
      </div>
    </div>
  )
}

const NO_GROUPS: ReadonlyMap<string, string> = new Map()

/** The UN regional group of each actor that is in one. */
function useGroups(wanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQueryOf('actor.list', { all: true }, { enabled: wanted })
  return useMemo(() => (wanted && data ? new Map(data.flatMap(({ id, unGroup }) => (unGroup === null ? [] : [[id, unGroup] as const]))) : NO_GROUPS), [wanted, data])
}

function spectrumData(issue: IssueRecord, positions: readonly PositionRow[], from: ReadonlyMap<string, number>, since: string | null, line: LineRecord | null, groups: ReadonlyMap<string, string>): SpectrumData {
  const landing = line === null || line.landingFrom === null || line.landingTo === null ? null : { from: line.landingFrom, to: line.landingTo }
  return {
    issue: issue.label,
    anchors: issue.anchors,
    actors: positions.flatMap(({ actor, value, basis }) => (value === null ? [] : [{ id: actor.id, label: actor.shortName, value, group: groups.get(actor.id) ?? null, inherited: basis === 'inherited', previous: from.get(actor.id) ?? null }])),
    since: from.size === 0 ? null : (since ?? 'their earlier words'),
    ours: landing === null ? null : { landing, redLine: null },
  }
}

/** The dot in a sentence, for screen readers and as its tooltip. */
function sayingOf({ actor, value, band, basis, inheritedFrom, date, condition, previous }: PositionRow): string {
  const through = basis === 'inherited' ? `, inherited from ${inheritedFrom?.shortName ?? 'a grouping'}` : ''
  return `${actor.name}: ${BAND_SIGNS[band].word}, ${value ?? ''}${through}${date ? `, ${date}` : ''}${condition ? `; ${condition}` : ''}${previous ? `; before: ${BAND_SIGNS[previous.band].word} ${previous.value ?? ''}, ${previous.date}` : ''}`
}
