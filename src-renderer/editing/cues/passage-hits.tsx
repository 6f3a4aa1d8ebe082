/** Sentences that words hit in the text of reports, where nobody was found speaking. */
import { Anchor, Text } from '@mantine/core'
import type { PassageTest } from '#contract/methods/teaching.ts'
import { navigate } from '#bridge/route.ts'
import { piecesOf } from './cue-draft.ts'
import classes from './cues.module.css'

interface PassageHitsProps {
  readonly passages: PassageTest
  /** Offers the way to the report: not where something unkept would be lost by going there. */
  readonly leads: boolean
}

export function PassageHits({ passages: { of, total, hits }, leads }: PassageHitsProps) {
  if (total === 0) return null
  return (
    <>
      <Text size="xs" c="dimmed" mt="xs">
        Outside statements: {total} {total === 1 ? 'sentence' : 'sentences'} in {of} {of === 1 ? 'document' : 'documents'}{total > hits.length ? `; the first ${hits.length}` : ''}. Nobody was found speaking there.
      </Text>
      <ul className={classes.hits} aria-label="Other sentences hit">
        {hits.map(({ document, title, start, quote, spans }) => (
          <li key={`${document} ${start}`} className={classes.hit}>
            <div className={classes.told}>
              <span>{title}</span>
              {leads && <Anchor component="button" type="button" size="xs" onClick={() => navigate({ screen: 'sources', document })}>Open</Anchor>}
            </div>
            <p><MarkedHits quote={quote} spans={spans} /></p>
          </li>
        ))}
      </ul>
    </>
  )
}

interface MarkedHitsProps {
  readonly quote: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** A quote with the words hit marked. */
export function MarkedHits({ quote, spans }: MarkedHitsProps) {
  return piecesOf(quote, spans).map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))
}
