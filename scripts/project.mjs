/** Where the project lies and how its scripts run programs. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/** An absolute path from one given relative to the project's top folder. */
export const inProject = (...parts) => join(projectRoot, ...parts)

/** A program of an installed package, run by this very Node: `[node, script, ...args]`, alike on every platform. */
export const packageScript = (script, ...args) => [process.execPath, inProject('node_modules', script), ...args]

/**
 * Runs a program to its end, in the project's folder, its output shown, and gives its exit code.
 * A program ended by a signal or a time limit counts as failed (code 1); one that cannot be started throws.
 */
export function run([program, ...args], options = {}) {
  const { timeout, ...rest } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectRoot, stdio: 'inherit', ...rest })
    const limit = timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(limit)
      resolve(code ?? 1)
    })
  })
}

/** As `run`, but a non-zero exit code throws an error that says what failed. */
export async function mustRun(command, what, options) {
  const code = await run(command, options)
  if (code !== 0) throw new Error(`${what} failed with exit code ${code}`)
}
