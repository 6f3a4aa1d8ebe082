/** What can be done to an issue and its topic as such: rename, merge. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { IssueRecord } from '#contract/records.ts'
import { MergeDialog } from '#editing/order/merge-dialog.tsx'
import { RenameDialog } from '#editing/order/rename-dialog.tsx'
import { toastDone } from '#ui/toasts.tsx'

type Doing = 'rename issue' | 'merge issue' | 'rename topic' | 'merge topic' | null

const undo = (): void => runCommand('undo')

export function IssueMenu({ issue }: { readonly issue: IssueRecord }) {
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const renameIssue = useMutationOf('issue.update', { onDone: ({ label }) => toastDone(`Renamed to ${label}`, undo) })
  const renameTopic = useMutationOf('topic.update', { onDone: ({ label }) => toastDone(`Renamed the topic to ${label}`, undo) })
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
          <Menu.Item onClick={() => setDoing('rename issue')}>Rename…</Menu.Item>
          <Menu.Item onClick={() => setDoing('merge issue')}>Merge into another issue…</Menu.Item>
          <Menu.Label>Topic: {issue.topicLabel}</Menu.Label>
          <Menu.Item onClick={() => setDoing('rename topic')}>Rename…</Menu.Item>
          <Menu.Item onClick={() => setDoing('merge topic')}>Merge into another topic…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {doing === 'rename issue' ? <RenameDialog title="Rename the issue" name={issue.label} onRename={(label) => renameIssue.mutate({ id: issue.id, label })} onClose={close} /> : null}
      {doing === 'rename topic' ? <RenameDialog title="Rename the topic" name={topic.label} onRename={(label) => renameTopic.mutate({ id: topic.id, label })} onClose={close} /> : null}
      {doing === 'merge issue' ? <MergeDialog kind="issue" from={issue} onClose={close} onMerged={(into) => navigate({ screen: 'issues', issue: into }, 'replace')} /> : null}
      {doing === 'merge topic' ? <MergeDialog kind="topic" from={topic} onClose={close} onMerged={close} /> : null}
    </>
  )
}
