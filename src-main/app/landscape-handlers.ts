/** The handlers of the landscape: matrix, pages, alignment, merging, approach, capture. */
import type { DemarcheHandlers } from '#contract/api.ts'
import type { alignmentMethods } from '#contract/methods/alignment.ts'
import type { approachMethods } from '#contract/methods/approach.ts'
import type { captureMethods } from '#contract/methods/capture.ts'
import type { exportMethods } from '#contract/methods/export.ts'
import type { issuePageMethods } from '#contract/methods/issue-page.ts'
import type { matrixMethods } from '#contract/methods/matrix.ts'
import type { mergeMethods } from '#contract/methods/merge.ts'
import { alignmentOf } from './alignment.ts'
import { approaches, createApproach, removeApproach, updateApproach } from './approaches.ts'
import { captureActors, captureNote } from './capture.ts'
import type { DesktopDeps } from './deps.ts'
import { exportAlignment, exportMatrix, exportPositions, exportStatements } from './exports.ts'
import { fileNameFor } from './file-names.ts'
import { allSessions, matrixCellDetail, matrixDays, matrixView } from './matrix.ts'
import { applyMerge, previewMerge } from './merging.ts'
import { membershipRows, removeMembership, saveMembership } from './ordering.ts'
import { actorPage, issuePage } from './pages.ts'
import { positionLog } from './position-log.ts'
import { createProposal, proposalsOn, updateProposal, withdrawProposal } from './proposal-register.ts'
import { relate, unrelate } from './relations.ts'
import type { Session } from './session.ts'
import { changeSettings, settingsOf } from './settings.ts'
import { describe } from './workspaces.ts'

type LandscapeMethod =
  | keyof typeof matrixMethods
  | keyof typeof issuePageMethods
  | keyof typeof alignmentMethods
  | keyof typeof mergeMethods
  | keyof typeof approachMethods
  | keyof typeof captureMethods
  | keyof typeof exportMethods

export type LandscapeHandlers = Pick<DemarcheHandlers, LandscapeMethod>

/** `session` gives the open workspace. @throws DemarcheError `no-workspace` through `session` */
export function landscapeHandlers(deps: DesktopDeps, session: () => Session): LandscapeHandlers {
  const target = async (path: string | undefined, what: string, format: 'csv' | 'xlsx' | 'graphml' | 'docx'): Promise<string | null> => {
    if (path !== undefined) return path
    const name = fileNameFor(`${describe(session()).name} ${what} ${deps.now().slice(0, 10)}`, format)
    return format === 'docx' ? deps.dialogs.saveBrief(name) : deps.dialogs.saveExport(name, format)
  }

  return {
    'matrix.asOf': (request) => matrixView(session(), request),
    'matrix.cell': (cell) => matrixCellDetail(session(), cell),
    'matrix.days': () => matrixDays(session()),
    'matrix.export': async ({ matrix, format, path }) => {
      const file = await target(path, 'matrix', format)
      return file === null ? null : exportMatrix(session(), matrix, format, file)
    },
    'session.list': () => allSessions(session()),
    'position.log': (scope) => positionLog(session(), scope),

    'issue.page': (scope) => issuePage(session(), scope),
    'actor.page': (scope) => actorPage(session(), scope),
    'proposal.list': ({ issue }) => proposalsOn(session(), issue ?? null),
    'proposal.create': (input) => createProposal(session(), input),
    'proposal.update': (input) => updateProposal(session(), input),
    'proposal.remove': ({ id }) => withdrawProposal(session(), id),
    'relation.create': (input) => relate(session(), input),
    'relation.remove': ({ id }) => unrelate(session(), id),

    'alignment.of': (request) => alignmentOf(session(), request),
    'alignment.export': async ({ alignment, format, atLeast, path }) => {
      const file = await target(path, 'alignment', format)
      return file === null ? null : exportAlignment(session(), alignment, format, atLeast, file)
    },

    'merge.preview': (request) => previewMerge(session(), request),
    'merge.apply': (request) => applyMerge(session(), request),
    'membership.list': (scope) => membershipRows(session(), scope),
    'membership.save': (input) => saveMembership(session(), input),
    'membership.remove': ({ id }) => removeMembership(session(), id),

    'approach.list': (scope) => approaches(session(), scope),
    'approach.create': (input) => createApproach(session(), input),
    'approach.update': (input) => updateApproach(session(), input),
    'approach.remove': ({ id }) => removeApproach(session(), id),

    'capture.actors': ({ text, limit }) => captureActors(session(), text, limit),
    'capture.note': (input) => captureNote(session(), input),
    'export.statements': async (request) => {
      const file = await target(request.path, 'statements', request.format)
      return file === null ? null : exportStatements(session(), { ...request, path: file })
    },
    'export.positions': async (request) => {
      const file = await target(request.path, 'positions', request.format)
      return file === null ? null : exportPositions(session(), { ...request, path: file })
    },
    'workspace.settings': () => settingsOf(session()),
    'workspace.setSettings': (patch) => changeSettings(session(), patch),
  }
}
