/** What was kept of a captured line, in a sentence. */
import type { StatementRow } from '#contract/records.ts'

/** "Noted Egypt on Capacity building"; says so where nobody bears the name or no topic was guessed. */
export function describeNote({ voices }: Pick<StatementRow, 'voices'>): string {
  const who = voices.map(({ actor }) => actor.shortName)
  const topics = [...new Set(voices.flatMap((voice) => voice.topics.map(({ label }) => label)))]
  const spoke = who.length > 0 ? `Noted ${who.join(', ')}` : 'Noted without a known actor'
  return topics.length > 0 ? `${spoke} on ${topics.join(', ')}` : `${spoke}, no topic guessed`
}
