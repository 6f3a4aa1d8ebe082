/** Which tables each question is answered from, so that a change asks anew what it touched and no more. */
import type { DemarcheApi } from '#contract/api.ts'

/** What is done rather than asked: never kept, so never stale. */
export const DEEDS = [
  'workspace.forget', 'workspace.create', 'workspace.open', 'workspace.openSample', 'workspace.close', 'workspace.update', 'workspace.backup', 'workspace.setSettings',
  'history.undo', 'history.redo',
  'document.import', 'document.cancelImport', 'document.importTable', 'document.importText', 'document.update', 'document.remove', 'meeting.update',
  'statement.setStatus', 'statement.setMark', 'statement.update', 'statement.change', 'statement.create', 'statement.split', 'statement.join', 'statement.remove',
  'view.save', 'view.remove',
  'issue.setCues', 'issue.create', 'issue.update', 'topic.create', 'topic.update', 'reading.teach', 'reading.again', 'reading.allowName',
  'actor.create', 'actor.update', 'membership.save', 'membership.remove', 'merge.apply',
  'position.assess', 'position.assessSeveral', 'line.save', 'proposal.create', 'proposal.update', 'proposal.remove', 'relation.create', 'relation.remove',
  'approach.create', 'approach.update', 'approach.remove', 'capture.note',
  'matrix.export', 'alignment.export', 'export.statements', 'export.positions',
  'brief.export', 'brief.batch', 'brief.cancelBatch', 'brief.book', 'brief.openPlan', 'brief.savePlan', 'brief.reveal',
  'template.choose', 'template.copy', 'houseStyle.set', 'houseStyle.reset', 'preferences.set',
] as const satisfies readonly (keyof DemarcheApi)[]

type Question = Exclude<keyof DemarcheApi, (typeof DEEDS)[number]>

/** Stems of table names: `statement` stands for `statement`, `statement_text`, … */
const voices = ['statement', 'stance', 'actor', 'topic', 'issue', 'document', 'meeting']
const standing = [...voices, 'position', 'membership']
const written = [...standing, 'session', 'forum', 'line', 'handling', 'workspace', 'setting', 'proposal', 'approach', 'brief']

/** Every question of the wire, or it does not compile; `any`: answered from the change log, or from more than is worth naming. */
export const READS: Readonly<Record<Question, readonly string[] | 'any'>> = {
  'workspace.current': ['workspace', 'document', 'statement', 'actor', 'topic', 'issue'],
  'workspace.recent': [],
  'workspace.settings': ['setting', 'handling'],
  'handling.levels': ['handling'],
  'history.state': 'any',
  'history.list': 'any',
  'document.list': ['document', 'meeting', 'session', 'forum', 'statement'],
  'document.get': ['document', 'meeting', 'session', 'forum', 'statement'],
  'document.body': ['document_body'],
  'document.statements': voices,
  'document.previewTable': [],
  'meeting.list': ['meeting', 'session', 'forum'],
  'session.list': ['session', 'forum', 'meeting'],
  'statement.page': [...voices, 'membership', 'session', 'forum', 'handling'],
  'statement.facets': [...voices, 'membership', 'session', 'forum', 'handling'],
  'statement.get': voices,
  'statement.ids': voices,
  'statement.rows': voices,
  'view.list': ['saved'],
  'actor.list': ['actor', 'membership', 'statement'],
  'actor.profile': [...standing, 'workspace'],
  'actor.page': [...standing, 'session', 'approach', 'setting', 'workspace'],
  'topic.list': ['topic', 'statement'],
  'topic.testKeywords': ['topic', 'statement', 'document'],
  'issue.list': ['issue', 'topic', 'statement', 'stance'],
  'issue.cues': ['issue'],
  'issue.testCues': ['issue', 'statement', 'stance', 'document'],
  'issue.page': [...standing, 'session', 'proposal', 'approach', 'line', 'setting'],
  'reading.namesOf': ['statement', 'actor', 'document', 'rejected'],
  'reading.rejectedNames': ['rejected'],
  'position.list': standing,
  'position.log': standing,
  'today.summary': standing,
  'line.list': ['line'],
  'matrix.asOf': [...standing, 'setting'],
  'matrix.cell': [...standing, 'session', 'setting'],
  'matrix.days': ['statement', 'stance', 'position'],
  'proposal.list': [...voices, 'proposal'],
  'alignment.of': standing,
  'merge.preview': 'any',
  'membership.list': ['membership', 'actor'],
  'approach.list': ['approach', 'actor', 'issue'],
  'capture.actors': ['actor', 'statement'],
  'brief.preview': written,
  'brief.previewBook': written,
  // Each entry tells how many edits came since.
  'brief.history': 'any',
  'brief.recipe': ['brief'],
  'template.list': [],
  'template.check': 'any',
  // Written into the cache by whoever sets it.
  'houseStyle.get': [],
  'preferences.get': [],
  'app.about': [],
}

const readsOf = new Map<string, readonly string[] | 'any'>(Object.entries(READS))

const touches = (table: string, stem: string): boolean => table === stem || table.startsWith(`${stem}_`)

/** Whether the answer to `method` may differ after those tables changed; to one nobody knows it always may. */
export const isStale = (method: string, tables: readonly string[]): boolean => {
  const reads = readsOf.get(method) ?? 'any'
  return reads === 'any' || tables.some((table) => reads.some((stem) => touches(table, stem)))
}
