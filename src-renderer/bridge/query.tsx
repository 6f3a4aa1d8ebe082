/** Main's answers as a cache: one entry per method and input, refetched when main says a table changed. */
import { MutationCache, QueryClient, QueryClientProvider, keepPreviousData, notifyManager, useMutation, useQuery } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ask, on } from './door.ts'
import type { Answered, MethodName, Sent } from './door.ts'
import { isStale } from './invalidation.ts'
import { enterWorkspace } from './route.ts'

// An answer is drawn in the frame it came in; the library would otherwise wait for a timer.
notifyManager.setScheduler(queueMicrotask)

/** The input may be left out where the method takes none. */
type Asked<K extends MethodName> =
  undefined extends Sent<K> ? [input?: Sent<K>, options?: QueryOptions] : [input: Sent<K>, options?: QueryOptions]

export interface QueryOptions {
  /** False holds the question back, for example until something is selected. */
  readonly enabled?: boolean
  /** Keeps showing the last answer while the next one to a changed input is on its way. */
  readonly keepPrevious?: boolean
}

/** What a method answers, kept current. The name decides the type of input and answer. */
export function useQueryOf<K extends MethodName>(name: K, ...[input, options]: Asked<K>): UseQueryResult<Answered<K>> {
  return useQuery<Answered<K>, Error, Answered<K>, readonly unknown[]>({
    queryKey: [name, input ?? null],
    queryFn: () => ask(name, input),
    enabled: options?.enabled ?? true,
    ...(options?.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

export interface MutationOptions<K extends MethodName> {
  readonly onDone?: (value: Answered<K>, input: Sent<K>) => void
  /** Shows the failure itself, instead of the general toast. */
  readonly onFailed?: (error: Error) => void
}

/** An edit: `mutate(input)`. What it changed is refetched by main's event; a failure becomes a toast. */
export function useMutationOf<K extends MethodName>(name: K, options: MutationOptions<K> = {}): UseMutationResult<Answered<K>, Error, Sent<K>> {
  return useMutation<Answered<K>, Error, Sent<K>>({
    mutationKey: [name],
    mutationFn: (input) => ask(name, input),
    meta: { handled: options.onFailed !== undefined },
    onSuccess: (value, input) => options.onDone?.(value, input),
    onError: (error) => options.onFailed?.(error),
  })
}

/** The cache of the window. `onFailure` gets the error of every edit that does not show its own. */
export const createQueryClient = (onFailure: (error: Error) => void): QueryClient => {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      // All data is local and main tells when it changes, so nothing goes stale by age or focus.
      queries: { ...always, staleTime: Number.POSITIVE_INFINITY, gcTime: 5 * 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: always,
    },
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.['handled'] !== true) onFailure(error)
      },
    }),
  })
}

const CURRENT = ['workspace.current', null] as const

/** Takes up whichever workspace is open in main; nothing of the one before may show in it. */
export const takeUpWorkspace = async (client: QueryClient): Promise<void> => {
  const workspace = await ask('workspace.current', undefined)
  if (workspace) enterWorkspace(workspace.path)
  client.setQueryData(CURRENT, workspace)
  await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== CURRENT[0] })
}

/** Ties the cache to main's events; returns the unsubscribe. */
export const followChanges = (client: QueryClient): (() => void) => {
  const stops = [
    on('store.changed', ({ tables }) => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => isStale(String(queryKey[0]), tables) })
    }),
    on('workspace.changed', () => void takeUpWorkspace(client)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

export function BridgeProvider({ client, children }: { readonly client: QueryClient; readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
