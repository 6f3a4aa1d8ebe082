/** What reading listens for on an issue: its cues edited, and tried on the workspace before they are kept. */
import { Button, Group, Modal, SegmentedControl, Text } from '@mantine/core'
import { IconEar, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { IssueRecord } from '#contract/records.ts'
import type { StanceCue } from '#contract/reference.ts'
import { toastDone } from '#ui/toasts.tsx'
import { faultIn, rowsOf, soundCues, withCue, withNewRow, withoutRow, type CueRow } from './cue-draft.ts'
import { CueGrammar } from './cue-grammar.tsx'
import { CueLine } from './cue-line.tsx'
import { CueTester } from './cue-tester.tsx'
import classes from './cues.module.css'

export function CueButton({ issue }: { readonly issue: IssueRecord }) {
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button variant="default" leftSection={<IconEar size={14} />} onClick={() => setOpened(true)}>Cues…</Button>
      <Modal opened={opened} onClose={close} size="76rem" title={<b>Cues for {issue.label}</b>} closeButtonProps={{ 'aria-label': 'Close' }}>
        {opened && <Cues issue={issue} onClose={close} />}
      </Modal>
    </>
  )
}

interface CuesProps {
  readonly issue: IssueRecord
  readonly onClose: () => void
}

/** Opens once they are there: the draft starts from them. */
function Cues({ issue, onClose }: CuesProps) {
  const { data: cues } = useQueryOf('issue.cues', { id: issue.id })
  return cues === undefined ? null : <CueForm issue={issue} cues={cues} onClose={onClose} />
}

function CueForm({ issue, cues, onClose }: CuesProps & { readonly cues: readonly StanceCue[] }) {
  const [rows, setRows] = useState(() => rowsOf(cues))
  const [tested, setTested] = useState<number | null>(rows[0]?.key ?? null)
  const [scope, setScope] = useState('one')
  const save = useMutationOf('issue.setCues', {
    onDone: () => {
      toastDone(`Kept the cues of ${issue.label}. The next report is read with them, and one on record when you have it read again under Sources.`, () => runCommand('undo'))
      onClose()
    },
  })
  const values = issue.anchors.map(({ at }) => at)
  const faulty = rows.filter(({ cue }) => faultIn(cue.pattern) !== null).length
  const add = () => {
    const next = withNewRow(rows, values.at(-1) ?? 100)
    setRows(next)
    setTested(next[0]?.key ?? null)
  }
  const change = (key: number, part: Partial<StanceCue>) => setRows(withCue(rows, key, part))
  const trying: readonly CueRow[] = scope === 'one' ? rows.filter(({ key }) => key === tested) : rows
  return (
    <>
      <CueGrammar />
      <div className={classes.panes}>
        <section className={classes.pane} aria-label="Cues">
          <Group justify="space-between">
            <Text size="xs" c="dimmed">{rows.length} {rows.length === 1 ? 'cue' : 'cues'}</Text>
            <Button size="compact-xs" variant="default" leftSection={<IconPlus size={12} />} onClick={add}>Add a cue</Button>
          </Group>
          <ul className={classes.list}>
            {rows.map(({ key, cue }) => (
              <CueLine key={key} cue={cue} values={values} isTested={scope === 'one' && key === tested} onChange={(part) => change(key, part)} onRemove={() => setRows(withoutRow(rows, key))} onTest={() => setTested(key)} />
            ))}
          </ul>
        </section>
        <section className={classes.pane} aria-label="What they hit">
          <SegmentedControl size="xs" aria-label="Cues tried" value={scope} onChange={setScope} data={[{ value: 'one', label: 'This cue' }, { value: 'all', label: 'All cues' }]} />
          <CueTester issue={issue.id} cues={soundCues(trying)} />
        </section>
      </div>
      <Group justify="flex-end" mt="md" gap="xs">
        {faulty > 0 && <Text size="xs" c="dimmed">{faulty === 1 ? 'One cue is' : `${faulty} cues are`} not complete.</Text>}
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button loading={save.isPending} disabled={faulty > 0} onClick={() => save.mutate({ id: issue.id, cues: [...soundCues(rows)] })}>Keep the cues</Button>
      </Group>
    </>
  )
}
