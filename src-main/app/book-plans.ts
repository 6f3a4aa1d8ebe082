/**
 * Plans of delegation books as files: JSON with names for people, the same from the window's builder as for
 * `book W --plan FILE`, so that a plan made in one is bound in the other, and in another workspace too.
 */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { DemarcheError } from '#contract/errors.ts'
import { bookOptions, briefOptions, type BookOptions, type BriefOptions } from '#contract/methods/brief.ts'
import { actorRefs, findActor } from '#store/actors.ts'
import { listIssues } from '#store/taxonomy.ts'
import { allMeetings } from './documents.ts'
import type { Session } from './session.ts'
import { levelNamed, optionsFor } from './typed-briefs.ts'
import { scheme } from './workspaces.ts'
import { writeWhole } from './write-whole.ts'

/** Four hundred parts with texts of their own fit; what is larger is no plan. */
const LARGEST_FILE = 32_000_000

const words = z.string().optional()
const flag = z.boolean().optional()
const list = z.array(z.string()).optional()
/** What a part may say; a misspelt word is told, not passed over. */
const typedPart = z.strictObject({
  kind: words,
  title: words,
  text: words,
  mark: words,
  annex: flag,
  actor: words,
  issue: words,
  meeting: words,
  since: words,
  asOf: words,
  for: words,
  from: words,
  caveat: words,
  sinceLast: words,
  sections: list,
  headings: z.record(z.string(), z.string()).optional(),
  note: flag,
  otherLines: flag,
  by: words,
  groupBy: words,
  actors: list,
  issues: list,
  latestWords: flag,
  occasion: words,
})
type TypedPart = z.output<typeof typedPart>
const typedBook = z.looseObject({ title: z.string(), ceiling: z.unknown().optional(), parts: z.array(typedPart).min(1) })

/** @throws DemarcheError `unreadable-file`; `bad-input` naming the part that is not understood */
export function readBookPlan(session: Session, path: string): BookOptions {
  const file = basename(path)
  const typed = typedBook.safeParse(jsonIn(path))
  if (!typed.success) throw new DemarcheError('bad-input', `${file}: ${problem(typed.error)}`)
  const { parts, ceiling, ...rest } = typed.data
  const level = typeof ceiling === 'string' ? { ceiling: inFile(file, () => levelNamed(session, ceiling)) } : {}
  const parsed = bookOptions.safeParse({ ...rest, ...level, parts: parts.map((part, at) => partFrom(session, part, `${file}, part ${at + 1}`)) })
  if (!parsed.success) throw new DemarcheError('bad-input', `${file}: ${problem(parsed.error)}`)
  return parsed.data
}

/** Writes the plan, whole or not at all. @throws DemarcheError `disk` */
export function writeBookPlan(session: Session, options: BookOptions, path: string): void {
  writeWhole(path, new TextEncoder().encode(`${JSON.stringify(planOf(session, options), null, 2)}\n`))
}

function partFrom(session: Session, { annex, kind, title, text, mark, ...asked }: TypedPart, where: string): unknown {
  const behind = annex === undefined ? {} : { annex }
  if (text !== undefined) return { part: 'text', title, text, ...(mark !== undefined && { mark: inFile(where, () => levelNamed(session, mark)) }), ...behind }
  if (kind === undefined) throw new DemarcheError('bad-input', `${where}: it needs a kind or a text.`)
  return { part: 'brief', options: inFile(where, () => optionsFor(session, kind, asked)), ...behind }
}

/** Says where in the file the trouble is. */
function inFile<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof DemarcheError ? new DemarcheError(error.code, `${where}: ${error.message}`) : error
  }
}

