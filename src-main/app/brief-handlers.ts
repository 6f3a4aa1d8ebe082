/** The handlers of briefing documents: preview, one file, many, a book, what was written before. */
import type { DemarcheHandlers } from '#contract/api.ts'
import type { briefMethods } from '#contract/methods/brief.ts'
import { readBookPlan, writeBookPlan } from './book-plans.ts'
import { exportBatch } from './brief-batch.ts'
import { exportBook, previewBook } from './brief-book.ts'
import { briefRecipe, exportBrief, exportedBriefs, previewBrief } from './briefs.ts'
import type { DesktopDeps } from './deps.ts'
import { fileNameFor } from './file-names.ts'
import type { Session } from './session.ts'
import { mustFit, readTemplate } from './templates.ts'

export type BriefHandlers = Pick<DemarcheHandlers, keyof typeof briefMethods>

/** `session` gives the open workspace. @throws DemarcheError `no-workspace` through `session` */
export function briefHandlers(deps: DesktopDeps, session: () => Session): BriefHandlers {
  const batches = new Map<string, AbortController>()
  return {
    'brief.preview': (options) => previewBrief(session(), options),
    'brief.export': async ({ options, path, pdf, template }) => {
      // What can be no template is told before anybody is asked where to save.
      const file = template === undefined ? undefined : readTemplate(template)
      const { tree, suggestedFileName } = previewBrief(session(), options)
      if (file !== undefined) mustFit(file, tree)
      const target = path ?? (await deps.dialogs.saveBrief(suggestedFileName))
      return target === null ? null : exportBrief(session(), options, target, { pdf, template: file })
    },
    'brief.batch': async (request) => {
      const workspace = session()
      const folder = request.folder ?? (await deps.dialogs.briefFolder())
      if (folder === null) return null
      const controller = new AbortController()
      batches.set(request.batch, controller)
      try {
        return await exportBatch(workspace, request, folder, controller.signal)
      } finally {
        batches.delete(request.batch)
      }
    },
    'brief.cancelBatch': ({ batch }) => batches.get(batch)?.abort(),
    'brief.previewBook': (options) => previewBook(session(), options),
    'brief.book': async ({ options, path, pdf }) => {
      const target = path ?? (await deps.dialogs.saveBrief(previewBook(session(), options).suggestedFileName))
      return target === null ? null : exportBook(session(), options, target, pdf)
    },
    'brief.openPlan': async ({ path }) => {
      const workspace = session()
      const file = path ?? (await deps.dialogs.openBookPlan())
      return file === null ? null : { path: file, options: readBookPlan(workspace, file) }
    },
    'brief.savePlan': async ({ options, path }) => {
      const workspace = session()
      const file = path ?? (await deps.dialogs.saveBookPlan(fileNameFor(options.title, 'json')))
      if (file === null) return null
      writeBookPlan(workspace, options, file)
      return { path: file }
    },
    'brief.history': () => exportedBriefs(session()),
    'brief.recipe': ({ id }) => briefRecipe(session(), id),
    'brief.reveal': ({ path }) => deps.reveal(path),
  }
}
