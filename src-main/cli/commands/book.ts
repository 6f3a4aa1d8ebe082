/** The delegation book: documents of any kind bound into one file, after a plan. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { exportBook, previewBook } from '#app/brief-book.ts'
import { readBookPlan } from '#app/book-plans.ts'
import type { Session } from '#app/session.ts'
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
    .requiredOption('--plan <file>', 'JSON: title, subtitle, for, from, asOf, ceiling, parts; a part is {kind, actor, issue, …} or {text, title}, with "annex": true behind the others; the window saves and opens the same')
    .requiredOption('--out <file>', 'the .docx to write')
    .addOption(new Option('--release-check <what>', 'fail where something must be looked at, or report it').choices(['fail', 'report']).default('report'))
    .option('--json', 'answer in JSON')
    .action((path: string, options: BookCommandOptions) => withWorkspace(path, (session) => book(session, options)))
}

async function book(session: Session, { plan, out, releaseCheck, json }: BookCommandOptions): Promise<void> {
  const options = readBookPlan(session, resolve(plan))
  const { release } = previewBook(session, options)
  mustPass(release, releaseCheck)
  const written = await exportBook(session, options, resolve(out))
  print(json, { ...written, release }, () => [`Wrote ${written.path}, marked ${release.mark}.`, ...releaseFindings(release)].join('\n'))
}
