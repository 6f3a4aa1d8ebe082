/** One document in the list. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconRefresh, IconTrash } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { DocumentRow } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import classes from './document-list.module.css'
import { ReviewProgress } from './review-progress.tsx'

interface DocumentLineProps {
  readonly document: DocumentRow
  readonly index: number
  readonly isActive: boolean
  /** The handling level's label. */
  readonly mark: string
  readonly place: CSSProperties
  readonly onOpen: () => void
  readonly onActive: () => void
}

export function DocumentLine({ document, index, isActive, mark, place, onOpen, onActive }: DocumentLineProps) {
  const { title, date, meeting, url, fileName, proposed, confirmed, rejected } = document
  const reviewed = confirmed + rejected
  return (
    <div id={`document-${document.id}`} role="row" aria-rowindex={index + 2} aria-selected={isActive} className={classes.line} style={place} onClick={onOpen} onMouseDown={onActive}>
      <span role="gridcell" className={classes.title}>
        <span className={classes.name} title={title}>{title}</span>
        <span className={classes.from} title={url ?? fileName ?? undefined}>{url ?? fileName ?? 'Pasted text'}</span>
      </span>
      <span role="gridcell">{date ?? '–'}</span>
      <span role="gridcell" className={classes.cut} title={meeting?.name}>{meeting?.name ?? '–'}</span>
      <span role="gridcell"><ReviewProgress reviewed={reviewed} total={reviewed + proposed} /></span>
      <span role="gridcell" className={classes.mark}>{mark}</span>
      <span role="gridcell" onClick={(event) => event.stopPropagation()}><LineMenu document={document} onOpen={onOpen} /></span>
    </div>
  )
}

function LineMenu({ document, onOpen }: { readonly document: DocumentRow; readonly onOpen: () => void }) {
  const remove = useMutationOf('document.remove', {
    onDone: () => toastDone(`Removed “${document.title}” and its statements.`, () => runCommand('undo')),
  })
  const again = useMutationOf('reading.again', {
    onDone: ({ changed }) => toastDone(changed === 0 ? `Read “${document.title}” again: nothing that awaits review changed.` : `Read “${document.title}” again: ${changed} awaiting ${changed === 1 ? 'statement' : 'statements'} changed.`, changed === 0 ? undefined : () => runCommand('undo')),
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={`Actions for ${document.title}`}><IconDots size={16} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onOpen}>Open</Menu.Item>
        <Menu.Item leftSection={<IconRefresh size={14} />} disabled={document.proposed === 0 || again.isPending} onClick={() => again.mutate({ document: document.id })}>Read what awaits review again</Menu.Item>
        <Menu.Item leftSection={<IconTrash size={14} />} color="red" onClick={() => remove.mutate({ id: document.id })}>Remove with its statements</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
