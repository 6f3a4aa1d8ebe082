/** The release check on a terminal: what a person must look at before a document leaves. */
import { DemarcheError } from '#contract/errors.ts'
import type { ReleaseCheck } from '#contract/methods/brief.ts'
import { counted } from './print.ts'

/** One line a finding. That our layer is in it is told, and is no finding: it was asked for by the ceiling. */
export function releaseFindings({ leftOut, unsourced, unreviewed, ours, stale }: ReleaseCheck): readonly string[] {
  return [
    ...leftOut.map(({ what, why, evidence }) => `left out: ${what}: ${why}${evidence.length === 0 ? '' : ` [${evidence.join(', ')}]`}`),
    ...unsourced.map((line) => `unsourced: ${line}`),
    ...(unreviewed === 0 ? [] : [`unreviewed: ${counted(unreviewed, 'statement')}`]),
    ...stale.map(({ what, date, days }) => `stale: ${what}, from ${date}, ${days} days old`),
    ...ours.map((line) => `ours: ${line}`),
  ]
}

/** @throws DemarcheError `conflict` where the check found something and is to fail. */
export function mustPass(release: ReleaseCheck, releaseCheck: 'fail' | 'report'): void {
  const found = releaseFindings({ ...release, ours: [] })
  if (releaseCheck === 'report' || found.length === 0) return
  throw new DemarcheError('conflict', `The release check found ${counted(found.length, 'point')}; nothing was written. ${found.join('; ')}`)
}
