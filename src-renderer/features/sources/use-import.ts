/** Taking reports in: from the dialog, from files and folders dropped, from pasted text; and what came of each. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ImportOutcome, TableMapping, TablePreview } from '#contract/methods/document.ts'
import { call, messageOf, on } from '#bridge/door.ts'
import { navigate } from '#bridge/route.ts'
import { toastDone, toastFailure } from '#ui/toasts.tsx'

export interface ImportProgress {
  readonly done: number
  readonly total: number
}

export interface ImportState {
  readonly isBusy: boolean
  /** Files done, parts of one included; null until main has told. */
  readonly progress: ImportProgress | null
  readonly outcomes: readonly ImportOutcome[]
  readonly importFiles: (paths?: readonly string[]) => void
  /** True when the text was taken in. */
  readonly importText: (text: string, title: string) => Promise<boolean>
  /** Stops what is under way; what is stored stays. */
  readonly cancel: () => void
  /** Takes in what was refused for nearly repeating another. */
  readonly keepRepeat: (outcome: ImportOutcome) => void
  /** A table whose columns a person tells apart; null while none is looked at. */
  readonly table: TablePreview | null
  /** Without a path a dialog asks for the file. */
  readonly openTable: (path?: string) => void
  readonly closeTable: () => void
  readonly importTable: (mapping: TableMapping, title: string) => void
  readonly dismiss: () => void
}

type Work = () => Promise<readonly ImportOutcome[]>

export function useImport(): ImportState {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([])
  const [table, setTable] = useState<TablePreview | null>(null)
  /** The text a person may still want kept though it repeats another. */
  const pasted = useRef({ text: '', title: '' })

  useEffect(() => on('progress', ({ done, total }) => setProgress({ done, total })), [])

  const run = async (work: Work): Promise<readonly ImportOutcome[]> => {
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

  /** One document without a problem or a warning is opened at once; anything else is told file by file. */
  const settle = (results: readonly ImportOutcome[], others: readonly ImportOutcome[] = []): void => {
    const [only] = results
    if (results.length === 1 && only?.document && only.warnings.length === 0 && others.length === 0) {
      setOutcomes([])
      toastDone(`Read “${only.document.title}”: ${proposalsInWords(only.proposals)}.`)
      navigate({ screen: 'sources', document: only.document.id })
    } else setOutcomes([...results, ...others])
  }
  /** In the place of an outcome that the person did something about. */
  const retry = (outcome: ImportOutcome | undefined, work: Work): void =>
    void run(work).then((results) => results.length > 0 && settle(results, outcomes.filter((one) => one !== outcome)))

  const textWork = (more: { readonly keepRepeats?: true }): Work => async () => {
    const { text, title } = pasted.current
    return [await call('document.importText', { text, ...(title !== '' && { title }), ...more })]
  }

  return {
    isBusy,
    progress,
    outcomes,
    table,
    importFiles: (paths) => void run(() => call('document.import', paths === undefined ? {} : { paths: [...paths] })).then((results) => settle(results)),
    importText: async (text, title) => {
      pasted.current = { text, title }
      const results = await run(textWork({}))
      settle(results)
      return results.some(({ problem, offer }) => problem === null || offer !== null)
    },
    cancel: () => void call('document.cancelImport').catch((error: unknown) => toastFailure(messageOf(error))),
    keepRepeat: (outcome) => {
      const { path } = outcome
      retry(outcome, path === null ? textWork({ keepRepeats: true }) : () => call('document.import', { paths: [path], keepRepeats: true }))
    },
    openTable: (path) => void call('document.previewTable', path === undefined ? {} : { path }).then(setTable, (error: unknown) => toastFailure(messageOf(error))),
    closeTable: () => setTable(null),
    importTable: (mapping, title) => {
      if (table === null) return
      const { path } = table
      setTable(null)
      retry(outcomes.find((one) => one.path === path), async () => [await call('document.importTable', { path, mapping, ...(title !== '' && { title }) })])
    },
    dismiss: () => setOutcomes([]),
  }
}

export function proposalsInWords(count: number): string {
  return count === 1 ? '1 proposal' : `${count} proposals`
}
