/** The handlers of the landscape: matrix, pages, alignment, merging, approach, capture. */
import type { DemarcheHandlers } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { alignmentMethods } from '#contract/methods/alignment.ts'
import type { approachMethods } from '#contract/methods/approach.ts'
import type { captureMethods } from '#contract/methods/capture.ts'
import type { issuePageMethods } from '#contract/methods/issue-page.ts'
import type { matrixMethods } from '#contract/methods/matrix.ts'
import type { mergeMethods } from '#contract/methods/merge.ts'
import type { DesktopDeps } from './deps.ts'
import type { Session } from './session.ts'

type LandscapeMethod =
  | keyof typeof matrixMethods
  | keyof typeof issuePageMethods
  | keyof typeof alignmentMethods
  | keyof typeof mergeMethods
  | keyof typeof approachMethods
  | keyof typeof captureMethods

export type LandscapeHandlers = Pick<DemarcheHandlers, LandscapeMethod>

/** `session` gives the open workspace. @throws DemarcheError `no-workspace` through `session` */
export function landscapeHandlers(_deps: DesktopDeps, session: () => Session): LandscapeHandlers {
  const soon = (): never => {
    session()
    throw new DemarcheError('internal', 'This part of the desk is being built.')
  }
  return {
    'matrix.asOf': soon,
    'matrix.cell': soon,
    'matrix.days': soon,
    'session.list': soon,
    'position.log': soon,
    'matrix.export': soon,
    'issue.page': soon,
    'actor.page': soon,
    'proposal.list': soon,
    'proposal.create': soon,
    'proposal.update': soon,
    'proposal.remove': soon,
    'relation.create': soon,
    'relation.remove': soon,
    'alignment.of': soon,
    'alignment.export': soon,
    'merge.preview': soon,
    'merge.apply': soon,
    'topic.update': soon,
    'issue.update': soon,
    'membership.list': soon,
    'membership.save': soon,
    'membership.remove': soon,
    'approach.list': soon,
    'approach.create': soon,
    'approach.update': soon,
    'approach.remove': soon,
    'capture.actors': soon,
    'capture.note': soon,
    'export.statements': soon,
    'workspace.settings': soon,
    'workspace.setSettings': soon,
  }
}
