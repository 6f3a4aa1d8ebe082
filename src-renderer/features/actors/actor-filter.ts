/** Which actors the list shows. */
import { z } from 'zod'
import type { ActorRow } from '#contract/records.ts'
import { actorKind } from '#contract/vocabulary.ts'

export const actorFilter = z.strictObject({
  kind: actorKind.nullable(),
  /** Everyone the workspace knows, not only those who spoke. */
  all: z.boolean(),
})
export type ActorFilter = z.output<typeof actorFilter>

export const EVERY_SPEAKER: ActorFilter = { kind: null, all: false }

/** Letters without their accents, so that "cote" finds "Côte d'Ivoire". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase()

/** Those that match every word typed, in the name, its short form, kind, region or a grouping; by short name. */
export function filterActors(actors: readonly ActorRow[], { kind }: ActorFilter, search: string): readonly ActorRow[] {
  const words = plain(search).split(/\s+/u).filter(Boolean)
  return actors
    .filter((actor) => kind === null || actor.kind === kind)
    .filter((actor) => {
      const text = plain(
        [actor.name, actor.shortName, actor.kind, actor.unGroup, actor.region, ...actor.groupings.map((one) => one.shortName)].join(' '),
      )
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName))
}
