/** How a phrase is written that reading listens for. */
import { Text } from '@mantine/core'

export function CueGrammar() {
  return (
    <Text size="xs" c="dimmed" mb={6}>
      A cue is a phrase: <code>*</code> ends a word in any way, <code>…</code> skips up to fifteen words, <code>(a|b)</code> is a choice. Hyphens and spaces are alike.
    </Text>
  )
}
