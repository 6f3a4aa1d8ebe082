/** Documents and statements: import, propose, accept, reject, statements. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { resolveFilter } from '#app/filters.ts'
import { readProposals } from '#app/proposals.ts'
import { settleProposals } from '#app/statements.ts'
import { importFiles } from '#app/import.ts'
import { DemarcheError } from '#contract/errors.ts'
import { STATEMENT_STATUSES } from '#contract/vocabulary.ts'
import { day, wholeNumber } from '../arguments.ts'
import { headlessDeps, withWorkspace } from '../environment.ts'
import { abridged, counted, print } from '../print.ts'
import { proposalJson } from '../proposal-json.ts'

export function evidenceCommands(program: Command): void {
  program
    .command('import <W> <FILES...>')
    .description('take in reports, tables of statements, and folders of them; their statements are stored as proposed')
    .option('--meeting <name>', 'the meeting they report on')
    .option('--keep-repeats', 'take in reports that nearly repeat one that is there')
    .option('--json', 'answer in JSON')
    .action((path: string, files: string[], options: { meeting?: string; keepRepeats?: boolean; json?: boolean }) =>
      withWorkspace(path, async (session) => {
        const outcomes = await importFiles(session, files.map((file) => resolve(file)), options)
        print(options.json, outcomes, () =>
          outcomes
            .map((one) => (one.problem === null ? `${one.file}: “${one.document?.title ?? ''}”, ${counted(one.proposals, 'statement')} proposed${one.warnings.map((warning) => `\n    ${warning}`).join('')}` : `${one.file}: not taken in. ${one.problem}`))
            .join('\n'),
        )
        const failed = outcomes.filter((one) => one.problem !== null)
        if (failed.length > 0) throw new DemarcheError('bad-input', failed.map((one) => (one.problem?.includes(one.file) === true ? one.problem : `${one.file}: ${one.problem}`)).join(' '))
      }),
    )

  program
    .command('propose <FILE>')
    .description('read a report and print the proposals; needs no workspace')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const reading = await readProposals(headlessDeps(), resolve(file))
      print(options.json, proposalJson(reading), () =>
        reading.sentences
          .flatMap((sentence) =>
            sentence.proposals.map(
              (proposal) =>
                `${sentence.para}.${sentence.sent}  ${proposal.actor}${proposal.onBehalfOf ? ` for ${proposal.onBehalfOf}` : ''}  [${proposal.tier}, ${proposal.rule}]  ${proposal.topics.join(', ')}${proposal.stances.map((stance) => `  ${stance.issue}=${stance.value ?? '?'}`).join('')}\n    ${abridged(sentence.text)}`,
            ),
          )
          .join('\n'),
      )
    })

  for (const [name, status, description] of [
    ['accept', 'confirmed', 'confirm proposals'],
    ['reject', 'rejected', 'reject proposals'],
  ] as const)
    program
      .command(`${name} <W>`)
      .description(description)
      .addOption(new Option('--tier <tier>', 'which proposals').choices(['strong', 'all']).default('all'))
      .option('--document <id>', 'only those of one document')
      .option('--json', 'answer in JSON')
      .action((path: string, options: { tier: 'strong' | 'all'; document?: string; json?: boolean }) =>
        withWorkspace(path, (session) =>
          print(options.json, { [status]: settleProposals(session, status, options) }, (done) => `${counted(done[status] ?? 0, 'statement')} ${status}.`),
        ),
      )

  program
    .command('statements <W>')
    .description('who said what; newest first')
    .option('--search <words>', 'words, "phrases", prefix*, -not')
    .option('--actor <actor...>', 'only these actors')
    .option('--topic <topic...>', 'only these topics and what is below them')
    .option('--issue <issue...>', 'only these issues')
    .addOption(new Option('--status <status...>', 'only these').choices(STATEMENT_STATUSES))
    .option('--document <id>', 'only those of one document')
    .option('--from <day>', 'from this day on', day)
    .option('--to <day>', 'up to this day', day)
    .option('--limit <n>', 'at most this many', wholeNumber, 100)
    .option('--offset <n>', 'after this many', wholeNumber, 0)
    .option('--json', 'answer in JSON')
    .action((path: string, options: StatementOptions) =>
      withWorkspace(path, (session) => {
        const page = session.statements.page({
          filter: resolveFilter(session, { ...options, text: options.search }),
          sort: { by: 'date', descending: true },
          offset: options.offset,
          limit: options.limit,
        })
        print(options.json, { total: page.total, statements: page.rows }, () =>
          [
            ...page.rows.map((row) => `${row.date ?? 'undated'}  ${row.voices.map((voice) => voice.actor.shortName).join(', ')}  [${row.status}]\n    ${row.quote}`),
            counted(page.total, 'statement'),
          ].join('\n'),
        )
      }),
    )
}

interface StatementOptions {
  readonly search?: string
  readonly actor?: string[]
  readonly topic?: string[]
  readonly issue?: string[]
  readonly status?: ('proposed' | 'confirmed' | 'rejected')[]
  readonly document?: string
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly offset: number
  readonly json?: boolean
}
