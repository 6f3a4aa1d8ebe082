/** Positions worked out from the file by the domain alone, to hold against what the program keeps in memory. */
import type { Session } from '#app/session.ts'
import { groupingReach } from '#domain/inheritance.ts'
import { type DerivedPosition, derivePositions } from '#domain/positions.ts'
import { actorRefs, memberships } from '#store/actors.ts'
import { actorsWhoSpoke, assessmentEntries, stanceEntries } from '#store/positions.ts'
import { issueLabels } from '#store/taxonomy.ts'

/** Of these actors (all where none are given) on every issue. */
export function derivedFromFile({ store: { db } }: Session, asOf: string | null, actors: readonly string[] = [...actorRefs(db).keys()]): readonly DerivedPosition[] {
  return derivePositions(actors, [...issueLabels(db).keys()], {
    stances: stanceEntries(db, false),
    assessments: assessmentEntries(db),
    groupings: groupingReach(memberships(db), asOf),
    spoke: actorsWhoSpoke(db, false, asOf),
    asOf,
  })
}
