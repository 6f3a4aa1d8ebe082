/** Who (or on what one) stood where at two times, side by side with the words. */
import { Table, UnstyledButton } from '@mantine/core'
import { navigate } from '#bridge/route.ts'
import type { Contradiction, Movement } from '#contract/records/movement.ts'
import { HeldView } from './held-view.tsx'
import classes from './movement.module.css'

export type Move = Movement & { readonly aside?: string }

export interface MovesTableProps {
  readonly moves: readonly Move[]
  /** What each row is about: on an issue's page the actor, on an actor's the issue. */
  readonly about: 'actor' | 'issue'
  readonly before: string
  readonly after: string
}

/** A contradiction as two views apart by so much in so many days. */
export function moveOf({ earlier, later, distance, days, ...of }: Contradiction): Move {
  return { ...of, from: earlier, to: later, aside: `${distance} apart within ${days === 0 ? 'a day' : days === 1 ? '1 day' : `${days} days`}` }
}

export function MovesTable({ moves, about, before, after }: MovesTableProps) {
  return (
    <Table className={classes.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="22%">{about === 'actor' ? 'Actor' : 'Issue'}</Table.Th>
          <Table.Th>{before}</Table.Th>
          <Table.Th>{after}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {moves.map((move, at) => (
          <Table.Tr key={`${move.actor.id} ${move.issue} ${moves.length - at}`}>
            <Table.Td>
              <Subject move={move} about={about} />
              {move.aside === undefined ? null : <span className={classes.aside}>{move.aside}</span>}
            </Table.Td>
            <Table.Td>
              <HeldView view={move.from} />
            </Table.Td>
            <Table.Td>
              <HeldView view={move.to} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Subject({ move: { actor, issue, issueLabel }, about }: { readonly move: Move; readonly about: 'actor' | 'issue' }) {
  if (about === 'actor') {
    return (
      <UnstyledButton className={classes.subject} title={actor.name} onClick={() => navigate({ screen: 'actors', actor: actor.id })}>
        {actor.shortName}
      </UnstyledButton>
    )
  }
  return (
    <UnstyledButton className={classes.subject} onClick={() => navigate({ screen: 'issues', issue })}>
      {issueLabel}
    </UnstyledButton>
  )
}
