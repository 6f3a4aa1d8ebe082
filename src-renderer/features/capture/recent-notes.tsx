/** What was captured in this sitting, the latest first, with the topics guessed. */
import { Text } from '@mantine/core'
import type { StatementRow } from '#contract/records.ts'
import { KeyHint } from '#ui/key-hint.tsx'
import classes from './capture.module.css'

export function RecentNotes({ notes }: { readonly notes: readonly StatementRow[] }) {
  if (notes.length === 0) {
    return (
      <Text size="xs" c="dimmed" mt="xs">
        Kept as proposed, stamped with the time, its topic guessed; review it later like any statement. <KeyHint keys="Escape" /> closes.
      </Text>
    )
  }
  return (
    <ol className={classes.recent} aria-label="Noted just now">
      {notes.map(({ id, voices, quote, date }) => (
        <li key={id}>
          <b className={classes.recentWho}>{voices.map(({ actor }) => actor.shortName).join(', ') || 'Unknown'}</b>
          <span className={classes.recentWords} title={quote}>
            {quote}
          </span>
          <span className={classes.recentTopics}>{[...new Set(voices.flatMap((voice) => voice.topics.map(({ label }) => label)))].join(' · ') || date}</span>
        </li>
      ))}
    </ol>
  )
}
