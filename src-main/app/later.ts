/** Handlers that load with the first question to one of them: the window opens without what it can do later. */
import type { Api, Handlers } from '#contract/wire.ts'

/** One handler for each of `methods`, from the group that `load` gives; it is loaded once. */
export function later<A extends Api>(methods: A, load: () => Promise<Handlers<A>>): Handlers<A> {
  let group: Promise<Handlers<A>> | undefined
  const handlers = Object.keys(methods).map((name: keyof A) => [
    name,
    async (input: never) => {
      const handle: (input: never) => unknown = (await (group ??= load()))[name]
      return handle(input)
    },
  ])
  // Each name is given the handler of that name; across all names TypeScript cannot follow.
  return Object.fromEntries(handlers) as Handlers<A>
}
