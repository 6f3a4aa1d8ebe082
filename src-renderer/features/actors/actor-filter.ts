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

/**
 * Those that match every word typed, in the name, its short form, kind, region or a grouping. Names that begin with
 * what was typed come first, so that "EU" finds the EU before its members; then by short name.
 */
export function filterActors(actors: readonly ActorRow[], { kind }: ActorFilter, search: string): readonly ActorRow[] {
  const words = plain(search).split(/\s+/u).filter(Boolean)
  const typed = words.join(' ')
  return actors
    .filter((actor) => kind === null || actor.kind === kind)
    .filter((actor) => {
      const text = plain(
        [actor.name, actor.shortName, actor.kind, actor.unGroup, actor.region, ...actor.groupings.map((one) => one.shortName)].join(' '),
      )
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => nameRank(a, typed) - nameRank(b, typed) || a.shortName.localeCompare(b.shortName))
}

/** 0 the very name, 1 a name that begins so, 2 any other match; nothing typed ranks all alike. */
function nameRank({ name, shortName }: ActorRow, typed: string): number {
  if (typed === '') return 0
  const names = [plain(shortName), plain(name)]
  if (names.includes(typed)) return 0
  return names.some((one) => one.startsWith(typed)) ? 1 : 2
}
