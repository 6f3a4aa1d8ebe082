/** What the release check has to say, as findings in the order in which they matter. */
import type { ReleaseCheck } from '#contract/methods/brief.ts'

export interface Finding {
  readonly id: 'ours' | 'unreviewed' | 'unsourced' | 'stale' | 'left-out'
  readonly title: string
  /** What to do about it, or what it means. */
  readonly advice: string
  readonly lines: readonly { readonly what: string; readonly why?: string; readonly evidence?: readonly string[] }[]
}

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

export function findingsOf({ leftOut, unsourced, unreviewed, ours, stale }: ReleaseCheck): readonly Finding[] {
  const findings: readonly (Finding & { readonly count: number })[] = [
    {
      id: 'ours',
      count: ours.length,
      title: `Our own layer is in it: ${counted(ours.length, 'place')}`,
      advice: 'Not for anybody outside the delegation.',
      lines: ours.map((what) => ({ what })),
    },
    {
      id: 'unreviewed',
      count: unreviewed,
      title: `${counted(unreviewed, 'unreviewed statement')} in it`,
      advice: 'Each is marked (unreviewed). Confirm them in Sources, or leave them out.',
      lines: [],
    },
    { id: 'unsourced', count: unsourced.length, title: `${unsourced.length} without a source`, advice: 'Nothing on record leads to these.', lines: unsourced.map((what) => ({ what })) },
    {
      id: 'stale',
      count: stale.length,
      title: `${counted(stale.length, 'old position')}`,
      advice: 'Included, though nothing newer is on record.',
      lines: stale.map(({ what, date, days }) => ({ what, why: `since ${date}, ${counted(days, 'day')} before` })),
    },
    { id: 'left-out', count: leftOut.length, title: `${leftOut.length} left out`, advice: 'The ceiling, the review or the day keeps these out.', lines: leftOut },
  ]
  return findings.filter(({ count }) => count > 0)
}
