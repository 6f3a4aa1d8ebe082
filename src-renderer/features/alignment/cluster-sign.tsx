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

/** Who stands alone: a small dot. */
const ALONE = 'M-3.5 0 a3.5 3.5 0 1 0 7 0 a3.5 3.5 0 1 0 -7 0 Z'

/** Shapes and hues repeat beyond the sixth cluster. */
export const hueOf = (look: number | undefined): number | 'alone' => (look === undefined ? 'alone' : look % SHAPES.length)

export const shapeOf = (look: number | undefined): string => (look === undefined ? ALONE : (SHAPES[look % SHAPES.length] ?? ALONE))

export function ClusterSign({ look }: { readonly look: number }) {
  return (
    <svg width={13} height={13} viewBox="-8 -8 16 16" aria-hidden className={classes.node} data-look={hueOf(look)}>
      <path d={shapeOf(look)} className={classes.nodeShape} />
    </svg>
  )
}
