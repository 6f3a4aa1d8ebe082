/** What cues would hit in the workspace, statements and the text around them, with the value they give and the one on file. */
import { Anchor, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { CueHit } from '#contract/methods/teaching.ts'
import type { IssueRecord } from '#contract/records.ts'
import type { StanceCue } from '#contract/reference.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { bandOf } from '#domain/stance.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './cues.module.css'
import { MarkedHits, PassageHits } from './passage-hits.tsx'

/** Long enough to finish a word. */
const SETTLED_MS = 350

interface CueTesterProps {
  /** Id; null: an issue that is not made yet, with the anchors it will have. */
  readonly issue: string | null
  readonly anchors?: IssueRecord['anchors']
  readonly cues: readonly StanceCue[]
}

export function CueTester({ issue, anchors, cues }: CueTesterProps) {
  const [settled] = useDebouncedValue(cues, SETTLED_MS)
  const isFine = anchors === undefined || (anchors.length >= 2 && anchors.every(({ text }) => text !== ''))
  const { data: test } = useQueryOf('issue.testCues', { id: issue, cues: [...settled], ...(anchors && { anchors: [...anchors] }) }, { keepPrevious: true, enabled: settled.length > 0 && isFine })
  if (settled.length === 0 || test === undefined) return <Text size="xs" c="dimmed">Write a cue to see what it hits.</Text>
  return (
    <div className={classes.found}>
      <Text size="xs" c="dimmed" aria-live="polite">
        {test.total === 0 ? `Hits none of ${test.of} statements.` : `Hits ${test.total} of ${test.of} statements${test.total > test.hits.length ? `; the first ${test.hits.length}` : ''}.`}
      </Text>
      <ul className={classes.hits} aria-label="Statements hit">
        {test.hits.map((hit) => <Hit key={hit.statement} hit={hit} isNew={issue === null} />)}
      </ul>
      <PassageHits passages={test.passages} leads={issue !== null} />
    </div>
  )
}

function Hit({ hit: { statement, document, quote, actors, spans, value, present }, isNew }: { readonly hit: CueHit; readonly isNew: boolean }) {
  return (
    <li className={classes.hit}>
      <div className={classes.told}>
        <b>{actors.join(', ') || 'Nobody yet'}</b>
        {value === null ? <span>commits nobody here</span> : <BandBadge band={bandOf(value)} value={value} />}
        {!isNew && present !== value && <span>on file: {present ?? 'no stance'}</span>}
        {!isNew && document !== null && <Anchor component="button" type="button" size="xs" onClick={() => navigate({ screen: 'sources', document, statement })}>Open</Anchor>}
      </div>
      <p><MarkedHits quote={quote} spans={spans} /></p>
    </li>
  )
}
