/** The rail on the left: where one can go, where one is, and what waits there. */
import { Badge, UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { WorkspaceInfo } from '#contract/records.ts'
import { navigate, useRoute } from '#bridge/route.ts'
import { keyText } from '#ui/key-hint.tsx'
import classes from './navigation-rail.module.css'
import { DESTINATIONS } from './navigation.ts'
import type { Destination } from './navigation.ts'

function RailItem({ destination, active, waiting }: { readonly destination: Destination; readonly active: boolean; readonly waiting: number }) {
  const { screen, label, icon: Icon, keys } = destination
  return (
    <UnstyledButton
      className={classes.item}
      data-screen={screen}
      title={`${label}  ${keyText(keys)}`}
      aria-current={active ? 'page' : undefined}
      onClick={() => navigate({ screen })}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={classes.label}>{label}</span>
      {waiting > 0 && (
        <Badge className={classes.count} size="sm" variant="default" radius="sm">
          {waiting}
          <VisuallyHidden> to review</VisuallyHidden>
        </Badge>
      )}
    </UnstyledButton>
  )
}

export function NavigationRail({ counts }: { readonly counts: WorkspaceInfo['counts'] }) {
  const { screen } = useRoute()
  return (
    <nav className={classes.rail} aria-label="Screens">
      {DESTINATIONS.map((destination) => (
        <RailItem
          key={destination.screen}
          destination={destination}
          active={destination.screen === screen}
          waiting={destination.screen === 'sources' ? counts.proposed : 0}
        />
      ))}
    </nav>
  )
}
