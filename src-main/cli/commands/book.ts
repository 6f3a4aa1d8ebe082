/** The delegation book: documents of any kind bound into one file, after a plan. */
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { exportBook, previewBook } from '#app/brief-book.ts'
import type { Session } from '#app/session.ts'
import { DemarcheError } from '#contract/errors.ts'
import { bookOptions, type BookOptions } from '#contract/methods/brief.ts'
import { bookDefaults, optionsFor } from '../brief-request.ts'
import { withWorkspace } from '../environment.ts'
import { print } from '../print.ts'
import { mustPass, releaseFindings } from '../release-report.ts'

interface BookCommandOptions {
  readonly plan: string
  readonly out: string
  readonly releaseCheck: 'fail' | 'report'
  readonly json?: boolean
}

export function bookCommands(program: Command): void {
  program
    .command('book <W>')
    .description('bind a delegation book')
    .requiredOption('--plan <file>', 'JSON: title, subtitle, for, from, asOf, ceiling, parts; a part is {kind, actor, issue, …} or {text, title}, with "annex": true behind the others')
    .requiredOption('--out <file>', 'the .docx to write')
    .addOption(new Option('--release-check <what>', 'fail where something must be looked at, or report it').choices(['fail', 'report']).default('report'))
    .option('--json', 'answer in JSON')
    .action((path: string, options: BookCommandOptions) => withWorkspace(path, (session) => book(session, options)))
}

async function book(session: Session, { plan, out, releaseCheck, json }: BookCommandOptions): Promise<void> {
  const options = bookFrom(session, plan)
  const { release } = previewBook(session, options)
  mustPass(release, releaseCheck)
  const written = await exportBook(session, options, resolve(out))
  print(json, { ...written, release }, () => [`Wrote ${written.path}, marked ${release.mark}.`, ...releaseFindings(release)].join('\n'))
}

const words = z.string().optional()
const flag = z.boolean().optional()
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
  sections: z.array(z.string()).optional(),
  note: flag,
  otherLines: flag,
  by: words,
  groupBy: words,
  occasion: words,
})
const typedBook = z.looseObject({ title: z.string(), parts: z.array(typedPart).min(1) })

/** @throws DemarcheError `unreadable-file`, `bad-input` naming the part that is not understood */
function bookFrom(session: Session, file: string): BookOptions {
  const typed = typedBook.safeParse(jsonIn(file))
  if (!typed.success) throw new DemarcheError('bad-input', `${basename(file)}: ${problem(typed.error)}`)
  const { parts, ...rest } = typed.data
  const parsed = bookOptions.safeParse({ ...bookDefaults(session, rest), parts: parts.map((part, at) => partFrom(session, part, `${basename(file)}, part ${at + 1}`)) })
  if (!parsed.success) throw new DemarcheError('bad-input', `${basename(file)}: ${problem(parsed.error)}`)
  return parsed.data
}

function partFrom(session: Session, { annex, kind, title, text, mark, ...asked }: z.output<typeof typedPart>, where: string): unknown {
  const behind = annex === undefined ? {} : { annex }
  if (text !== undefined) return { part: 'text', title, text, ...(mark !== undefined && { mark }), ...behind }
  if (kind === undefined) throw new DemarcheError('bad-input', `${where}: it needs a kind or a text.`)
  try {
    return { part: 'brief', options: optionsFor(session, kind, asked), ...behind }
  } catch (error) {
    throw error instanceof DemarcheError ? new DemarcheError(error.code, `${where}: ${error.message}`) : error
  }
}

function problem({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const what = cause instanceof SyntaxError ? 'is no JSON' : 'cannot be read'
    throw new DemarcheError('unreadable-file', `${basename(file)} ${what}.`, { cause })
  }
}
