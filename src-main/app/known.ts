/** Checks that what a command refers to is in the workspace, so that a slip is named before anything is written. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import { actorById } from '#store/actors.ts'
import { issueLabels, topicLabels } from '#store/taxonomy.ts'
import type { NewVoice } from '#store/statement-writes.ts'
import { statementNumbers } from '#store/statement-keys.ts'
import { handlingScheme } from '#store/workspace.ts'

/** @throws DemarcheError `not-found` where a voice names an actor, topic or issue that is not there. */
export function mustKnowVoices(db: Connection, voices: readonly NewVoice[]): void {
  const topics = topicLabels(db)
  for (const voice of voices) {
    actorById(db, voice.actor)
    if (voice.onBehalfOf !== null) actorById(db, voice.onBehalfOf)
    if (voice.spokesperson) actorById(db, voice.spokesperson)
    for (const topic of voice.topics) if (!topics.has(topic)) throw new DemarcheError('not-found', `There is no topic “${topic}” in the workspace.`)
    for (const { issue } of voice.stances) mustKnowIssue(db, issue)
  }
}

/** @throws DemarcheError `not-found` */
export function mustKnowIssue(db: Connection, issue: string): void {
  if (!issueLabels(db).has(issue)) throw new DemarcheError('not-found', `There is no issue “${issue}” in the workspace.`)
}

/** @throws DemarcheError `not-found` where the handling scheme has no such level; nothing given is fine. */
export function mustKnowMark(db: Connection, mark: string | undefined): void {
  const levels = handlingScheme(db)
  if (mark !== undefined && !levels.some((level) => level.id === mark))
    throw new DemarcheError('not-found', `There is no handling level “${mark}”. The scheme has ${levels.map((level) => level.label).join(', ')}.`)
}

/** @throws DemarcheError `not-found` where any of the statements is not there any more. */
export function mustKnowStatements(db: Connection, ids: readonly string[]): void {
  const wanted = [...new Set(ids)]
  if (statementNumbers(db, wanted).length < wanted.length) throw new DemarcheError('not-found', 'A statement given as evidence is not there any more.')
}
