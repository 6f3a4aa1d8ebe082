/** Hands the reader's keys to the review, except while somebody types or an editor is open. */
import { useEffect, useRef } from 'react'
import { actionFor, type ReviewAction } from './review-keys.ts'

const TYPING = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=combobox]'
/** Enter belongs to these. */
const PRESSABLE = 'button, a, [role=tab], [role=radio]'

/** @param isHeld while an in-place editor is open: then every key is its own. */
export function useReviewKeys(isHeld: boolean, act: (action: ReviewAction) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (isHeld) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return
      if (event.target.closest(TYPING) || document.querySelector('[role=dialog][aria-modal=true]')) return
      if (event.key === 'Enter' && event.target.closest(PRESSABLE)) return
      const action = actionFor(event)
      if (action === null) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(action)
    }
    // Before the frame's own shortcuts: in the reader `?` asks why.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [isHeld])
}
