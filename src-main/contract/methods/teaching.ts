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

export interface CueTest {
  /** Statements looked at. */
  readonly of: number
  readonly total: number
  /** The first of them. */
  readonly hits: readonly CueHit[]
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
  /** Which statements of the workspace these cues would hit, and with which value; nothing is stored. */
  'issue.testCues': method<CueTest>()(z.strictObject({ id, cues })),
  'issue.create': method<IssueRecord>()(
    z.strictObject({
      topic: id,
      label,
      object: z.string().trim().min(1).max(300).nullable(),
      anchors: z.array(z.strictObject({ at: stanceValue, text: label })).min(2).max(11),
      cues: cues.default([]),
    }),
  ),
  'topic.create': method<TopicNode>()(z.strictObject({ label, parent: id.nullable(), keywords: z.array(z.string().trim().min(2).max(200)).max(300).default([]) })),
  /** The names by which this actor is found in the words of the statement; none where it was carried over. */
  'reading.namesOf': method<readonly ReadName[]>()(z.strictObject({ statement: id, actor: id })),
  /** From now on this name means that actor, or with null nobody who speaks; with a document, its unreviewed statements are read again. One step to undo. */
  'reading.teach': method<Taught>()(z.strictObject({ name, actor: id.nullable(), document: id.optional() })),
  'reading.rejectedNames': method<readonly string[]>()(z.undefined()),
  'reading.allowName': method<void>()(z.strictObject({ name })),
}
