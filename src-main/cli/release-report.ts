/** The release check on a terminal: what a person must look at before a document leaves. */
import type { BatchCheck } from '#app/brief-batch.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { ReleaseCheck } from '#contract/methods/brief.ts'
import type { TemplateFinding } from '#contract/methods/template.ts'
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

export function templateLine({ message }: TemplateFinding): string {
  return `template: ${message}`
}

/** What is amiss with a template and leaves a hole in the document, or a part of it out. */
function holes(findings: readonly TemplateFinding[]): readonly string[] {
  return findings.filter(({ code }) => code === 'unfilled' || code === 'unplaced').map(templateLine)
}

/** @throws DemarcheError `conflict` where the check found something, or the template leaves something out, and it is to fail. */
export function mustPass(release: ReleaseCheck, releaseCheck: 'fail' | 'report', template: readonly TemplateFinding[] = []): void {
  if (releaseCheck === 'fail') refuse(faults(release, template))
}

/** As `mustPass`, of the documents of a batch. */
export function mustAllPass(checks: readonly BatchCheck[]): void {
  refuse(checks.flatMap(({ subject, release, template }) => faults(release, template).map((line) => `${subject}: ${line}`)))
}

function faults(release: ReleaseCheck, template: readonly TemplateFinding[]): readonly string[] {
  return [...releaseFindings({ ...release, ours: [] }), ...holes(template)]
}

function refuse(found: readonly string[]): void {
  if (found.length > 0) throw new DemarcheError('conflict', `The release check found ${counted(found.length, 'point')}; nothing was written. ${found.join('; ')}`)
}
