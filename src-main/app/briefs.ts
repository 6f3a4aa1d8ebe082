/** Briefing documents: what goes in, what the release check finds, and the file that leaves the house. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { DocumentTree } from '#contract/document-tree.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { bookOptions, briefOptions } from '#contract/methods/brief-options.ts'
import type { BriefHistoryEntry, BriefOptions, BriefPreview, BriefRecipe, BriefWritten, ReleaseCheck } from '#contract/methods/brief.ts'
import type { PlannedBrief } from '#briefs/plan/planned.ts'
import type { TemplateFile } from '#briefs/template/template-file.ts'
import { HOUSE_STYLE } from '#briefs/word/house-style.ts'
import { rendererHere, type RenderWord } from '#briefs/word/service.ts'
import { latestSeq } from '#store/change-log.ts'
import { giveWay } from '#store/held-transaction.ts'
import { listBriefs, recordBrief } from '#store/workspace.ts'
import { prepareBrief } from './brief-plans.ts'
import { briefWords } from './brief-names.ts'
import type { CoreDeps } from './deps.ts'
import { fileNameFor } from './file-names.ts'
import type { Session } from './session.ts'
import { mustFit } from './templates.ts'
import { writeWholeAside } from './write-whole.ts'

/**
 * The brief as it would be printed, with what the release check has to say about it.
 * @throws DemarcheError `not-found` where the subject or the ceiling is not in the workspace.
 */
export function previewBrief(session: Session, options: BriefOptions): BriefPreview {
  const { planned, subject } = prepareBrief(session, options)
  return {
    tree: planned.tree,
    release: releaseCheck(planned),
    suggestedFileName: fileNameFor(`${briefWords(options.kind)} ${subject} ${options.asOf ?? session.deps.now().slice(0, 10)}`, 'docx'),
  }
}

export function releaseCheck({ mark, leftOut, unsourced, unreviewed, ours, stale }: PlannedBrief): ReleaseCheck {
  return { mark: mark.label, leftOut, unsourced, unreviewed: unreviewed.length, ours, stale }
}

/** How a document is written, beside what is in it. */
export interface Output {
  /** A PDF beside it, in the house style. */
  readonly pdf?: boolean
  /** A template to fill in place of the house style. */
  readonly template?: TemplateFile | undefined
}

/** Writes the brief, whole or not at all, and notes the export in the workspace's history of briefs. @throws as `writeDocument` */
export async function exportBrief(session: Session, options: BriefOptions, path: string, output: Output = {}): Promise<BriefWritten> {
  const state = dataState(session)
  const { planned, subject } = prepareBrief(session, options)
  return writeBrief(session, { ...state, kind: options.kind, subject, options: JSON.stringify(options), mark: planned.mark.label }, planned.tree, path, output)
}

/** Which data a document was made from. */
export interface DataState {
  readonly commandSeq: number
  readonly madeAt: string
}

export function dataState({ store, deps }: Session): DataState {
  return { commandSeq: latestSeq(store.db), madeAt: deps.now() }
}

export interface ExportEntry extends DataState {
  readonly kind: string
  readonly subject: string
  readonly options: string
  readonly mark: string
}

/** As `writeDocument`, and enters the document in the history. */
export async function writeBrief(session: Session, entry: ExportEntry, tree: DocumentTree, path: string, output: Output): Promise<BriefWritten> {
  const written = await writeDocument(session, tree, path, output)
  noteExports(session, [{ ...entry, path, sha256: written.sha256 }])
  return written
}

/**
 * Sets the pages, puts the file in place, and a PDF beside it where one is asked for.
 * @throws DemarcheError `disk`; `bad-input` for a PDF where no window can print one or beside a filled template, and for a
 * template that does not fit; `unreadable-file` for what can be no template.
 */
export async function writeDocument({ deps }: Session, tree: DocumentTree, path: string, { pdf = false, template }: Output = {}): Promise<BriefWritten> {
  if (pdf && template !== undefined) throw new DemarcheError('bad-input', 'A PDF is printed in the house style. Leave it out, or convert the .docx that the template gives.')
  if (template !== undefined) mustFit(template, tree)
  const own = deps.house?.get() ?? null
  const dress = { ...(own === null ? {} : { house: own }), ...(template === undefined ? {} : { template }) }
  const bytes = await rendererFor(deps)({ tree, pageNumbers: tree.book !== undefined, ...dress })
  const printed = pdf ? await print(deps, tree, own ?? HOUSE_STYLE) : null
  await writeWholeAside(path, bytes)
  const beside = printed === null ? {} : { pdf: pdfBeside(path) }
  if (printed !== null) await writeWholeAside(pdfBeside(path), printed)
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...beside }
}

/** Enters what was written in the history, all at once: each entry alone would wait for the disk. */
export function noteExports({ store, deps }: Session, exports: readonly (ExportEntry & Pick<BriefWritten, 'path' | 'sha256'>)[]): void {
  // The workspace may have been closed while the pages were set; the files are whole all the same.
  if (exports.length === 0 || store.readOnly || !store.db.open) return
  giveWay(store.db)
  store.db.transaction(() => {
    for (const entry of exports) recordBrief(store.db, { ...entry, id: deps.newId() })
  })()
  deps.emit('store.changed', { tables: ['brief'] })
}

function print({ printPdf }: CoreDeps, tree: DocumentTree, house: HouseStyle): Promise<Uint8Array> {
  if (printPdf === undefined) throw new DemarcheError('bad-input', 'Only the window can print a PDF. Leave it out, or export from the window.')
  return printPdf(tree, house)
}

/** The same name with another ending. */
export function pdfBeside(path: string): string {
  return path.replace(/\.docx$/iu, '') + '.pdf'
}

/** A worker's where there is one, else this process's own, made with the first document. */
function rendererFor(deps: CoreDeps): RenderWord {
  if (deps.render !== undefined) return deps.render
  const known = renderers.get(deps) ?? rendererHere(join(deps.paths.resources, 'briefs', 'figures'))
  renderers.set(deps, known)
  return known
}

const renderers = new WeakMap<CoreDeps, RenderWord>()

/** Latest first, each with how many edits the workspace has seen since. */
export function exportedBriefs({ store }: Session): readonly BriefHistoryEntry[] {
  const edits = new Map(
    store.db
      .prepare<[], { id: string; edits: number }>(
        "SELECT b.id, (SELECT count(*) FROM command c WHERE c.seq > b.command_seq AND c.state IN ('done', 'undo', 'redo')) AS edits FROM brief b",
      )
      .all()
      .map((row) => [row.id, row.edits]),
  )
  return listBriefs(store.db).map((brief) => ({ ...brief, editsSince: edits.get(brief.id) ?? 0 }))
}

/** With what a document was made. @throws DemarcheError `not-found` where the entry is gone or from a program that asked otherwise. */
export function briefRecipe({ store }: Session, id: string): BriefRecipe {
  const row = store.db.prepare<[string], { kind: string; options: string }>('SELECT kind, options FROM brief WHERE id = ?').get(id)
  if (row === undefined) throw new DemarcheError('not-found', 'This document is not in the history any more.')
  const stored: unknown = JSON.parse(row.options)
  const book = row.kind === 'book' ? bookOptions.safeParse(stored) : null
  if (book?.success) return { of: 'book', options: book.data }
  const brief = briefOptions.safeParse(stored)
  if (brief.success) return { of: 'brief', options: brief.data }
  throw new DemarcheError('not-found', 'What this document was made with is no longer understood. Choose its kind and subject anew.')
}
