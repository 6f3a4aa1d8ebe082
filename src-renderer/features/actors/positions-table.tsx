/** Positions by issue: what is held, then the silences, each kind named for what it is. */
import { Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { PositionRow as Position } from '#contract/records.ts'
import classes from './actors.module.css'
import { PositionRow } from './position-row.tsx'
import { sortPositions } from './positions.ts'
import { SilentIssues } from './silent-issues.tsx'

export interface PositionsTableProps {
  readonly positions: readonly Position[]
  readonly unreviewed: number
  readonly onAssess: (issue: string | null) => void
}

export function PositionsTable({ positions, unreviewed, onAssess }: PositionsTableProps) {
  const { data: issues } = useQueryOf('issue.list')
  const { held, silent } = useMemo(() => sortPositions(positions), [positions])
  const byId = useMemo(() => new Map((issues ?? []).map((issue) => [issue.id, issue])), [issues])
  return (
    <section aria-labelledby="positions-heading">
      <Title order={2} id="positions-heading" className={classes.sectionTitle}>
        Positions by issue
      </Title>
      {held.length > 0 ? (
        <Table className={classes.positions ?? ''} verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="22%">Issue</Table.Th>
              <Table.Th w={128}>Stands</Table.Th>
              <Table.Th w={112}>0 – 100</Table.Th>
              <Table.Th>In their words</Table.Th>
              <Table.Th w={44}>
                <VisuallyHidden>Assess</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {held.map((position) => (
              <PositionRow key={position.issue} position={position} issue={byId.get(position.issue)} onAssess={onAssess} />
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <Text size="sm" c="dimmed">
          No position on any issue yet. Confirm its statements in Sources, or assess one yourself.
        </Text>
      )}
      <SilentIssues positions={silent} unreviewed={unreviewed} onAssess={onAssess} />
    </section>
  )
}
