/** The columns that positions are shown and written out in: a label, and what stands in a row's cell, in words. */
import type { PositionColumn } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { bandLabel } from './stance.ts'

export interface StandingColumn {
  readonly label: string
  readonly cell: (row: PositionRow) => string | number | null
}

export const STANDING_COLUMNS: Readonly<Record<PositionColumn, StandingColumn>> = {
  actor: { label: 'Actor', cell: ({ actor }) => actor.shortName },
  issue: { label: 'Issue', cell: ({ issueLabel }) => issueLabel },
  stance: { label: 'Stance', cell: ({ band, value }) => (value === null ? bandLabel(band) : `${bandLabel(band)} ${value}`) },
  value: { label: 'Value', cell: ({ value }) => value },
  since: { label: 'Since', cell: ({ date }) => date },
  quote: { label: 'Words', cell: ({ evidence }) => evidence[0]?.quote ?? null },
  condition: { label: 'Condition', cell: ({ condition }) => condition },
  basis: { label: 'Rests on', cell: basisInWords },
  salience: { label: 'Salience', cell: ({ salience }) => salience },
  confidence: { label: 'Confidence', cell: ({ confidence }) => confidence },
  source: { label: 'Source', cell: sourceInWords },
}

/** What the position rests on; for silence, which kind of it. */
export function basisInWords({ basis, inheritedFrom, silence, confidence }: PositionRow): string {
  switch (basis) {
    case 'statement':
      return 'Statement'
    case 'assessed':
      return confidence === null ? 'Assessed' : `Assessed, ${confidence}`
    case 'inherited':
      return `Through ${inheritedFrom?.shortName ?? 'a grouping'}`
    case 'none':
      return silence === null ? '' : `${silence.slice(0, 1).toUpperCase()}${silence.slice(1)}`
  }
}

/** Where the latest words were said: meeting, or what they were read in. */
function sourceInWords({ evidence: [words] }: PositionRow): string | null {
  if (words === undefined) return null
  return words.meetingName ?? words.documentTitle ?? 'Live note'
}
