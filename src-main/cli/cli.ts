/** The headless door: the same use cases without a window, for scripts, tests and batch nights. */
import { Command, CommanderError } from 'commander'
import { DemarcheError } from '#contract/errors.ts'
import { bookCommands } from './commands/book.ts'
import { briefCommands } from './commands/brief.ts'
import { evidenceCommands } from './commands/evidence.ts'
import { exchangeCommands } from './commands/exchange.ts'
import { landscapeCommands } from './commands/landscape.ts'
import { workspaceCommands } from './commands/workspace.ts'

const WRONG_USAGE = 2
const FAILED = 1

const program = new Command('demarche')
  .description('From a meeting report to a sourced, marked Word brief, without a window.')
  .helpOption('-h, --help', 'show help')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'demarche: ')) })
  .addHelpText('after', '\nW is a workspace file (name.demarche). Each command has --help; most take --json for scripts.')

for (const add of [workspaceCommands, evidenceCommands, landscapeCommands, briefCommands, bookCommands, exchangeCommands]) add(program)
// Each command answers for itself how it ends.
for (const command of program.commands) command.exitOverride()

// Whoever reads along may stop before the end (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync(process.argv)
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`demarche: ${message.replaceAll(/\s*\n\s*/g, ' ')}\n`)
  if (!(error instanceof DemarcheError) && process.env['DEMARCHE_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  return FAILED
}
