/** Who spoke for whom and who answered whom, as a reading found it, tied to the statements of the same report. */
import type { ProposedSentence } from '#contract/proposal.ts'
import type { NewLink } from '#store/statement-links.ts'

/** Statements of a report so far, by who spoke in them: what a reply answers is the latest of them. */
export class Floor {
  readonly #latest = new Map<string, string>()

  /** The latest statement of an actor before the one at hand; null where it has none here. */
  before(actor: string): string | null {
    return this.#latest.get(actor) ?? null
  }

  spoke(statement: string, actors: readonly string[]): void {
    for (const actor of actors) this.#latest.set(actor, statement)
  }
}

/** @param actorIds canonical name → id; what has none is no actor of the workspace and left out */
export function linksOfSentence({ proposals }: ProposedSentence, actorIds: ReadonlyMap<string, string>, floor: Floor, newId: () => string): readonly NewLink[] {
  return proposals.flatMap(({ actor, spokesperson, repliesTo, rule }): readonly NewLink[] => {
    const voice = actorIds.get(actor)
    if (voice === undefined) return []
    const named = (name: string | null): string | undefined => {
      const id = name === null ? undefined : actorIds.get(name)
      return id === voice ? undefined : id
    }
    const spoke = named(spokesperson)
    return [
      ...(spoke === undefined ? [] : [{ id: newId(), kind: 'spoken by' as const, voice, actor: spoke, target: null, rule }]),
      ...repliesTo.flatMap((reply): readonly NewLink[] => {
        const whom = named(reply.actor)
        return whom === undefined ? [] : [{ id: newId(), kind: reply.relation, voice, actor: whom, target: floor.before(whom), rule }]
      }),
    ]
  })
}
