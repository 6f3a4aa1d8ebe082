/** What the words of one actor do to another, as it is told on a screen. */
import type { StatementLink } from '#contract/records.ts'
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
