/** Hand labels: one file a report in labels/, the reports in ../fixtures/reports. Conventions in README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const sentence = z.strictObject({
  para: z.int(),
  sent: z.int(),
  /** The sentence's beginning, verbatim (80 characters or fewer). */
  text: z.string(),
  actors: z.array(z.string()),
  /** Score neither way. */
  optional_actors: z.array(z.string()).optional(),
  /** Named and not speaking: proposing one is a false speaker. */
  mentioned: z.array(z.string()).optional(),
  /** Absent where topics were not labelled. */
  topics: z.array(z.string()).optional(),
  optional_topics: z.array(z.string()).optional(),
  topics_by_actor: z.record(z.string(), z.array(z.string())).optional(),
  stances: z.array(z.strictObject({ actor: z.string(), issue: z.string(), stance: z.number() })).optional(),
  optional_stances: z.array(z.string()).optional(),
})
const labelled = z.strictObject({ report: z.string(), style: z.string(), note: z.string().optional(), sentences: z.array(sentence) })

export type LabelledSentence = z.infer<typeof sentence>
export type LabelledDocument = z.infer<typeof labelled>

/** Every labelled report, by file name. */
export function readLabels(): LabelledDocument[] {
  const folder = join(import.meta.dirname, 'labels')
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .toSorted()
    .map((f) => labelled.parse(JSON.parse(readFileSync(join(folder, f), 'utf8'))))
}

/** The bytes of a labelled report. */
export function reportBytes(report: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../fixtures/reports', report))
}
