/** Who answered, supported, opposed or cited whom, who spoke for which grouping, and in which words. */
import type { Database as Connection } from 'better-sqlite3'
import type { ActorRef, Evidence } from '#contract/records.ts'
import type { RelationRecord } from '#contract/records/issue-page.ts'
import { actorRefs } from './actors.ts'
import { evidenceFor } from './positions.ts'
import { prepared } from './prepared.ts'
import { asEvidence } from './proposals.ts'
import { type Link, linkById, linksAround } from './statement-links.ts'

/** What an actor's words said of others, then what others' said of it; latest first. */
export function relationsOf(db: Connection, actor: string): readonly RelationRecord[] {
  // Every voice of a statement has links of its own: those in which the actor takes no part are about others.
  return onceADocument(asRecords(db, linksAround(db, actor)).filter(({ speakers, target }) => target.id === actor || speakers.some(({ id }) => id === actor)))
}

export function relationById(db: Connection, id: string): RelationRecord | undefined {
  const link = linkById(db, id)
  return link && asRecords(db, [link])[0]
}

function asRecords(db: Connection, links: readonly Link[]): readonly RelationRecord[] {
  const refs = actorRefs(db)
  const words = evidenceFor(db, links.flatMap(({ statement, target }) => (target === null ? [statement] : [statement, target])))
  const voices = Map.groupBy(
    prepared<[string], { statement: string; actor: string }>(
      db,
      'SELECT statement_id AS statement, actor_id AS actor FROM statement_actor WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY place',
    ).all(JSON.stringify(links.map(({ statement }) => statement))),
    ({ statement }) => statement,
  )
  return links.flatMap((link) => {
    const speaking = (voices.get(link.statement) ?? []).map(({ actor }) => actor)
    const who = link.voice !== null && speaking.includes(link.voice) ? [link.voice] : speaking.filter((actor) => actor !== link.actor)
    return asRecord(link, who.flatMap((actor) => refs.get(actor) ?? []), refs.get(link.actor), asEvidence(words.get(link.statement)), asEvidence(words.get(link.target ?? '')))
  })
}

function asRecord({ id, kind }: Link, voices: readonly ActorRef[], named: ActorRef | undefined, words: Evidence | null, targetWords: Evidence | null): readonly RelationRecord[] {
  const [voice] = voices
  if (!named || !words || !voice) return []
  return [kind === 'spoken by' ? { id, kind: 'speaks for', speakers: [named], target: voice, words, targetWords } : { id, kind, speakers: voices, target: named, words, targetWords }]
}

/** A spokesperson is one for a whole speech: its first words tell it. */
function onceADocument(relations: readonly RelationRecord[]): readonly RelationRecord[] {
  const told = new Set<string>()
  return relations
    .toReversed()
    .filter(({ kind, speakers, target, words }) => {
      if (kind !== 'speaks for') return true
      const key = `${speakers[0]?.id} ${target.id} ${words.documentId ?? words.statementId}`
      if (told.has(key)) return false
      told.add(key)
      return true
    })
    .toReversed()
}
