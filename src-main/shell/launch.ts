/** What the program was started with. */
import { resolve } from 'node:path'

/** The workspace file named on a command line, as an absolute path; null where there is none. */
export const workspaceArgument = (argv: readonly string[], folder: string): string | null => {
  const named = argv.slice(1).findLast((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.demarche'))
  return named === undefined ? null : resolve(folder, named)
}
