/** A function that stays the same from render to render and always does what the latest one would. */
import { useCallback, useLayoutEffect, useRef } from 'react'

/** For handlers given to memoised parts: another filter must not draw anew what only calls back. */
export function useStable<Args extends readonly unknown[], Result>(run: (...args: Args) => Result): (...args: Args) => Result {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
