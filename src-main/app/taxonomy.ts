/** Topics to file under and issues to stand on. */
import type { IssueRecord, TopicNode } from '#contract/records.ts'
import { listIssues, listTopics } from '#store/taxonomy.ts'
import type { Session } from './session.ts'

export function allTopics({ store }: Session): readonly TopicNode[] {
  return listTopics(store.db)
}

export function allIssues({ store }: Session): readonly IssueRecord[] {
  return listIssues(store.db).map(({ cues: _cues, ...issue }) => issue)
}
