/** What can be done to an issue and its topic as such: edit, merge. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { IssueRecord } from '#contract/records.ts'
import { IssueDialog } from '#editing/issue/issue-dialog.tsx'
import { MergeDialog } from '#editing/order/merge-dialog.tsx'
import { TopicDialog } from '#editing/topics/topic-dialog.tsx'

type Doing = 'edit issue' | 'merge issue' | 'edit topic' | 'merge topic' | null

export function IssueMenu({ issue }: { readonly issue: IssueRecord }) {
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const whole = useQueryOf('topic.list').data?.find(({ id }) => id === issue.topic)
  const topic = { id: issue.topic, label: issue.topicLabel }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label="More for this issue">
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Issue</Menu.Label>
          <Menu.Item onClick={() => setDoing('edit issue')}>Edit…</Menu.Item>
          <Menu.Item onClick={() => setDoing('merge issue')}>Merge into another issue…</Menu.Item>
          <Menu.Label>Topic: {issue.topicLabel}</Menu.Label>
          <Menu.Item onClick={() => setDoing('edit topic')}>Edit its name and keywords…</Menu.Item>
          <Menu.Item onClick={() => setDoing('merge topic')}>Merge into another topic…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {doing === 'edit issue' ? <IssueDialog issue={issue} onClose={close} /> : null}
      {doing === 'edit topic' && whole ? <TopicDialog topic={whole} onClose={close} /> : null}
      {doing === 'merge issue' ? <MergeDialog kind="issue" from={issue} onClose={close} onMerged={(into) => navigate({ screen: 'issues', issue: into }, 'replace')} /> : null}
      {doing === 'merge topic' ? <MergeDialog kind="topic" from={topic} onClose={close} onMerged={close} /> : null}
    </>
  )
}
