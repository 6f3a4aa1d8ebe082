/** The dialogs of what is done to an issue and its topic as such, from its page or from the list. */
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { IssueRecord } from '#contract/records.ts'
import { IssueDialog } from '#editing/issue/issue-dialog.tsx'
import { MergeDialog } from '#editing/order/merge-dialog.tsx'
import { TopicDialog } from '#editing/topics/topic-dialog.tsx'

export interface IssueDeedProps {
  readonly issue: IssueRecord
  readonly doing: 'edit issue' | 'merge issue' | 'edit topic' | 'merge topic' | null
  readonly onClose: () => void
}

export function IssueDeed({ issue, doing, onClose }: IssueDeedProps) {
  const whole = useQueryOf('topic.list').data?.find(({ id }) => id === issue.topic)
  const topic = { id: issue.topic, label: issue.topicLabel }
  switch (doing) {
    case 'edit issue':
      return <IssueDialog issue={issue} onClose={onClose} />
    case 'edit topic':
      return whole ? <TopicDialog topic={whole} onClose={onClose} /> : null
    case 'merge issue':
      return <MergeDialog kind="issue" from={issue} onClose={onClose} onMerged={(into) => navigate({ screen: 'issues', issue: into }, 'replace')} />
    case 'merge topic':
      return <MergeDialog kind="topic" from={topic} onClose={onClose} onMerged={onClose} />
    case null:
      return null
  }
}
