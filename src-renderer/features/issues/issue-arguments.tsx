/** What is said for each side, in their words, side by side. */
import { ActionIcon, Text, Title, Tooltip } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useState } from 'react'
import type { Band } from '#contract/vocabulary.ts'
import type { IssueRecord } from '#contract/records.ts'
import type { Argument, IssuePage } from '#contract/records/issue-page.ts'
import { BAND_SIGNS, bandOf } from '#domain/stance.ts'
import { SourceLink } from '#editing/movement/held-view.tsx'
import { ActorChip } from '#ui/actor-chip.tsx'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './issues.module.css'
import { openActor } from './positions-by-value.tsx'
import { ProposalDialog } from './proposal-dialog.tsx'

const SIDES = ['supports', 'open', 'opposes'] as const satisfies readonly Band[]

export interface IssueArgumentsProps {
  readonly issue: IssueRecord
  readonly sides: IssuePage['arguments']
}

export function IssueArguments({ issue, sides }: IssueArgumentsProps) {
  const [tabling, setTabling] = useState<Argument | null>(null)
  return (
    <div className={classes.sides}>
      {SIDES.map((side) => (
        <section key={side} aria-label={BAND_SIGNS[side].word}>
          <Title order={2} size="h3" className={classes.sideTitle} data-band={side}>
            {BAND_SIGNS[side].symbol} {BAND_SIGNS[side].word} · {sides[side].length}
          </Title>
          {sides[side].length === 0 ? (
            <Text size="sm" c="dimmed" mt="xs">
              Nothing said for this side yet.
            </Text>
          ) : null}
          {sides[side].map((argument) => (
            <OneArgument key={`${argument.quote.statementId} ${argument.actor.id}`} argument={argument} onTable={() => setTabling(argument)} />
          ))}
        </section>
      ))}
      {tabling ? <ProposalDialog issue={issue} from={{ words: tabling.quote, proposers: [tabling.actor.id] }} onClose={() => setTabling(null)} /> : null}
    </div>
  )
}

function OneArgument({ argument: { actor, onBehalfOf, value, condition, quote }, onTable }: { readonly argument: Argument; readonly onTable: () => void }) {
  return (
    <div className={classes.argument}>
      <div className={classes.argumentHead}>
        <ActorChip actor={actor} onBehalfOf={onBehalfOf} onOpen={({ id }) => openActor(id)} />
        <BandBadge band={bandOf(value)} value={value} compact />
        <Tooltip label="Record it as a proposal tabled">
          <ActionIcon size="sm" ml="auto" color="gray" aria-label={`Record what ${actor.shortName} said as a proposal`} onClick={onTable}>
            <IconGavel size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
      <blockquote className={classes.argumentWords}>{quote.quote}</blockquote>
      {condition ? <div className={classes.condition}>Condition: {condition}</div> : null}
      <SourceLink quote={quote} />
    </div>
  )
}
