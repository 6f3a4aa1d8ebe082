/** Words with the hits of the search marked. */
import { memo } from 'react'
import { markedRuns } from './query-words.ts'

export const MarkedText = memo(function MarkedText({ text, pattern }: { readonly text: string; readonly pattern: RegExp | null }) {
  if (pattern === null) return text
  let at = 0
  return markedRuns(text, pattern).map((run) => {
    const key = at
    at += run.text.length
    return run.hit ? <mark key={key}>{run.text}</mark> : run.text
  })
})
