/** Which component shows which route. Each screen is loaded when it is first visited, or ahead of it. */
import { lazy, useState } from 'react'
import type { ComponentType } from 'react'
import type { Route, ScreenName } from '#bridge/route.ts'

/** What every screen is given: the route that leads to it, with its parameters. */
export interface ScreenProps<Name extends ScreenName> {
  readonly route: Extract<Route, { screen: Name }>
}

type Visited<Props extends object> = ComponentType<Props> & { readonly loadAhead: () => Promise<void> }
type Screens = { readonly [Name in ScreenName]: Visited<ScreenProps<Name>> }

/**
 * A screen that is loaded when it is first shown. What was loaded ahead shows at once: React holds back whatever
 * replaces a fallback for 300 ms, loaded or not.
 */
function onVisit<Props extends object>(load: () => Promise<ComponentType<Props>>): Visited<Props> {
  let loaded: ComponentType<Props> | undefined
  const Later = lazy(async () => ({ default: await load() }))
  function Screen(props: Props) {
    // Chosen once, for another type in its place would mount the screen anew.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Later)
    return <Shown {...props} />
  }
  return Object.assign(Screen, {
    loadAhead: async () => {
      // A screen that does not load says so where it is shown.
      loaded ??= await load().catch(() => undefined)
    },
  })
}

export const SCREENS: Screens = {
  today: onVisit(async () => (await import('../features/today/today-screen.tsx')).TodayScreen),
  sources: onVisit(async () => (await import('../features/sources/sources-screen.tsx')).SourcesScreen),
  positions: onVisit(async () => (await import('../features/statements/positions-screen.tsx')).PositionsScreen),
  matrix: onVisit(async () => (await import('../features/matrix/matrix-screen.tsx')).MatrixScreen),
  issues: onVisit(async () => (await import('../features/issues/issues-screen.tsx')).IssuesScreen),
  actors: onVisit(async () => (await import('../features/actors/actors-screen.tsx')).ActorsScreen),
  alignment: onVisit(async () => (await import('../features/alignment/alignment-screen.tsx')).AlignmentScreen),
  briefs: onVisit(async () => (await import('../features/briefs/briefs-screen.tsx')).BriefsScreen),
  settings: onVisit(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen),
  'house-style': onVisit(async () => (await import('../features/house-style/house-style-screen.tsx')).HouseStyleScreen),
}
