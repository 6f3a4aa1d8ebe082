/** A statement's status and tier as symbol and word: never by colour alone. */
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import classes from './status-mark.module.css'

export const STATUS_SIGNS: Readonly<Record<StatementStatus, { readonly symbol: string; readonly word: string }>> = {
  proposed: { symbol: '○', word: 'Proposed' },
  confirmed: { symbol: '✓', word: 'Confirmed' },
  rejected: { symbol: '✕', word: 'Rejected' },
}

export const TIER_WORDS: Readonly<Record<Tier, string>> = { strong: 'Strong', weak: 'Weak' }

export function StatusMark({ status, compact = false }: { readonly status: StatementStatus; readonly compact?: boolean }) {
  const { symbol, word } = STATUS_SIGNS[status]
  return (
    <span className={classes.status} data-status={status} title={compact ? word : undefined}>
      {status === 'proposed' ? <span aria-hidden className={classes.ring} /> : <span aria-hidden>{symbol}</span>}
      <span className={compact ? classes.unseen : undefined}>{word}</span>
    </span>
  )
}

/** A solid rule for strong, a dashed one for weak, as under the words in the reader. */
export function TierMark({ tier }: { readonly tier: Tier | null }) {
  if (tier === null) return <span className={classes.tier}>By hand</span>
  return <span className={classes.tier} data-tier={tier}>{TIER_WORDS[tier]}</span>
}
