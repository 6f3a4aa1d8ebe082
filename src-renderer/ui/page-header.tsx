/** The head of a screen: its name, one line of context, its actions on the right. */
import { Box, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './page-header.module.css'

export interface PageHeaderProps {
  readonly title: string
  readonly detail?: ReactNode
  /** The views of the screen, where it has several. */
  readonly tabs?: ReactNode
  readonly actions?: ReactNode
}

export function PageHeader({ title, detail, tabs, actions }: PageHeaderProps) {
  return (
    <Box className={classes.header}>
      <Box miw={0}>
        <Title order={1} lineClamp={1}>
          {title}
        </Title>
        {detail !== undefined && (
          <Text component="div" size="sm" c="dimmed" truncate>
            {detail}
          </Text>
        )}
      </Box>
      {tabs !== undefined && <Box className={classes.tabs}>{tabs}</Box>}
      {actions !== undefined && (
        <Group gap="xs" wrap="nowrap" flex="none">
          {actions}
        </Group>
      )}
    </Box>
  )
}
