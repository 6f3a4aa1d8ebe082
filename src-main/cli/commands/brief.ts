/** Briefing documents as Word files: one, or one for every actor or issue. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { exportBrief, previewBrief } from '#app/briefs.ts'
import type { Session } from '#app/session.ts'
import { readTemplate, templateFindings } from '#app/templates.ts'
import { BRIEF_KINDS } from '#contract/methods/brief.ts'
import { day, wholeNumber } from '../arguments.ts'
import { askedFor } from '../brief-request.ts'
import { withWorkspace } from '../environment.ts'
import { print } from '../print.ts'
import { mustPass, releaseFindings, templateLine } from '../release-report.ts'
import { asksForMany, type BatchCommandOptions, many } from './brief-batch.ts'

interface BriefCommandOptions extends BatchCommandOptions {
  readonly out?: string
  readonly pdf?: boolean
}

/** What a command line without a window cannot do, and what no template can. */
const NO_PDF = 'error: a PDF is printed by the window; export it from there, or convert the .docx'
const NO_PDF_OF_TEMPLATE = 'error: a PDF is printed in the house style, which --template takes the place of; convert the .docx'

export function briefCommands(program: Command): void {
  const brief = program
    .command('brief <W> <KIND>')
    .description(`write a briefing document; KIND is one of ${BRIEF_KINDS.join(', ')}`)
    .option('--actor <actor>', 'country, bilateral, handout: whose')
    .option('--issue <issue>', 'issue, speaking, handout: on what')
    .option('--meeting <meeting>', 'meeting: its id, or its day as 2019-09-12 (default: all meetings)')
    .option('--since <day>', 'changes: what was known at the end of this day is compared', day)
    .option('--out <file>', 'the .docx to write')
    .option('--all', 'country, bilateral: one for every actor that spoke; issue: one for every issue with a position')
    .option('--grouping <grouping>', 'one for each member of this grouping')
    .option('--view <name>', 'one for each actor (issue) of the statements that a saved view finds')
    .option('--out-dir <folder>', 'with --all, --grouping, --view: where to write; files that are there are kept')
    .option('--names <pattern>', 'file names from {kind}, {subject}, {date}, {mark}, {n}')
    .option('--template <file>', 'fill this Word template in place of the house style; what is amiss with it is told')
    .option('--pdf', 'a PDF beside it (from the window only, and never with --template)')
  shapeOptions(brief)
    .option('--json', 'answer in JSON')
    .action((path: string, kind: string, options: BriefCommandOptions, command: Command) => {
      if (options.pdf === true) command.error(options.template === undefined ? NO_PDF : NO_PDF_OF_TEMPLATE)
      if (asksForMany(options)) return withWorkspace(path, (session) => many(session, kind, options, command))
      const { out } = options
      if (out === undefined) command.error('error: give --out, the file to write')
      return withWorkspace(path, (session) => one(session, askedFor(session, kind, options, command), resolve(out ?? ''), options))
    })
}

/** Options that shape a document of any kind. */
function shapeOptions(command: Command): Command {
  return command
    .option('--as-of <day>', 'as of this day (default: today)', day)
    .option('--ceiling <level>', 'leave out what is marked higher (default: the lowest level)')
    .option('--include-proposed', 'also use unreviewed statements, marked as such')
    .option('--for <reader>', 'whom it is for')
    .option('--from <author>', 'whom it is from')
    .option('--caveat <text>', 'handling instruction in the footer')
    .option('--portion-marks', 'mark each paragraph')
    .option('--stale-after <days>', 'report positions older than this (default: 365)', wholeNumber)
    .option('--since-last <how>', 'mark what is new since the last export: margin or summary')
    .option('--sections <names>', 'only these sections, in this order, parted by commas')
    .option('--note', 'country: one or two pages')
    .option('--other-lines', 'country: also our lines where the actor holds no position')
    .option('--by <what>', 'meeting: by speaker (default) or topic')
    .option('--group-by <what>', 'matrix: none (default), region (UN regional groups) or world-region')
    .option('--occasion <text>', 'bilateral: when and where one meets')
    .addOption(new Option('--paper <size>', 'paper').choices(['A4', 'Letter']).default('A4'))
    .addOption(new Option('--release-check <what>', 'fail where something must be looked at, or report it').choices(['fail', 'report']).default('report'))
}

async function one(session: Session, options: ReturnType<typeof askedFor>, out: string, { releaseCheck, template, json }: BriefCommandOptions): Promise<void> {
  const file = template === undefined ? undefined : readTemplate(resolve(template))
  const { tree, release } = previewBrief(session, options)
  const findings = file === undefined ? [] : templateFindings(file, tree)
  mustPass(release, releaseCheck, findings)
  const written = await exportBrief(session, options, out, { template: file })
  const told = [...releaseFindings(release), ...findings.map(templateLine)]
  print(json, [{ ...written, release, ...(file && { template: findings }) }], () => [`Wrote ${written.path}, marked ${release.mark}.`, ...told].join('\n'))
}
