/** The fields of our own line, in the order a delegation reads them, and a blank one to start from. */
import type { LineRecord } from '#contract/records.ts'

export type LineText = 'objective' | 'lineToTake' | 'ifRaised' | 'pressLine' | 'fallBack' | 'redLine'

export interface LineField {
  readonly name: LineText
  readonly label: string
  readonly hint: string
}

export const LINE_FIELDS: readonly LineField[] = [
  { name: 'objective', label: 'Objective', hint: 'What we want out of this, in two lines' },
  { name: 'lineToTake', label: 'Line to take', hint: 'What we say when we speak' },
  { name: 'ifRaised', label: 'If raised', hint: 'Defensive: only when asked' },
  { name: 'pressLine', label: 'Press line', hint: 'For the press, and so for everyone' },
  { name: 'fallBack', label: 'Fall-back', hint: 'What we could live with' },
  { name: 'redLine', label: 'Red line', hint: 'What we cannot accept' },
]

export function blankLine(issue: string, mark: string): LineRecord {
  return {
    issue,
    objective: '',
    lineToTake: '',
    ifRaised: '',
    pressLine: '',
    fallBack: '',
    redLine: '',
    landingFrom: null,
    landingTo: null,
    mark,
  }
}

/** Why a line cannot be saved as it stands; null when it can. */
export function problemWith({ landingFrom, landingTo }: LineRecord): string | null {
  if ((landingFrom === null) !== (landingTo === null)) return 'A landing zone needs both ends.'
  if (landingFrom !== null && landingTo !== null && landingFrom > landingTo) return 'The landing zone runs from the lower to the higher value.'
  return null
}

export const sameLine = (a: LineRecord, b: LineRecord): boolean => JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())
