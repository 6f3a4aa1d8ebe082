/**
 * Where actors lie in the network: springs along the links, repulsion between all (Fruchterman and Reingold 1991), started
 * from a circle in the order of the clusters and run a fixed number of steps, so that the same figures give the same picture.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

interface Spring {
  readonly a: number
  readonly b: number
  /** 0 … 1; stronger pulls closer. */
  readonly strength: number
}

const STEPS = 240
/** Holds parts without links in the frame. */
const GRAVITY = 0.35

/** A point for each of `count` actors, in a frame of width and height 1. */
export function networkLayout(count: number, springs: readonly Spring[]): readonly Point[] {
  if (count === 0) return []
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let i = 0; i < count; i += 1) {
    x[i] = Math.cos((2 * Math.PI * i) / count)
    y[i] = Math.sin((2 * Math.PI * i) / count)
  }
  const ideal = Math.sqrt(4 / count)
  for (let step = 0; step < STEPS; step += 1) relax({ x, y }, springs, ideal, 0.12 * (1 - step / STEPS))
  return framed(x, y)
}

interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** One step: everyone moves along the sum of its forces, by at most `heat`. */
function relax({ x, y }: Places, springs: readonly Spring[], ideal: number, heat: number): void {
  const count = x.length
  const dx = new Float64Array(count)
  const dy = new Float64Array(count)
  const push = (a: number, b: number, force: number, along: number, up: number): void => {
    dx[a] = (dx[a] ?? 0) + along * force
    dy[a] = (dy[a] ?? 0) + up * force
    dx[b] = (dx[b] ?? 0) - along * force
    dy[b] = (dy[b] ?? 0) - up * force
  }
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const along = (x[a] ?? 0) - (x[b] ?? 0)
      const up = (y[a] ?? 0) - (y[b] ?? 0)
      push(a, b, (ideal * ideal) / Math.max(1e-4, along * along + up * up), along, up)
    }
  }
  for (const { a, b, strength } of springs) {
    const along = (x[a] ?? 0) - (x[b] ?? 0)
    const up = (y[a] ?? 0) - (y[b] ?? 0)
    push(a, b, (-strength * Math.hypot(along, up)) / ideal, along, up)
  }
  for (let i = 0; i < count; i += 1) {
    const along = (dx[i] ?? 0) - GRAVITY * (x[i] ?? 0)
    const up = (dy[i] ?? 0) - GRAVITY * (y[i] ?? 0)
    const far = Math.max(1e-9, Math.hypot(along, up))
    x[i] = (x[i] ?? 0) + (along / far) * Math.min(far, heat)
    y[i] = (y[i] ?? 0) + (up / far) * Math.min(far, heat)
  }
}

/** Stretched to fill the frame in both directions. */
function framed(x: Float64Array, y: Float64Array): readonly Point[] {
  const [left, right] = [Math.min(...x), Math.max(...x)]
  const [top, bottom] = [Math.min(...y), Math.max(...y)]
  return Array.from(x, (place, i) => ({ x: share(place, left, right), y: share(y[i] ?? 0, top, bottom) }))
}

const share = (place: number, from: number, to: number): number => (to - from < 1e-9 ? 0.5 : (place - from) / (to - from))
