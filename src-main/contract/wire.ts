/** How a method is written down once and typed on both ends. The methods themselves are in methods/. */
import type { z } from 'zod'

export interface Method<In extends z.ZodType, Answered> {
  readonly input: In
  /** Outputs are typed, not parsed: the main process is trusted. Never present at run time. */
  readonly output?: Answered
}

/** `method<Out>()(zodInput)`: one entry of the contract. */
export const method =
  <Answered>() =>
  <In extends z.ZodType>(input: In): Method<In, Answered> => ({ input })

export type Api = Readonly<Record<string, Method<z.ZodType, unknown>>>

type Out<M> = M extends Method<z.ZodType, infer O> ? O : never
type Parsed<M> = M extends Method<infer I, unknown> ? z.output<I> : never
type Sent<M> = M extends Method<infer I, unknown> ? z.input<I> : never

/** Main's side: a missing, extra or misspelt handler is a compile error. */
export type Handlers<A extends Api> = {
  readonly [K in keyof A]: (input: Parsed<A[K]>) => Out<A[K]> | Promise<Out<A[K]>>
}

/** The renderer's side. */
export type Call<A extends Api> = <K extends keyof A & string>(
  name: K,
  ...input: undefined extends Sent<A[K]> ? [Sent<A[K]>?] : [Sent<A[K]>]
) => Promise<Out<A[K]>>

export type InputOf<A extends Api, K extends keyof A> = Sent<A[K]>
export type OutputOf<A extends Api, K extends keyof A> = Out<A[K]>
