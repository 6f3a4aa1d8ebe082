/** Whom the actor stands closest to and furthest from, never without the number of issues that rests on. */
import { Text, Title, UnstyledButton } from '@mantine/core'
import { navigate } from '#bridge/route.ts'
import type { Neighbour } from '#contract/records.ts'
import { FEW_SHARED } from '#domain/alignment.ts'
import classes from './actors.module.css'

export interface NeighboursProps {
  readonly closest: readonly Neighbour[]
  readonly mostDistant: readonly Neighbour[]
}

export function Neighbours({ closest, mostDistant }: NeighboursProps) {
  return (
    <section aria-labelledby="neighbours-heading">
      <Title order={2} id="neighbours-heading" className={classes.sectionTitle}>
        Closest and most distant
      </Title>
      {closest.length + mostDistant.length === 0 ? <NobodyToCompare /> : <Sides closest={closest} mostDistant={mostDistant} />}
    </section>
  )
}

function NobodyToCompare() {
  return (
    <Text size="sm" c="dimmed">
      Nothing to compare yet: it holds no view of its own on an issue that divides the room.
    </Text>
  )
}

function Sides({ closest, mostDistant }: NeighboursProps) {
  return (
    <>
      <Text size="xs" c="dimmed" mb="xs">
        Agreement corrected for chance: 1 the same, 0 what chance gives, −1 opposite ends. n = shared issues that divide
        the room; below {FEW_SHARED} it says little and is greyed.
      </Text>
      <div className={classes.neighbours}>
        <Side title="Closest" neighbours={closest} nobody="Nobody agrees more than chance would give." />
        <Side title="Most distant" neighbours={mostDistant} nobody="Nobody differs more than chance would give." />
      </div>
    </>
  )
}

interface SideProps {
  readonly title: string
  readonly neighbours: readonly Neighbour[]
  readonly nobody: string
}

function Side({ title, neighbours, nobody }: SideProps) {
  return (
    <div>
      <Title order={3} className={classes.sideTitle} mb={4}>
        {title}
      </Title>
      {neighbours.length === 0 ? (
        <Text size="sm" c="dimmed">
          {nobody}
        </Text>
      ) : (
        <ol className={classes.neighbourList}>
          {neighbours.map((neighbour) => (
            <NeighbourRow key={neighbour.actor.id} neighbour={neighbour} />
          ))}
        </ol>
      )}
    </div>
  )
}

function NeighbourRow({ neighbour: { actor, agreement, sharedIssues } }: { readonly neighbour: Neighbour }) {
  const left = 50 + Math.min(0, agreement) * 50
  return (
    <li className={classes.neighbour} data-few={sharedIssues < FEW_SHARED}>
      <UnstyledButton className={classes.neighbourName} title={actor.name} onClick={() => navigate({ screen: 'actors', actor: actor.id })}>
        {actor.shortName}
      </UnstyledButton>
      <span className={classes.bar} aria-hidden>
        <span style={{ left: `${left}%`, width: `${Math.abs(agreement) * 50}%` }} />
      </span>
      <span className={classes.figure}>{signed(agreement)}</span>
      <span className={classes.shared}>n = {sharedIssues}</span>
    </li>
  )
}

/** With a true minus and two decimals, so that columns line up. */
const signed = (figure: number): string => `${figure < 0 ? '−' : ''}${Math.abs(figure).toFixed(2)}`
