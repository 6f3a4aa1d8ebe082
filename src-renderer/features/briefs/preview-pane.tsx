/** The sheets on the desk: scaled to the width at hand or as one likes, with the page in view named. */
import { ActionIcon, Group, Loader, Text } from '@mantine/core'
import { useElementSize, useHotkeys } from '@mantine/hooks'
import { IconArrowAutofitWidth, IconMinus, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { DocumentTree } from '#contract/document-tree.ts'
import { sheetSize } from '#ui/paper/house-look.ts'
import { Paper } from '#ui/paper/paper.tsx'
import classes from './briefs.module.css'
import { openEvidence } from './open-evidence.ts'

const PX_PER_MM = 96 / 25.4
const LARGEST = 2
const SMALLEST = 0.4
const STEP = 0.1
/** A narrow page on a wide window is not blown up beyond this. */
const LARGEST_FIT = 1.25
/** Null fits the width. */
const zoomChoice = z.number().min(SMALLEST).max(LARGEST).nullable()

/** Width of the document's widest sheet in millimetres. */
function widestSheet({ paper, sections, book }: DocumentTree): number {
  const all = [...sections, ...(book?.parts ?? []).flatMap((part) => part.sections)]
  return sheetSize(paper, all.some(({ orientation }) => orientation === 'landscape') ? 'landscape' : 'portrait').width
}

/** To the nearest twentieth, so that the same window gives the same page. */
const within = (zoom: number): number => Math.min(LARGEST, Math.max(SMALLEST, Math.floor(zoom * 20 + 0.001) / 20))

export function PreviewPane({ tree, waiting }: { readonly tree: DocumentTree; readonly waiting: boolean }) {
  const { ref, width } = useElementSize()
  const desk = useRef<HTMLDivElement>(null)
  const { data: house } = useQueryOf('houseStyle.get')
  const [chosen, setChosen] = useRemembered('briefs.zoom', zoomChoice, null)
  const [pages, setPages] = useState(0)
  const [page, setPage] = useState(1)
  const zoom = chosen ?? (width === 0 ? 1 : Math.min(LARGEST_FIT, within(width / (widestSheet(tree) * PX_PER_MM))))
  useHotkeys([
    ['mod+=', () => setChosen(within(zoom + STEP))],
    ['mod+-', () => setChosen(within(zoom - STEP))],
    ['mod+0', () => setChosen(null)],
  ])
  const nameTopPage = (): void => {
    const top = desk.current?.getBoundingClientRect().top ?? 0
    const sheets = [...(desk.current?.querySelectorAll('article > section') ?? [])]
    const at = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > top + 120)
    setPage(at < 0 ? 1 : at + 1)
  }
  return (
    <div className={classes.previewArea}>
      <div ref={desk} className={classes.desk} role="region" aria-label="Preview" aria-busy={waiting} tabIndex={0} onScroll={nameTopPage}>
        <div ref={ref} className={classes.deskWidth}>
          <div className={classes.zoomed} style={{ zoom }}>
            {house ? <Paper tree={tree} house={house.style} onEvidence={openEvidence} onLaidOut={setPages} /> : null}
          </div>
        </div>
      </div>
      <Group className={classes.viewBar ?? ''} gap={2} wrap="nowrap" role="group" aria-label="View">
        {waiting ? <Loader size={14} mx={6} aria-label="Preparing the preview" /> : null}
        {pages > 0 ? (
          <Text size="xs" px={6} aria-live="off">
            Page {Math.min(page, pages)} of {pages}
          </Text>
        ) : null}
        <ActionIcon size="sm" aria-label="Smaller" onClick={() => setChosen(within(zoom - STEP))}>
          <IconMinus size={14} aria-hidden />
        </ActionIcon>
        <Text size="xs" w={36} ta="center">
          {Math.round(zoom * 100)}%
        </Text>
        <ActionIcon size="sm" aria-label="Larger" onClick={() => setChosen(within(zoom + STEP))}>
          <IconPlus size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon size="sm" aria-label="Fit the width" aria-pressed={chosen === null} onClick={() => setChosen(null)}>
          <IconArrowAutofitWidth size={15} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  )
}
