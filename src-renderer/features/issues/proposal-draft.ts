/** A proposal being written down: from a record, from words that table it, or from nothing. */
import type { Evidence } from '#contract/records.ts'
import type { ProposalRecord, ProposalStanding } from '#contract/records/issue-page.ts'

export interface ProposalDraft {
  readonly title: string
  readonly text: string
  readonly standing: ProposalStanding
  readonly date: string | null
  readonly statement: string | null
  readonly proposers: readonly string[]
  readonly supporters: readonly string[]
  readonly opponents: readonly string[]
}

/** Words that table something, and who spoke them. */
export interface TablingWords {
  readonly words: Evidence
  readonly proposers: readonly string[]
}

const BLANK: ProposalDraft = { title: '', text: '', standing: 'tabled', date: null, statement: null, proposers: [], supporters: [], opponents: [] }

const ids = (actors: readonly { readonly id: string }[]): readonly string[] => actors.map(({ id }) => id)

export function draftOf(proposal: ProposalRecord | undefined, from: TablingWords | undefined): ProposalDraft {
  if (proposal) {
    const { title, text, standing, date, statement } = proposal
    return { title, text, standing, date, statement: statement?.statementId ?? null, proposers: ids(proposal.proposers), supporters: ids(proposal.supporters), opponents: ids(proposal.opponents) }
  }
  return from ? withWords(BLANK, from) : BLANK
}

/** The draft as those words table it; what was written already stays. */
export function withWords(draft: ProposalDraft, { words, proposers }: TablingWords): ProposalDraft {
  return {
    ...draft,
    statement: words.statementId,
    text: draft.text === '' ? words.quote : draft.text,
    date: draft.date ?? words.date,
    proposers: draft.proposers.length === 0 ? proposers : draft.proposers,
  }
}

/** Why it cannot be kept as it stands; null when it can. */
export function problemWith({ title, supporters, opponents }: ProposalDraft): string | null {
  if (title.trim() === '') return 'Give it a name.'
  return supporters.some((actor) => opponents.includes(actor)) ? 'The same actor stands for and against it.' : null
}
