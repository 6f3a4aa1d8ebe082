/** What the compiler must refuse about the wire. Nothing here runs: `tsc -b` fails where an expected error is missing. */
import { z } from 'zod'
import type { DemarcheApi, DemarcheCall, DemarcheHandlers } from '#contract/api.ts'
import { type Call, type Handlers, method } from '#contract/wire.ts'

const sample = {
  'note.create': method<{ readonly id: string }>()(z.strictObject({ text: z.string(), pinned: z.boolean().default(false) })),
  'note.list': method<readonly string[]>()(z.undefined()),
}
type Sample = typeof sample

export const complete: Handlers<Sample> = {
  'note.create': ({ text, pinned }) => ({ id: `${text} ${pinned satisfies boolean}` }),
  'note.list': async () => ['a'],
}

// @ts-expect-error a handler is missing
export const missing: Handlers<Sample> = { 'note.create': () => ({ id: '' }) }

export const extra: Handlers<Sample> = {
  ...complete,
  // @ts-expect-error there is no such method
  'note.remove': () => undefined,
}

export const misspelt: Handlers<Sample> = {
  'note.create': complete['note.create'],
  // @ts-expect-error note.list is meant
  'note.lists': () => [],
}

export const wrongAnswer: Handlers<Sample> = {
  ...complete,
  // @ts-expect-error the contract promises an id
  'note.create': () => ({ name: '' }),
}

export const wrongInput: Handlers<Sample> = {
  ...complete,
  // @ts-expect-error the input has text, not title
  'note.create': ({ title }) => ({ id: title }),
}

declare const call: Call<Sample>
export const calls = async (): Promise<void> => {
  const made: { readonly id: string } = await call('note.create', { text: 'what has a default may be left out' })
  await call('note.list')
  // @ts-expect-error no such method
  await call('note.forget')
  // @ts-expect-error the input is missing
  await call('note.create')
  // @ts-expect-error text is a string
  await call('note.create', { text: 1 })
  // @ts-expect-error unknown field
  await call('note.create', { text: '', colour: 'red' })
  // @ts-expect-error the answer is an object, not a number
  const wrong: number = await call('note.create', { text: '' })
  void [made, wrong]
}

// The real table bites as the sample does.
type Without<K extends keyof DemarcheApi> = Omit<DemarcheHandlers, K>
declare const one: Without<'statement.setStatus'>
// @ts-expect-error statement.setStatus is missing
export const real: DemarcheHandlers = one

declare const callReal: DemarcheCall
export const realCalls = async (): Promise<void> => {
  await callReal('statement.setStatus', { ids: ['a'], status: 'confirmed' })
  // @ts-expect-error there is no such status
  await callReal('statement.setStatus', { ids: ['a'], status: 'accepted' })
  // @ts-expect-error misspelt
  await callReal('statement.setstatus', { ids: ['a'], status: 'confirmed' })
}
