/** Taking reports in: from the dialog, from files dropped, from pasted text; and what came of each. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImportOutcome } from '#contract/methods/document.ts'
import { call, messageOf, on } from '#bridge/door.ts'
import { navigate } from '#bridge/route.ts'
import { toastDone, toastFailure } from '#ui/toasts.tsx'

export interface ImportState {
  readonly isBusy: boolean
  /** Share of the work done, 0–1; null until main has told. */
  readonly progress: number | null
  readonly outcomes: readonly ImportOutcome[]
  readonly importFiles: (paths?: readonly string[]) => void
  /** True when the text was taken in. */
  readonly importText: (text: string, title: string) => Promise<boolean>
  readonly dismiss: () => void
}

export function useImport(): ImportState {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([])

  useEffect(() => on('progress', ({ done, total }) => setProgress(total > 0 ? done / total : null)), [])

  const run = async (work: () => Promise<readonly ImportOutcome[]>): Promise<readonly ImportOutcome[]> => {
    setBusy(true)
    setProgress(null)
    try {
      const results = await work()
      await client.invalidateQueries({ queryKey: ['document.list'] })
      return results
    } catch (error) {
      toastFailure(messageOf(error))
      return []
    } finally {
      setBusy(false)
    }
  }

  /** One document without a problem is opened at once; anything else is told file by file. */
  const settle = (results: readonly ImportOutcome[]): void => {
    const [only] = results
    if (results.length === 1 && only?.document && only.problem === null) {
      setOutcomes([])
      toastDone(`Read “${only.document.title}”: ${proposalsInWords(only.proposals)}.`)
      navigate({ screen: 'sources', document: only.document.id })
    } else setOutcomes(results)
  }

  return {
    isBusy,
    progress,
    outcomes,
    importFiles: (paths) => void run(() => call('document.import', paths === undefined ? {} : { paths: [...paths] })).then(settle),
    importText: async (text, title) => {
      const results = await run(async () => [await call('document.importText', { text, ...(title === '' ? {} : { title }) })])
      settle(results)
      return results.some(({ problem }) => problem === null)
    },
    dismiss: () => setOutcomes([]),
  }
}

export function proposalsInWords(count: number): string {
  return count === 1 ? '1 proposal' : `${count} proposals`
}
