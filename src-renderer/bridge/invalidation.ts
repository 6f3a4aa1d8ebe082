/** Which tables each query is built from, so that a change refetches what it touched and no more. */
import type { DemarcheApi } from '#contract/api.ts'

/** Stems of table names: `statement` stands for `statement`, `statement_voice`, … */
const voices = ['statement', 'stance', 'actor', 'alias', 'topic', 'issue', 'document', 'meeting']
const standing = [...voices, 'position', 'membership', 'grouping']

const READS: Partial<Record<keyof DemarcheApi, readonly string[]>> = {
  'workspace.current': ['workspace', 'document', 'statement', 'actor', 'topic', 'issue'],
  'workspace.recent': [],
  'handling.levels': ['handling'],
  'document.list': ['document', 'meeting', 'session', 'forum', 'statement'],
  'document.get': ['document', 'session', 'forum', ...voices],
  'meeting.list': ['meeting', 'session', 'forum'],
  'statement.page': voices,
  'statement.get': voices,
  'view.list': ['view', 'saved'],
  'actor.list': ['actor', 'alias', 'membership', 'statement'],
  'actor.profile': standing,
  'topic.list': ['topic', 'statement'],
  'issue.list': ['issue', 'anchor', 'topic', 'statement', 'stance'],
  'position.list': standing,
  'line.list': ['line'],
  'brief.preview': [...standing, 'line', 'handling', 'workspace'],
  'brief.history': ['brief'],
  'preferences.get': [],
  'app.about': [],
}

const touches = (table: string, stem: string): boolean => table === stem || table.startsWith(`${stem}_`)

/** Whether the answer of `method` may differ after those tables changed; a method not listed always may. */
export const isStale = (method: string, tables: readonly string[]): boolean => {
  const reads = Object.hasOwn(READS, method) ? Object.entries(READS).find(([name]) => name === method)?.[1] : undefined
  return reads === undefined || tables.some((table) => reads.some((stem) => touches(table, stem)))
}
