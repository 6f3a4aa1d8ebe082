/** Data out of a workspace, for other programs. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { EXPORT_FORMATS, exportData, type ExportFormat } from '#app/exports.ts'
import { withWorkspace } from '../environment.ts'
import { counted, print } from '../print.ts'

export function exchangeCommands(program: Command): void {
  program
    .command('export <W> <FORMAT>')
    .description(`write every statement that is not rejected; FORMAT is ${EXPORT_FORMATS.join(' or ')}`)
    .requiredOption('--out <file>', 'the file to write')
    .option('--json', 'answer in JSON')
    .action((path: string, format: string, options: { out: string; json?: boolean }, command: Command) => {
      if (!isFormat(format)) command.error(`error: there is no format “${format}”; FORMAT is ${EXPORT_FORMATS.join(' or ')}`)
      return withWorkspace(path, (session) => {
        const written = exportData(session, format, resolve(options.out))
        print(options.json, written, () => `Wrote ${counted(written.statements, 'statement')} to ${written.path}.`)
      })
    })
}

function isFormat(text: string): text is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === text)
}
