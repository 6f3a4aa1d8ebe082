/** Beside the map: the pair pointed at, the clusters, how well groups hold together, and who stands out. */
import { Table, Text, Title, UnstyledButton } from '@mantine/core'
import { navigate } from '#bridge/route.ts'
import type { ActorRef } from '#contract/records.ts'
import type { Alignment } from '#contract/records/alignment.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import classes from './alignment.module.css'
import { clusterLooks } from './cluster-looks.ts'
import { ClusterSign } from './cluster-sign.tsx'
import { sayingOf, signed, type Pair } from './pairs.ts'

export interface AlignmentSideProps {
  readonly alignment: Alignment
  /** Null until one is pointed at; undefined where no pairs are shown. */
  readonly pair: Pair | null | undefined
}

export function AlignmentSide({ alignment, pair }: AlignmentSideProps) {
  const { actors, fewShared } = alignment
  return (
    <aside className={classes.side} aria-label="Groups and outliers">
      {pair === undefined ? null : (
        <p className={classes.pair} role="status">
          {pair === null ? 'Point at a cell, or move there with the arrows.' : sayingOf(pair, actors)}
        </p>
      )}
      <Clusters alignment={alignment} />
      <Cohesion alignment={alignment} />
      <Outliers alignment={alignment} />
      <Text size="xs" c="dimmed">
        1 the same, 0 what chance gives, −1 opposite ends. Corrected for chance and for issues on which all agree (Häge and Hug 2014); average
        linkage. Below {fewShared} shared issues a figure says little and is grey.
      </Text>
    </aside>
  )
}

const open = ({ id }: ActorRef) => navigate({ screen: 'actors', actor: id })

function Clusters({ alignment: { actors, clusters } }: { readonly alignment: Alignment }) {
  const members = Map.groupBy(actors.keys(), (i) => clusters[i] ?? 0)
  const looks = [...clusterLooks(clusters)]
  if (looks.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4">
        Clusters
      </Title>
      {looks.map(([cluster, look]) => (
        <div key={cluster} className={classes.cluster}>
          <Text size="xs" c="dimmed" className={classes.clusterTitle}>
            <ClusterSign look={look} /> Cluster {look + 1} · {members.get(cluster)?.length ?? 0} actors
          </Text>
          <span className={classes.chips}>
            {members.get(cluster)?.map((i) => {
              const actor = actors[i]
              return actor ? <ActorChip key={actor.id} actor={actor} onOpen={open} /> : null
            })}
          </span>
        </div>
      ))}
    </section>
  )
}

function Cohesion({ alignment: { groups: all } }: { readonly alignment: Alignment }) {
  const groups = all.filter(({ pairs }) => pairs > 0).toSorted((a, b) => b.pairs - a.pairs || a.grouping.shortName.localeCompare(b.grouping.shortName))
  return (
    <section>
      <Title order={2} size="h4">
        How groups hold together
      </Title>
      {groups.length === 0 ? (
        <Text size="sm" c="dimmed">
          No two members of a grouping share enough issues yet.
        </Text>
      ) : (
        <GroupTable groups={groups} />
      )}
    </section>
  )
}

const FEW_PAIRS = 3

function GroupTable({ groups }: Pick<Alignment, 'groups'>) {
  return (
    <Table className={classes.groups ?? ''} verticalSpacing={3} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Grouping</Table.Th>
          <Table.Th ta="right">Within</Table.Th>
          <Table.Th ta="right">Others</Table.Th>
          <Table.Th ta="right">Pairs</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map(({ grouping, members, pairs, within, without }) => (
          <Table.Tr key={grouping.id} data-few={pairs < FEW_PAIRS}>
            <Table.Td>
              <UnstyledButton className={classes.groupName} title={`${grouping.name}, ${members} members`} onClick={() => open(grouping)}>
                {grouping.shortName}
              </UnstyledButton>
            </Table.Td>
            <Table.Td ta="right">{within === null ? '–' : signed(within)}</Table.Td>
            <Table.Td ta="right">{without === null ? '–' : signed(without)}</Table.Td>
            <Table.Td ta="right">{pairs}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Outliers({ alignment: { outliers } }: { readonly alignment: Alignment }) {
  return (
    <section>
      <Title order={2} size="h4">
        Stand out from their grouping
      </Title>
      {outliers.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody.
        </Text>
      ) : (
        <ul className={classes.outliers}>
          {outliers.map(({ actor, grouping, agreement, groupAgreement, shared }) => (
            <li key={`${actor.id} ${grouping.id}`}>
              <ActorChip actor={actor} onOpen={open} />
              <Text size="xs">
                {signed(agreement)} with {grouping.shortName}, where others reach {signed(groupAgreement)} (n = {shared})
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
