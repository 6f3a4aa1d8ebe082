/** Gathers what a speaking note is planned from. */
import type { SpeakingItem, SpeakingNoteData } from '#briefs/data/speaking.ts'
import { workspaceInfo } from '#store/workspace.ts'
import { mustKnowIssue } from '../known.ts'
import { ourLines } from './country.ts'
import type { Gathering } from './gathering.ts'
import { ownStandings } from './standings.ts'

/** @throws DemarcheError `not-found` where the issue is not in the workspace. */
export function speakingNoteData(gathering: Gathering, issue: string | undefined): SpeakingNoteData {
  const { session } = gathering
  if (issue !== undefined) mustKnowIssue(session.store.db, issue)
  const lines = ourLines(gathering)
  const wanted = issue === undefined ? lines.map((line) => line.issue) : [issue]
  const us = workspaceInfo(session.store).us
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf: gathering.asOf,
    scheme: gathering.scheme,
    us: us?.shortName ?? null,
    items: wanted.map((id): SpeakingItem => ({
      issue: gathering.issue(id),
      line: lines.find((line) => line.issue === id) ?? null,
      standings: ownStandings(gathering, id).filter(({ actor }) => actor.id !== us?.id),
    })),
  }
}
