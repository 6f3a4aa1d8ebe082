/** The reading process: answers requests until its parent lets go. What it reads may bring it down, and only it. */
import { UnreadableFile } from '../decode.ts'
import type { ReadingAnswer, ReadingRequest, ReadingWords } from './requests.ts'

/** The parent's end as Electron gives it to a utility process. */
interface ParentPort {
  readonly postMessage: (message: ReadingAnswer) => void
  readonly on: (event: 'message', listener: (event: { readonly data: ReadingRequest }) => void) => void
}

const PROGRESS_STEPS = 100
const SENTENCES_A_MESSAGE = 400

function listen(): void {
  const port = (process as { readonly parentPort?: ParentPort }).parentPort
  if (port) {
    port.on('message', ({ data }) => void answer(data, (message) => port.postMessage(message)))
    return
  }
  process.on('message', (request: ReadingRequest) => void answer(request, (message) => process.send?.(message)))
  process.once('disconnect', () => process.exit())
}

async function answer(request: ReadingRequest, send: (answer: ReadingAnswer) => void): Promise<void> {
  try {
    if (request.kind === 'file') {
      const { readFileBytes } = await import('./read-file.ts')
      send({ kind: 'file', file: await readFileBytes(request.bytes, request.fileName) })
    } else await proposeAll(request.text, request.words, send)
  } catch (error) {
    if (error instanceof UnreadableFile) send({ kind: 'unreadable', fileName: error.fileName, reason: error.reason })
    else send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
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

listen()
