/** Behind one cell: the position, every word it rests on, how it came about, and the way to correct it. */
import { ActionIcon, Button, CloseButton, Group, Loader, Text, Title, Tooltip } from '@mantine/core'
import { IconBuildingBank, IconListDetails, IconScale } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ActorRef } from '#contract/records.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { AssessDialog } from '#editing/assess/assess-dialog.tsx'
import { PositionLog } from '#editing/movement/position-log.tsx'
import { CellSummary } from './cell-summary.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import classes from './matrix.module.css'

export interface EvidencePaneProps {
  readonly actor: ActorRef
  readonly issue: MatrixView['columns'][number]
  readonly asOf: string | null
  readonly compareWith: string | null
  /** Counts how often the keyboard goes over to it; 0 leaves the focus where it is. */
  readonly entered: number
  /** Puts the focus back where it came from. */
  readonly onClose: () => void
}

export function EvidencePane({ actor, issue, asOf, compareWith, entered, onClose }: EvidencePaneProps) {
  const [assessing, setAssessing] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const { data } = useQueryOf(
    'matrix.cell',
    { actor: actor.id, issue: issue.issue, ...(asOf === null ? {} : { asOf }), ...(compareWith === null ? {} : { compareWith }) },
    { keepPrevious: true },
  )
  useEffect(() => {
    if (entered > 0) title.current?.focus()
  }, [entered])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || assessing) return
    event.preventDefault()
    onClose()
  }
  return (
    <aside className={classes.pane} aria-label="Evidence" onKeyDown={onKeyDown}>
      <div className={classes.paneHead}>
        <div className={classes.paneTitle}>
          <Title order={2} size="h3" ref={title} tabIndex={-1} title={actor.name} className={classes.oneLine}>
            {actor.shortName}
          </Title>
          <Text size="xs" c="dimmed" className={classes.oneLine} title={issue.label}>
            {issue.label}
          </Text>
        </div>
        <CloseButton aria-label="Close the evidence" onClick={onClose} />
      </div>
      <div className={classes.paneBody}>
        {data ? <CellSummary detail={data} /> : <Loader size="xs" aria-label="Loading the evidence" />}
        <Group gap={6} wrap="nowrap">
          <Button leftSection={<IconScale size={15} />} onClick={() => setAssessing(true)}>
            Assess…
          </Button>
          <Tooltip label="Open the actor">
            <ActionIcon aria-label={`Open ${actor.shortName}`} onClick={() => navigate({ screen: 'actors', actor: actor.id })}>
              <IconBuildingBank size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="All its statements on this issue">
            <ActionIcon aria-label="All its statements on this issue" onClick={() => navigate({ screen: 'positions', filter: { actor: [actor.id], issue: [issue.issue] } })}>
              <IconListDetails size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
        {data && data.newerEvidence.length > 0 ? (
          <section>
            <Title order={3} size="h4">
              Said since the assessment
            </Title>
            {data.newerEvidence.map((evidence) => (
              <EvidenceItem key={evidence.statementId} evidence={evidence} />
            ))}
          </section>
        ) : null}
        {data && data.position.evidence.length > 0 ? (
          <section>
            <Title order={3} size="h4">
              Rests on · {data.position.evidence.length}
            </Title>
            {data.position.evidence.map((evidence) => (
              <EvidenceItem key={evidence.statementId} evidence={evidence} />
            ))}
          </section>
        ) : null}
        <section>
          <Title order={3} size="h4">
            Log
          </Title>
          <PositionLog actor={actor.id} issue={issue.issue} />
        </section>
      </div>
      {assessing ? <AssessDialog actor={actor.id} issue={issue.issue} onClose={() => setAssessing(false)} /> : null}
    </aside>
  )
}
