/** Reads reports with the workspace's own names and taxonomy, so that what a person added is recognised. */
import type { ReferenceActors, ReferenceTaxonomy } from '#contract/reference.ts'
import { DemarcheError } from '#contract/errors.ts'
import { cleanText, readText, UnreadableFile } from '#intake/decode.ts'
import { buildGazetteer, fold, type Gazetteer } from '#intake/gazetteer.ts'
import type { ReadingWords } from '#intake/readers/requests.ts'
import { actorRefs, aliasesOfAll } from '#store/actors.ts'
import { rejectedNames, supersededActors } from '#store/rejected-names.ts'
import { listIssues, listTopics } from '#store/taxonomy.ts'
import { referenceActors, referenceTaxonomy } from './reference.ts'
import type { Session } from './session.ts'

export interface ReadingMaterials {
  readonly gazetteer: Gazetteer
  readonly taxonomy: ReferenceTaxonomy
}

/** The text of a report's bytes. @throws DemarcheError `unreadable-file` or `empty-report`, naming the file. */
export function textOf(bytes: Uint8Array, fileName: string): string {
  try {
    return readText(bytes, fileName)
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause
    throw refusal(cause.fileName, cause.reason, { cause })
  }
}

/** A file that cannot be taken in, and why: `empty-report` where it has no words, else `unreadable-file`. */
export function refusal(fileName: string, reason: string, options?: ErrorOptions): DemarcheError {
  const code = /empty|no text/.test(reason) ? 'empty-report' : 'unreadable-file'
  return new DemarcheError(code, `${fileName} cannot be taken in: ${reason}.`, options)
}

/** As `textOf`, of text that is text already. @throws DemarcheError `empty-report` */
export function pastedText(text: string, name: string): string {
  const clean = cleanText(text)
  if (clean.trim() === '') throw new DemarcheError('empty-report', `${name} cannot be taken in: it holds no text.`)
  return clean
}

/** What the program knows by itself, for reading without a workspace. */
export function shippedWords(resources: string): ReadingWords {
  return { actors: referenceActors(resources), taxonomy: referenceTaxonomy(resources) }
}

export function workspaceMaterials(session: Session): ReadingMaterials {
  const { actors, taxonomy } = workspaceWords(session)
  return { gazetteer: buildGazetteer(actors), taxonomy }
}

/** A lesson not kept yet: a name that means an actor, or with null nobody who speaks. */
export interface WordsTaught {
  readonly name: string
  readonly actor: string | null
}

/** The workspace's names and cues as plain data, for a process that reads with them; what a person taught comes first. */
export function workspaceWords({ store, deps }: Session, taught?: WordsTaught): ReadingWords {
  const aliases = aliasesOfAll(store.db)
  const rejected = new Map(rejectedNames(store.db).map((name) => [fold(name), name]))
  if (taught?.actor === null) rejected.set(fold(taught.name), taught.name)
  else if (taught) rejected.delete(fold(taught.name))
  const isTaken = (name: string, actor: string): boolean => rejected.has(fold(name)) || (taught !== undefined && taught.actor !== actor && fold(taught.name) === fold(name))
  const superseded = new Set(supersededActors(store.db))
  const known: ReferenceActors = {
    actors: [...actorRefs(store.db).values()].filter((actor) => !superseded.has(actor.id) && !isTaken(actor.name, actor.id)).map((actor) => ({
      ...actor,
      shortName: isTaken(actor.shortName, actor.id) ? actor.name : actor.shortName,
      iso2: null,
      iso3: null,
      unMember: false,
      unGroup: null,
      region: null,
      subregion: null,
      aliases: [...(aliases.get(actor.id) ?? []).filter(({ text }) => !isTaken(text, actor.id)), ...(taught?.actor === actor.id ? [{ text: taught.name, kind: 'alias' as const }] : [])],
    })),
    memberships: [],
    notSpeakers: [...referenceActors(deps.paths.resources).notSpeakers, ...[...rejected.values()].map((name) => ({ name, kind: 'rejected' }))],
  }
  return { actors: known, taxonomy: { topics: listTopics(store.db), issues: listIssues(store.db) } }
}
