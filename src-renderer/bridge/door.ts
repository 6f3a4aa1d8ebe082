/** The renderer's end of the wire: typed calls that throw, and events. Nothing else talks to main. */
import { answerOf } from '#contract/answer-text.ts'
import type { DemarcheApi, DemarcheCall, Door } from '#contract/api.ts'
import { DemarcheError, ERROR_CODES } from '#contract/errors.ts'
import type { Answer, ErrorCode } from '#contract/errors.ts'
import type { On } from '#contract/events.ts'
import type { InputOf, OutputOf } from '#contract/wire.ts'

declare global {
  interface Window {
    /** Put there by the preload; absent only where the page is opened outside the app. */
    readonly demarche?: Door
  }
}

const door = (): Door => {
  if (!window.demarche) throw new DemarcheError('internal', 'This page only works inside Démarche.')
  return window.demarche
}

const isCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code)

const isAnswer = (answer: unknown): answer is Answer<never> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'

export type MethodName = keyof DemarcheApi & string
export type Sent<K extends MethodName> = InputOf<DemarcheApi, K>
export type Answered<K extends MethodName> = OutputOf<DemarcheApi, K>

/** Asks main and unwraps its answer, whose type the contract promises. */
export const ask = async <K extends MethodName>(name: K, input: Sent<K> | undefined): Promise<Answered<K>> => {
  const answer = answerOf(await door().call(name, input))
  if (!isAnswer(answer)) throw new DemarcheError('internal', `No answer to ${name}.`)
  if (answer.ok) return answer.value
  const { code, message } = answer.error
  throw new DemarcheError(isCode(code) ? code : 'internal', message)
}

/** Runs a method in main. Throws a `DemarcheError` with the code and the words main gave. */
export const call: DemarcheCall = (name, ...input) => ask(name, input[0])

/** Subscribes to an event of main; returns the unsubscribe. */
export const on: On = (name, listener) => door().on(name, listener)

/** Where a file dropped on the window lies on disk. */
export const pathOfFile = (file: File): string => door().pathOf(file)

/** The words to show a person for anything thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
