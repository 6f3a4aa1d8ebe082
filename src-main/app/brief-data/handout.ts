/**
 * Gathers what a handout is planned from: words others said, and positions as they follow from those words alone. It
 * asks the store for no line, no assessment and no note, and a test keeps it from doing so.
 */
import type { HandoutData, HandoutPosition } from '#briefs/data/handout.ts'
import { actorById } from '#store/actors.ts'
import { mustKnowIssue } from '../known.ts'
import type { Gathering } from './gathering.ts'
import { countedStatements } from './statements-counted.ts'

export interface HandoutScope {
  readonly issue?: string | undefined
  readonly actor?: string | undefined
}

/** @throws DemarcheError `not-found` where the issue or actor asked for is not in the workspace. */
export function handoutData(gathering: Gathering, { issue, actor }: HandoutScope): HandoutData {
  const { db } = gathering.session.store
  if (issue !== undefined) mustKnowIssue(db, issue)
  if (actor !== undefined) actorById(db, actor)
  const said = gathering.allPositions().filter((position) => position.basis === 'statement' && (actor === undefined || position.actor === actor))
  gathering.load(said.flatMap(({ evidence }) => evidence))
  const issues = gathering.issues
    .filter(({ id }) => issue === undefined || id === issue)
    .map(({ id }) => ({ issue: gathering.issue(id), positions: said.filter((position) => position.issue === id).flatMap((position) => asHandout(position, gathering)) }))
    .filter(({ positions }) => positions.length > 0)
  const quoted = new Set(issues.flatMap(({ positions }) => positions.map(({ quote }) => quote.statementId)))
  const statements = countedStatements(gathering, issue === undefined ? {} : { issue })
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf: gathering.asOf,
    scheme: gathering.scheme,
    issues,
    quotes: statements
      .filter((statement) => !quoted.has(statement.id) && (actor === undefined || statement.voices.some((voice) => voice.actor.id === actor || voice.onBehalfOf?.id === actor)))
      .map((statement) => ({ ...gathering.quote(statement), speakers: statement.voices.map((voice) => voice.actor), topic: statement.voices[0]?.topics[0]?.label ?? null })),
  }
}

function asHandout(derived: ReturnType<Gathering['allPositions']>[number], gathering: Gathering): readonly HandoutPosition[] {
  const actor = gathering.refs.get(derived.actor)
  const statement = gathering.statement(derived.evidence[0])
  if (!actor || !statement || derived.value === null) return []
  return [{ actor, value: derived.value, condition: derived.condition, quote: gathering.quote(statement) }]
}
