import { z } from 'zod'
import type { StanceCue } from '../reference.ts'
import type { IssueRecord, TopicNode } from '../records.ts'
import { id, stanceValue } from '../vocabulary.ts'
import { method } from '../wire.ts'

const label = z.string().trim().min(1).max(200)

/** Choices in brackets, none inside another; it begins with a word. */
const pattern = z
  .string()
  .trim()
  .min(2)
  .max(200)
  .regex(/^\(?[\p{L}\p{N}]/u, 'A cue begins with a word.')
  .regex(/^[^()]*(?:\([^()]*\)[^()]*)*$/, 'Each bracket needs its other one, and none stands inside another.')

const cue = z.strictObject({ pattern, value: stanceValue, negated: stanceValue.nullable(), object: z.boolean() })
const cues = z.array(cue).max(300)

const anchors = z.array(z.strictObject({ at: stanceValue, text: label })).min(2).max(11)
const object = z.string().trim().min(1).max(300)
const note = z.string().trim().max(20_000)

/** A cue that may count half (`?` at the end) or rule the topic out (`!` in front). */
const keywords = z.array(z.string().trim().max(200).refine((keyword) => pattern.safeParse(keyword.replace(/^!/, '').replace(/\?$/, '')).success, 'A keyword is a phrase that begins with a word.')).max(300)

/** A statement that the cues hit, and what they make of it. */
export interface CueHit {
  readonly statement: string
  readonly document: string | null
  readonly quote: string
  /** Short names of its speakers. */
  readonly actors: readonly string[]
  /** The words hit, as offsets into the quote. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** The value the cues give; null where they commit nobody here. */
  readonly value: number | null
  /** What stands in the workspace for the same words; null where no stance does. */
  readonly present: number | null
}

/** A sentence of a report in which nobody was found speaking. */
export interface PassageHit {
  readonly document: string
  readonly title: string
  /** Offset into the document's body. */
  readonly start: number
  readonly quote: string
  readonly spans: CueHit['spans']
}

/** Sentences outside every statement that are hit, too. */
export interface PassageTest {
  /** Documents looked through. */
  readonly of: number
  readonly total: number
  /** The first of them. */
  readonly hits: readonly PassageHit[]
}

export interface CueTest {
  /** Statements looked at, whatever became of them in review. */
  readonly of: number
  readonly total: number
  /** The first of them. */
  readonly hits: readonly CueHit[]
  readonly passages: PassageTest
}

/** A statement that keywords hit, and whether they are enough to file it. */
export interface KeywordHit extends Omit<CueHit, 'value' | 'present'> {
  readonly files: boolean
  /** Whether it is filed under the topic now. */
  readonly filed: boolean
}

export interface KeywordTest {
  readonly of: number
  readonly total: number
  readonly hits: readonly KeywordHit[]
  readonly passages: PassageTest
}

/** A name in a statement that was read as an actor. */
export interface ReadName {
  /** As the text has it. */
  readonly name: string
  /** Unreviewed statements of the document in which it was read as that actor. */
  readonly awaiting: number
  /** It is the very name of an actor that every workspace knows, and so can mean no other. */
  readonly isOwnName: boolean
}

export interface Taught {
  /** Unreviewed statements that read differently now, those gone and those new among them. */
  readonly changed: number
}

const name = z.string().trim().min(1).max(200)

/** What reading learns from a person: the cues of an issue, names that mean an actor, names that never speak. */
export const teachingMethods = {
  'issue.cues': method<readonly StanceCue[]>()(z.strictObject({ id })),
  'issue.setCues': method<readonly StanceCue[]>()(z.strictObject({ id, cues })),
  /**
   * Which statements of the workspace, and which sentences of its reports outside them, these cues would hit, and with
   * which value; nothing is stored. An issue that is not made yet has no id and the anchors that it will have.
   */
  'issue.testCues': method<CueTest>()(z.strictObject({ id: id.nullable(), anchors: anchors.optional(), cues })),
  'issue.create': method<IssueRecord>()(z.strictObject({ topic: id, label, object: object.nullable(), anchors, note: note.default(''), cues: cues.default([]) })),
  /** Stances keep their values where anchors move. */
  'issue.update': method<IssueRecord>()(
    z.strictObject({ id, topic: id.optional(), label: label.optional(), object: object.nullable().optional(), anchors: anchors.optional(), note: note.optional() }),
  ),
  'topic.create': method<TopicNode>()(z.strictObject({ label, parent: id.nullable(), keywords: keywords.default([]) })),
  'topic.update': method<TopicNode>()(z.strictObject({ id, label: label.optional(), parent: id.nullable().optional(), keywords: keywords.optional() })),
  /** As `issue.testCues`, for the keywords of a topic; null: one that is not made yet. */
  'topic.testKeywords': method<KeywordTest>()(z.strictObject({ id: id.nullable(), keywords })),
  /** The names by which this actor is found in the words of the statement; none where it was carried over. */
  'reading.namesOf': method<readonly ReadName[]>()(z.strictObject({ statement: id, actor: id })),
  /** From now on this name means that actor, or with null nobody who speaks; with a document, its unreviewed statements are read again. One step to undo. */
  'reading.teach': method<Taught>()(z.strictObject({ name, actor: id.nullable(), document: id.optional() })),
  /** Reads what awaits review in a document with the names, keywords and cues as they are now. One step to undo. */
  'reading.again': method<Taught>()(z.strictObject({ document: id })),
  'reading.rejectedNames': method<readonly string[]>()(z.undefined()),
  'reading.allowName': method<void>()(z.strictObject({ name })),
}
