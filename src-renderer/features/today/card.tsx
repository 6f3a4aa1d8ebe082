/** A titled list of lines that lead on. */
import { Anchor, Text, Title, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './today.module.css'

export interface CardProps {
  readonly title: string
  /** The screen with the rest. */
  readonly more?: { readonly label: string; readonly onClick: () => void }
  readonly children: ReactNode
}

export function Card({ title, more, children }: CardProps) {
  return (
    <section className={classes.card} aria-label={title}>
      <div className={classes.cardHead}>
        <Title order={2} size="h4">
          {title}
        </Title>
        {more && (
          <Anchor component="button" size="sm" onClick={more.onClick}>
            {more.label}
          </Anchor>
        )}
      </div>
      {children}
    </section>
  )
}

/** One quiet sentence where there are no lines, or more than are shown. */
export function CardNote({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" className={classes.plainLine ?? ''}>
      {children}
    </Text>
  )
}

export function CardLine({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <UnstyledButton className={classes.line} onClick={onClick}>
      {children}
    </UnstyledButton>
  )
}
