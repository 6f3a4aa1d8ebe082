/** A filter as a person types it (names, labels) → one of ids. */
import { DemarcheError } from '#contract/errors.ts'
import { statementFilter, type StatementFilter } from '#contract/methods/statement.ts'
import { findActor } from '#store/actors.ts'
import { listIssues, listTopics } from '#store/taxonomy.ts'
import type { Session } from './session.ts'

export interface TypedFilter {
  readonly actor?: readonly string[]
  readonly topic?: readonly string[]
  readonly issue?: readonly string[]
  readonly status?: readonly string[]
  readonly document?: string
  readonly from?: string
  readonly to?: string
  readonly text?: string | undefined
}

/** @throws DemarcheError `bad-input` where a name is nobody's or a day is no day. */
export function resolveFilter(session: Session, typed: TypedFilter): StatementFilter {
  const parsed = statementFilter.safeParse({
    ...(typed.actor && { actor: typed.actor.map((name) => resolveActor(session, name)) }),
    ...(typed.topic && { topic: typed.topic.map((name) => resolveLabel('topic', listTopics(session.store.db), name)) }),
    ...(typed.issue && { issue: typed.issue.map((name) => resolveIssue(session, name)) }),
    ...(typed.status && { status: typed.status }),
    ...(typed.document && { document: [typed.document] }),
    ...(typed.from && { from: typed.from }),
    ...(typed.to && { to: typed.to }),
    ...(typed.text && { text: typed.text }),
  })
  if (!parsed.success) throw new DemarcheError('bad-input', `${parsed.error.issues[0]?.path.join('.') ?? 'filter'}: ${parsed.error.issues[0]?.message ?? 'not understood'}`)
  return parsed.data
}

/** Id of the actor that goes by this name. @throws DemarcheError `bad-input` */
export function resolveActor(session: Session, name: string): string {
  const actor = findActor(session.store.db, name)
  if (!actor) throw new DemarcheError('bad-input', `No actor goes by the name “${name}”. \`actors W --all\` lists them.`)
  return actor.id
}

/** Id of the issue with this id or label. @throws DemarcheError `bad-input` */
export function resolveIssue(session: Session, name: string): string {
  return resolveLabel('issue', listIssues(session.store.db), name)
}

function resolveLabel(what: 'topic' | 'issue', known: readonly { readonly id: string; readonly label: string }[], name: string): string {
  const wanted = name.toLocaleLowerCase('en')
  const found = known.find((one) => one.id === name) ?? known.find((one) => one.label.toLocaleLowerCase('en') === wanted)
  if (!found) throw new DemarcheError('bad-input', `There is no ${what} “${name}”. Use an id, such as ${known[0]?.id ?? 'none'}.`)
  return found.id
}
