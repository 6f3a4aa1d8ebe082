/** Gathers what a document on what changed between two days is planned from. */
import type { ChangesData } from '#briefs/data/changes.ts'
import type { BriefPosition, SpokenStatement, Standing } from '#briefs/data/records.ts'
import { isProposal } from '#briefs/plan/proposals.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { Gathering } from './gathering.ts'
import { meetingName } from './meeting-names.ts'
import { ownPositions, standingsOf } from './standings.ts'
import { countedStatements } from './statements-counted.ts'

/** @throws DemarcheError `bad-input` where the days are the wrong way round. */
export function changesData(gathering: Gathering, since: string): ChangesData {
  const { asOf } = gathering
  if (since >= asOf) throw new DemarcheError('bad-input', `There is nothing between ${since} and ${asOf}: the first day must be the earlier one.`)
  const statements = countedStatements(gathering, { after: since })
  const spoken = statements.map((statement) => gathering.spoken(statement))
  const { moved, taken } = comparedWith(gathering, since)
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf,
    scheme: gathering.scheme,
    since,
    moved,
    taken,
    proposals: spoken.filter(isProposal),
    firstTime: firstTime(gathering, since, spoken),
    documents: gathering.documents
      .filter(({ date }) => date !== null && date > since && date <= asOf)
      .toReversed()
      .map(({ id, title, date, meeting, mark }) => ({
        title,
        date,
        meeting: meeting === null ? null : meetingName(meeting),
        statements: statements.filter(({ document }) => document?.id === id).length,
        mark,
      })),
  }
}

/** What was held at the end of each of the two days, actor by actor and issue by issue. */
function comparedWith(gathering: Gathering, since: string): Pick<ChangesData, 'moved' | 'taken'> {
  const before = new Map(ownPositions(gathering, since).map((position) => [`${position.actor} ${position.issue}`, position]))
  const changed = ownPositions(gathering).filter((now) => now.value !== null && before.get(`${now.actor} ${now.issue}`)?.value !== now.value)
  const earlier = new Map(standingsOf(gathering, [...before.values()]).map((standing) => [keyOf(standing), standing.position]))
  const moved: Standing[] = []
  const taken: Standing[] = []
  for (const standing of standingsOf(gathering, changed)) {
    const then = earlier.get(keyOf(standing))
    if (then === undefined || then.value === null) taken.push({ ...standing, position: { ...standing.position, previous: null } })
    else moved.push({ ...standing, position: { ...standing.position, previous: asPrevious(then) } })
  }
  return { moved, taken }
}

function keyOf({ actor, position }: Standing): string {
  return `${actor.id} ${position.issue.id}`
}

function asPrevious({ value, date, quote }: BriefPosition): BriefPosition['previous'] {
  return { value, date, quote }
}

function firstTime(gathering: Gathering, since: string, spoken: readonly SpokenStatement[]): ChangesData['firstTime'] {
  const earlier = gathering.spoke(since)
  const found = new Map<string, { readonly actor: SpokenStatement['speakers'][number]; statements: number; readonly first: SpokenStatement }>()
  for (const statement of spoken) {
    for (const actor of statement.speakers.filter(({ id }) => !earlier.has(id))) {
      const known = found.get(actor.id)
      if (known) known.statements += 1
      else found.set(actor.id, { actor, statements: 1, first: statement })
    }
  }
  return [...found.values()]
}
