/** The window's use cases, one per method of the contract; holds which workspace is open and nothing else. */
import type { DemarcheHandlers } from '#contract/api.ts'
import { alignmentMethods } from '#contract/methods/alignment.ts'
import { approachMethods } from '#contract/methods/approach.ts'
import { briefMethods } from '#contract/methods/brief.ts'
import { captureMethods } from '#contract/methods/capture.ts'
import { exportMethods } from '#contract/methods/export.ts'
import { houseStyleMethods } from '#contract/methods/house-style.ts'
import { issuePageMethods } from '#contract/methods/issue-page.ts'
import { matrixMethods } from '#contract/methods/matrix.ts'
import { mergeMethods } from '#contract/methods/merge.ts'
import { statementMethods } from '#contract/methods/statement.ts'
import { teachingMethods } from '#contract/methods/teaching.ts'
import { templateMethods } from '#contract/methods/template.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { WorkspaceInfo } from '#contract/records.ts'
import { actorProfile, allActors, createActor, knownActors, updateActor } from './actors.ts'
import { backUp } from './copies.ts'
import type { DesktopDeps } from './deps.ts'
import { allMeetings, documentBody, documentDetail, documentStatements, listAllDocuments, removeDocument, updateDocument, updateMeeting } from './documents.ts'
import { fileNameFor } from './file-names.ts'
import { allLines, assessPosition, assessSeveral, positionRows, saveLine } from './positions.ts'
import { later } from './later.ts'
import { isSameFile } from './same-file.ts'
import { createSession, openSession, type Session } from './session.ts'
import type { StatementList } from './statement-list.ts'
import { createStatement, removeStatements, setMark, setStatus, statementDetail, statementRows, updateStatement } from './statements.ts'
import { allIssues, allTopics } from './taxonomy.ts'
import { changeStatements } from './statement-changes.ts'
import { todaySummary } from './today.ts'
import { createUnderWay } from './under-way.ts'
import { describe, history, historyEntries, removeView, savedViews, saveView, scheme, step, updateWorkspace } from './workspaces.ts'

export interface Desk {
  readonly handlers: DemarcheHandlers
  /** Builds what the first filter will need, while nobody waits for it. */
  readonly warm: () => Promise<void>
  /** Closes the open workspace, if any; for leaving the program. */
  readonly close: () => void
}

const importing = () => import('./import.ts')

