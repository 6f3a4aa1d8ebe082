/** Where the window is: a typed route with a history, remembered across restarts. */
import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { statementFilter } from '#contract/methods/statement.ts'
import { belongTo, recall, remember } from './preferences.ts'

const id = z.string()

export const route = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('today') }),
  z.strictObject({ screen: z.literal('sources'), document: id.optional(), statement: id.optional() }),
  /** A filter given here replaces the one the screen remembers. */
  z.strictObject({ screen: z.literal('positions'), filter: statementFilter.optional() }),
  z.strictObject({ screen: z.literal('matrix') }),
  z.strictObject({ screen: z.literal('issues'), issue: id.optional() }),
  z.strictObject({ screen: z.literal('actors'), actor: id.optional() }),
  z.strictObject({ screen: z.literal('alignment') }),
  /** What a brief is to be about: an actor, an issue or a meeting, each with the kind of document made for it. */
  z.strictObject({ screen: z.literal('briefs'), actor: id.optional(), issue: id.optional(), meeting: id.optional() }),
  z.strictObject({ screen: z.literal('settings') }),
  z.strictObject({ screen: z.literal('house-style') }),
])
export type Route = z.output<typeof route>
export type ScreenName = Route['screen']

const KEY = 'here.route'
const HOME: Route = { screen: 'today' }
const DEPTH = 100

interface Trail {
  readonly past: readonly Route[]
  readonly now: Route
  readonly future: readonly Route[]
}

let trail: Trail = { past: [], now: HOME, future: [] }
const listeners = new Set<() => void>()

const go = (next: Trail): void => {
  trail = next
  remember(KEY, next.now)
  for (const listener of listeners) listener()
}

const same = (a: Route, b: Route): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Goes somewhere; `replace` for a change that Back should not stop at, such as the selected row. */
export const navigate = (to: Route, how: 'push' | 'replace' = 'push'): void => {
  if (same(to, trail.now)) return
  if (how === 'replace') go({ ...trail, now: to })
  else go({ past: [...trail.past, trail.now].slice(-DEPTH), now: to, future: [] })
}

export const goBack = (): void => {
  const to = trail.past.at(-1)
  if (to) go({ past: trail.past.slice(0, -1), now: to, future: [trail.now, ...trail.future] })
}

export const goForward = (): void => {
  const [to, ...future] = trail.future
  if (to) go({ past: [...trail.past, trail.now], now: to, future })
}

/** Takes up the place remembered for a workspace, or starts afresh in one not open before. */
export const enterWorkspace = (path: string): void => {
  belongTo(path)
  go({ past: [], now: recall(KEY, route, HOME), future: [] })
}

export const currentRoute = (): Route => trail.now

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTrail = (): Trail => useSyncExternalStore(subscribe, () => trail)
export const useRoute = (): Route => useTrail().now
