/** Sets documents apart from the process that serves the window, so that a book never makes it stutter. */
import { join } from 'node:path'
import type { RenderWord } from '#briefs/word/service.ts'
import { renderWorker } from '#briefs/word/worker-client.ts'

export interface Rendering {
  readonly render: RenderWord
  /** Ends the worker, if there is one; for leaving the program. */
  readonly close: () => Promise<void>
}

/** `program`: the built worker. It is started with the first document and kept warm from then on. */
export function renderApart(program: string, resources: string): Rendering {
  let worker: ReturnType<typeof renderWorker> | undefined
  return {
    render: (job, hooks) => (worker ??= renderWorker(program, { figures: join(resources, 'briefs', 'figures') })).render(job, hooks),
    close: async () => worker?.close(),
  }
}
