/** Which component shows which route. Each screen is loaded when it is first visited. */
import { lazy } from 'react'
import type { ComponentType } from 'react'
import type { Route, ScreenName } from '#bridge/route.ts'

/** What every screen is given: the route that leads to it, with its parameters. */
export interface ScreenProps<Name extends ScreenName> {
  readonly route: Extract<Route, { screen: Name }>
}

type Screens = { readonly [Name in ScreenName]: ComponentType<ScreenProps<Name>> }

export const SCREENS: Screens = {
  today: lazy(async () => ({ default: (await import('../features/today/today-screen.tsx')).TodayScreen })),
  sources: lazy(async () => ({ default: (await import('../features/sources/sources-screen.tsx')).SourcesScreen })),
  positions: lazy(async () => ({ default: (await import('../features/statements/positions-screen.tsx')).PositionsScreen })),
  matrix: lazy(async () => ({ default: (await import('../features/matrix/matrix-screen.tsx')).MatrixScreen })),
  issues: lazy(async () => ({ default: (await import('../features/issues/issues-screen.tsx')).IssuesScreen })),
  actors: lazy(async () => ({ default: (await import('../features/actors/actors-screen.tsx')).ActorsScreen })),
  alignment: lazy(async () => ({ default: (await import('../features/alignment/alignment-screen.tsx')).AlignmentScreen })),
  briefs: lazy(async () => ({ default: (await import('../features/briefs/briefs-screen.tsx')).BriefsScreen })),
  settings: lazy(async () => ({ default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen })),
  'house-style': lazy(async () => ({ default: (await import('../features/house-style/house-style-screen.tsx')).HouseStyleScreen })),
}
