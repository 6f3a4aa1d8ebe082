/** What a person types for a document → options of its kind, with names as ids. */
import type { Command } from 'commander'
import { resolveActor, resolveIssue } from '#app/filters.ts'
import type { Session } from '#app/session.ts'
import { allMeetings } from '#app/documents.ts'
import { scheme } from '#app/workspaces.ts'
import { DemarcheError } from '#contract/errors.ts'
import { BRIEF_KINDS, batchOptions, briefOptions, type BatchOptions, type BriefOptions } from '#contract/methods/brief.ts'

export interface TypedBrief {
  readonly actor?: string | undefined
  readonly issue?: string | undefined
  readonly meeting?: string | undefined
  readonly since?: string | undefined
  readonly asOf?: string | undefined
  readonly ceiling?: string | undefined
  readonly includeProposed?: boolean | undefined
  readonly for?: string | undefined
  readonly from?: string | undefined
  readonly caveat?: string | undefined
  readonly portionMarks?: boolean | undefined
  readonly staleAfter?: number | undefined
  readonly sinceLast?: string | undefined
  readonly sections?: string | readonly string[] | undefined
  readonly note?: boolean | undefined
  readonly otherLines?: boolean | undefined
  readonly by?: string | undefined
  readonly groupBy?: string | undefined
  readonly occasion?: string | undefined
  readonly paper?: 'A4' | 'Letter' | undefined
}

/** Kinds that need a subject; the others mean the whole workspace without one. */
const NEEDS: Readonly<Partial<Record<string, 'actor' | 'issue' | 'since'>>> = { country: 'actor', bilateral: 'actor', issue: 'issue', changes: 'since' }

/** @throws CommanderError (wrong usage) through `command`; DemarcheError where a name is nobody's. */
export function askedFor(session: Session, kind: string, typed: TypedBrief, command: Command): BriefOptions {
  if (!BRIEF_KINDS.some((known) => known === kind)) command.error(`error: there is no document of kind “${kind}”; KIND is one of ${BRIEF_KINDS.join(', ')}`)
  const needed = NEEDS[kind]
  if (needed !== undefined && typed[needed] === undefined) command.error(`error: a document of kind ${kind} needs --${needed}`)
  return optionsFor(session, kind, typed)
}

/** @throws DemarcheError `bad-input` where something typed is not understood, `not-found` where a name is nobody's. */
export function optionsFor(session: Session, kind: string, typed: TypedBrief): BriefOptions {
  const parsed = briefOptions.safeParse({ kind, ...common(session, typed), ...OWN[kind]?.(session, typed) })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DemarcheError('bad-input', `${issue?.path.join('.') ?? kind}: ${issue?.message ?? 'not understood'}`)
}

/** One of the kinds that can be had many of, without its subject. @throws CommanderError (wrong usage) through `command` */
export function askedForMany(session: Session, kind: string, typed: TypedBrief, command: Command): BatchOptions {
  const { actor: _actor, issue: _issue, ...own } = { actor: undefined, issue: undefined, ...OWN[kind]?.(session, typed) }
  const parsed = batchOptions.safeParse({ kind, ...common(session, typed), ...own })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    command.error(`error: ${issue?.path.join('.') ?? kind}: ${issue?.message ?? 'not understood'}; KIND is country, bilateral or issue`)
  }
  return batchOptions.parse(parsed.data)
}

/** What stands in a book's plan beside its parts, the ceiling by id. */
export function bookDefaults(session: Session, { ceiling, ...rest }: { readonly ceiling?: unknown } & object): object {
  return { ...rest, ...(typeof ceiling === 'string' ? { ceiling: levelNamed(session, ceiling) } : given('ceiling', ceiling)) }
}

function common(session: Session, typed: TypedBrief): object {
  return {
    ...given('asOf', typed.asOf),
    ...given('ceiling', typed.ceiling && levelNamed(session, typed.ceiling)),
    ...given('includeProposed', typed.includeProposed),
    ...given('for', typed.for),
    ...given('from', typed.from),
    ...given('caveat', typed.caveat),
    ...given('portionMarks', typed.portionMarks),
    ...given('staleAfterDays', typed.staleAfter),
    ...given('sinceLast', typed.sinceLast),
    ...given('paper', typed.paper),
    ...given('sections', typeof typed.sections === 'string' ? typed.sections.split(',').map((name) => name.trim()) : typed.sections),
  }
}

/** What each kind alone is asked for with. */
const OWN: Readonly<Record<string, (session: Session, typed: TypedBrief) => object>> = {
  country: (session, typed) => ({ ...actorNamed(session, typed), ...given('length', typed.note === true ? 'note' : undefined), ...given('otherLines', typed.otherLines) }),
  bilateral: (session, typed) => ({ ...actorNamed(session, typed), ...given('occasion', typed.occasion) }),
  issue: issueNamed,
  matrix: (_session, typed) => given('groupBy', typed.groupBy),
  meeting: (session, typed) => ({ ...given('meeting', typed.meeting && meetingNamed(session, typed.meeting)), ...given('by', typed.by) }),
  speaking: issueNamed,
  handout: (session, typed) => ({ ...actorNamed(session, typed), ...issueNamed(session, typed) }),
  changes: (_session, typed) => given('since', typed.since),
}

function given(name: string, value: unknown): object {
  return value === undefined || value === '' ? {} : { [name]: value }
}

function actorNamed(session: Session, { actor }: TypedBrief): object {
  return actor === undefined ? {} : { actor: resolveActor(session, actor) }
}

function issueNamed(session: Session, { issue }: TypedBrief): object {
  return issue === undefined ? {} : { issue: resolveIssue(session, issue) }
}

/** By id, by day, or by name. @throws DemarcheError `bad-input` where it is none or several. */
function meetingNamed(session: Session, text: string): string {
  const wanted = text.toLowerCase()
  const found = allMeetings(session).filter(({ id, date, name }) => id === text || date === text || name.toLowerCase() === wanted)
  const [only] = found
  if (only === undefined) throw new DemarcheError('bad-input', `No meeting goes by “${text}”. Give its day as 2019-09-12, or its name.`)
  if (found.length > 1) throw new DemarcheError('bad-input', `${found.length} meetings go by “${text}”: ${found.map(({ id, name }) => `${name} (${id})`).join(', ')}. Give the id.`)
  return only.id
}

/** @throws DemarcheError `bad-input` */
function levelNamed(session: Session, name: string): string {
  const levels = scheme(session)
  const level = levels.find(({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase())
  if (!level) throw new DemarcheError('bad-input', `There is no handling level “${name}”. The scheme has ${levels.map((one) => one.label).join(', ')}.`)
  return level.id
}
