/** The keys of the reader, as data: the handler, the hints and the help read the same table. */

export type ReviewAction =
  | 'next'
  | 'previous'
  | 'accept'
  | 'reject'
  | 'reopen'
  | 'edit'
  | 'actor'
  | 'topic'
  | 'stance'
  | 'why'
  | 'accept-strong'
  | 'new'
  | 'split'
  | 'join'

export interface ReviewKey {
  readonly key: string
  readonly action: ReviewAction
  readonly shown: string
  readonly does: string
}

export const REVIEW_KEYS: readonly ReviewKey[] = [
  { key: 'j', action: 'next', shown: 'J', does: 'Next' },
  { key: 'k', action: 'previous', shown: 'K', does: 'Previous' },
  { key: 'Enter', action: 'accept', shown: 'Enter', does: 'Accept' },
  { key: 'x', action: 'reject', shown: 'X', does: 'Reject' },
  { key: 'u', action: 'reopen', shown: 'U', does: 'Reopen' },
  { key: 'e', action: 'edit', shown: 'E', does: 'Edit' },
  { key: 'a', action: 'actor', shown: 'A', does: 'Actor' },
  { key: 't', action: 'topic', shown: 'T', does: 'Topics' },
  { key: 's', action: 'stance', shown: 'S', does: 'Stance' },
  { key: '?', action: 'why', shown: '?', does: 'Why' },
  { key: 'A', action: 'accept-strong', shown: 'Shift+A', does: 'Accept strong' },
  { key: 'n', action: 'new', shown: 'N', does: 'New from selection' },
  { key: '|', action: 'split', shown: '|', does: 'Split' },
  { key: '+', action: 'join', shown: '+', does: 'Join next' },
]

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key press asks for; null where it is not ours. */
export function actionFor(press: KeyPress): ReviewAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  if (press.key === 'ArrowDown') return 'next'
  if (press.key === 'ArrowUp') return 'previous'
  return REVIEW_KEYS.find(({ key }) => key === press.key)?.action ?? null
}