function problem({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`
}

function jsonIn(path: string): unknown {
  try {
    if (statSync(path).size > LARGEST_FILE) throw new DemarcheError('unreadable-file', `${basename(path)} is larger than 32 MB, which no plan of a book is.`)
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (cause) {
    if (cause instanceof DemarcheError) throw cause
    const what = cause instanceof SyntaxError ? 'is no JSON' : 'cannot be read'
    throw new DemarcheError('unreadable-file', `${basename(path)} ${what}.`, { cause })
  }
}

/** The plan in words, without what is as usual. */
function planOf(session: Session, { parts, ceiling, ...rest }: BookOptions): object {
  const names = namesIn(session)
  const usual: Readonly<Record<string, unknown>> = bookOptions.parse({ title: rest.title, parts })
  const said = Object.entries(rest).filter(([key, value]) => key === 'title' || JSON.stringify(value) !== JSON.stringify(usual[key]))
  return {
    ...Object.fromEntries(said),
    ...(ceiling !== undefined && { ceiling: names.level(ceiling) }),
    parts: parts.map((part) => {
      const behind = part.annex ? { annex: true } : {}
      if (part.part === 'brief') return { ...partOf(part.options, names), ...behind }
      return { title: part.title, text: part.text, ...(part.mark !== undefined && { mark: names.level(part.mark) }), ...behind }
    }),
  }
}

interface Names {
  readonly actor: (id: string) => string
  readonly issue: (id: string) => string
  readonly meeting: (id: string) => string
  readonly level: (id: string) => string
}

/** Ids as the names that lead back to them; where a name is not theirs alone, the id stands. */
function namesIn(session: Session): Names {
  const { db } = session.store
  const [refs, issues, meetings, levels] = [actorRefs(db), listIssues(db), allMeetings(session), scheme(session)]
  return {
    actor: (id) => {
      const name = refs.get(id)?.name
      return name !== undefined && findActor(db, name)?.id === id ? name : id
    },
    issue: (id) => {
      const label = issues.find((one) => one.id === id)?.label
      return label !== undefined && issues.filter((one) => one.label.toLowerCase() === label.toLowerCase()).length === 1 ? label : id
    },
    meeting: (id) => {
      const day = meetings.find((one) => one.id === id)?.date
      return day !== undefined && day !== null && meetings.filter(({ date }) => date === day).length === 1 ? day : id
    },
    level: (id) => levels.find((one) => one.id === id)?.label ?? id,
  }
}

/** What a book sets for all its parts (paper, ceiling and the like) is not said again. */
function partOf(options: BriefOptions, names: Names): TypedPart {
  const { kind, asOf, caveat, sinceLast } = options
  const sections: readonly string[] = options.sections
  const subject: TypedPart = {
    ...('actor' in options && options.actor !== undefined && { actor: names.actor(options.actor) }),
    ...('issue' in options && options.issue !== undefined && { issue: names.issue(options.issue) }),
    ...('meeting' in options && options.meeting !== undefined && { meeting: names.meeting(options.meeting) }),
    ...('since' in options && { since: options.since }),
    ...(kind === 'country' && { note: options.length === 'note' || undefined, otherLines: options.otherLines || undefined }),
    ...(kind === 'bilateral' && { occasion: options.occasion || undefined }),
    ...(kind === 'meeting' && { by: options.by === 'topic' ? options.by : undefined }),
    ...(kind === 'matrix' && {
      actors: options.actors?.map(names.actor),
      issues: options.issues?.map(names.issue),
      groupBy: options.groupBy === 'region' ? options.groupBy : undefined,
      latestWords: options.notes ? undefined : false,
    }),
  }
  return {
    kind,
    ...subject,
    asOf,
    for: options.for || undefined,
    from: options.from || undefined,
    caveat: caveat || undefined,
    sinceLast: sinceLast === 'off' ? undefined : sinceLast,
    sections: JSON.stringify(sections) === JSON.stringify(usualSections(options)) ? undefined : [...sections],
    headings: Object.keys(options.headings).length === 0 ? undefined : options.headings,
  }
}

function usualSections(options: BriefOptions): readonly string[] {
  const { sections: _own, ...rest } = options
  return briefOptions.parse(rest).sections
}
