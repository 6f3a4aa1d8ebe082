/** The keys of the reader in one quiet line at its foot. */
import { KeyHint } from '#ui/key-hint.tsx'
import classes from './key-hints.module.css'
import { REVIEW_KEYS } from './review-keys.ts'

export function KeyHints() {
  return (
    <footer className={classes.hints} aria-label="Keys">
      {REVIEW_KEYS.map(({ action, shown, does }) => (
        <span key={action} className={classes.hint}>
          <KeyHint keys={shown} /> {does}
        </span>
      ))}
    </footer>
  )
}
