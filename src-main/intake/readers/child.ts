/** The reading process: answers requests until its parent lets go. What it reads may bring it down, and only it. */
import { UnreadableFile } from '../decode.ts'
import { compilePatternsAtOnce } from './engine.ts'
import type { ReadingAnswer, ReadingRequest, ReadingWords } from './requests.ts'

/** The parent's end as Electron gives it to a utility process. */
interface ParentPort {
  readonly postMessage: (message: ReadingAnswer) => void
  readonly on: (event: 'message', listener: (event: { readonly data: ReadingRequest }) => void) => void
}

const PROGRESS_STEPS = 100
const SENTENCES_A_MESSAGE = 400
/** A quarter of the heap that a reader of files is given. */
const WORN_FROM = 64 * 1024 * 1024

function listen(): void {
  const port = (process as { readonly parentPort?: ParentPort }).parentPort
  if (port) {
    port.on('message', ({ data }) => void answer(data, (message) => port.postMessage(message)))
    return
  }
  process.on('message', (request: ReadingRequest) => void answer(request, (message) => process.send?.(message)))
  process.once('disconnect', () => process.exit())
}

function isWorn(): boolean {
  return process.memoryUsage().heapUsed > WORN_FROM
}

async function answer(request: ReadingRequest, send: (answer: ReadingAnswer) => void): Promise<void> {
  try {
    if (request.kind === 'file') {
      const { readFileBytes } = await import('./read-file.ts')
      const file = await readFileBytes(request.bytes, request.fileName)
      send({ kind: 'file', file, isWorn: isWorn() })
    } else await proposeAll(request.text, request.words, send)
  } catch (error) {
    if (error instanceof UnreadableFile) send({ kind: 'unreadable', fileName: error.fileName, reason: error.reason, isWorn: isWorn() })
    else send({ kind: 'failed', message: error instanceof Error ? error.message : String(error), isWorn: isWorn() })
  }
}

async function proposeAll(text: string, words: ReadingWords, send: (answer: ReadingAnswer) => void): Promise<void> {
  const [{ buildGazetteer }, { proposeInSteps }] = await Promise.all([import('../gazetteer.ts'), import('../propose.ts')])
  const steps = proposeInSteps(text, { gazetteer: buildGazetteer(words.actors), taxonomy: words.taxonomy })
  let told = -1
  for (;;) {
    const step = steps.next()
    if (step.done) {
      const { sentences, ...reading } = step.value
      for (let at = 0; at < sentences.length; at += SENTENCES_A_MESSAGE) send({ kind: 'sentences', sentences: sentences.slice(at, at + SENTENCES_A_MESSAGE) })
      send({ kind: 'proposed', reading })
      return
    }
    const { done, total } = step.value
    const part = Math.floor((PROGRESS_STEPS * done) / total)
    if (part > told) send({ kind: 'progress', done, total })
    told = part
  }
}

compilePatternsAtOnce()
listen()
