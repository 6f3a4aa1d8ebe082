/** A document as a person asks for it in words → its options: names as ids, everything not said as usual. */
import { DemarcheError } from '#contract/errors.ts'
import { briefOptions, type BriefOptions } from '#contract/methods/brief.ts'
import { allMeetings } from './documents.ts'
import { resolveActor, resolveIssue } from './filters.ts'
import type { Session } from './session.ts'
import { scheme } from './workspaces.ts'

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
  /** Parted by commas, where it is one text. */
  readonly sections?: string | readonly string[] | undefined
  readonly headings?: Readonly<Record<string, string>> | undefined
  readonly note?: boolean | undefined
  readonly otherLines?: boolean | undefined
  readonly by?: string | undefined
  readonly groupBy?: string | undefined
  readonly actors?: readonly string[] | undefined
  readonly issues?: readonly string[] | undefined
  readonly latestWords?: boolean | undefined
  readonly occasion?: string | undefined
  readonly paper?: 'A4' | 'Letter' | undefined
}

/** @throws DemarcheError `bad-input` where something said is not understood or a name is nobody's. */
export function optionsFor(session: Session, kind: string, typed: TypedBrief): BriefOptions {
  const parsed = briefOptions.safeParse({ kind, ...commonOptions(session, typed), ...ownOptions(session, kind, typed) })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DemarcheError('bad-input', `${issue?.path.join('.') ?? kind}: ${issue?.message ?? 'not understood'}`)
}

/** What every kind takes. @throws DemarcheError `bad-input` */
export function commonOptions(session: Session, typed: TypedBrief): object {
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
    ...given('headings', typed.headings),
  }
}

/** What the kind alone takes. @throws DemarcheError `bad-input` */
export function ownOptions(session: Session, kind: string, typed: TypedBrief): object {
  return OWN[kind]?.(session, typed) ?? {}
}

const OWN: Readonly<Record<string, (session: Session, typed: TypedBrief) => object>> = {
  country: (session, typed) => ({ ...actorNamed(session, typed), ...given('length', typed.note === true ? 'note' : undefined), ...given('otherLines', typed.otherLines) }),
  bilateral: (session, typed) => ({ ...actorNamed(session, typed), ...given('occasion', typed.occasion) }),
  issue: issueNamed,
  matrix: (session, { groupBy, actors, issues, latestWords }) => ({
    ...given('groupBy', groupBy),
    ...given('actors', actors?.map((name) => resolveActor(session, name))),
    ...given('issues', issues?.map((name) => resolveIssue(session, name))),
    ...given('notes', latestWords),
  }),
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

/** Id of the level with this id or label. @throws DemarcheError `bad-input` */
export function levelNamed(session: Session, name: string): string {
  const levels = scheme(session)
  const level = levels.find(({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase())
  if (!level) throw new DemarcheError('bad-input', `There is no handling level “${name}”. The scheme has ${levels.map((one) => one.label).join(', ')}.`)
  return level.id
}
