/** The side of the rendering worker that callers hold: one worker, started with the first document and kept warm. */
import { Worker } from 'node:worker_threads'
import type { RenderHooks, RenderRequest, RenderWord } from './service.ts'
import type { FromWorker, ToWorker, WorkerData } from './worker-messages.ts'

/** The worker ended before it answered. */
export class RenderWorkerError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The document could not be set: ${reason}`, options)
    this.name = 'RenderWorkerError'
  }
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
  readonly hooks: RenderHooks
}

export interface RenderWorker {
  readonly render: RenderWord
  /** Loads everything a first document would wait for. */
  readonly warmUp: () => void
  /** Ends the worker; what it was asked and has not answered fails. */
  readonly close: () => Promise<void>
}

/** `program`: the built worker. A worker that dies is replaced at the next document. */
export function renderWorker(program: URL | string, data: WorkerData): RenderWorker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  const failAll = (error: Error) => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const running = (): Worker => {
    if (worker !== undefined) return worker
    const started = new Worker(program, { workerData: data })
    // The worker must not keep a program alive that has nothing else to do.
    started.unref()
    started.on('message', (message: FromWorker) => hear(message, waiting))
    started.on('error', (cause: Error) => failAll(new RenderWorkerError(cause.message, { cause })))
    started.on('exit', (code) => {
      if (worker === started) failAll(new RenderWorkerError(`its worker ended (${code}).`))
    })
    worker = started
    return started
  }

  const send = (message: ToWorker) => running().postMessage(message, [])

  const render = (request: RenderRequest, hooks: RenderHooks = {}): Promise<Uint8Array> => {
    hooks.signal?.throwIfAborted()
    const id = ++lastId
    const cancel = () => {
      send({ kind: 'cancel', id })
      waiting.get(id)?.reject(hooks.signal?.reason)
      waiting.delete(id)
    }
    const answer = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject, hooks }))
    hooks.signal?.addEventListener('abort', cancel, { once: true })
    running().ref()
    send({ kind: 'render', id, request })
    return answer.finally(() => {
      hooks.signal?.removeEventListener('abort', cancel)
      if (waiting.size === 0) worker?.unref()
    })
  }

  return {
    render: async (request, hooks) => render(request, hooks),
    warmUp: () => void running(),
    close: async () => {
      const ending = worker
      failAll(new RenderWorkerError('the program is closing.'))
      await ending?.terminate()
    },
  }
}

function hear(message: FromWorker, waiting: Map<number, Waiting>): void {
  const asked = waiting.get(message.id)
  if (asked === undefined) return
  if (message.kind === 'progress') {
    asked.hooks.onProgress?.(message.done, message.total)
    return
  }
  waiting.delete(message.id)
  if (message.kind === 'done') asked.resolve(message.bytes)
  else asked.reject(Object.assign(new Error(message.message), { name: message.name }))
}
