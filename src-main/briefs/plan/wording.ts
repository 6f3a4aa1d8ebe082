/** Sentences made from positions: names with their article, what an issue is about, and the bottom line. */
import type { ActorRef } from '#contract/records.ts'
import type { Band } from '#contract/vocabulary.ts'
import { bandOf } from '#domain/stance.ts'
import type { BriefIssue, BriefPosition } from '../data/records.ts'
import { listed, sentenceStart } from './phrases.ts'

const STATES_WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Holy See|Russian Federation|(?:Marshall|Solomon|Cook) Islands|.*\b(?:Republic|Kingdom|Federation|Emirates))\b(?!.*\bof\)$)/u
const BODIES_WITH_ARTICLE =
  /\b(?:Institute|University|Forum|Commission|Alliance|Cent(?:re|er)|Group|Council|Union|Organi[sz]ation|Movement|League|Community|Association|Network|Coalition|Committee|States|Initiative)\b/u

/** The name as it stands inside a sentence: "Egypt", "the United States", "the African Group". */
export function inSentence({ shortName, kind }: Pick<ActorRef, 'shortName' | 'kind'>): string {
  const takesArticle = kind === 'state' ? STATES_WITH_ARTICLE : BODIES_WITH_ARTICLE
  return takesArticle.test(shortName) ? `the ${shortName}` : shortName
}

/** The wording of the anchor nearest to a value; of two as near, the more cautious. Null without anchors. */
export function nearestAnchor(anchors: BriefIssue['anchors'], value: number): string | null {
  const nearest = anchors.toSorted(
    (a, b) => Math.abs(a.at - value) - Math.abs(b.at - value) || Math.abs(a.at - 50) - Math.abs(b.at - 50),
  )[0]
  return nearest?.text ?? null
}

/** What one supports or opposes; null where the label puts a choice ("this or that") and nothing better is given. */
export function issueObject({ object, label }: BriefIssue): string | null {
  if (object !== null) return object
  if (/:|\bor\b/u.test(label)) return null
  const bare = label.replace(/^Need for /u, '').replaceAll(/[()]/gu, '')
  const lowered = /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
  return /^(?:applicability|sufficiency|value|standing|role)\b/u.test(lowered) ? `the ${lowered}` : lowered
}

const VERBS: Readonly<Record<Exclude<Band, 'not stated'>, string>> = {
  supports: 'supports',
  opposes: 'opposes',
  open: 'is open to',
}
/** As many of each in the bottom line; the table below has them all. */
const NAMED = 3

/**
 * One sentence on where the actor stands, the most salient and the clearest positions first: "Egypt supports a legally
 * binding instrument; it is open to a new institutional mechanism and has not been heard on 9 of 15 issues."
 */
export function bottomLine(actor: ActorRef, positions: readonly BriefPosition[], silent: readonly { readonly label: string }[]): string {
  const name = sentenceStart(inSentence(actor))
  const stated = positions.filter(({ value }) => value !== null).toSorted(bySalience)
  const own = stated.filter(({ inheritedFrom }) => inheritedFrom === null)
  const clauses = [...stanceClauses(own), ...furtherClause(own), ...inheritedClauses(stated), ...silenceClause(positions, silent)]
  const [first, ...rest] = clauses
  if (first === undefined) return `${name} has no position on record.`
  return `${name} ${first}${rest.map((clause) => `; it ${clause}`).join('')}.`
}

function stanceClauses(positions: readonly BriefPosition[]): readonly string[] {
  return (['supports', 'opposes', 'open'] as const).flatMap((band) => {
    const objects = namedObjects(positions, band)
    return objects.length === 0 ? [] : [`${VERBS[band]} ${listed(objects)}`]
  })
}

function namedObjects(positions: readonly BriefPosition[], band: Band): readonly string[] {
  return positions.filter(({ value }) => bandOf(value) === band).flatMap(namedObject).slice(0, NAMED)
}

/** What the sentence has no room or no words for is at least counted. */
function furtherClause(positions: readonly BriefPosition[]): readonly string[] {
  const named = (['supports', 'opposes', 'open'] as const).flatMap((band) => namedObjects(positions, band)).length
  const further = positions.length - named
  if (further === 0) return []
  return [`has stated a view on ${further} ${named > 0 ? 'further ' : ''}issue${further === 1 ? '' : 's'}`]
}

/** A condition belongs to the stance: leaving it out would say more than the actor did. */
function namedObject({ issue, condition }: BriefPosition): readonly string[] {
  const object = issueObject(issue)
  if (object === null) return []
  return [condition === null || condition === '' ? object : `${object} (“${condition}”)`]
}

function inheritedClauses(positions: readonly BriefPosition[]): readonly string[] {
  const groupings = [...new Set(positions.flatMap(({ inheritedFrom }) => inheritedFrom ?? []))]
  return groupings.flatMap((grouping) => {
    const clauses = stanceClauses(positions.filter(({ inheritedFrom }) => inheritedFrom === grouping))
    const through = inSentence({ shortName: grouping, kind: 'grouping' })
    return clauses.length === 0 ? [] : [`is taken to share the position of ${through}, which ${listed(clauses)}`]
  })
}

function silenceClause(positions: readonly BriefPosition[], silent: readonly { readonly label: string }[]): readonly string[] {
  if (silent.length === 0) return []
  const total = silent.length + positions.length
  if (total === silent.length) return ['has not been heard on any issue followed']
  return [`has not been heard on ${silent.length} of the ${total} issues followed`]
}

/** Salient before not, clear before half-hearted; among equals the order of the taxonomy stays. */
export function bySalience(a: BriefPosition, b: BriefPosition): number {
  return (b.salience ?? -1) - (a.salience ?? -1) || clarity(b) - clarity(a)
}

function clarity({ value }: BriefPosition): number {
  return Math.abs((value ?? 50) - 50)
}
