/** The rendering worker: sets documents one after another, apart from the window, and hands their bytes over. */
import { parentPort, workerData } from 'node:worker_threads'
import { rendererHere } from './service.ts'
import type { FromWorker, ToWorker, WorkerData } from './worker-messages.ts'

const port = parentPort
if (port === null) throw new Error('This program runs as a worker of another one.')

const { figures }: WorkerData = workerData
const render = rendererHere(figures)
const running = new Map<number, AbortController>()

port.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') running.get(message.id)?.abort()
  else void answer(message)
})

async function answer({ id, request }: ToWorker & { readonly kind: 'render' }): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const onProgress = (done: number, total: number) => say({ kind: 'progress', id, done, total })
    const bytes = Uint8Array.from(await render(request, { onProgress, signal: controller.signal }))
    say({ kind: 'done', id, bytes }, [bytes.buffer])
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'failed', id, name, message })
  } finally {
    running.delete(id)
  }
}

function say(message: FromWorker, transfer: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer)
}
