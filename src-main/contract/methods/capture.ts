import { z } from 'zod'
import type { ActorRef, StatementRow } from '../records.ts'
import { id } from '../vocabulary.ts'
import { method } from '../wire.ts'

/** What a workspace remembers of how it judges age, contradiction and its own layer. */
export const workspaceSettings = z.strictObject({
  /** A position older than this many days is stale. */
  staleAfterDays: z.number().int().min(1).max(36_500),
  /** Two views of one actor contradict where at least this far apart on the continuum … */
  contradictionDistance: z.number().int().min(1).max(100),
  /** … within at most this many days. */
  contradictionDays: z.number().int().min(0).max(36_500),
  /** Handling level that what we write of our own starts with. */
  ourMark: id,
})
export type WorkspaceSettings = z.output<typeof workspaceSettings>

/** In the room. */
export const captureMethods = {
  /** Type-ahead: who may be meant, those who speak most first. */
  'capture.actors': method<readonly ActorRef[]>()(z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(50).default(8) })),
  /** A live statement, proposed and time-stamped, topics guessed; a name nobody bears is kept in the note. */
  'capture.note': method<StatementRow>()(
    z.strictObject({
      /** An id, a name or the beginning of one; empty where nobody was caught. */
      actor: z.string().trim().max(500),
      words: z.string().trim().min(1).max(20_000),
      /** When it was said; absent: now. */
      at: z.iso.datetime().optional(),
    }),
  ),
  'workspace.settings': method<WorkspaceSettings>()(z.undefined()),
  'workspace.setSettings': method<WorkspaceSettings>()(workspaceSettings.partial()),
}
