/** Many documents at once: one for each actor or issue. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { checkBatch, exportBatch } from '#app/brief-batch.ts'
import { resolveActor } from '#app/filters.ts'
import type { Session } from '#app/session.ts'
import type { TypedBrief } from '#app/typed-briefs.ts'
import { savedViews } from '#app/workspaces.ts'
import { DemarcheError } from '#contract/errors.ts'
import { batchRequest, type BatchScope } from '#contract/methods/brief.ts'
import { askedForMany } from '../brief-request.ts'
import { counted, print } from '../print.ts'
import { mustAllPass } from '../release-report.ts'

export interface BatchCommandOptions extends TypedBrief {
  readonly all?: boolean
  readonly grouping?: string
  readonly view?: string
  readonly outDir?: string
  readonly names?: string
  readonly template?: string
  readonly releaseCheck: 'fail' | 'report'
  readonly json?: boolean
}

/** Whether many documents are asked for. */
export function asksForMany({ all, grouping, view }: BatchCommandOptions): boolean {
  return all === true || grouping !== undefined || view !== undefined
}

/** @throws DemarcheError `disk` after all others are written, where some could not be. */
export async function many(session: Session, kind: string, options: BatchCommandOptions, command: Command): Promise<void> {
  const { outDir } = options
  if (outDir === undefined) command.error('error: give --out-dir, where to write')
  const request = batchRequest.parse({ batch: 'headless', options: askedForMany(session, kind, options, command), scope: scopeOf(session, options), names: options.names, ...(options.template !== undefined && { template: resolve(options.template) }) })
  if (options.releaseCheck === 'fail') mustAllPass(await checkBatch(session, request))
  const summary = await exportBatch(session, request, resolve(outDir ?? ''))
  print(options.json, summary.written, (written) => `Wrote ${counted(written.length, 'document')} to ${summary.folder}.`)
  if (summary.failed.length > 0) throw new DemarcheError('disk', `${counted(summary.failed.length, 'document')} could not be written: ${summary.failed.map(({ subject, message }) => `${subject}: ${message}`).join('; ')}`)
}

function scopeOf(session: Session, { grouping, view }: BatchCommandOptions): BatchScope {
  if (grouping !== undefined) return { grouping: resolveActor(session, grouping) }
  if (view === undefined) return { all: true }
  const found = savedViews(session).find(({ id, name }) => id === view || name.toLowerCase() === view.toLowerCase())
  if (!found) throw new DemarcheError('bad-input', `There is no saved view “${view}”.`)
  return { view: found.id }
}
