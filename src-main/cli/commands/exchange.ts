/** Data out of a workspace, for other programs and for people. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { EXPORT_FORMATS, exportData, exportPositions, exportStatements, type ExportFormat } from '#app/exports.ts'
import { resolveFilter } from '#app/filters.ts'
import type { Session } from '#app/session.ts'
import { POSITION_COLUMNS, positionExport, standingFilter, statementExport, TABLE_FORMATS, type TableFormat, type Written } from '#contract/methods/export.ts'
import { STATEMENT_STATUSES } from '#contract/vocabulary.ts'
import { day } from '../arguments.ts'
import { withWorkspace } from '../environment.ts'
import { counted, print } from '../print.ts'

const FORMATS = [...EXPORT_FORMATS, 'docx'] as const
const NAMED = `${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}`
/** What the rows of a format are. */
const ROWS: Readonly<Record<ExportFormat, string>> = { csv: 'statement', json: 'statement', xlsx: 'row', graphml: 'actor' }
/** As the grid shows them at first. */
const STATEMENT_GRID = ['date', 'actor', 'quote', 'topics', 'stances', 'status']
const POSITION_GRID = POSITION_COLUMNS.filter((column) => !['value', 'salience', 'confidence', 'source'].includes(column))

interface ExportOptions {
  readonly out: string
  readonly positions?: boolean
  readonly columns?: string
  readonly search?: string
  readonly actor?: string[]
  readonly topic?: string[]
  readonly issue?: string[]
  readonly status?: string[]
  readonly from?: string
  readonly to?: string
  readonly json?: boolean
}

export function exchangeCommands(program: Command): void {
  program
    .command('export <W> <FORMAT>')
    .description(`write every statement that is not rejected, as graphml the network of agreement; with a filter, columns or --positions the table the window shows; FORMAT is ${NAMED}`)
    .requiredOption('--out <file>', 'the file to write')
    .option('--positions', 'where everybody stands instead of what was said')
    .option('--columns <names>', `of the table, in this order, such as ${STATEMENT_GRID.join(',')}`)
    .option('--search <words>', 'words, "phrases", prefix*, -not')
    .option('--actor <actor...>', 'only these actors')
    .option('--topic <topic...>', 'only statements on these topics and what is below them')
    .option('--issue <issue...>', 'only these issues')
    .addOption(new Option('--status <status...>', 'only statements of these').choices(STATEMENT_STATUSES))
    .option('--from <day>', 'only statements from this day on', day)
    .option('--to <day>', 'only statements up to this day', day)
    .option('--json', 'answer in JSON')
    .action((path: string, format: string, options: ExportOptions, command: Command) => {
      const wanted = FORMATS.find((one) => one === format) ?? command.error(`error: there is no format “${format}”; FORMAT is ${NAMED}`)
      const table = TABLE_FORMATS.find((one) => one === wanted)
      const { out, json, ...choices } = options
      const isSeen = wanted === 'docx' || Object.values(choices).some((choice) => choice !== undefined)
      if (isSeen && table === undefined) command.error(`error: a filter, columns and --positions go with ${TABLE_FORMATS.join(', ')}`)
      return withWorkspace(path, async (session) => {
        const written = wanted === 'docx' || isSeen ? await exportSeen(session, table ?? 'docx', options, command) : await exportData(session, wanted, resolve(out))
        const noun = wanted === 'docx' || isSeen ? 'row' : ROWS[wanted]
        print(json, written, () => `Wrote ${counted(written.rows, noun)} to ${written.path}.`)
      })
    })
}

/** The table that the window shows for this filter and these columns. */
function exportSeen(session: Session, format: TableFormat, options: ExportOptions, command: Command): Promise<Written> {
  const path = resolve(options.out)
  const columns = options.columns?.split(',').map((name) => name.trim())
  const filter = resolveFilter(session, { ...options, text: options.search })
  const positions = positionExport.safeParse({ filter: options.positions === true ? standingOnly(filter, command) : {}, columns: columns ?? POSITION_GRID, format })
  const statements = statementExport.safeParse({ filter: filter.status === undefined ? { ...filter, status: ['confirmed', 'proposed'] } : filter, columns: columns ?? STATEMENT_GRID, format })
  if (options.positions === true) return exportPositions(session, { ...(positions.data ?? unknownColumn(command)), path })
  return exportStatements(session, { ...(statements.data ?? unknownColumn(command)), path })
}

/** What statements alone can be filtered by is refused rather than ignored. */
function standingOnly(filter: object, command: Command): object {
  const parsed = standingFilter.strict().safeParse(filter)
  return parsed.success ? parsed.data : command.error('error: positions are filtered by --actor, --issue and --search')
}

function unknownColumn(command: Command): never {
  return command.error(`error: --columns takes names such as ${STATEMENT_GRID.join(', ')}; with --positions ${POSITION_GRID.join(', ')}`)
}
