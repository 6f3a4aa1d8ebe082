/** Who stands where on an issue, as documents on many actors need it. */
import type { BriefLine, Standing } from '#briefs/data/records.ts'
import type { DerivedPosition } from '#domain/positions.ts'
import { ourLines } from './country.ts'
import type { Gathering } from './gathering.ts'

/** Those with words or a judgement of their own on the issue; who merely shares a grouping's position is not among them. */
export function ownStandings(gathering: Gathering, issue: string): readonly Standing[] {
  return standingsOf(gathering, ownPositions(gathering).filter((position) => position.issue === issue))
}

export function ownPositions(gathering: Gathering, day?: string): readonly DerivedPosition[] {
  return gathering.allPositions(day).filter(({ basis, evidence }) => basis !== 'inherited' && (basis !== 'none' || evidence.length > 0))
}

export function standingsOf(gathering: Gathering, derived: readonly DerivedPosition[]): readonly Standing[] {
  gathering.load(derived.flatMap(({ evidence, previous }) => [...evidence, ...(previous?.evidence ?? [])]))
  return derived.flatMap((position) => {
    const actor = gathering.refs.get(position.actor)
    return actor ? [{ actor, position: gathering.position(position) }] : []
  })
}

/** Short names of those who spoke up to the day, by name. */
export function speakers(gathering: Gathering): readonly { readonly id: string; readonly shortName: string }[] {
  const spoke = gathering.spoke()
  return [...gathering.refs.values()].filter(({ id }) => spoke.has(id))
}

export function lineOn(gathering: Gathering, issue: string): BriefLine | null {
  return ourLines(gathering).find((line) => line.issue === issue) ?? null
}
