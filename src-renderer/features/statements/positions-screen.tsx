/** Positions: what was said, and where that leaves everybody, on two tabs. */
import { Tabs } from '@mantine/core'
import { useEffect } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import type { Route } from '#bridge/route.ts'
import classes from './positions-screen.module.css'
import { StandingView } from './standing/standing-view.tsx'
import { StatementsView } from './statements-view.tsx'

const tabName = z.enum(['statements', 'positions'])

const TABS = (
  <Tabs.List className={classes.tabs ?? ''} aria-label="Views">
    <Tabs.Tab value="statements">Statements</Tabs.Tab>
    <Tabs.Tab value="positions">Positions</Tabs.Tab>
  </Tabs.List>
)

export function PositionsScreen({ route: { filter } }: { readonly route: Extract<Route, { screen: 'positions' }> }) {
  const [remembered, setTab] = useRemembered('positions.tab', tabName, 'statements')
  // Whoever leads here with a filter means what was said.
  const tab = filter === undefined ? remembered : 'statements'
  useEffect(() => {
    if (filter !== undefined) setTab('statements')
  }, [filter, setTab])
  return (
    <Tabs className={classes.screen ?? ''} value={tab} onChange={(next) => setTab(tabName.parse(next))} keepMounted={false}>
      <Tabs.Panel className={classes.screen ?? ''} value="statements">
        <StatementsView wanted={filter} tabs={TABS} />
      </Tabs.Panel>
      <Tabs.Panel className={classes.screen ?? ''} value="positions">
        <StandingView tabs={TABS} />
      </Tabs.Panel>
    </Tabs>
  )
}
