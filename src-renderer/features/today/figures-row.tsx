/** What the workspace holds, in four figures that lead to it. */
import { Text, UnstyledButton } from '@mantine/core'
import type { WorkspaceInfo } from '#contract/records.ts'
import { navigate } from '#bridge/route.ts'
import type { Route } from '#bridge/route.ts'
import classes from './today.module.css'

const number = new Intl.NumberFormat('en-GB')

export function FiguresRow({ workspace: { counts } }: { readonly workspace: WorkspaceInfo }) {
  const figures: readonly { readonly label: string; readonly value: number; readonly to: Route }[] = [
    { label: 'Documents', value: counts.documents, to: { screen: 'sources' } },
    { label: 'Confirmed statements', value: counts.confirmed, to: { screen: 'positions', filter: { status: ['confirmed'] } } },
    { label: 'Actors who spoke', value: counts.actors, to: { screen: 'actors' } },
    { label: 'Issues', value: counts.issues, to: { screen: 'issues' } },
  ]
  return (
    <div className={classes.figures}>
      {figures.map(({ label, value, to }) => (
        <UnstyledButton key={label} className={classes.figure} onClick={() => navigate(to)}>
          <Text component="span" display="block" className={classes.number}>
            {number.format(value)}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {label}
          </Text>
        </UnstyledButton>
      ))}
    </div>
  )
}
