/** Actors as the person knows them: listed, named, and seen whole on one page. */
import { DemarcheError } from '#contract/errors.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { ActorProfile, ActorRow } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import { actorById, actorRefs, aliasesOf, findActor, listActors, memberships } from '#store/actors.ts'
import { statementsOfActor } from '#store/statements.ts'
import { workspaceInfo } from '#store/workspace.ts'
import { defined } from './documents.ts'
import { actorNeighbours, positionRows } from './positions.ts'
import { referenceActors } from './reference.ts'
import { commit, type Session } from './session.ts'

export function allActors({ store }: Session, all: boolean): readonly ActorRow[] {
  return listActors(store.db, all)
}

/** Everyone the program knows without a workspace, as a list would show them: nobody has spoken yet. */
export function knownActors(resources: string): readonly ActorRow[] {
  return referenceActors(resources).actors.map(({ id, name, shortName, kind, unGroup, region }) => ({
    id, name, shortName, kind, unGroup, region, groupings: [], statements: 0, proposed: 0, lastSpoke: null,
  }))
}

/** Everything about one actor as of a day (today where none is given). */
export function actorProfile(session: Session, input: InputOf<DemarcheApi, 'actor.profile'>): ActorProfile {
  const { db } = session.store
  const asOf = input.asOf ?? null
  const { id, name, shortName, kind, unGroup, region, notes } = actorById(db, input.id)
  const aliases = aliasesOf(db, id)
  const refs = actorRefs(db)
  const day = asOf ?? session.deps.now().slice(0, 10)
  const present = memberships(db).filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  const related = (ids: readonly string[]) => ids.flatMap((one) => refs.get(one) ?? [])
  return {
    actor: { id, name, shortName, kind },
    officialName: aliases.find((alias) => alias.kind === 'official')?.text ?? name,
    aliases,
    unGroup,
    region,
    groupings: related(present.filter((one) => one.actor === id).map((one) => one.grouping)),
    members: related(present.filter((one) => one.grouping === id).map((one) => one.actor)),
    isUs: workspaceInfo(session.store).us?.id === id,
    notes,
    positions: positionRows(session, { actor: id, asOf }),
    statements: statementsOfActor(db, id, ['confirmed', 'proposed']),
    ...actorNeighbours(session, id, asOf),
  }
}

/** @throws DemarcheError `duplicate` where an actor already goes by this name or alias. */
export function createActor(session: Session, input: InputOf<DemarcheApi, 'actor.create'>): ActorRow {
  const { db } = session.store
  for (const name of [input.name, input.alias || undefined]) {
    const holder = name === undefined ? undefined : findActor(db, name)
    if (holder) throw new DemarcheError('duplicate', `“${name}” is in the workspace already, as ${holder.name}.`)
  }
  const id = session.deps.newId()
  return commit(session, `Add ${input.name}`, (writer) => {
    writer.insert('actor', { id, name: input.name, shortName: input.name, kind: input.kind })
    if (input.alias) writer.insert('actor_alias', { actorId: id, text: input.alias, kind: 'alias' })
    return actorRow(session, id)
  })
}

/** @throws DemarcheError `duplicate` where another actor goes by the new name or alias. */
export function updateActor(session: Session, input: InputOf<DemarcheApi, 'actor.update'>): ActorRow {
  const { db } = session.store
  const { id, addAlias, removeAlias, ...fields } = input
  const before = actorById(db, id)
  for (const name of [fields.name, addAlias]) {
    const holder = name === undefined ? undefined : findActor(db, name)
    if (holder && holder.id !== id) throw new DemarcheError('duplicate', `“${name}” is ${holder.name} already.`)
  }
  return commit(session, `Edit ${before.shortName}`, (writer) => {
    writer.update('actor', { id }, defined({ ...fields, shortName: fields.name }))
    if (addAlias !== undefined && !aliasesOf(db, id).some((alias) => alias.text === addAlias))
      writer.insert('actor_alias', { actorId: id, text: addAlias, kind: 'alias' })
    if (removeAlias !== undefined) writer.remove('actor_alias', { actorId: id, text: removeAlias })
    return actorRow(session, id)
  })
}

function actorRow({ store }: Session, id: string): ActorRow {
  const found = listActors(store.db, true).find((row) => row.id === id)
  if (!found) throw new DemarcheError('not-found', 'This actor is not in the workspace.')
  return found
}
