/** Which tables each query is built from, so that a change refetches what it touched and no more. */
import type { DemarcheApi } from '#contract/api.ts'

/** Stems of table names: `statement` stands for `statement`, `statement_text`, … */
const voices = ['statement', 'stance', 'actor', 'topic', 'issue', 'document', 'meeting']
const standing = [...voices, 'position', 'membership']

/** What is not listed is refetched after any change. */
export const READS: Partial<Record<keyof DemarcheApi, readonly string[]>> = {
  'workspace.current': ['workspace', 'document', 'statement', 'actor', 'topic', 'issue'],
  'workspace.recent': [],
  'handling.levels': ['handling'],
  'document.list': ['document', 'meeting', 'session', 'forum', 'statement'],
  'document.get': ['document', 'meeting', 'session', 'forum', 'statement'],
  'document.body': ['document_body'],
  'document.statements': voices,
  'meeting.list': ['meeting', 'session', 'forum'],
  'statement.page': [...voices, 'handling'],
  'statement.get': voices,
  'statement.ids': voices,
  'statement.rows': voices,
  'view.list': ['saved'],
  'actor.list': ['actor', 'membership', 'statement'],
  'actor.profile': [...standing, 'workspace'],
  'topic.list': ['topic', 'statement'],
  'issue.list': ['issue', 'topic', 'statement', 'stance'],
  'position.list': standing,
  'today.summary': standing,
  'line.list': ['line'],
  'matrix.asOf': [...standing, 'setting'],
  'matrix.cell': [...standing, 'session', 'setting'],
  'matrix.days': ['statement', 'stance', 'position'],
  'session.list': ['session', 'forum', 'meeting'],
  'position.log': standing,
  'issue.page': [...standing, 'session', 'proposal', 'approach', 'line', 'setting'],
  'actor.page': [...standing, 'session', 'approach', 'setting'],
  'proposal.list': [...voices, 'proposal'],
  'alignment.of': standing,
  'membership.list': ['membership'],
  'approach.list': ['approach', 'actor', 'issue'],
  'capture.actors': ['actor', 'statement'],
  'workspace.settings': ['setting'],
  'brief.preview': [...standing, 'line', 'handling', 'workspace'],
  // Exports are no part of the change log; their event names them all the same.
  'brief.history': ['brief'],
  'template.list': [],
  'preferences.get': [],
  'app.about': [],
}

const readsOf = new Map<string, readonly string[]>(Object.entries(READS))

const touches = (table: string, stem: string): boolean => table === stem || table.startsWith(`${stem}_`)

/** Whether the answer of `method` may differ after those tables changed; a method not listed always may. */
export const isStale = (method: string, tables: readonly string[]): boolean => {
  const reads = readsOf.get(method)
  return reads === undefined || tables.some((table) => reads.some((stem) => touches(table, stem)))
}
