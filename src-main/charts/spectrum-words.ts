/** A spectrum in words, for who does not see it. */
import { BANDS } from '#contract/vocabulary.ts'
import { BAND_SIGNS, bandOf } from '#domain/stance.ts'
import type { SpectrumData } from './spectrum.ts'

export function spectrumWords({ issue, anchors, actors, since, ours }: SpectrumData): string {
  const sorted = actors.toSorted((a, b) => a.value - b.value || (a.label < b.label ? -1 : 1))
  const bands = BANDS.flatMap((band) => {
    const inBand = sorted.filter(({ value }) => bandOf(value) === band)
    return inBand.length === 0 ? [] : [`${BAND_SIGNS[band].word}: ${inBand.map(({ label, value }) => `${label} (${value})`).join(', ')}.`]
  })
  const moved = since === null ? [] : sorted.filter(({ previous, value }) => previous !== null && previous !== value)
  const ends = anchors.toSorted((a, b) => a.at - b.at)
  const scale = ends.length === 0 ? 'Scale from 0 to 100.' : `Scale: ${ends.map(({ at, text }) => `${at} ${text}`).join('; ')}.`
  return [
    `${issue}: ${actors.length === 1 ? 'one actor' : `${actors.length} actors`} on a scale from 0 to 100.`,
    scale,
    ...bands,
    ...(moved.length === 0 ? [] : [`Moved since ${since ?? ''}: ${moved.map(({ label, previous, value }) => `${label} from ${previous ?? ''} to ${value}`).join(', ')}.`]),
    ...(ours?.landing ? [`Our landing zone: ${ours.landing.from} to ${ours.landing.to}.`] : []),
    ...(ours !== null && ours.redLine !== null ? [`Our red line: ${ours.redLine}.`] : []),
  ].join(' ')
}
