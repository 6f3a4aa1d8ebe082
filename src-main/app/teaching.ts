/** What reading learns from corrections: a name that means another actor, a name that never speaks. */
import { DemarcheError } from '#contract/errors.ts'
import type { ReadName, Taught } from '#contract/methods/teaching.ts'
import type { ReportReading } from '#contract/proposal.ts'
import { flatten } from '#intake/flat.ts'
import { findNames, fold } from '#intake/gazetteer.ts'
import { actorById } from '#store/actors.ts'
import type { Writer } from '#store/change-log.ts'
import { bodyOf, documentById } from '#store/documents.ts'
import { aliasHolders, nameHolders, rejectedNames } from '#store/rejected-names.ts'
import { statementById, statementsOfDocument } from '#store/statements.ts'
import { proposeAny } from './proposals.ts'
import { openReader } from './reading-process.ts'
import { workspaceMaterials, type WordsTaught, workspaceWords } from './reading.ts'
import { readAgain } from './read-again.ts'
import { commit, type Session } from './session.ts'

/** Names by which this actor is found in the statement, each with how much of its document still awaits review under it. */
export function namesOf(session: Session, { statement, actor }: { readonly statement: string; readonly actor: string }): readonly ReadName[] {
  const { db } = session.store
  const { quote, document } = statementById(db, statement)
  const { name } = actorById(db, actor)
  const { gazetteer } = workspaceMaterials(session)
  const namesIn = (words: string): ReadonlySet<string> =>
    new Set(findNames(gazetteer, flatten(words)).filter((mention) => mention.actor === name && mention.form !== 'not speaker').map(({ start, end }) => words.slice(start, end)))
  const found = [...namesIn(quote)]
  if (found.length === 0) return []
  const waiting = document === null ? [] : statementsOfDocument(db, document.id).filter(({ status, voices }) => status === 'proposed' && voices.some((voice) => voice.actor.id === actor))
  const named = waiting.map((one) => namesIn(one.quote))
  return found.map((text) => ({ name: text, awaiting: named.filter((names) => names.has(text)).length, isOwnName: nameHolders(db, text).some(({ isReference }) => isReference === 1) }))
}

export interface Lesson {
  readonly name: string
  /** Id of the actor that the name means; null where it never speaks. */
  readonly actor: string | null
  /** Its unreviewed statements are read again. */
  readonly document?: string | undefined
}

/**
 * Keeps the lesson, and with a document reads what nobody has reviewed in it again, all in one step.
 * @throws DemarcheError `not-found`; `bad-input` where the name is the very name of another actor; `cancelled`
 */
export async function teach(session: Session, { name, actor, document }: Lesson, signal?: AbortSignal): Promise<Taught> {
  const { db } = session.store
  const target = actor === null ? null : actorById(db, actor)
  if (target !== null) mustBeFreeFor(session, name, target.id)
  const reading = document === undefined ? null : await readingWith(session, document, { name, actor: target?.id ?? null }, signal)
  const label = target === null ? `Never read “${name}” as a speaker` : `Always read “${name}” as ${target.shortName}`
  return commit(session, label, (writer) => {
    if (target === null) reject(session, writer, name)
    else giveAlias(session, writer, name, target.id)
    return { changed: document === undefined || reading === null ? 0 : readAgain(session, writer, document, reading) }
  })
}

/** Reads what awaits review in a document with the names, keywords and cues as they are now. @throws DemarcheError `not-found`; `cancelled` */
export async function readRestAgain(session: Session, document: string, signal?: AbortSignal): Promise<Taught> {
  const { title } = documentById(session.store.db, document)
  const reading = await readingWith(session, document, undefined, signal)
  return commit(session, `Read ${title} again`, (writer) => ({ changed: readAgain(session, writer, document, reading) }))
}

/** Takes back that a name never speaks. @throws DemarcheError `not-found` */
export function allowName(session: Session, name: string): void {
  const kept = rejectedNames(session.store.db).find((text) => fold(text) === fold(name))
  if (kept === undefined) throw new DemarcheError('not-found', `“${name}” is not among the names that never speak.`)
  commit(session, `Let “${kept}” speak again`, (writer) => writer.remove('rejected_name', { text: kept }))
}

export function listRejectedNames({ store }: Session): readonly string[] {
  return rejectedNames(store.db)
}

async function readingWith(session: Session, document: string, taught: WordsTaught | undefined, signal?: AbortSignal): Promise<ReportReading> {
  const { db } = session.store
  documentById(db, document)
  const reader = openReader(session.deps.startReader)
  try {
    return await proposeAny(reader, bodyOf(db, document), workspaceWords(session, taught), { signal })
  } finally {
    reader.close()
  }
}

/** A body that a report brought in may give up its name to the actor it really is; one that every workspace knows may not. */
function mustBeFreeFor({ store: { db } }: Session, name: string, actor: string): void {
  const holder = nameHolders(db, name).find(({ id, isReference }) => id !== actor && isReference === 1)
  if (holder) throw new DemarcheError('bad-input', `“${name}” is the name of ${holder.name} itself. Correct these statements one by one instead.`)
}

function giveAlias({ store: { db } }: Session, writer: Writer, name: string, actor: string): void {
  for (const kept of rejectedNames(db)) if (fold(kept) === fold(name)) writer.remove('rejected_name', { text: kept })
  const holders = aliasHolders(db, name)
  for (const { actorId, text } of holders) if (actorId !== actor) writer.remove('actor_alias', { actorId, text })
  if (!holders.some(({ actorId }) => actorId === actor)) writer.insert('actor_alias', { actorId: actor, text: name, kind: 'alias' })
}

function reject(session: Session, writer: Writer, name: string): void {
  if (rejectedNames(session.store.db).some((kept) => fold(kept) === fold(name))) return
  writer.insert('rejected_name', { text: name, createdAt: session.deps.now() })
}
