/** Looks for programs on the user's PATH. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program of that name lies on the PATH. */
export const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
