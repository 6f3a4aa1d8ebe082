/** The house style while it is edited: shown at once, kept when the hand rests, never kept while something in it is wrong. */
import { useDebouncedCallback } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { houseStyleSchema, type HouseStyle } from '#contract/house-style.ts'
import type { HouseStyleState } from '#contract/methods/house-style.ts'
import { toastDone } from '#ui/toasts.tsx'

const KEEP_AFTER_MS = 400

export interface StyleDraft {
  /** The last one in which everything was right; null until it is read. */
  readonly style: HouseStyle | null
  readonly shipped: boolean
  /** Another number once the style came from elsewhere than the fields, which keep what is typed. */
  readonly round: number
  readonly change: (next: HouseStyle) => void
  readonly reset: () => void
}

export function useStyleDraft(): StyleDraft {
  const client = useQueryClient()
  const { data } = useQueryOf('houseStyle.get')
  const [draft, setDraft] = useState<HouseStyle | null>(null)
  const [round, setRound] = useState(0)
  const onDone = (state: HouseStyleState): void => void client.setQueryData(['houseStyle.get', null], state)
  const afresh = (state: HouseStyleState): void => {
    onDone(state)
    setRound((before) => before + 1)
  }
  const keep = useMutationOf('houseStyle.set', { onDone })
  const bringBack = useMutationOf('houseStyle.set', { onDone: afresh })
  const back = useMutationOf('houseStyle.reset', { onDone: afresh })
  const keepSoon = useDebouncedCallback((style: HouseStyle) => keep.mutate(style), { delay: KEEP_AFTER_MS, flushOnUnmount: true })
  const style = draft ?? data?.style ?? null
  return {
    style,
    shipped: draft === null && data?.shipped === true,
    round,
    change: (next) => {
      const parsed = houseStyleSchema.safeParse(next)
      if (!parsed.success) return
      setDraft(parsed.data)
      keepSoon(parsed.data)
    },
    reset: () => {
      const before = style
      keepSoon.cancel()
      setDraft(null)
      back.mutate(undefined)
      toastDone('The house style is as it ships', before === null ? undefined : () => bringBack.mutate(before))
    },
  }
}
