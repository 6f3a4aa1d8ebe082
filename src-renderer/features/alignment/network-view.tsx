/** Who agrees with whom as a network: clusters by shape and colour, a line where two agree enough. */
import { Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { navigate } from '#bridge/route.ts'
import type { ActorRef } from '#contract/records.ts'
import type { Alignment } from '#contract/records/alignment.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import classes from './alignment.module.css'
import { clusterLooks } from './cluster-looks.ts'
import { hueOf, shapeOf } from './cluster-sign.tsx'
import { labelSides, type LabelSide, type NetworkNode } from './network-labels.ts'
import { networkLayout } from './network-layout.ts'
import { linksOf, type Link } from './pairs.ts'

const MARGIN = 56
/** Room to the right for the last name. */
const LABEL = 60
const LEAST_PULL = 0.1

export interface NetworkViewProps {
  readonly alignment: Alignment
  readonly atLeast: number
}

export function NetworkView({ alignment, atLeast }: NetworkViewProps) {
  const { ref, width, height } = useElementSize()
  const [near, setNear] = useState<number | null>(null)
  const links = useMemo(() => linksOf(alignment, atLeast), [alignment, atLeast])
  const { nodes, alone } = useMemo(() => placed(alignment, links, width, height), [alignment, links, width, height])
  const sides = useMemo(() => labelSides([...nodes.values()]), [nodes])
  const looks = useMemo(() => clusterLooks(alignment.clusters), [alignment])
  const joined = useMemo(() => new Set(near === null ? [] : links.filter(({ a, b }) => a === near || b === near).flatMap(({ a, b }) => [a, b])), [links, near])
  const open = (i: number) => {
    const actor = alignment.actors[i]
    if (actor) navigate({ screen: 'actors', actor: actor.id })
  }
  return (
    <div className={classes.networkSide} data-picked={near !== null}>
      <div ref={ref} className={classes.networkFrame}>
        <svg className={classes.network} width={width} height={height} role="group" aria-label={`Network of ${nodes.size} actors, ${links.length} pairs agree enough to be joined`}>
          {links.map((link) => (
            <LinkLine key={`${link.a} ${link.b}`} link={link} nodes={nodes} lit={link.a === near || link.b === near} />
          ))}
          {[...nodes].map(([i, node], at) => (
            <NodeMark
              key={alignment.actors[i]?.id}
              node={node}
              look={looks.get(alignment.clusters[i] ?? 0)}
              lit={joined.has(i) || near === i}
              side={sides[at] ?? null}
              says={saysOf(alignment, i, looks, links)}
              onNear={(on) => setNear(on ? i : null)}
              onOpen={() => open(i)}
            />
          ))}
        </svg>
      </div>
      <Alone actors={alone.flatMap((i) => alignment.actors[i] ?? [])} />
    </div>
  )
}

/** Those joined with somebody where the network puts them, the others apart. */
function placed({ actors }: Alignment, links: readonly Link[], width: number, height: number): { readonly nodes: ReadonlyMap<number, NetworkNode>; readonly alone: readonly number[] } {
  const joined = [...new Set(links.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b)
  const at = new Map(joined.map((i, place) => [i, place]))
  const points = networkLayout(joined.length, links.map(({ a, b, agreement }) => ({ a: at.get(a) ?? 0, b: at.get(b) ?? 0, strength: Math.max(LEAST_PULL, agreement) })))
  const nodes = new Map(
    joined.map((i, place) => {
      const { x, y } = points[place] ?? { x: 0, y: 0 }
      return [i, { name: actors[i]?.shortName ?? '', x: MARGIN + x * Math.max(1, width - 2 * MARGIN - LABEL), y: MARGIN / 2 + y * Math.max(1, height - MARGIN) }] as const
    }),
  )
  return { nodes, alone: [...actors.keys()].filter((i) => !at.has(i)) }
}

function Alone({ actors }: { readonly actors: readonly ActorRef[] }) {
  if (actors.length === 0) return null
  return (
    <div className={classes.alone}>
      <Text size="xs" c="dimmed">
        Joined with nobody · {actors.length}
      </Text>
      <span className={classes.chips}>
        {actors.map((actor) => (
          <ActorChip key={actor.id} actor={actor} onOpen={({ id }) => navigate({ screen: 'actors', actor: id })} />
        ))}
      </span>
    </div>
  )
}

function saysOf({ actors, clusters }: Alignment, i: number, looks: ReadonlyMap<number, number>, links: readonly Link[]): string {
  const count = links.filter(({ a, b }) => a === i || b === i).length
  const look = looks.get(clusters[i] ?? 0)
  return `${actors[i]?.name ?? ''}: ${look === undefined ? 'in no cluster' : `cluster ${look + 1}`}, joined with ${count}`
}

function LinkLine({ link: { a, b, agreement, few }, nodes, lit }: { readonly link: Link; readonly nodes: ReadonlyMap<number, NetworkNode>; readonly lit: boolean }) {
  const from = nodes.get(a)
  const to = nodes.get(b)
  if (!from || !to) return null
  return <line className={classes.link} data-few={few} data-lit={lit} x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={0.75 + Math.max(0, agreement) * 2} />
}

interface NodeMarkProps {
  readonly node: NetworkNode
  /** Of its cluster; undefined where it stands alone. */
  readonly look: number | undefined
  readonly lit: boolean
  /** Null where its name would cover another; it then shows when pointed at. */
  readonly side: LabelSide | null
  readonly says: string
  readonly onNear: (on: boolean) => void
  readonly onOpen: () => void
}

function NodeMark({ node: { x, y, name }, look, lit, side, says, onNear, onOpen }: NodeMarkProps) {
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen()
  }
  return (
    <g
      className={classes.node}
      data-look={hueOf(look)}
      data-lit={lit}
      data-labelled={side !== null}
      role="button"
      tabIndex={0}
      aria-label={says}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onPointerEnter={() => onNear(true)}
      onPointerLeave={() => onNear(false)}
      onFocus={() => onNear(true)}
      onBlur={() => onNear(false)}
      onClick={onOpen}
      onKeyDown={byKey}
    >
      <title>{says}</title>
      <circle r={12} className={classes.nodeHit} />
      <path d={shapeOf(look)} className={classes.nodeShape} />
      <text x={side === 'left' ? -10 : 10} y={4} textAnchor={side === 'left' ? 'end' : 'start'}>
        {name.length > 22 ? `${name.slice(0, 21)}…` : name}
      </text>
    </g>
  )
}
