/** Live capture: one line for the room. Who, what they say, Enter; the time is taken when the words begin. Reviewed later. */
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { runCommand, useCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { StatementRow } from '#contract/records.ts'
import { toastDone } from '#ui/toasts.tsx'
import { CaptureLine } from './capture-line.tsx'
import classes from './capture.module.css'
import { describeNote } from './describe-note.ts'
import { RecentNotes } from './recent-notes.tsx'

const KEPT_IN_VIEW = 5

export function CaptureBar() {
  const [opened, setOpened] = useState(false)
  const [recent, setRecent] = useState<readonly StatementRow[]>([])
  // On the spot, so that the very next key already falls into the field.
  useCommand('capture', () => flushSync(() => setOpened(!opened)))
  // Nobody waits for it: the next line can be typed while the last is being kept.
  const note = useMutationOf('capture.note', {
    onDone: (row) => {
      setRecent((before) => [row, ...before].slice(0, KEPT_IN_VIEW))
      toastDone(describeNote(row), () => {
        runCommand('undo')
        setRecent((before) => before.filter(({ id }) => id !== row.id))
      })
    },
  })
  return (
    <Modal transitionProps={{ duration: 0 }} opened={opened} onClose={() => setOpened(false)} size="58rem" yOffset="10vh" centered={false} withCloseButton={false} title={null} attributes={{ content: { 'aria-label': 'Note what is said' } }} classNames={{ body: classes.body ?? '' }}>
      <CaptureLine onNote={(line) => note.mutate(line)} />
      <RecentNotes notes={recent} />
    </Modal>
  )
}
