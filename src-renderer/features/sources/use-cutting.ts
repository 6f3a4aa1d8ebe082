/** Splitting the statement in focus and joining it with the next. */
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { caretOffset } from './selection-offsets.ts'
import { splitPlace } from './split-place.ts'
import type { Review } from './use-review.ts'

export interface Cutting {
  readonly split: () => void
  readonly join: () => void
}

const undo = () => runCommand('undo')

export function useCutting({ focused, ordered, take, add }: Review): Cutting {
  const split = useMutationOf('statement.split', {
    onDone: ([first, second]) => {
      window.getSelection()?.removeAllRanges()
      take(first)
      take(second)
      toastDone('Split the statement in two.', undo)
    },
  })
  const join = useMutationOf('statement.join', {
    onDone: (whole) => {
      add(whole)
      toastDone('Joined it with the next.', undo)
    },
  })
  return {
    split: () => {
      if (focused === null) return
      const at = splitPlace(focused, caretOffset())
      if (at === null) toastDone('Click between two of its words, then press | to split it there.')
      else split.mutate({ id: focused.id, at })
    },
    join: () => {
      const next = focused === null ? undefined : ordered[ordered.indexOf(focused) + 1]
      if (focused === null || next === undefined) toastDone('No statement follows to join with.')
      else join.mutate({ ids: [focused.id, next.id] })
    },
  }
}
