/** The frame around every screen of an open workspace: rail, bar, screen, and the layers above them. */
import { createElement, Suspense, useState } from 'react'
import type { ReactElement } from 'react'
import type { WorkspaceInfo } from '#contract/records.ts'
import { useRoute } from '#bridge/route.ts'
import type { Route } from '#bridge/route.ts'
import { AfterPaint } from '#ui/after-paint.tsx'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { CaptureBar } from '../features/capture/capture-bar.tsx'
import { HistoryPanel } from '../features/history/history-panel.tsx'
import classes from './frame.module.css'
import { NavigationRail } from './navigation-rail.tsx'
import { SCREENS } from './screens.tsx'
import { TopBar } from './top-bar.tsx'

/** One case a screen keeps every route paired with the component that takes it. */
const screenOf = (route: Route): ReactElement => {
  switch (route.screen) {
    case 'today':
      return createElement(SCREENS.today, { route })
    case 'sources':
      return createElement(SCREENS.sources, { route })
    case 'positions':
      return createElement(SCREENS.positions, { route })
    case 'matrix':
      return createElement(SCREENS.matrix, { route })
    case 'issues':
      return createElement(SCREENS.issues, { route })
    case 'actors':
      return createElement(SCREENS.actors, { route })
    case 'alignment':
      return createElement(SCREENS.alignment, { route })
    case 'briefs':
      return createElement(SCREENS.briefs, { route })
    case 'settings':
      return createElement(SCREENS.settings, { route })
    case 'house-style':
      return createElement(SCREENS['house-style'], { route })
  }
}

export function Frame({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const route = useRoute()
  const [historyOpen, setHistoryOpen] = useState(false)
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        Skip to the screen
      </a>
      <TopBar workspace={workspace} onHistory={() => setHistoryOpen(true)} />
      <NavigationRail counts={workspace.counts} />
      <main id="main" className={classes.main} tabIndex={-1}>
        <ErrorBoundary resetKey={JSON.stringify(route)}>
          <Suspense>{screenOf(route)}</Suspense>
        </ErrorBoundary>
      </main>
      <AfterPaint>
        <CaptureBar />
        <HistoryPanel opened={historyOpen} onClose={() => setHistoryOpen(false)} />
      </AfterPaint>
    </div>
  )
}
