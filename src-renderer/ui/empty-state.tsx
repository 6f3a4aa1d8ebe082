/** What stands where there is nothing yet: an icon, a sentence, and always a next step. */
import { EmptyState as Frame } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

export interface EmptyStateProps {
  readonly icon: ReactNode
  readonly title: string
  readonly description?: ReactNode
  /** One or two buttons. */
  readonly action?: ReactNode
}

export function EmptyState({ icon, title, description, action }: EmptyStateProps) {
  return (
    <Frame icon={icon} title={title} description={description} size="sm" py="xl" px="lg" maw={460} mx="auto" withIndicatorBackground classNames={{ indicator: classes.icon ?? '' }}>
      {action !== undefined && <Frame.Actions mt="xs">{action}</Frame.Actions>}
    </Frame>
  )
}
