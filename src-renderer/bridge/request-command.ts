/** Runs a command from anywhere: where nobody up can, the screen that knows it is opened first. */
import { COMMANDS } from '#contract/commands.ts'
import type { MenuCommand } from '#contract/commands.ts'
import { offer, runCommand } from './commands.ts'
import { navigate } from './route.ts'

/** Does nothing where the command needs a workspace and none is open. */
export const requestCommand = (name: MenuCommand, workspaceOpen: boolean): void => {
  const command = COMMANDS.find((known) => known.name === name)
  if (!command || (command.needsWorkspace && !workspaceOpen) || offer(name)) return
  if (command.home !== undefined) navigate({ screen: command.home })
  runCommand(name)
}
