/** What the codes of the index stand for: one dictionary a noun, and what is known of actors, topics and titles. */
import { ACTOR_KINDS, BANDS, STATEMENT_STATUSES, TIERS } from '#contract/vocabulary.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import { Speakers } from './belonging.ts'
import type { Belonging } from './belonging.ts'
import { Dictionary } from './dictionary.ts'
import type { FacetName } from './facet-codes.ts'
import { Pairs } from './pairs.ts'
import { TopicSets } from './topic-sets.ts'

/**
 * What the index must know beyond the statements. The functions are asked once an actor or document, when it is first
 * needed, so a new actor needs no more than an answer; hand a new reference to `refer` when an earlier answer changes.
 */
export interface Reference {
  /** Null where the actor is unknown. */
  readonly kindOf: (actor: string) => ActorKind | null
  /** Null where the actor is in no regional group. */
  readonly regionOf: (actor: string) => string | null
  /** What a meeting is part of; null for one of its own. */
  readonly sessionOf: (meeting: string) => string | null
  /** What a meeting's session is one of; null where nobody said. */
  readonly forumOf: (meeting: string) => string | null
  /** Every grouping an actor is or was in; a statement counts for those of its day, an undated one for those of now. */
  readonly belongingsOf: (actor: string) => readonly Belonging[]
  /** Child → parent. */
  readonly topicParents: ReadonlyMap<string, string>
  /** Place of an actor in the order of names; any numbers, smaller first. */
  readonly actorRank: (actor: string) => number
  /** Place of a document in the order of titles. */
  readonly documentRank: (document: string) => number
}

export class Codebook {
  readonly actors = new Dictionary()
  readonly topics = new Dictionary()
  readonly issues = new Dictionary()
  readonly meetings = new Dictionary()
  readonly documents = new Dictionary()
  readonly marks = new Dictionary()
  readonly regions = new Dictionary()
  readonly sessions = new Dictionary()
  readonly forums = new Dictionary()
  readonly groupings = new Dictionary()
  readonly authors = new Dictionary()
  readonly speakers: Speakers
  /** (author of the last change, status with tier and mark). */
  readonly triages = new Pairs()
  readonly topicSets = new TopicSets(this.topics)
  /** By actor code: its kind, 1 … in the order of `ACTOR_KINDS`, 0 for none. */
  #kinds: number[] = [0]
  /** By actor code: the code of its region; by meeting code: of its session and forum; 0 for none. */
  #regions: number[] = [0]
  #sessions: number[] = [0]
  #forums: number[] = [0]
  /** By actor and document code; none sorts last. */
  #actorRanks: number[] = [Infinity]
  #documentRanks: number[] = [Infinity]
  #reference: Reference

  constructor(reference: Reference) {
    this.#reference = reference
    this.speakers = new Speakers(this.groupings, this.#belongings(reference))
    this.topicSets.arrange(reference.topicParents)
  }

  /** @returns whether anybody's groupings have changed: then speakers have other codes */
  refer(reference: Reference): boolean {
    this.#reference = reference
    this.#kinds = [0]
    this.#regions = [0]
    this.#sessions = [0]
    this.#forums = [0]
    this.#actorRanks = [Infinity]
    this.#documentRanks = [Infinity]
    this.topicSets.arrange(reference.topicParents)
    return this.speakers.refer(this.#belongings(reference))
  }

  /** By actor code: its kind, 1 … in the order of `ACTOR_KINDS`, 0 for none. */
  kinds(): readonly number[] {
    for (let code = this.#kinds.length; code < this.actors.size; code++) {
      const kind = this.#reference.kindOf(this.actors.idOf(code))
      this.#kinds.push(kind === null ? 0 : ACTOR_KINDS.indexOf(kind) + 1)
    }
    return this.#kinds
  }

  /** By actor code: the code of its region, 0 for none. */
  regionCodes(): readonly number[] {
    return extendCodes(this.#regions, this.actors, this.regions, this.#reference.regionOf)
  }

  /** By meeting code: the code of its session, 0 for none. */
  sessionCodes(): readonly number[] {
    return extendCodes(this.#sessions, this.meetings, this.sessions, this.#reference.sessionOf)
  }

  /** By meeting code: the code of its forum, 0 for none. */
  forumCodes(): readonly number[] {
    return extendCodes(this.#forums, this.meetings, this.forums, this.#reference.forumOf)
  }

  /** By actor code: the place of its name; none stands last. */
  actorRanks(): readonly number[] {
    return extendRanks(this.#actorRanks, this.actors, this.#reference.actorRank)
  }

  /** By document code: the place of its title; none stands last. */
  documentRanks(): readonly number[] {
    return extendRanks(this.#documentRanks, this.documents, this.#reference.documentRank)
  }

  /** One more than the highest value code of the facet. */
  valueCount(facet: FacetName): number {
    return this.#open(facet)?.size ?? fixedValues(facet).length + 1
  }

  /** The value a code stands for. */
  valueOf(facet: FacetName, code: number): string {
    return this.#open(facet)?.idOf(code) ?? fixedValues(facet)[code - 1] ?? ''
  }

  /** The code of a value, or undefined where no statement ever bore it. */
  codeOf(facet: FacetName, value: string): number | undefined {
    const dictionary = this.#open(facet)
    if (dictionary !== null) return dictionary.find(value)
    const at = fixedValues(facet).indexOf(value)
    return at < 0 ? undefined : at + 1
  }

  #belongings({ belongingsOf }: Reference): (actor: number) => readonly Belonging[] {
    return (actor) => belongingsOf(this.actors.idOf(actor))
  }

  /** The dictionary of a facet whose values are ids of the workspace. */
  #open(facet: FacetName): Dictionary | null {
    switch (facet) {
      case 'actor': return this.actors
      case 'topic': return this.topics
      case 'issue': return this.issues
      case 'meeting': return this.meetings
      case 'mark': return this.marks
      case 'grouping': return this.groupings
      case 'author': return this.authors
      case 'region':
        this.regionCodes()
        return this.regions
      case 'session':
        this.sessionCodes()
        return this.sessions
      case 'forum':
        this.forumCodes()
        return this.forums
      default: return null
    }
  }
}

/** The values of a facet that are words of the field, in the order of their codes from 1. */
function fixedValues(facet: FacetName): readonly string[] {
  switch (facet) {
    case 'kind': return ACTOR_KINDS
    case 'band': return BANDS
    case 'status': return STATEMENT_STATUSES
    case 'tier': return TIERS
    default: return []
  }
}

function extendCodes(codes: number[], ids: Dictionary, values: Dictionary, valueOf: (id: string) => string | null): readonly number[] {
  for (let code = codes.length; code < ids.size; code++) codes.push(values.add(valueOf(ids.idOf(code))))
  return codes
}

function extendRanks(ranks: number[], ids: Dictionary, rankOf: (id: string) => number): readonly number[] {
  for (let code = ranks.length; code < ids.size; code++) ranks.push(rankOf(ids.idOf(code)))
  return ranks
}
