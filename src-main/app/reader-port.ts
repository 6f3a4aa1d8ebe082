/** What a started reading process looks like from this side; the surroundings start it, reading-process.ts talks to it. */
import type { ReadingAnswer, ReadingRequest } from '#intake/readers/requests.ts'

/** How a reading process came to its end. */
export interface ReaderExit {
  readonly code: number | null
  readonly signal: string | null
  /** End of what it wrote to its error stream. */
  readonly lastWords: string
}

/** A started reading process, as the surroundings give it: Electron's utility process or a child of Node. */
export interface ReaderPort {
  readonly post: (request: ReadingRequest) => void
  readonly kill: () => void
}

export interface ReaderListener {
  readonly answered: (answer: ReadingAnswer) => void
  readonly ended: (exit: ReaderExit) => void
}

export interface ReaderLimits {
  readonly heapMegabytes: number
  readonly seconds: number
}

export type StartReader = (limits: ReaderLimits, listener: ReaderListener) => ReaderPort
