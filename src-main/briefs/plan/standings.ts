/** Many actors on one issue: ordered, counted, and put in a sentence. */
import { BANDS } from '#contract/vocabulary.ts'
import type { Band } from '#contract/vocabulary.ts'
import { bandOf } from '#domain/stance.ts'
import type { BriefIssue, Standing } from '../data/records.ts'
import { counted, listed, listedUpTo } from './phrases.ts'
import type { ReleaseDoor } from './release.ts'
import { inSentence, issueObject } from './wording.ts'

/** Those of the standings that may go in, each with such words as may. */
export function admitted(standings: readonly Standing[], door: ReleaseDoor): readonly Standing[] {
  return standings.flatMap(({ actor, position }) => {
    const passed = door.position(position, inSentence(actor))
    return passed === null ? [] : [{ actor, position: passed }]
  })
}

/** From support to opposition, who spoke without committing last; by name among equals. */
export function bySupport(standings: readonly Standing[]): readonly Standing[] {
  return standings.toSorted(
    (a, b) => (b.position.value ?? -1) - (a.position.value ?? -1) || byText(a.actor.shortName, b.actor.shortName),
  )
}

/** Plain order of names: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function inBand(standings: readonly Standing[], band: Band): readonly Standing[] {
  return standings.filter(({ position }) => bandOf(position.value) === band)
}

export function committed(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter(({ position }) => position.value !== null)
}

/** "Of 12 actors with a position, 5 support a legally binding instrument, 4 are open and 3 oppose." */
export function fieldSentence(issue: BriefIssue, standings: readonly Standing[]): string {
  const held = committed(standings)
  const object = issueObject(issue)
  const about = object ?? `what is asked in “${issue.label}”`
  const [only] = held
  if (only === undefined) return `Nobody has taken a position on ${object ?? issue.label} yet.`
  if (held.length === 1) return `Only ${inSentence(only.actor)} has taken a position: it ${SINGLE[bandOf(only.position.value)]} ${about}.`
  const clauses = BANDS.flatMap((band) => {
    const count = inBand(held, band).length
    return count === 0 ? [] : [[count, band] as const]
  })
  const parts = clauses.map(([count, band], at) => `${at === 0 && count === held.length ? 'all' : count} ${(count === 1 ? SINGLE : SEVERAL)[band]} ${at === 0 ? about : 'it'}`)
  return `Of ${counted(held.length, 'actor')} with a position, ${listed(parts)}.`
}

const SINGLE: Readonly<Record<Band, string>> = { supports: 'supports', open: 'is open to', opposes: 'opposes', 'not stated': 'has not committed on' }
const SEVERAL: Readonly<Record<Band, string>> = { supports: 'support', open: 'are open to', opposes: 'oppose', 'not stated': 'have not committed on' }


/** "Chile, Cuba and 4 others". */
export function namesOf(standings: readonly Standing[], limit = 6): string {
  return listedUpTo(standings.map(({ actor }) => inSentence(actor)), limit)
}
