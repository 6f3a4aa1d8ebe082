/** What the release check of a document has to say, in words. */
import type { ReleaseCheck } from '#contract/methods/brief.ts'

export interface ReleaseFinding {
  readonly title: string
  readonly lines: readonly string[]
}

/** What weighs most first; none where all is well. */
export function findingsIn({ ours, leftOut, unsourced, stale }: ReleaseCheck): readonly ReleaseFinding[] {
  return [
    { title: `Our own judgement is in it: ${ours.length}`, lines: ours },
    { title: `Left out: ${leftOut.length}`, lines: leftOut.map(({ what, why }) => `${what}: ${why}`) },
    { title: `Without a source: ${unsourced.length}`, lines: unsourced },
    { title: `Old, with nothing newer on record: ${stale.length}`, lines: stale.map(({ what, date }) => `${what}, since ${date}`) },
  ].filter(({ lines }) => lines.length > 0)
}
