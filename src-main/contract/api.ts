/** The whole wire between the main process and the window, and nothing else crosses. */
import { alignmentMethods } from './methods/alignment.ts'
import { approachMethods } from './methods/approach.ts'
import { briefMethods } from './methods/brief.ts'
import { captureMethods } from './methods/capture.ts'
import { documentMethods } from './methods/document.ts'
import { exportMethods } from './methods/export.ts'
import { houseStyleMethods } from './methods/house-style.ts'
import { issuePageMethods } from './methods/issue-page.ts'
import { landscapeMethods } from './methods/landscape.ts'
import { matrixMethods } from './methods/matrix.ts'
import { mergeMethods } from './methods/merge.ts'
import { settingsMethods } from './methods/settings.ts'
import { statementMethods } from './methods/statement.ts'
import { statementChangeMethods } from './methods/statement-change.ts'
import { teachingMethods } from './methods/teaching.ts'
import { templateMethods } from './methods/template.ts'
import { workspaceMethods } from './methods/workspace.ts'
import type { On } from './events.ts'
import type { Call, Handlers } from './wire.ts'

export const api = {
  ...workspaceMethods,
  ...documentMethods,
  ...statementMethods,
  ...statementChangeMethods,
  ...teachingMethods,
  ...landscapeMethods,
  ...matrixMethods,
  ...issuePageMethods,
  ...alignmentMethods,
  ...mergeMethods,
  ...approachMethods,
  ...captureMethods,
  ...exportMethods,
  ...briefMethods,
  ...templateMethods,
  ...houseStyleMethods,
  ...settingsMethods,
}

export type DemarcheApi = typeof api
export type DemarcheHandlers = Handlers<DemarcheApi>
export type DemarcheCall = Call<DemarcheApi>

/** What the preload exposes as `window.demarche`. */
export interface Door {
  /** The wrapped answer as JSON: a string is copied from world to world at once, a tree of a hundred rows node by node. */
  readonly call: (name: string, input: unknown) => Promise<string>
  readonly on: On
  /** The path of a file dropped on the window. */
  readonly pathOf: (file: unknown) => string
}
