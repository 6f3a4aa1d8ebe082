/** What a person types for a document → options of its kind; what is missing is wrong usage. */
import type { Command } from 'commander'
import type { Session } from '#app/session.ts'
import { commonOptions, optionsFor, ownOptions, type TypedBrief } from '#app/typed-briefs.ts'
import { BRIEF_KINDS, batchOptions, type BatchOptions, type BriefOptions } from '#contract/methods/brief.ts'

/** Kinds that need a subject; the others mean the whole workspace without one. */
const NEEDS: Readonly<Partial<Record<string, 'actor' | 'issue' | 'since'>>> = { country: 'actor', bilateral: 'actor', issue: 'issue', changes: 'since' }

/** @throws CommanderError (wrong usage) through `command`; DemarcheError where a name is nobody's. */
export function askedFor(session: Session, kind: string, typed: TypedBrief, command: Command): BriefOptions {
  if (!BRIEF_KINDS.some((known) => known === kind)) command.error(`error: there is no document of kind “${kind}”; KIND is one of ${BRIEF_KINDS.join(', ')}`)
  const needed = NEEDS[kind]
  if (needed !== undefined && typed[needed] === undefined) command.error(`error: a document of kind ${kind} needs --${needed}`)
  return optionsFor(session, kind, typed)
}

/** One of the kinds that can be had many of, without its subject. @throws CommanderError (wrong usage) through `command` */
export function askedForMany(session: Session, kind: string, typed: TypedBrief, command: Command): BatchOptions {
  const { actor: _actor, issue: _issue, ...own } = { actor: undefined, issue: undefined, ...ownOptions(session, kind, typed) }
  const parsed = batchOptions.safeParse({ kind, ...commonOptions(session, typed), ...own })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    command.error(`error: ${issue?.path.join('.') ?? kind}: ${issue?.message ?? 'not understood'}; KIND is country, bilateral or issue`)
  }
  return batchOptions.parse(parsed.data)
}
