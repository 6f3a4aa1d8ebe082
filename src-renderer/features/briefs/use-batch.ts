/** A batch under way: started once, followed by main's events, stopped on request. */
import { useEffect, useState } from 'react'
import { call, on } from '#bridge/door.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { BatchOptions, BatchScope, BatchSummary } from '#contract/methods/brief.ts'

export interface BatchProgress {
  readonly done: number
  /** 0 until it is known. */
  readonly total: number
}

export interface Batch {
  readonly running: boolean
  readonly progress: BatchProgress | null
  readonly summary: BatchSummary | null
  readonly start: (asked: { readonly options: BatchOptions; readonly scope: BatchScope; readonly names: string; readonly pdf: boolean; readonly template?: string }) => void
  readonly stop: () => void
}

export function useBatch(): Batch {
  const [name, setName] = useState('')
  const [progress, setProgress] = useState<BatchProgress | null>(null)
  const [summary, setSummary] = useState<BatchSummary | null>(null)
  const batch = useMutationOf('brief.batch', { onDone: setSummary })
  useEffect(() => on('progress', ({ what, done, total }) => what === `brief.batch ${name}` && setProgress({ done, total })), [name])
  return {
    running: batch.isPending,
    progress,
    summary,
    start: (asked) => {
      const own = crypto.randomUUID()
      setName(own)
      setProgress(null)
      setSummary(null)
      batch.mutate({ batch: own, ...asked })
    },
    stop: () => void call('brief.cancelBatch', { batch: name }),
  }
}
