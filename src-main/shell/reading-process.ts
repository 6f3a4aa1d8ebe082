/** Starts a reading process of the desktop app: one of Electron's utility processes, with a heap of its own. */
import { utilityProcess } from 'electron'
import type { StartReader } from '#app/reader-port.ts'

/** End of the error stream that is kept to tell why a process ended. */
const LAST_WORDS = 4000

/** Starts readers from the built program at `path`. */
export const readerStarter =
  (path: string): StartReader =>
  ({ heapMegabytes }, { answered, ended }) => {
    const child = utilityProcess.fork(path, [], {
      serviceName: 'Démarche reader',
      // Node's own --max-old-space-size is taken here and does nothing; V8's flag bounds the heap.
      execArgv: [`--js-flags=--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {},
    })
    let lastWords = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS)
    })
    child.on('message', (answer: Parameters<typeof answered>[0]) => answered(answer))
    child.once('exit', (code) => ended({ code, signal: null, lastWords }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
    return { post: (request) => child.postMessage(request), kill: () => void child.kill() }
  }
