/** A reading in the form that `propose --json` promises to scripts. */
import type { ReportReading } from '#contract/proposal.ts'

export function proposalJson({ head, paragraphs, sentences }: ReportReading): object {
  return {
    document: { title: head.title, date: head.date, place: head.place, paragraphs },
    sentences: sentences.map((sentence) => ({
      ...sentence,
      proposals: sentence.proposals.map(({ onBehalfOf, ...proposal }) => ({
        actor: proposal.actor,
        kind: proposal.kind,
        tier: proposal.tier,
        rule: proposal.rule,
        on_behalf_of: onBehalfOf,
        topics: proposal.topics,
        stances: proposal.stances,
      })),
    })),
  }
}
