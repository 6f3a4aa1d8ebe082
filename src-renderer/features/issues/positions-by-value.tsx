/** Everyone with a view on the issue, from those who call for it to those against, in their words. */
import { Table, Text, Title, UnstyledButton } from '@mantine/core'
import { openSource } from '#bridge/open-source.ts'
import { navigate } from '#bridge/route.ts'
import type { PositionRow } from '#contract/records.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './issues.module.css'

export interface PositionsByValueProps {
  readonly positions: readonly PositionRow[]
  readonly onOpen: (actor: string) => void
}

export function PositionsByValue({ positions, onOpen }: PositionsByValueProps) {
  return (
    <section aria-labelledby="by-value-heading">
      <Title order={2} id="by-value-heading" className={classes.sectionTitle}>
        Who stands where
      </Title>
      {positions.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody has taken a position that is confirmed. Review the proposals in Sources.
        </Text>
      ) : (
        <Table className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="20%">Actor</Table.Th>
              <Table.Th w={132}>Stands</Table.Th>
              <Table.Th>In their words</Table.Th>
              <Table.Th w="22%">Source</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {positions.map((position) => (
              <Row key={position.actor.id} position={position} onOpen={onOpen} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

function Row({ position, onOpen }: { readonly position: PositionRow; readonly onOpen: (actor: string) => void }) {
  const { actor, band, value, condition, basis, inheritedFrom, rationale, evidence, previous } = position
  const [first] = evidence
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton className={classes.actorName} title={actor.name} onClick={() => onOpen(actor.id)}>
          {actor.shortName}
        </UnstyledButton>
        {basis === 'inherited' ? <span className={classes.aside}>inherited from {inheritedFrom?.shortName ?? 'a grouping'}</span> : null}
        {basis === 'assessed' ? <span className={classes.aside}>assessed by us</span> : null}
      </Table.Td>
      <Table.Td>
        <BandBadge band={band} value={value} />
        {previous && previous.value !== value ? (
          <span className={classes.aside}>
            {(previous.value ?? 0) < (value ?? 0) ? '↗' : '↘'} from {BAND_SIGNS[previous.band].word} {previous.value}, {previous.date}
          </span>
        ) : null}
      </Table.Td>
      <Table.Td className={classes.quoteCell}>
        {rationale ? <div className={classes.reason}>Our reason: {rationale}</div> : null}
        {first ? (
          <q className={classes.quote} title={first.quote}>
            {first.quote}
          </q>
        ) : null}
        {condition ? <span className={classes.condition}>Condition: {condition}</span> : null}
      </Table.Td>
      <Table.Td>
        {first ? (
          <UnstyledButton
            className={classes.source}
            title={first.documentTitle ?? ''}
            onClick={() => openSource(first.statementId, first.documentId, first.quote)}
          >
            {first.date ?? 'undated'} · {first.meetingName ?? first.documentTitle ?? 'Live note'}
          </UnstyledButton>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}

export const openActor = (actor: string): void => navigate({ screen: 'actors', actor })
