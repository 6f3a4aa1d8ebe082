/** What keywords hit in the workspace: enough to file a statement under the topic, or not yet. */
import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQueryOf } from '#bridge/query.tsx'
import type { KeywordHit } from '#contract/methods/teaching.ts'
import cueClasses from '../cues/cues.module.css'
import { MarkedHits, PassageHits } from '../cues/passage-hits.tsx'
import classes from './topics.module.css'

/** Long enough to finish a word. */
const SETTLED_MS = 350

export function KeywordTester({ topic, keywords }: { readonly topic: string | null; readonly keywords: readonly string[] }) {
  const [settled] = useDebouncedValue(keywords, SETTLED_MS)
  const { data: test } = useQueryOf('topic.testKeywords', { id: topic, keywords: [...settled] }, { keepPrevious: true, enabled: settled.length > 0 })
  return (
    <section className={classes.tester} aria-label="What they hit">
      {settled.length === 0 || test === undefined ? (
        <Text size="xs" c="dimmed">Write a keyword to see what it hits.</Text>
      ) : (
        <>
          <Text size="xs" c="dimmed" aria-live="polite">
            {test.total === 0 ? `Hits none of ${test.of} statements.` : `Hits ${test.total} of ${test.of} statements${test.total > test.hits.length ? `; the first ${test.hits.length}` : ''}.`}
          </Text>
          <ul className={cueClasses.hits} aria-label="Statements hit">
            {test.hits.map((hit) => <Hit key={hit.statement} hit={hit} />)}
          </ul>
          <PassageHits passages={test.passages} leads={false} />
        </>
      )}
    </section>
  )
}

function Hit({ hit: { quote, actors, spans, files, filed } }: { readonly hit: KeywordHit }) {
  return (
    <li className={cueClasses.hit}>
      <div className={cueClasses.told}>
        <b>{actors.join(', ') || 'Nobody yet'}</b>
        <span>{files ? 'would be filed here' : 'not enough to file'}</span>
        {filed && <span>· filed here now</span>}
      </div>
      <p><MarkedHits quote={quote} spans={spans} /></p>
    </li>
  )
}
