/** What a new workspace starts with: its own row, the handling scheme, and the reference data as the person's to edit. */
import type { ReferenceActors, ReferenceTaxonomy } from '#contract/reference.ts'
import type { Store } from './database.ts'
import { type Entity, type NewRowOf, rowStatements } from './entities.ts'
import { DEFAULT_SCHEME, WORKSPACE_ID } from './workspace.ts'

export interface Seed {
  readonly name: string
  /** Id of our delegation among the reference actors, or null. */
  readonly us: string | null
  readonly isSample: boolean
  /** ISO instant. */
  readonly at: string
  readonly actors: ReferenceActors
  readonly taxonomy: ReferenceTaxonomy
  readonly newId: () => string
}

/** Fills an empty store in one transaction. Not in the change log: there is nothing before it to go back to. */
export function seedWorkspace({ db }: Store, seed: Seed): void {
  const insert = <E extends Entity>(entity: E, row: NewRowOf<E>) => {
    const rows = rowStatements(db, entity)
    rows.insert.run(rows.toImage(row))
  }
  db.transaction(() => {
    for (const level of DEFAULT_SCHEME) insert('handling_level', level)
    seedActors(seed, insert)
    seedTaxonomy(seed.taxonomy, insert)
    insert('workspace', { id: WORKSPACE_ID, name: seed.name, ourActorId: seed.us, isSample: seed.isSample ? 1 : 0, createdAt: seed.at })
  })()
}

type Insert = <E extends Entity>(entity: E, row: NewRowOf<E>) => void

function seedActors({ actors, newId }: Seed, insert: Insert): void {
  for (const actor of actors.actors) {
    insert('actor', {
      id: actor.id,
      name: actor.name,
      shortName: actor.shortName,
      kind: actor.kind,
      iso3: actor.iso3,
      unGroup: actor.unGroup,
      region: actor.region,
      subregion: actor.subregion,
      isReference: 1,
    })
    for (const alias of new Map(actor.aliases.map((one) => [one.text, one])).values())
      insert('actor_alias', { actorId: actor.id, text: alias.text, kind: alias.kind })
  }
  for (const { actor, grouping, from, to } of actors.memberships)
    insert('membership', { id: newId(), actorId: actor, groupingId: grouping, fromDate: from, toDate: to })
}

function seedTaxonomy(taxonomy: ReferenceTaxonomy, insert: Insert): void {
  const parents = new Set(taxonomy.topics.map((topic) => topic.parent))
  parentsFirst(taxonomy.topics).forEach((topic, place) => {
    // A group holds topics and nothing is filed under it, so it has no words to be found by.
    const isGroup = topic.parent === null && topic.keywords.length === 0 && parents.has(topic.id)
    insert('topic', {
      id: topic.id,
      parentId: topic.parent,
      label: topic.label,
      isGroup: isGroup ? 1 : 0,
      keywords: JSON.stringify(topic.keywords),
      place,
    })
  })
  taxonomy.issues.forEach((issue, place) => {
    insert('issue', { id: issue.id, topicId: issue.topic, label: issue.label, object: issue.object, note: issue.note, cues: JSON.stringify(issue.cues), place })
    for (const anchor of issue.anchors) insert('issue_anchor', { issueId: issue.id, value: anchor.at, label: anchor.text })
  })
}

function parentsFirst<T extends { readonly id: string; readonly parent: string | null }>(topics: readonly T[]): readonly T[] {
  const below = (parent: string | null): readonly T[] => topics.filter((topic) => topic.parent === parent).flatMap((topic) => [topic, ...below(topic.id)])
  return below(null)
}
