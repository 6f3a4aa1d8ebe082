/** Issues: every contested question with how many stand where, and the chosen one as a spectrum. */
import { Button, Center, Loader } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate, type Route } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { IssueList } from './issue-list.tsx'
import { IssuePage } from './issue-page.tsx'
import { talliesOf } from './tally.ts'

const paneSize = z.number()

export function IssuesScreen({ route }: { readonly route: Extract<Route, { screen: 'issues' }> }) {
  const [width, setWidth] = useRemembered('issues.list', paneSize, 340)
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
  if (!issue) return <NoIssue />
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
          onSelect={(chosen) => navigate({ screen: 'issues', issue: chosen }, 'replace')}
        />
      }
      right={<IssuePage key={issue.id} issue={issue.id} />}
    />
  )
}

function NoIssue() {
  return (
    <EmptyState
      icon={<IconListSearch size={28} />}
      title="No issue in this workspace"
      description="Issues are the contested questions that stances are placed on. The sample workspace shows fifteen of them."
      action={<Button onClick={() => navigate({ screen: 'sources' })}>Go to Sources</Button>}
    />
  )
}
