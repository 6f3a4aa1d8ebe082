/** One document in the list. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconFileText, IconRefresh, IconTrash } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { DocumentRow } from '#contract/records.ts'
import classes from './document-list.module.css'
import type { DocumentDeeds } from './use-document-deeds.ts'
import { ReviewProgress } from './review-progress.tsx'

interface DocumentLineProps {
  readonly document: DocumentRow
  readonly index: number
  readonly isActive: boolean
  /** The handling level's label. */
  readonly mark: string
  readonly place: CSSProperties
  readonly deeds: DocumentDeeds
  readonly onActive: () => void
}

export function DocumentLine({ document, index, isActive, mark, place, deeds, onActive }: DocumentLineProps) {
  const { title, date, meeting, url, fileName, proposed, confirmed, rejected } = document
  const reviewed = confirmed + rejected
  return (
    <div id={`document-${document.id}`} role="row" aria-rowindex={index + 2} aria-selected={isActive} className={classes.line} style={place} onClick={deeds.open} onMouseDown={onActive}>
      <span role="gridcell" className={classes.title}>
        <span className={classes.name} title={title}>{title}</span>
        <span className={classes.from} title={url ?? fileName ?? undefined}>{url ?? fileName ?? 'Pasted text'}</span>
      </span>
      <span role="gridcell">{date ?? '–'}</span>
      <span role="gridcell" className={classes.cut} title={meeting?.name}>{meeting?.name ?? '–'}</span>
      <span role="gridcell"><ReviewProgress reviewed={reviewed} total={reviewed + proposed} /></span>
      <span role="gridcell" className={classes.mark}>{mark}</span>
      <span role="gridcell" onClick={(event) => event.stopPropagation()}><LineMenu title={title} deeds={deeds} /></span>
    </div>
  )
}

function LineMenu({ title, deeds }: { readonly title: string; readonly deeds: DocumentDeeds }) {
  const { open, brief, readAgain, remove } = deeds
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={`Actions for ${title}`}><IconDots size={16} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={open}>Open</Menu.Item>
        {brief && <Menu.Item leftSection={<IconFileText size={14} />} onClick={brief}>Brief on the meeting…</Menu.Item>}
        <Menu.Item leftSection={<IconRefresh size={14} />} disabled={readAgain === null} onClick={readAgain ?? undefined}>Read what awaits review again</Menu.Item>
        <Menu.Item leftSection={<IconTrash size={14} />} color="red" onClick={remove}>Remove with its statements</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
