/** Frames what is ours alone: its own colour, a lock, and the level it is handled at. Nothing in it reaches a handout. */
import { Badge, Group, Title } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import classes from './ours.module.css'

export interface OurPanelProps {
  readonly title: string
  /** Id of the handling level of what it shows; absent: the one our own layer starts with. */
  readonly mark?: string | undefined
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function OurPanel({ title, mark, actions, children }: OurPanelProps) {
  const heading = useId()
  const { data: levels } = useQueryOf('handling.levels')
  const { data: settings } = useQueryOf('workspace.settings', undefined, { enabled: mark === undefined })
  const level = levels?.find(({ id }) => id === (mark ?? settings?.ourMark))
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <Group justify="space-between" mb="sm">
        <Group gap="xs">
          <IconLock size={16} aria-hidden />
          <Title order={2} id={heading}>
            {title}
          </Title>
          <Badge variant="outline" radius="sm" tt="none" className={classes.badge ?? ''}>
            {level ? `${level.label} · ` : ''}Our layer, never in a handout
          </Badge>
        </Group>
        {actions}
      </Group>
      {children}
    </section>
  )
}
