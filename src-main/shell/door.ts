/** The one way into the main process: known sender, known method, well-formed input; errors go back as data. */
import { z } from 'zod'
import { api } from '#contract/api.ts'
import type { DemarcheApi, DemarcheHandlers } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { Answer, ErrorCode } from '#contract/errors.ts'
import { xmlSafe } from '#contract/xml-safe.ts'
import { isOurPage } from './origin.ts'

/** What the door needs to know of a frame that asks; Electron's `WebFrameMain` has it. */
export interface AskingFrame {
  readonly url: string
  /** Null for the top frame, the only one we load. */
  readonly parent: unknown
}

export type AskDoor = (frame: AskingFrame | null, name: unknown, input: unknown) => Promise<Answer<unknown>>

const refuse = (code: ErrorCode, message: string): Answer<never> => ({ ok: false, error: { code, message } })

const isMethod = (name: unknown): name is keyof DemarcheApi => typeof name === 'string' && Object.hasOwn(api, name)

/** Every text that comes in is fit for XML from here on, so no export can meet a character that Word refuses. */
const withSafeText = (value: unknown): unknown => {
  if (typeof value === 'string') return xmlSafe(value)
  if (Array.isArray(value)) return value.map(withSafeText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSafeText(inner)]))
}

const readable = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ')

/**
 * Answers one call: the checks, the handler, and whatever it throws as data. `log` gets what nobody expected.
 * Handlers may still be loading: the first calls wait for them.
 */
export const createDoor = (handlers: Promise<DemarcheHandlers>, log: (what: string, error: unknown) => void): AskDoor => {
  const run = async (name: keyof DemarcheApi, input: unknown): Promise<unknown> => {
    // The table of handlers and the table of inputs agree per name by the contract's types; across the union of all
    // names TypeScript cannot follow, so the parsed input passes as `never`.
    const handle: (input: never) => unknown = (await handlers)[name]
    return handle(input as never)
  }
  return async (frame, name, input) => {
    if (frame === null || frame.parent !== null || !isOurPage(frame.url)) {
      log('A call from a page that is not ours was refused', new Error(frame?.url ?? 'no frame'))
      return refuse('bad-input', 'Only the window of Démarche may call.')
    }
    if (!isMethod(name)) return refuse('bad-input', `There is no method ${JSON.stringify(name)}.`)
    const parsed = api[name].input.safeParse(withSafeText(input))
    if (!parsed.success) return refuse('bad-input', `${name}: ${readable(parsed.error)}`)
    try {
      return { ok: true, value: await run(name, parsed.data) }
    } catch (error) {
      if (error instanceof DemarcheError) return refuse(error.code, error.message)
      log(`${name} failed`, error)
      return refuse('internal', `Something went wrong inside Démarche (${error instanceof Error ? error.message : String(error)}). Nothing was changed.`)
    }
  }
}
