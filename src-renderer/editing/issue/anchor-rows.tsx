/** The anchors of an issue: a value from 0 to 100 and what it means, a line each. */
import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type AnchorRow, faultInAnchor, MOST_ANCHORS, withAnchor, withAnchorChange, withoutAnchor } from './issue-draft.ts'
import classes from './issue.module.css'

interface AnchorRowsProps {
  readonly anchors: readonly AnchorRow[]
  readonly onAnchors: (anchors: readonly AnchorRow[]) => void
}

export function AnchorRows({ anchors, onAnchors }: AnchorRowsProps) {
  return (
    <fieldset className={classes.anchors}>
      <legend className={classes.legend}>Anchors <span className={classes.hint}>0 is against it, 100 wants it now; stances snap to these</span></legend>
      {anchors.map((row) => (
        <div key={row.key} className={classes.anchor}>
          <NumberInput
            size="xs"
            aria-label="Value"
            min={0}
            max={100}
            allowDecimal={false}
            hideControls
            value={row.at ?? ''}
            error={faultInAnchor(row, anchors)}
            onChange={(value) => onAnchors(withAnchorChange(anchors, row.key, { at: typeof value === 'number' ? value : null }))}
          />
          <TextInput size="xs" aria-label={`What ${row.at ?? 'it'} means`} placeholder="In a few words" maxLength={200} value={row.text} onChange={(event) => onAnchors(withAnchorChange(anchors, row.key, { text: event.currentTarget.value }))} />
          <ActionIcon color="gray" disabled={anchors.length <= 2} aria-label={`Remove the anchor ${row.at ?? ''}`} onClick={() => onAnchors(withoutAnchor(anchors, row.key))}><IconTrash size={14} /></ActionIcon>
        </div>
      ))}
      <Button size="compact-xs" variant="default" leftSection={<IconPlus size={12} />} disabled={anchors.length >= MOST_ANCHORS} onClick={() => onAnchors(withAnchor(anchors))}>Add an anchor</Button>
    </fieldset>
  )
}
