/** A group of settings: its name on the left, its controls on the right. */
import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './section.module.css'

export interface SectionProps {
  readonly title: string
  readonly detail?: string
  readonly children: ReactNode
}

export function Section({ title, detail, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div>
        <Title order={2}>{title}</Title>
        {detail !== undefined && (
          <Text size="sm" c="dimmed">
            {detail}
          </Text>
        )}
      </div>
      <div className={classes.controls}>{children}</div>
    </section>
  )
}
