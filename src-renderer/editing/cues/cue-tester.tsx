/** What cues would hit among the statements of the workspace, with the value they give and the one on file. */
import { Anchor, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { CueHit } from '#contract/methods/teaching.ts'
import type { StanceCue } from '#contract/reference.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { bandOf } from '#domain/stance.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { piecesOf } from './cue-draft.ts'
import classes from './cues.module.css'

/** Long enough to finish a word. */
const SETTLED_MS = 350

export function CueTester({ issue, cues }: { readonly issue: string; readonly cues: readonly StanceCue[] }) {
  const [settled] = useDebouncedValue(cues, SETTLED_MS)
  const { data: test } = useQueryOf('issue.testCues', { id: issue, cues: [...settled] }, { keepPrevious: true, enabled: settled.length > 0 })
  if (settled.length === 0 || test === undefined) return <Text size="xs" c="dimmed">Write a cue to see what it hits.</Text>
  return (
    <>
      <Text size="xs" c="dimmed" aria-live="polite">
        {test.total === 0 ? `Hits none of ${test.of} statements.` : `Hits ${test.total} of ${test.of} statements${test.total > test.hits.length ? `; the first ${test.hits.length}` : ''}.`}
      </Text>
      <ul className={classes.list} aria-label="Statements hit">
        {test.hits.map((hit) => <Hit key={hit.statement} hit={hit} />)}
      </ul>
    </>
  )
}

function Hit({ hit: { statement, document, quote, actors, spans, value, present } }: { readonly hit: CueHit }) {
  return (
    <li className={classes.hit}>
      <div className={classes.told}>
        <b>{actors.join(', ') || 'Nobody yet'}</b>
        {value === null ? <span>commits nobody here</span> : <BandBadge band={bandOf(value)} value={value} />}
        {present !== value && <span>on file: {present ?? 'no stance'}</span>}
        {document !== null && <Anchor component="button" size="xs" onClick={() => navigate({ screen: 'sources', document, statement })}>Open</Anchor>}
      </div>
      <p>{piecesOf(quote, spans).map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}</p>
    </li>
  )
}
