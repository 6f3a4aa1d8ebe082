/** Two actors, topics or issues that are one: what merging would do, and the merging, in one step that undo takes back. */
import type { MergeRequest } from '#contract/methods/merge.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { MergePreview } from '#contract/records/merge.ts'
import { actorById, aliasesOf } from '#store/actors.ts'
import type { Writer } from '#store/change-log.ts'
import { planMerge, type MergePlan } from '#store/merging.ts'
import { referencesTo } from '#store/merge-references.ts'
import { issueAnchorValues, issueLabels, topicLabels, topicParents } from '#store/taxonomy.ts'
import { listViews } from '#store/workspace.ts'
import { commit, type Session } from './session.ts'

type Kind = MergeRequest['kind']

/** @throws DemarcheError `not-found`, `bad-input` where the two cannot be one. */
export function previewMerge(session: Session, request: MergeRequest): MergePreview {
  return planned(session, request).preview
}

/** @throws DemarcheError as `previewMerge` */
export function applyMerge(session: Session, request: MergeRequest): MergePreview {
  const { preview, plan } = planned(session, request)
  commit(session, `Merge ${preview.from.map(({ label }) => label).join(', ')} into ${preview.into.label}`, (writer) => {
    plan.apply(writer)
    for (const { id } of preview.from) remove(session, writer, preview.kind, id, preview.into.id)
    rewriteViews(session, writer, preview)
  })
  return preview
}

function planned(session: Session, { kind, from, into }: MergeRequest): { readonly preview: MergePreview; readonly plan: MergePlan } {
  const { db } = session.store
  const ids = [...new Set(from)]
  if (ids.includes(into)) throw new DemarcheError('bad-input', 'Nothing can be merged into itself.')
  const sides = { into: { id: into, label: labelOf(session, kind, into) }, from: ids.map((id) => ({ id, label: labelOf(session, kind, id) })) }
  if (kind === 'topic') for (const { id, label } of sides.from) mustNotLieBelow(session, sides.into, { id, label })
  const plan = planMerge(db, referencesTo(db, kind, into), ids, into)
  const anchors = kind === 'issue' ? sides.from.filter(({ id }) => issueAnchorValues(db, id) !== issueAnchorValues(db, into)) : []
  return {
    plan,
    preview: {
      kind,
      ...sides,
      moved: plan.moved,
      conflicts: [...plan.conflicts, ...anchors.map(({ label }) => ({ what: 'anchors', detail: `Values given on ${label} keep their numbers and are read by the anchors of ${sides.into.label}.` }))],
    },
  }
}

/** @throws DemarcheError `not-found` */
function labelOf({ store: { db } }: Session, kind: Kind, id: string): string {
  if (kind === 'actor') return actorById(db, id).shortName
  const label = (kind === 'topic' ? topicLabels(db) : issueLabels(db)).get(id)
  if (label === undefined) throw new DemarcheError('not-found', `There is no ${kind} “${id}” in the workspace.`)
  return label
}

function mustNotLieBelow({ store: { db } }: Session, into: { readonly id: string; readonly label: string }, from: { readonly id: string; readonly label: string }): void {
  const parents = topicParents(db)
  for (let above = parents.get(into.id); above !== undefined; above = parents.get(above))
    if (above === from.id) throw new DemarcheError('bad-input', `${into.label} lies below ${from.label}. Merge ${into.label} into ${from.label} instead.`)
}

/** The row itself, once nothing points to it; an actor's names live on as names of the other. */
function remove({ store: { db } }: Session, writer: Writer, kind: Kind, id: string, into: string): void {
  if (kind === 'topic') writer.remove('topic', { id })
  if (kind === 'issue') {
    for (const value of db.prepare<[string], number>('SELECT value FROM issue_anchor WHERE issue_id = ?').pluck().all(id)) writer.remove('issue_anchor', { issueId: id, value })
    writer.remove('issue', { id })
  }
  if (kind !== 'actor') return
  const { name, shortName } = actorById(db, id)
  const known = new Set(aliasesOf(db, into).map(({ text }) => text))
  const { name: kept, shortName: keptShort } = actorById(db, into)
  writer.remove('actor', { id })
  for (const text of new Set([name, shortName])) if (!known.has(text) && text !== kept && text !== keptShort) writer.insert('actor_alias', { actorId: into, text, kind: 'alias' })
}

/** A saved view that named what is gone names what it became. */
function rewriteViews({ store: { db } }: Session, writer: Writer, { kind, from, into }: MergePreview): void {
  const gone = new Set(from.map(({ id }) => id))
  for (const { id, filter } of listViews(db)) {
    const named: unknown = typeof filter === 'object' && filter !== null ? Object.entries(filter).find(([name]) => name === kind)?.[1] : undefined
    if (!Array.isArray(named) || !named.some((one) => gone.has(String(one)))) continue
    const renamed = [...new Set(named.map((one) => (gone.has(String(one)) ? into.id : String(one))))]
    writer.update('saved_view', { id }, { filter: JSON.stringify({ ...Object(filter), [kind]: renamed }) })
  }
}
