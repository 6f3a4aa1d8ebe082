/** One issue: where the actor stands, in whose words, moved from where. */
import { ActionIcon, Group, Table, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { navigate } from '#bridge/route.ts'
import type { IssueRecord, PositionRow as Position } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import classes from './actors.module.css'
import { EvidenceQuote } from './evidence-quote.tsx'
import { MovementMark } from './movement-mark.tsx'
import { saidSince } from './positions.ts'
import { SpectrumStrip } from './spectrum-strip.tsx'

export interface PositionRowProps {
  readonly position: Position
  readonly issue: IssueRecord | undefined
  readonly onAssess: (issue: string) => void
}

export function PositionRow({ position, issue, onAssess }: PositionRowProps) {
  return (
    <Table.Tr data-basis={position.basis}>
      <Table.Td className={classes.issueCell}>
        <UnstyledButton className={classes.issueName} onClick={() => navigate({ screen: 'issues', issue: position.issue })}>
          {position.issueLabel}
        </UnstyledButton>
        <Basis position={position} />
      </Table.Td>
      <Table.Td>
        <BandBadge band={position.band} value={position.value} />
        <Text component="div" size="xs" mt={3}>
          <MovementMark position={position} />
        </Text>
      </Table.Td>
      <Table.Td>
        <SpectrumStrip
          value={position.value}
          before={position.previous?.value ?? null}
          inherited={position.basis === 'inherited'}
          anchors={issue?.anchors ?? []}
        />
      </Table.Td>
      <Table.Td>
        <Words position={position} />
      </Table.Td>
      <Table.Td ta="right">
        <Tooltip label="Assess this position">
          <ActionIcon aria-label={`Assess the position on ${position.issueLabel}`} onClick={() => onAssess(position.issue)}>
            <IconScale size={16} />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  )
}

/** What the position follows from, where it is not simply what the actor last said. */
function Basis({ position }: { readonly position: Position }) {
  const since = saidSince(position)
  if (position.basis === 'inherited') {
    return <span className={classes.basis}>Inherited from {position.inheritedFrom?.shortName ?? 'a grouping'}</span>
  }
  if (position.basis !== 'assessed') return null
  return (
    <span className={classes.basis}>
      Assessed{position.date ? ` ${position.date}` : ''}
      {position.confidence ? `, ${position.confidence} confidence` : ''}
      {since > 0 ? <strong className={classes.newer}> · {since} said since</strong> : null}
    </span>
  )
}

function Words({ position }: { readonly position: Position }) {
  const [open, setOpen] = useState(false)
  const [first, ...rest] = position.evidence
  return (
    <div className={classes.words}>
      {position.rationale ? <span className={classes.reason}>Our reason: {position.rationale}</span> : null}
      {first ? <EvidenceQuote evidence={first} clamp={!open} /> : null}
      {open ? rest.map((evidence) => <EvidenceQuote key={evidence.statementId} evidence={evidence} clamp={false} />) : null}
      {position.condition ? <Text size="xs" className={classes.condition}>Condition: {position.condition}</Text> : null}
      {rest.length > 0 ? (
        <Group gap={4}>
          <UnstyledButton className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Less' : `${rest.length} more in the same sense`}
          </UnstyledButton>
        </Group>
      ) : null}
    </div>
  )
}
