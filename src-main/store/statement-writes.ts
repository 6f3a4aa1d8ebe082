/** How a statement is written: its row, its words and its voices always together. */
import type { Database as Connection } from 'better-sqlite3'
import type { Voice } from '#contract/records.ts'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import type { Writer } from './change-log.ts'
import { prepared, preparedColumn } from './prepared.ts'
import { followVoices, insertLink, type NewLink, tidyLinks } from './statement-links.ts'

export interface NewVoice {
  readonly actor: string
  readonly onBehalfOf: string | null
  /** Id of whoever spoke for it; absent: whoever is known to have. */
  readonly spokesperson?: string | null | undefined
  readonly topics: readonly string[]
  readonly stances: readonly { readonly issue: string; readonly value: number | null; readonly condition: string | null }[]
}

export interface NewStatement {
  readonly n: number
  readonly id: string
  readonly document: string | null
  readonly meeting: string | null
  readonly date: string | null
  readonly para: number | null
  readonly sent: number | null
  readonly start: number | null
  readonly end: number | null
  readonly status: StatementStatus
  readonly tier: Tier | null
  readonly rule: string | null
  readonly quote: string
  readonly mark: string
  readonly at: string
  /** ISO instant at which a live note was heard. */
  readonly heardAt?: string
  readonly voices: readonly NewVoice[]
  /** Spokespersons and replies, each of one of the voices. */
  readonly links?: readonly NewLink[]
}

export function insertStatement(writer: Writer, statement: NewStatement): void {
  writer.insert('statement', {
    n: statement.n,
    id: statement.id,
    documentId: statement.document,
    meetingId: statement.meeting,
    date: statement.date,
    para: statement.para,
    sent: statement.sent,
    startOffset: statement.start,
    endOffset: statement.end,
    status: statement.status,
    tier: statement.tier,
    rule: statement.rule,
    mark: statement.mark,
    caveat: null,
    createdAt: statement.at,
    changedAt: statement.at,
    heardAt: statement.heardAt ?? null,
  })
  writer.insert('statement_text', { n: statement.n, quote: statement.quote, note: null })
  insertVoices(writer, statement.id, statement.voices)
  for (const link of statement.links ?? []) insertLink(writer, statement.id, link)
}

/**
 * Puts these voices in place of those the statement has, and brings its links in line with them. The same actor named
 * twice counts once. @returns that it wrote.
 */
export function replaceVoices(db: Connection, writer: Writer, statement: string, voices: readonly NewVoice[]): true {
  removeVoices(db, writer, statement)
  insertVoices(writer, statement, voices)
  followVoices(db, writer, statement, voices)
  return true
}

/** Whether the voices a statement has are those a person sends back, whoever spoke for them: then there is nothing to write. */
export function sameVoices(present: readonly Voice[], wanted: readonly NewVoice[]): boolean {
  const plain = (actor: string, onBehalfOf: string | null, topics: readonly string[], stances: NewVoice['stances']): unknown => [
    actor,
    onBehalfOf,
    topics,
    stances.map(({ issue, value, condition }) => [issue, value, condition]).toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  ]
  const before = present.map((voice) => plain(voice.actor.id, voice.onBehalfOf?.id ?? null, voice.topics.map((topic) => topic.id), voice.stances))
  const after = wanted.map((voice) => plain(voice.actor, voice.onBehalfOf, voice.topics, voice.stances))
  return JSON.stringify(before) === JSON.stringify(after)
}

/** Takes a statement out with everything that hangs on it, row by row, so that undo can bring all of it back. */
export function removeStatement(db: Connection, writer: Writer, statement: { readonly id: string; readonly n: number }): void {
  removeVoices(db, writer, statement.id)
  const evidence = prepared<[string], { position_id: string }>(db, 'SELECT position_id FROM position_evidence WHERE statement_id = ?').all(statement.id)
  for (const { position_id } of evidence) writer.remove('position_evidence', { positionId: position_id, statementId: statement.id })
  removeFromLandscape(db, writer, statement.id)
  writer.remove('statement_text', { n: statement.n })
  writer.remove('statement', { n: statement.n })
}

/** Gives what refers to one statement to another that takes in its words. */
export function handOver(db: Connection, writer: Writer, from: string, to: string): void {
  const ids = (sql: string, ...values: readonly string[]): readonly string[] => preparedColumn<string[], string>(db, sql).all(...values)
  for (const positionId of ids('SELECT position_id FROM position_evidence WHERE statement_id = ?', from)) {
    writer.remove('position_evidence', { positionId, statementId: from })
    if (ids('SELECT position_id FROM position_evidence WHERE position_id = ? AND statement_id = ?', positionId, to).length === 0)
      writer.insert('position_evidence', { positionId, statementId: to })
  }
  for (const id of ids('SELECT id FROM statement_link WHERE statement_id = ?', from)) writer.update('statement_link', { id }, { statementId: to })
  for (const id of ids('SELECT id FROM statement_link WHERE target_statement_id = ?', from)) writer.update('statement_link', { id }, { targetStatementId: to })
  for (const id of ids('SELECT id FROM proposal WHERE statement_id = ?', from)) writer.update('proposal', { id }, { statementId: to })
  tidyLinks(db, writer, to)
}

/** A relation goes with the words it was made in; what merely pointed to the words lets go of them. */
function removeFromLandscape(db: Connection, writer: Writer, statement: string): void {
  const ids = (sql: string): readonly string[] => preparedColumn<[string], string>(db, sql).all(statement)
  for (const id of ids('SELECT id FROM statement_link WHERE statement_id = ?')) writer.remove('statement_link', { id })
  for (const id of ids('SELECT id FROM statement_link WHERE target_statement_id = ?')) writer.update('statement_link', { id }, { targetStatementId: null })
  for (const id of ids('SELECT id FROM proposal WHERE statement_id = ?')) writer.update('proposal', { id }, { statementId: null })
}

function insertVoices(writer: Writer, statement: string, voices: readonly NewVoice[]): void {
  const seen = new Set<string>()
  voices.forEach((voice, place) => {
    if (seen.has(voice.actor)) return
    seen.add(voice.actor)
    writer.insert('statement_actor', { statementId: statement, actorId: voice.actor, onBehalfOfId: voice.onBehalfOf, place })
    ;[...new Set(voice.topics)].forEach((topic, at) => {
      writer.insert('statement_topic', { statementId: statement, actorId: voice.actor, topicId: topic, place: at })
    })
    for (const stance of new Map(voice.stances.map((one) => [one.issue, one])).values())
      writer.insert('stance', {
        statementId: statement,
        actorId: voice.actor,
        issueId: stance.issue,
        value: stance.value,
        condition: stance.condition,
      })
  })
}

function removeVoices(db: Connection, writer: Writer, statement: string): void {
  const keys = <Row>(table: string, column: string): readonly Row[] =>
    prepared<[string], Row>(db, `SELECT actor_id AS actorId, ${column} FROM ${table} WHERE statement_id = ?`).all(statement)
  for (const row of keys<{ actorId: string; issueId: string }>('stance', 'issue_id AS issueId'))
    writer.remove('stance', { statementId: statement, ...row })
  for (const row of keys<{ actorId: string; topicId: string }>('statement_topic', 'topic_id AS topicId'))
    writer.remove('statement_topic', { statementId: statement, ...row })
  for (const { actorId } of keys<{ actorId: string }>('statement_actor', 'place'))
    writer.remove('statement_actor', { statementId: statement, actorId })
}
