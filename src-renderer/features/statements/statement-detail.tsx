/** One statement beside the grid: the full words, its source, and every part editable in place. */
import { Anchor, Button, CloseButton, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { StatementRow } from '#contract/records.ts'
import { navigate } from '#bridge/route.ts'
import type { Asked } from '#editing/asked.ts'
import { StatementFields } from '#editing/statement-fields.tsx'
import { StatusMark, TierMark } from '#editing/status-mark.tsx'
import { useStatementEdit } from '#editing/use-statement-edit.ts'
import { VoicesEditor } from '#editing/voices-editor.tsx'
import { MarkedText } from './marked-text.tsx'
import classes from './statement-detail.module.css'

interface StatementDetailProps {
  readonly statement: StatementRow
  readonly pattern: RegExp | null
  readonly asked: Asked | null
  readonly onAsk: (asked: Asked | null) => void
  readonly onClose: () => void
}

export function StatementDetail({ statement, pattern, asked, onAsk, onClose }: StatementDetailProps) {
  const edit = useStatementEdit(statement)
  return (
    <aside className={classes.pane} aria-label="Statement">
      <Group className={classes.head ?? ''} justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <StatusMark status={statement.status} />
          <TierMark tier={statement.tier} />
        </Group>
        <Group gap={4} wrap="nowrap">
          {statement.status === 'proposed' ? (
            <>
              <Button size="compact-xs" variant="default" onClick={() => edit.setStatus('rejected')}>Reject</Button>
              <Button size="compact-xs" onClick={() => edit.setStatus('confirmed')}>Accept</Button>
            </>
          ) : (
            <Button size="compact-xs" variant="default" onClick={() => edit.setStatus('proposed')}>Back to proposed</Button>
          )}
          <CloseButton size="sm" aria-label="Close the statement" onClick={onClose} />
        </Group>
      </Group>
      <div className={classes.body}>
        <blockquote className={classes.quote}><MarkedText text={statement.quote} pattern={pattern} /></blockquote>
        <SourceOf statement={statement} />
        <VoicesEditor statement={statement} edit={edit} asked={asked} onAsk={onAsk} />
        <div className={classes.fields}><StatementFields statement={statement} onChange={edit.setFields} /></div>
      </div>
    </aside>
  )
}

function SourceOf({ statement: { id, document, meeting, date, para } }: { readonly statement: StatementRow }) {
  const where = [date, meeting?.name, para === null ? null : `paragraph ${para + 1}`].filter((part) => part !== null && part !== undefined)
  return (
    <div className={classes.source}>
      {document === null ? (
        <Text size="xs">Live note</Text>
      ) : (
        <Anchor component="button" size="xs" className={classes.link ?? ''} title="Show the passage in its source" onClick={() => navigate({ screen: 'sources', document: document.id, statement: id })}>
          <IconFileText size={13} /> {document.title}
        </Anchor>
      )}
      <Text size="xs" c="dimmed">{where.join(' · ')}</Text>
    </div>
  )
}
