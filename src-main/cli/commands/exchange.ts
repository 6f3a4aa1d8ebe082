/** Data out of a workspace, for other programs. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { EXPORT_FORMATS, exportData, type ExportFormat } from '#app/exports.ts'
import { withWorkspace } from '../environment.ts'
import { counted, print } from '../print.ts'

const FORMATS = `${EXPORT_FORMATS.slice(0, -1).join(', ')} or ${EXPORT_FORMATS.at(-1)}`
/** What the rows of a format are. */
const ROWS: Readonly<Record<ExportFormat, string>> = { csv: 'statement', json: 'statement', xlsx: 'row', graphml: 'actor' }

export function exchangeCommands(program: Command): void {
  program
    .command('export <W> <FORMAT>')
    .description(`write every statement that is not rejected, as graphml the network of agreement; FORMAT is ${FORMATS}`)
    .requiredOption('--out <file>', 'the file to write')
    .option('--json', 'answer in JSON')
    .action((path: string, format: string, options: { out: string; json?: boolean }, command: Command) => {
      if (!isFormat(format)) command.error(`error: there is no format “${format}”; FORMAT is ${FORMATS}`)
      return withWorkspace(path, async (session) => {
        const written = await exportData(session, format, resolve(options.out))
        print(options.json, written, () => `Wrote ${counted(written.rows, ROWS[format])} to ${written.path}.`)
      })
    })
}

function isFormat(text: string): text is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === text)
}
