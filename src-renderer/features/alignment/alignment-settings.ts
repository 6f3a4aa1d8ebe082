/** How a person looks at who stands with whom; ids only, kept across restarts. */
import { z } from 'zod'
import type { alignmentRequest } from '#contract/methods/alignment.ts'
import { isoDate } from '#contract/vocabulary.ts'

export const ALIGNMENT_VIEWS = ['map', 'network'] as const

export const alignmentSettings = z.strictObject({
  view: z.enum(ALIGNMENT_VIEWS),
  asOf: isoDate.nullable(),
  /** Null: everyone with a view of its own. */
  actors: z.array(z.string()).nullable(),
  issues: z.array(z.string()).nullable(),
  /** Pairs that agree at least so much are joined in the network. */
  atLeast: z.number().min(-1).max(1),
})
export type AlignmentSettings = z.output<typeof alignmentSettings>

export const EVERYONE: AlignmentSettings = { view: 'map', asOf: null, actors: null, issues: null, atLeast: 0.4 }

/** The fewest actors that can be compared. */
export const LEAST_ACTORS = 2

export function questionOf({ asOf, actors, issues }: AlignmentSettings): z.input<typeof alignmentRequest> {
  return {
    ...(asOf === null ? {} : { asOf }),
    ...(actors === null || actors.length < LEAST_ACTORS ? {} : { actors: [...actors] }),
    ...(issues === null || issues.length === 0 ? {} : { issues: [...issues] }),
  }
}
