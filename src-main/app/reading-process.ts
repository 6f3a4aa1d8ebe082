/** Asks a process of its own to read what nobody vouches for, and says what became of it when it does not come back. */
import { DemarcheError } from '#contract/errors.ts'
import type { ReportReading } from '#contract/proposal.ts'
import type { ReadFile } from '#intake/readers/read-file.ts'
import type { ReadingAnswer, ReadingRequest, ReadingWords } from '#intake/readers/requests.ts'
import type { ReaderExit, ReaderLimits, ReaderListener, ReaderPort, StartReader } from './reader-port.ts'
import { refusal } from './reading.ts'

/** For files in formats that a hostile hand can shape. */
const FILE_LIMITS: ReaderLimits = { heapMegabytes: 256, seconds: 20 }
/** For text, whose cost is known and linear. */
const TEXT_LIMITS: ReaderLimits = { heapMegabytes: 1024, seconds: 180 }

export interface Reader {
  /** @throws DemarcheError `unreadable-file`, `empty-report`, naming the file and the reason; `cancelled` */
  readonly readFile: (bytes: Uint8Array, fileName: string, signal?: AbortSignal) => Promise<ReadFile>
  /** @throws DemarcheError `internal`, `cancelled` */
  readonly propose: (text: string, words: ReadingWords, options?: { readonly signal?: AbortSignal | undefined; readonly onProgress?: ((share: number) => void) | undefined }) => Promise<ReportReading>
  /** Ends the processes. */
  readonly close: () => void
}

/** A reader whose processes start when first asked and are replaced when they fall over. One request at a time. */
export function openReader(start: StartReader, limits: { readonly file: ReaderLimits; readonly text: ReaderLimits } = { file: FILE_LIMITS, text: TEXT_LIMITS }): Reader {
  const files = new ReadingRoom(start, limits.file)
  const texts = new ReadingRoom(start, limits.text)
  return {
    readFile: async (bytes, fileName, signal) => {
      const answer = await asked(files, { kind: 'file', bytes, fileName }, fileName, signal)
      if (answer.kind !== 'file') throw new DemarcheError('internal', `${fileName}: the reader answered another question.`)
      return answer.file
    },
    propose: async (text, words, { signal, onProgress } = {}) => {
      const sentences: ReportReading['sentences'][number][] = []
      const answer = await asked(texts, { kind: 'propose', text, words }, 'The text', signal, (partial) => {
        if (partial.kind === 'sentences') sentences.push(...partial.sentences)
        if (partial.kind === 'progress') onProgress?.(partial.done / Math.max(1, partial.total))
      })
      if (answer.kind !== 'proposed') throw new DemarcheError('internal', 'The reader answered another question.')
      return { ...answer.reading, sentences }
    },
    close: () => {
      files.close()
      texts.close()
    },
  }
}

async function asked(room: ReadingRoom, request: ReadingRequest, fileName: string, signal?: AbortSignal, onPartial: (answer: ReadingAnswer) => void = () => undefined): Promise<ReadingAnswer> {
  const outcome = await room.ask(request, onPartial, signal)
  if (outcome instanceof Ended) throw refusal(fileName, REASONS[outcome.why](room.limits, outcome.detail))
  if (outcome.kind === 'unreadable') throw refusal(outcome.fileName, outcome.reason)
  if (outcome.kind === 'failed') throw refusal(fileName, /call stack/i.test(outcome.message) ? 'its contents are nested too deeply' : `it is damaged, or unlike any file of its kind (${outcome.message.slice(0, 200)})`)
  return outcome
}

type Why = 'memory' | 'time' | 'stopped'

const REASONS: Readonly<Record<Why, (limits: ReaderLimits, detail: string) => string>> = {
  memory: ({ heapMegabytes }) => `reading it takes more than ${heapMegabytes} MB of memory`,
  time: ({ seconds }) => `reading it takes longer than ${seconds} seconds`,
  stopped: (_limits, detail) => `the reader stopped while reading it (${detail})`,
}

class Ended {
  readonly why: Why
  readonly detail: string
  constructor(why: Why, detail = '') {
    this.why = why
    this.detail = detail
  }
}

/** One process at most, one question at a time; others wait their turn. */
class ReadingRoom {
  readonly limits: ReaderLimits
  readonly #start: StartReader
  #port: ReaderPort | null = null
  #listener: ReaderListener | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(start: StartReader, limits: ReaderLimits) {
    this.#start = start
    this.limits = limits
  }

  ask(request: ReadingRequest, onPartial: (answer: ReadingAnswer) => void, signal?: AbortSignal): Promise<ReadingAnswer | Ended> {
    const turn = this.#turn.then(() => this.#askNow(request, onPartial, signal))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  close(): void {
    const port = this.#port
    this.#port = null
    port?.kill()
  }

  #askNow(request: ReadingRequest, onPartial: (answer: ReadingAnswer) => void, signal?: AbortSignal): Promise<ReadingAnswer | Ended> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        this.#listener = null
        finish()
      }
      const cancel = (): void => settle(() => {
        this.close()
        reject(new DemarcheError('cancelled', 'Cancelled.'))
      })
      const timer = setTimeout(() => settle(() => {
        this.close()
        resolve(new Ended('time'))
      }), this.limits.seconds * 1000)
      this.#listener = {
        answered: (answer) => {
          if (answer.kind === 'progress' || answer.kind === 'sentences') {
            onPartial(answer)
            return
          }
          // What one file left behind must not be held against the next.
          if ('isWorn' in answer && answer.isWorn) this.close()
          settle(() => resolve(answer))
        },
        ended: (exit) => settle(() => resolve(endOf(exit))),
      }
      if (signal?.aborted === true) {
        cancel()
        return
      }
      signal?.addEventListener('abort', cancel)
      try {
        this.#open().post(request)
      } catch (error) {
        settle(() => {
          this.close()
          resolve(new Ended('stopped', error instanceof Error ? error.message : String(error)))
        })
      }
    })
  }

  #open(): ReaderPort {
    if (this.#port) return this.#port
    // A process that was let go may still speak; only the present one is heard.
    const port: ReaderPort = this.#start(this.limits, {
      answered: (answer) => {
        if (this.#port === port) this.#listener?.answered(answer)
      },
      ended: (exit) => {
        if (this.#port !== port) return
        this.#port = null
        this.#listener?.ended(exit)
      },
    })
    this.#port = port
    return port
  }
}

function endOf({ code, signal, lastWords }: ReaderExit): Ended {
  const isMemory = /heap out of memory|allocation failed|out of memory|OOM/i.test(lastWords) || signal === 'SIGABRT' || code === 134
  return isMemory ? new Ended('memory') : new Ended('stopped', signal ?? `code ${code ?? 'unknown'}`)
}
