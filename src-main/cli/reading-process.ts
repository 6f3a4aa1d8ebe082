/** Starts a reading process under plain Node: a child with a heap of its own, which may fall over without harm. */
import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { StartReader } from '#app/reader-port.ts'

/** Where the reading program lies below `root`: built, or in source when this program runs from source itself. */
function readingProgram(root: string): string {
  const isFromSource = import.meta.url.endsWith('.ts')
  return join(root, ...(isFromSource ? ['src-main', 'intake', 'readers', 'child.ts'] : ['out', 'main', 'reading.js']))
}

/** End of the error stream that is kept to tell why a process ended. */
const LAST_WORDS = 4000

/** Starts readers of the program whose files lie below `root`. */
export function readerStarter(root: string): StartReader {
  return ({ heapMegabytes }, { answered, ended }) => {
    const program = readingProgram(root)
    if (!existsSync(program)) throw new Error(`${program} is missing`)
    const child = fork(program, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // It needs nothing of the person's surroundings; Windows cannot start a program without its own folder.
      env: { SystemRoot: process.env['SystemRoot'] },
    })
    let lastWords = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS)
    })
    child.on('message', (answer) => answered(answer as Parameters<typeof answered>[0]))
    child.once('close', (code, signal) => ended({ code, signal, lastWords }))
    child.once('error', (error) => ended({ code: null, signal: null, lastWords: error.message }))
    return {
      post: (request) => child.send(request, () => undefined),
      kill: () => child.kill('SIGKILL'),
    }
  }
}
