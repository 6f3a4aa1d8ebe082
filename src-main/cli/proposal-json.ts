/** A reading in the form that `propose --json` promises to scripts: these fields, in this order, and no others. */
import type { ReportReading } from '#contract/proposal.ts'

export function proposalJson({ head, paragraphs, sentences }: ReportReading): object {
  return {
    document: { title: head.title, date: head.date, place: head.place, paragraphs },
    sentences: sentences.map(({ para, sent, start, end, text, proposals, mentioned }) => ({
      para,
      sent,
      start,
      end,
      text,
      proposals: proposals.map(({ actor, kind, tier, rule, onBehalfOf, topics, stances }) => ({
        actor,
        kind,
        tier,
        rule,
        on_behalf_of: onBehalfOf,
        topics,
        stances: stances.map(({ issue, value, condition }) => ({ issue, value, condition })),
      })),
      mentioned,
    })),
  }
}
