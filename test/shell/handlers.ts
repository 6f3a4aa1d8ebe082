/** Handlers of which a test gives the one it asks, so that the door is tested without a workspace behind it. */
import { api } from '#contract/api.ts'
import type { DemarcheHandlers } from '#contract/api.ts'

const unasked = (name: string) => (): never => {
  throw new Error(`${name} was not expected to be called`)
}

const isComplete = (handlers: object): handlers is DemarcheHandlers => Object.keys(api).every((name) => name in handlers)

/** Every method of the contract; those not given throw. */
export const handlersWith = (given: Partial<DemarcheHandlers>): Promise<DemarcheHandlers> => {
  const all = { ...Object.fromEntries(Object.keys(api).map((name) => [name, unasked(name)])), ...given }
  if (!isComplete(all)) throw new Error('A handler is missing.')
  return Promise.resolve(all)
}
