/** Many documents at once: one for each actor or issue, file by file, with progress, and stoppable between two files. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import type { BatchOptions, BatchRequest, BatchScope, BatchSummary, BriefOptions, BriefWritten, ReleaseCheck } from '#contract/methods/brief.ts'
import { statementFilter } from '#contract/methods/statement.ts'
import type { TemplateFinding } from '#contract/methods/template.ts'
import { actorById, memberships } from '#store/actors.ts'
import { listViews } from '#store/workspace.ts'
import { gatheringFor, prepareBrief } from './brief-plans.ts'
import { briefWords } from './brief-names.ts'
import { dataState, type ExportEntry, noteExports, pdfBeside, releaseCheck, writeDocument } from './briefs.ts'
import { fileNameFor } from './file-names.ts'
import { mustKnowIssue } from './known.ts'
import { restNow } from './patience.ts'
import { positionRows, speakingActors } from './positions.ts'
import type { Session } from './session.ts'
import { mustFit, readTemplate, templateFindings } from './templates.ts'

/**
 * Writes one file a subject into the folder. What cannot be written is told in the summary and stops nothing else; a
 * file that is there already is kept, and the new one numbered " (2)".
 * @throws DemarcheError `not-found` where the scope names what is not in the workspace, `bad-input` where it is empty, `disk`,
 * as `readTemplate` and `mustFit` where the template cannot be used.
 */
export async function exportBatch(session: Session, request: BatchRequest, folder: string, signal?: AbortSignal): Promise<BatchSummary> {
  const briefs = requested(session, request)
  const [first] = briefs
  if (first === undefined) throw new DemarcheError('bad-input', 'There is nobody and nothing here to write about. Choose another grouping or view.')
  await restNow()
  const gathering = gatheringFor(session, first)
  await gathering.ready()
  const template = request.template === undefined ? undefined : readTemplate(request.template)
  // A template that does not fit the first fits none: better said once, before anything is written.
  if (template !== undefined) mustFit(template, prepareBrief(session, first, gathering).planned.tree)
  makeFolder(folder)
  const state = dataState(session)
  const written: BatchSummary['written'][number][] = []
  const failed: BatchSummary['failed'][number][] = []
  const history: (ExportEntry & Pick<BriefWritten, 'path' | 'sha256'>)[] = []
  for (const [at, options] of briefs.entries()) {
    if (signal?.aborted === true || !session.store.db.open) break
    let subject = 'actor' in options ? (gathering.refs.get(options.actor ?? '')?.shortName ?? '') : ''
    try {
      const prepared = prepareBrief(session, options, gathering)
      ;({ subject } = prepared)
      const { tree, mark } = prepared.planned
      const name = namedAfter(request.names, { kind: briefWords(options.kind), subject, date: gathering.asOf, mark: mark.label, n: String(at + 1) })
      const file = await writeDocument(session, tree, join(folder, freeName(folder, name)), { pdf: request.pdf, template })
      history.push({ ...state, ...file, kind: options.kind, subject, options: JSON.stringify(options), mark: mark.label })
      written.push({ ...file, subject, mark: mark.label })
    } catch (error) {
      failed.push({ subject, message: error instanceof Error ? error.message : String(error) })
    }
    session.deps.emit('progress', { what: progressName(request.batch), done: at + 1, total: briefs.length })
    await restNow()
  }
  noteExports(session, history)
  return { folder, written, failed, cancelled: briefs.length - written.length - failed.length }
}

/** What is to be looked at in each document of a batch, before any is written. @throws DemarcheError as `exportBatch`, but for the folder */
export async function checkBatch(session: Session, request: Pick<BatchRequest, 'options' | 'scope' | 'template'>): Promise<readonly BatchCheck[]> {
  const briefs = requested(session, request)
  const [first] = briefs
  if (first === undefined) return []
  const gathering = gatheringFor(session, first)
  await gathering.ready()
  const template = request.template === undefined ? undefined : readTemplate(request.template)
  return briefs.map((options) => {
    const { planned, subject } = prepareBrief(session, options, gathering)
    return { subject, release: releaseCheck(planned), template: template === undefined ? [] : templateFindings(template, planned.tree) }
  })
}

export interface BatchCheck {
  readonly subject: string
  readonly release: ReleaseCheck
  readonly template: readonly TemplateFinding[]
}

/** How the event `progress` names a batch. */
export function progressName(batch: string): string {
  return `brief.batch ${batch}`
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new DemarcheError('disk', `The folder ${folder} cannot be made. Check that its place exists and is yours to write.`, { cause })
  }
}

function requested(session: Session, { options, scope }: Pick<BatchRequest, 'options' | 'scope'>): readonly BriefOptions[] {
  return options.kind === 'issue'
    ? issuesIn(session, scope).map((issue) => ({ ...options, issue }))
    : actorsIn(session, scope, options).map((actor) => ({ ...options, actor }))
}

function actorsIn(session: Session, scope: BatchScope, { asOf, includeProposed }: Pick<BatchOptions, 'asOf' | 'includeProposed'>): readonly string[] {
  const { db } = session.store
  if ('ids' in scope) return [...new Set(scope.ids)].map((id) => actorById(db, id).id)
  if ('view' in scope) return inView(session, scope.view, 'actor')
  if ('grouping' in scope) {
    const day = asOf ?? session.deps.now().slice(0, 10)
    actorById(db, scope.grouping)
    return memberships(db)
      .filter(({ grouping, from, to }) => grouping === scope.grouping && (from === null || from <= day) && (to === null || day <= to))
      .map(({ actor }) => actor)
  }
  return speakingActors(session, { asOf, includeProposed }).map(({ id }) => id)
}

function issuesIn(session: Session, scope: BatchScope): readonly string[] {
  if ('view' in scope) return inView(session, scope.view, 'issue')
  if ('grouping' in scope) throw new DemarcheError('bad-input', 'A grouping has members, not issues. Choose all issues or a view.')
  if ('ids' in scope) {
    for (const id of scope.ids) mustKnowIssue(session.store.db, id)
    return [...new Set(scope.ids)]
  }
  return [...new Set(positionRows(session, {}).filter(({ value }) => value !== null).map(({ issue }) => issue))]
}

/** What the statements of a saved view are by or on; where the view names some, just those. */
function inView(session: Session, id: string, what: 'actor' | 'issue'): readonly string[] {
  const view = listViews(session.store.db).find((one) => one.id === id)
  const filter = statementFilter.safeParse(view?.filter)
  if (view === undefined || !filter.success) throw new DemarcheError('not-found', 'This view is not there any more.')
  const named = filter.data[what]
  if (named !== undefined && named.length > 0) return named
  const { facets } = session.statements.page({ filter: filter.data, sort: { by: 'date', descending: true }, offset: 0, limit: 1 })
  return facets[what].filter(({ count }) => count > 0).map(({ value }) => value)
}

function namedAfter(pattern: string, words: Readonly<Record<'kind' | 'subject' | 'date' | 'mark' | 'n', string>>): string {
  return fileNameFor(pattern.replaceAll(/\{(kind|subject|date|mark|n)\}/g, (_all, word: keyof typeof words) => words[word]), 'docx')
}

/** The name, or the first of " (2)", " (3)" … that no file in the folder has. */
function freeName(folder: string, name: string): string {
  let free = name
  for (let n = 2; existsSync(join(folder, free)) || existsSync(pdfBeside(join(folder, free))); n += 1) free = name.replace(/(\.[a-z]+)$/u, ` (${n})$1`)
  return free
}
