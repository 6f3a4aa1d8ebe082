/** Nothing passes the filter: which part to drop, and how many statements that would bring back. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFilterOff, IconMessages } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import type { StatementFilter } from '#contract/methods/statement.ts'
import { call } from '#bridge/door.ts'
import { navigate } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { withoutPart, type ActivePart } from './filter-model.ts'

interface NoResultsProps {
  readonly filter: StatementFilter
  readonly parts: readonly ActivePart[]
  readonly onFilter: (filter: StatementFilter) => void
}

const MOST_TRIED = 8

export function NoResults({ filter, parts, onFilter }: NoResultsProps) {
  const tried = parts.slice(0, MOST_TRIED).map((part) => ({ part, without: withoutPart(filter, part) }))
  const totals = useQueries({
    queries: tried.map(({ without }) => {
      const input = { filter: without, limit: 1 }
      return { queryKey: ['statement.page', input], queryFn: () => call('statement.page', input) }
    }),
  })
  if (parts.length === 0) {
    return (
      <EmptyState icon={<IconMessages />} title="No statements yet" description="They come from the reports you take in." action={<Button onClick={() => navigate({ screen: 'sources' })}>Go to Sources</Button>} />
    )
  }
  const helpful = tried
    .map(({ part, without }, at) => ({ part, without, total: totals[at]?.data?.total ?? 0 }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
  return (
    <EmptyState
      icon={<IconFilterOff />}
      title="No statement passes these filters"
      description={helpful.length > 0 ? 'Loosen one of them:' : 'No single one of them is to blame; clear them all.'}
      action={
        <Stack gap="xs" align="center">
          {helpful.map(({ part, without, total }) => (
            <Button key={`${part.facet} ${part.value ?? ''}`} variant="default" onClick={() => onFilter(without)}>
              <Group gap={6}>Without {part.label}<Text span size="xs" c="dimmed">{total.toLocaleString('en-GB')} statements</Text></Group>
            </Button>
          ))}
          <Button variant={helpful.length > 0 ? 'subtle' : 'filled'} onClick={() => onFilter({})}>Clear all filters</Button>
        </Stack>
      }
    />
  )
}