/** The handlers of one window's desk, on which at most one workspace lies open. */
export function createDesk(deps: DesktopDeps): Desk {
  let open: Session | null = null
  const imports = createUnderWay()

  const session = (): Session => {
    if (!open) throw new DemarcheError('no-workspace', 'Open a workspace first.')
    return open
  }
  /** The open workspace's statements once their index stands; until then the process stays free for others. */
  const indexed = async (): Promise<StatementList> => {
    const { statements } = session()
    await statements.ready()
    return statements
  }
  /** What is still being read for a workspace that closes is not stored in the next one. */
  const close = (): void => {
    imports.stop()
    open?.close()
    open = null
  }
  /** Opens before it closes, so that a file that fails to open leaves the present one where it is. */
  const put = (next: () => Session): WorkspaceInfo => {
    const opened = next()
    close()
    open = opened
    const info = describe(opened)
    if (!info.isSample) deps.recent.add({ path: info.path, name: info.name })
    deps.emit('workspace.changed', { open: true })
    return info
  }
  /** Reads into the workspace that is open now, whatever is open when reading has loaded. */
  const intoThis = <T>(work: (into: Session, signal: AbortSignal, reading: Awaited<ReturnType<typeof importing>>) => Promise<T>): Promise<T> => {
    const into = session()
    return imports.run(async (signal) => work(into, signal, await importing()))
  }
  // Merely reading a file this process has open would let go of the lock that keeps other programs out of it.
  const isOpen = (path: string): boolean => open !== null && isSameFile(open.store.path, path)

  return { close, warm: async () => { await open?.statements.ready(); await open?.positions.ready() }, handlers: {
    'workspace.current': () => open && describe(open),
    'workspace.recent': () => deps.recent.list(),
    'workspace.forget': ({ path }) => deps.recent.remove(path),
    'workspace.create': async ({ name, us, path }) => {
      const target = path ?? (await deps.dialogs.saveWorkspace(fileNameFor(name, 'demarche')))
      return target === null ? null : put(() => createSession({ path: target, name, us }, deps))
    },
    'workspace.open': async ({ path }) => {
      const target = path ?? (await deps.dialogs.openWorkspace())
      if (target === null) return null
      return open && isOpen(target) ? describe(open) : put(() => openSession(target, deps))
    },
    'workspace.openSample': async ({ fresh }) => {
      const { openSampleSession } = await import('./sample.ts')
      if (open && describe(open).isSample && !fresh) return describe(open)
      // A fresh copy takes the place of the file, which must not be open then.
      if (fresh && open && describe(open).isSample) close()
      return put(() => openSampleSession(deps.paths.samples, deps, fresh))
    },
    'workspace.close': () => {
      close()
      deps.emit('workspace.changed', { open: false })
    },
    'workspace.update': (input) => updateWorkspace(session(), input),
    'workspace.backup': async () => {
      const target = await deps.dialogs.saveBackup(fileNameFor(`${describe(session()).name} ${deps.now().slice(0, 10)}`, 'demarche'))
      return target === null ? null : backUp(session(), target)
    },
    'handling.levels': () => scheme(session()),
    'history.state': () => history(session()),
    'history.list': ({ limit }) => historyEntries(session(), limit),
    'history.undo': () => step(session(), 'undo'),
    'history.redo': () => step(session(), 'redo'),

    'document.list': () => listAllDocuments(session()),
    'document.get': ({ id }) => documentDetail(session(), id),
    'document.body': ({ id }) => documentBody(session(), id),
    'document.statements': ({ id }) => documentStatements(session(), id),
    'document.import': async ({ paths, keepRepeats }) => {
      const files = paths ?? (await deps.dialogs.importFiles()) ?? []
      return intoThis((into, signal, { importFiles }) => importFiles(into, files, { keepRepeats, signal }))
    },
    'document.cancelImport': () => imports.stop(),
    'document.importText': ({ text, title, keepRepeats }) => intoThis((into, signal, { importText }) => importText(into, text, title, { keepRepeats, signal })),
    'document.previewTable': async ({ path }) => {
      const target = path ?? (await deps.dialogs.importTable())
      return target === null ? null : (await importing()).previewTable(session(), target)
    },
    'document.importTable': ({ path, mapping, title }) => intoThis((into, signal, { importTable }) => importTable(into, path, mapping, title, signal)),
    'document.update': (input) => updateDocument(session(), input),
    'document.remove': ({ id }) => removeDocument(session(), id),
    'meeting.list': () => allMeetings(session()),
    'meeting.update': (input) => updateMeeting(session(), input),

    'statement.page': async (request) => session().statements.pageAhead(request) ?? (await indexed()).page(request),
    'statement.facets': async ({ filter }) => (await indexed()).facets(filter),
    'statement.ids': async ({ filter, sort }) => (await indexed()).ids(filter, sort),
    'statement.get': ({ id }) => statementDetail(session(), id),
    'statement.rows': ({ ids }) => statementRows(session(), ids),
    'statement.setStatus': ({ ids, status }) => setStatus(session(), ids, status),
    'statement.setMark': ({ ids, mark }) => setMark(session(), ids, mark),
    'statement.change': (input) => changeStatements(session(), input),
    'statement.update': (input) => updateStatement(session(), input),
    'statement.create': (input) => createStatement(session(), input),
    'statement.remove': ({ ids }) => removeStatements(session(), ids),
    ...later({ ...teachingMethods, 'statement.split': statementMethods['statement.split'], 'statement.join': statementMethods['statement.join'] }, async () => (await import('./teaching-handlers.ts')).teachingHandlers(session, imports)),
    'view.list': () => savedViews(session()),
    'view.save': (input) => saveView(session(), input),
    'view.remove': ({ id }) => removeView(session(), id),

    'actor.list': ({ all }) => (open === null && all ? knownActors(deps.paths.resources) : allActors(session(), all)),
    'actor.profile': (input) => actorProfile(session(), input),
    'actor.create': (input) => createActor(session(), input),
    'actor.update': (input) => updateActor(session(), input),
    'topic.list': () => allTopics(session()),
    'issue.list': () => allIssues(session()),
    'position.list': (scope) => positionRows(session(), scope),
    'today.summary': () => todaySummary(session()),
    'position.assess': (input) => assessPosition(session(), input),
    'position.assessSeveral': (input) => assessSeveral(session(), input),
    'line.list': () => allLines(session()),
    'line.save': (input) => saveLine(session(), input),
    ...later(
      { ...matrixMethods, ...issuePageMethods, ...alignmentMethods, ...mergeMethods, ...approachMethods, ...captureMethods, ...exportMethods },
      async () => (await import('./landscape-handlers.ts')).landscapeHandlers(deps, session),
    ),

    ...later(briefMethods, async () => (await import('./brief-handlers.ts')).briefHandlers(deps, session)),
    ...later(templateMethods, async () => (await import('./templates.ts')).templateHandlers(deps, session)),

    ...later(houseStyleMethods, async () => (await import('./house-style.ts')).houseStyleHandlers(deps)),
    'preferences.get': () => deps.preferences.get(),
    'preferences.set': (patch) => deps.preferences.set(patch),
    'app.about': () => deps.about(),
  } }
}
