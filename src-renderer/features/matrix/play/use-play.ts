/** Watching the days go by: which stop is shown, and the rows that stay in place meanwhile. */
import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { call, messageOf } from '#bridge/door.ts'
import { toastFailure } from '#ui/toasts.tsx'
import type { MatrixView } from '#contract/records/matrix.ts'
import { dayAt, stopOf } from '../days.ts'
import { questionOf, type MatrixSettings } from '../matrix-settings.ts'
import { stopMs } from './pace.ts'

export interface Play {
  /** The stop shown while the days go by; null at rest. */
  readonly at: number | null
  /** Whose rows and columns stay in place while they are painted; null at rest, and where motion is not wanted. */
  readonly stage: MatrixView | null
  readonly toggle: () => void
  /** Stays at the day it has come to. */
  readonly pause: () => void
}

/** With less motion asked for, the table itself steps from day to day. */
export function usePlay(settings: MatrixSettings, days: readonly string[], onDay: (day: string | null) => void): Play {
  const still = useReducedMotion()
  const [at, setAt] = useState<number | null>(null)
  const [stage, setStage] = useState<MatrixView | null>(null)
  const last = days.length - 1

  const rest = (stop: number) => {
    setAt(null)
    setStage(null)
    onDay(dayAt(days, stop))
  }
  const start = async () => {
    const from = stopOf(days, settings.asOf)
    const first = from >= last ? 0 : from
    if (still) onDay(dayAt(days, first))
    // Everyone who holds a view in the end: rows that come and go would move all others.
    else setStage(await call('matrix.asOf', questionOf({ ...settings, asOf: null, compareWith: null })))
    setAt(first)
  }
  useEffect(() => {
    if (at === null) return
    const timer = setTimeout(() => {
      if (at >= last) rest(last)
      else {
        setAt(at + 1)
        if (stage === null) onDay(dayAt(days, at + 1))
      }
    }, stopMs(days.length))
    return () => clearTimeout(timer)
  })
  return {
    at,
    stage,
    toggle: () => (at === null ? void start().catch((error: unknown) => toastFailure(messageOf(error))) : rest(at)),
    pause: () => at !== null && rest(at),
  }
}
