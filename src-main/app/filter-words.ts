/** A filter in words, for whoever reads a table without having seen the screen it was made on. */
import type { StandingFilter } from '#contract/methods/export.ts'
import type { StatementFilter } from '#contract/methods/statement.ts'
import { actorRefs } from '#store/actors.ts'
import { documentTitles, listMeetings } from '#store/documents.ts'
import { forumNames, sessionNames } from '#store/session-spans.ts'
import { issueLabels, topicLabels } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import type { Session } from './session.ts'

export type FilterFact = readonly [label: string, text: string]

/** One line for each part that narrows; none for everything. */
export function filterInWords({ store: { db } }: Session, filter: StatementFilter | StandingFilter): readonly FilterFact[] {
  const { text, actor, issue, band, ...more }: StatementFilter = filter
  return [
    ...(text === undefined || text === '' ? [] : [['Words', text] as const]),
    ...(more.from === undefined && more.to === undefined ? [] : [['Said', [more.from === undefined ? '' : `from ${more.from}`, more.to === undefined ? '' : `to ${more.to}`].join(' ').trim()] as const]),
    ...listed('Status', more.status),
    ...named('Actor', actor, () => new Map([...actorRefs(db)].map(([id, { shortName }]) => [id, shortName]))),
    ...listed('Kind of actor', more.kind),
    ...listed('Regional group', more.region),
    ...named('Grouping', more.grouping, () => new Map([...actorRefs(db)].map(([id, { shortName }]) => [id, shortName]))),
    ...named('Topic', more.topic, () => topicLabels(db)),
    ...named('Issue', issue, () => issueLabels(db)),
    ...listed('Stance', band),
    ...named('Forum', more.forum, () => forumNames(db)),
    ...named('Session', more.session, () => sessionNames(db)),
    ...named('Meeting', more.meeting, () => new Map(listMeetings(db).map(({ id, name }) => [id, name]))),
    ...named('Document', more.document, () => new Map(documentTitles(db).map(({ id, title }) => [id, title]))),
    ...listed('Tier', more.tier),
    ...listed('Last changed by', more.author),
    ...named('Handling mark', more.mark, () => new Map(handlingScheme(db).map(({ id, label }) => [id, label]))),
  ]
}

function named(label: string, ids: readonly string[] | undefined, names: () => ReadonlyMap<string, string>): readonly FilterFact[] {
  if (ids === undefined || ids.length === 0) return []
  const known = names()
  return listed(label, ids.map((id) => known.get(id) ?? id))
}

function listed(label: string, words: readonly string[] | undefined): readonly FilterFact[] {
  return words === undefined || words.length === 0 ? [] : [[label, words.join(', ')]]
}
