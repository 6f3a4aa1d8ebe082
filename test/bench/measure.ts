/** Times and figures: medians and tails of repeated runs, and the ratio to a floor measured in the same run. */

export interface Spread {
  readonly median: number
  readonly p95: number
  readonly p99: number
}

export interface Result {
  readonly what: string
  readonly unit: 'ms' | 'MB'
  readonly measured: Spread
  /** What the same work costs at least on this machine, now. */
  readonly floor: { readonly what: string; readonly spread: Spread } | null
  /** What is held to a target, and the target; null where the figure only informs. */
  readonly held: { readonly what: string; readonly value: number; readonly atMost: number } | null
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Milliseconds of each of `runs` calls, after `warmUp` calls that do not count. */
export function timed(runs: number, work: (run: number) => unknown, warmUp = Math.min(runs, 5)): readonly number[] {
  for (let run = 0; run < warmUp; run++) work(-1 - run)
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    work(run)
    return performance.now() - start
  })
}

/** As `timed`, for work that is awaited. */
export async function timedAsync(runs: number, work: (run: number) => Promise<unknown>, warmUp = Math.min(runs, 5)): Promise<readonly number[]> {
  for (let run = 0; run < warmUp; run++) await work(-1 - run)
  const samples: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work(run)
    samples.push(performance.now() - start)
  }
  return samples
}

/** `measured` against `floor`, held to a ratio of medians. */
export function against(what: string, unit: Result['unit'], measured: Spread, floor: Result['floor'], atMost: number): Result {
  const value = floor === null ? Number.NaN : measured.median / floor.spread.median
  return { what, unit, measured, floor, held: { what: '× floor', value, atMost } }
}

export function table(results: readonly Result[]): string {
  const rows = results.map(({ what, unit, measured, floor, held }) => [
    what,
    `${figure(measured.median)} ${unit}`,
    figure(measured.p95),
    figure(measured.p99),
    floor ? `${figure(floor.spread.median)} (${floor.what})` : '–',
    held ? `${figure(held.value)} ${held.what}` : '–',
    held ? `≤ ${held.atMost}` : '–',
    held ? (held.value <= held.atMost ? 'holds' : 'MISSED') : '',
  ])
  const all = [['what', 'median', 'p95', 'p99', 'floor', 'held', 'target', ''], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return value.toFixed(value >= 1 ? 1 : 3)
}
