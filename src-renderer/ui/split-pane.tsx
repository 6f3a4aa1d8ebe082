/** A side pane of a chosen width beside the rest; the divider moves by mouse and by arrow keys. */
import { Splitter } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './split-pane.module.css'

export interface SplitPaneProps {
  /** What the divider changes, for screen readers: "Width of the document list". */
  readonly label: string
  /** Width of the side pane in px. */
  readonly size: number
  readonly onSize: (size: number) => void
  readonly min?: number
  readonly max?: number
  /** Which of the two children keeps its width. */
  readonly side?: 'left' | 'right'
  readonly left: ReactNode
  readonly right: ReactNode
}

export function SplitPane({ label, size, onSize, min = 220, max = 640, side = 'left', left, right }: SplitPaneProps) {
  const fixed = { defaultSize: `${size}px`, min: `${min}px`, max: `${max}px` } as const
  const rest = { defaultSize: 100, min: '240px' } as const
  const takeSize = (sizes: readonly (number | string)[]): void => {
    const next = Number.parseFloat(String(side === 'left' ? sizes[0] : sizes[1]))
    if (Number.isFinite(next)) onSize(Math.round(next))
  }
  return (
    <Splitter
      className={classes.split ?? ''}
      classNames={{ pane: classes.pane ?? '' }}
      lineSize={1}
      withHandle={false}
      handleColor="var(--hairline)"
      step="16px"
      shiftStep="64px"
      attributes={{ handle: { 'aria-label': label } }}
      onSizeChange={takeSize}
    >
      <Splitter.Pane {...(side === 'left' ? fixed : rest)}>{left}</Splitter.Pane>
      <Splitter.Pane {...(side === 'left' ? rest : fixed)}>{right}</Splitter.Pane>
    </Splitter>
  )
}
