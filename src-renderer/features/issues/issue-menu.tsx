/** What can be done to an issue and its topic as such: edit, merge. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { IssueRecord } from '#contract/records.ts'
import { IssueDeed, type IssueDeedProps } from './issue-deed.tsx'

export function IssueMenu({ issue }: { readonly issue: IssueRecord }) {
  const [doing, setDoing] = useState<IssueDeedProps['doing']>(null)
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
      <IssueDeed issue={issue} doing={doing} onClose={() => setDoing(null)} />
    </>
  )
}
