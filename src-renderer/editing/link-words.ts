/** What the words of one actor do to another, as it is told on a screen. */
import type { ActorRef, StatementLink } from '#contract/records.ts'
import type { RelationKind } from '#contract/vocabulary.ts'

/** `said`: of the statement at hand; `told`: of somebody in it. */
export const LINK_WORDS: Readonly<Record<RelationKind, { readonly said: string; readonly told: string }>> = {
  answers: { said: 'in reply to', told: 'replies to' },
  supports: { said: 'in support of', told: 'supports' },
  opposes: { said: 'against', told: 'opposes' },
  cites: { said: 'citing', told: 'cites' },
}

export function linkInWords({ kind, by, actor }: StatementLink, isJoint: boolean): string {
  return isJoint && by !== null ? `${by.shortName} ${LINK_WORDS[kind].told} ${actor.shortName}` : `${LINK_WORDS[kind].said} ${actor.shortName}`
}

/** All links of a statement in one line: what every voice does is said once. */
export function linksInWords(links: readonly StatementLink[], voices: readonly { readonly actor: ActorRef }[]): string {
  const same = Map.groupBy(links, ({ kind, actor }) => `${kind} ${actor.id}`)
  return [...same.values()]
    .map((group) => {
      const [link] = group
      if (link === undefined) return ''
      const doers = group.flatMap(({ by }) => by ?? [])
      if (doers.length < group.length || doers.length === voices.length) return `${LINK_WORDS[link.kind].said} ${link.actor.shortName}`
      return doers.map((by) => linkInWords({ ...link, by }, true)).join('; ')
    })
    .join('; ')
}
