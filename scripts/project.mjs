/** Where the project lies and how its scripts run programs. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/** An absolute path from one given relative to the project's top folder. */
export const inProject = (...parts) => join(projectRoot, ...parts)

/** Where a program and all it starts form a group, which can be ended as one. */
const hasGroups = process.platform !== 'win32'
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** A program of an installed package, run by this very Node: `[node, script, ...args]`, alike on every platform. */
export const packageScript = (script, ...args) => [process.execPath, inProject('node_modules', script), ...args]

/**
 * Runs a program to its end, in the project's folder, its output shown, and gives its exit code.
 * A program ended by a signal or a time limit (`timeout`, milliseconds) counts as failed; one that cannot be started
 * throws. Whoever ends this script ends the program and all it started.
 */
export function run([program, ...args], options = {}) {
  const { timeout, ...rest } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectRoot, stdio: 'inherit', detached: hasGroups, ...rest })
    const end = (signal) => (hasGroups ? process.kill(-child.pid, signal) : child.kill(signal))
    const limit = timeout === undefined ? undefined : setTimeout(() => end('SIGKILL'), timeout)
    for (const signal of endings) process.on(signal, end)
    const finished = () => {
      clearTimeout(limit)
      for (const signal of endings) process.off(signal, end)
    }
    child.once('error', (error) => {
      finished()
      reject(error)
    })
    child.once('close', (code) => {
      finished()
      resolve(code ?? 1)
    })
  })
}

/** As `run`, but a non-zero exit code throws an error that says what failed. */
export async function mustRun(command, what, options) {
  const code = await run(command, options)
  if (code !== 0) throw new Error(`${what} failed with exit code ${code}`)
}
