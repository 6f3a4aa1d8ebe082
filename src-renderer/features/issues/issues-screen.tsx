/** Issues: every contested question with how many stand where, and the chosen one as a spectrum. */
import { Button, Center, Loader } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { useCommand } from '#bridge/commands.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate, type Route } from '#bridge/route.ts'
import type { IssueRecord } from '#contract/records.ts'
import { IssueDialog } from '#editing/issue/issue-dialog.tsx'
import { TopicsDialog } from '#editing/topics/topics-dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { IssueList } from './issue-list.tsx'
import { IssuePage } from './issue-page.tsx'
import { talliesOf, type Tally } from './tally.ts'

const paneSize = z.number()
type Doing = 'new issue' | 'topics' | null

export function IssuesScreen({ route }: { readonly route: Extract<Route, { screen: 'issues' }> }) {
  const [doing, setDoing] = useState<Doing>(null)
  useCommand('new-issue', () => setDoing('new issue'))
  useCommand('topics', () => setDoing('topics'))
  const { data: issues } = useQueryOf('issue.list')
  const { data: matrix } = useQueryOf('matrix.asOf', {})
  const tallies = useMemo(() => (matrix ? talliesOf(matrix) : null), [matrix])
  const issue = issues?.find((one) => one.id === route.issue) ?? issues?.[0]
  if (!issues || !tallies) {
    return (
      <Center flex={1} h="100%">
        <Loader size="sm" aria-label="Loading the issues" />
      </Center>
    )
  }
  return (
    <>
      {issue === undefined ? <NoIssue onNew={() => setDoing('new issue')} onTopics={() => setDoing('topics')} /> : <Chosen issue={issue} issues={issues} tallies={tallies} onDo={setDoing} />}
      {doing === 'new issue' && <IssueDialog issue={null} onClose={() => setDoing(null)} onKept={({ id }) => show(id)} />}
      {doing === 'topics' && <TopicsDialog onClose={() => setDoing(null)} />}
    </>
  )
}

const show = (issue: string) => navigate({ screen: 'issues', issue }, 'replace')

interface ChosenProps {
  readonly issue: IssueRecord
  readonly issues: readonly IssueRecord[]
  readonly tallies: ReadonlyMap<string, Tally>
  readonly onDo: (doing: Doing) => void
}

function Chosen({ issue, issues, tallies, onDo }: ChosenProps) {
  const [width, setWidth] = useRemembered('issues.list', paneSize, 340)
  return (
    <SplitPane
      label="Width of the issue list"
      size={width}
      onSize={setWidth}
      min={260}
      max={520}
      left={
        <IssueList
          issues={issues}
          tallies={tallies}
          selected={issue.id}
          onSelect={show}
          onNew={() => onDo('new issue')}
          onTopics={() => onDo('topics')}
        />
      }
      right={<IssuePage key={issue.id} issue={issue.id} />}
    />
  )
}

function NoIssue({ onNew, onTopics }: { readonly onNew: () => void; readonly onTopics: () => void }) {
  return (
    <EmptyState
      icon={<IconListSearch size={28} />}
      title="No issue in this workspace"
      description="Issues are the contested questions that stances are placed on. The sample workspace shows fifteen of them."
      action={
        <>
          <Button onClick={onNew}>New issue…</Button>
          <Button variant="default" onClick={onTopics}>Topics…</Button>
        </>
      }
    />
  )
}
