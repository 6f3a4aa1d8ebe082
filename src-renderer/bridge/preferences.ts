/** The person's preferences, held in memory and written behind: what the window wants back after a restart. */
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import type { Preferences } from '#contract/methods/settings.ts'
import { call } from './door.ts'

const WRITE_AFTER_MS = 400

let current: Preferences = { theme: 'system', textSize: 'normal', author: '', view: {} }
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const write = (): void => {
  clearTimeout(timer)
  timer = undefined
  // Whole, never in part: the window is the only writer.
  void call('preferences.set', current)
}

const replace = (next: Preferences): void => {
  current = next
  for (const listener of listeners) listener()
}

/** Reads the preferences before the first paint; writes what is pending when the window goes. */
export const loadPreferences = async (): Promise<void> => {
  current = await call('preferences.get')
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) write()
  })
}

export const preferencesNow = (): Preferences => current

/** Sets some preferences and writes them at once. */
export const setPreferences = (change: Partial<Omit<Preferences, 'view'>>): void => {
  replace({ ...current, ...change })
  write()
}

/** One preference, so that remembering something else draws nothing anew. */
export const usePreference = <K extends Exclude<keyof Preferences, 'view'>>(name: K): Preferences[K] => useSyncExternalStore(subscribe, () => current[name])

const fitting = <T>(kept: unknown, schema: z.ZodType<T>, initial: T): T => {
  const parsed = schema.safeParse(kept)
  return kept !== undefined && parsed.success ? parsed.data : initial
}

/** What is remembered under a key, or the initial value where there is nothing or it no longer fits. */
export const recall = <T>(key: string, schema: z.ZodType<T>, initial: T): T => fitting(current.view[key], schema, initial)

/** Remembers a value (JSON) under a key; `undefined` forgets it. Written a moment later. */
export const remember = (key: string, value: unknown): void => {
  const { [key]: _old, ...rest } = current.view
  replace({ ...current, view: value === undefined ? rest : { ...rest, [key]: value } })
  clearTimeout(timer)
  timer = setTimeout(write, WRITE_AFTER_MS)
}

const HERE = 'here.workspace'

/** Ties what is kept under `here.` to a workspace: forgets it when another one than before is open. */
export const belongTo = (workspace: string): void => {
  if (current.view[HERE] === workspace) return
  for (const key of Object.keys(current.view)) if (key.startsWith('here.')) remember(key, undefined)
  remember(HERE, workspace)
}

/**
 * View state that survives a restart: filters, pane sizes, columns.
 * Keys are `<screen>.<what>`; those that name things of a workspace start with `here.` and are
 * forgotten when another workspace opens. Schema and initial value are constants outside the component.
 */
export const useRemembered = <T>(key: string, schema: z.ZodType<T>, initial: T): [T, (value: T) => void] => {
  const kept = useSyncExternalStore(subscribe, () => current.view[key])
  const value = useMemo(() => fitting(kept, schema, initial), [kept, schema, initial])
  const set = useCallback((next: T) => remember(key, next), [key])
  return [value, set]
}
