/** The sign of a cluster: a shape and a colour, never a colour alone. */
import classes from './alignment.module.css'

/** Circle, square, triangle, diamond, upturned triangle, cross: about (0, 0). */
const SHAPES: readonly string[] = [
  'M-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 Z',
  'M-5.5 -5.5 H5.5 V5.5 H-5.5 Z',
  'M0 -7 L7 5.5 H-7 Z',
  'M0 -7.5 L7.5 0 L0 7.5 L-7.5 0 Z',
  'M0 7 L7 -5.5 H-7 Z',
  'M-2.5 -7 H2.5 V-2.5 H7 V2.5 H2.5 V7 H-2.5 V2.5 H-7 V-2.5 H-2.5 Z',
]

/** Shapes and hues repeat beyond the sixth cluster. */
export const clusterLook = (cluster: number): number => cluster % SHAPES.length

export const clusterShape = (cluster: number): string => SHAPES[clusterLook(cluster)] ?? ''

export function ClusterSign({ cluster }: { readonly cluster: number }) {
  return (
    <svg width={13} height={13} viewBox="-8 -8 16 16" aria-hidden className={classes.node} data-look={clusterLook(cluster)}>
      <path d={clusterShape(cluster)} className={classes.nodeShape} />
    </svg>
  )
}
