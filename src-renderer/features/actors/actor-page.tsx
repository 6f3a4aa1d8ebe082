/** One actor: where it stands and in which words, how it moved, what it said, whom it answered, and how we approach it. */
import { Badge, Button, Center, Loader, Tabs, Text } from '@mantine/core'
import { IconFileText, IconLock, IconScale, IconUserOff } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { messageOf } from '#bridge/door.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ActorProfile } from '#contract/records.ts'
import type { ActorPage as Page } from '#contract/records/actor-page.ts'
import { AssessDialog } from '#editing/assess/assess-dialog.tsx'
import { MovementSection } from '#editing/movement/movement-section.tsx'
import { PageDays, type Days } from '#editing/movement/page-days.tsx'
import { PositionLog } from '#editing/movement/position-log.tsx'
import { ApproachList } from '#editing/ours/approach-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ActorDetails } from './actor-details.tsx'
import { ActorMenu } from './actor-menu.tsx'
import classes from './actors.module.css'
import { Neighbours } from './neighbours.tsx'
import { NotesEditor } from './notes-editor.tsx'
import { stanceSummary } from './positions.ts'
import { PositionsTable } from './positions-table.tsx'
import { Relations } from './relations.tsx'
import { StatementTimeline } from './statement-timeline.tsx'

const TABS = ['positions', 'movement', 'statements', 'relations', 'log', 'ours'] as const
const tabName = z.enum(TABS)
const LATEST: Days = { asOf: null, since: null }

export function ActorPage({ actor }: { readonly actor: string }) {
  const [days, setDays] = useState(LATEST)
  const asOf = days.asOf === null ? {} : { asOf: days.asOf }
  const { data: profile, error } = useQueryOf('actor.profile', { id: actor, ...asOf }, { keepPrevious: true })
  const { data: page, error: pageError } = useQueryOf('actor.page', { id: actor, ...asOf, ...(days.since === null ? {} : { since: days.since }) }, { keepPrevious: true })
  const failed = error ?? pageError
  if (failed) return <EmptyState icon={<IconUserOff size={28} />} title="This actor cannot be shown" description={messageOf(failed)} />
  if (!profile || !page || profile.actor.id !== actor) {
    return (
      <Center flex={1}>
        <Loader size="sm" aria-label="Loading the actor" />
      </Center>
    )
  }
  return (
    <Shown key={actor} profile={profile} page={page}>
      <PageDays days={days} since={page.since} onDays={setDays} />
    </Shown>
  )
}

/** What the dialog is open for: closed, open with the issue yet to choose, or on one issue. */
type Assessing = { readonly issue: string | null } | null

interface ShownProps {
  readonly profile: ActorProfile
  readonly page: Page
  readonly children: ReactNode
}

function Shown({ profile, page, children }: ShownProps) {
  const [assessing, setAssessing] = useState<Assessing>(null)
  const { actor } = profile
  const unreviewed = profile.statements.filter((statement) => statement.status === 'proposed').length
  return (
    <>
      <PageHeader
        title={actor.shortName}
        detail={[actor.kind, profile.region, profile.unGroup].filter(Boolean).join(' · ')}
        actions={
          <>
            {profile.isUs ? (
              <Badge variant="light" radius="sm" tt="none">
                Our delegation
              </Badge>
            ) : null}
            <Button variant="default" leftSection={<IconScale size={16} />} onClick={() => setAssessing({ issue: null })}>
              Assess position…
            </Button>
            <Button leftSection={<IconFileText size={16} />} onClick={() => navigate({ screen: 'briefs', actor: actor.id })}>
              {actor.kind === 'state' ? 'Country brief…' : 'Brief…'}
            </Button>
            <ActorMenu actor={actor} />
          </>
        }
      />
      <div className={classes.page}>
        <div className={classes.pageBody}>
          <Summary profile={profile} unreviewed={unreviewed} />
          <ActorDetails profile={profile} />
          {children}
          <ActorTabs profile={profile} page={page} unreviewed={unreviewed} onAssess={(issue) => setAssessing({ issue })} />
        </div>
      </div>
      {assessing ? <AssessDialog actor={actor.id} issue={assessing.issue} onClose={() => setAssessing(null)} /> : null}
    </>
  )
}

const count = (label: string, number: number): string => (number === 0 ? label : `${label} · ${number}`)

interface ActorTabsProps extends Pick<ShownProps, 'profile' | 'page'> {
  readonly unreviewed: number
  readonly onAssess: (issue: string | null) => void
}

function ActorTabs({ profile, page, unreviewed, onAssess }: ActorTabsProps) {
  const [tab, setTab] = useRemembered('actors.tab', tabName, 'positions')
  const { actor } = profile
  return (
    <Tabs value={tab} onChange={(chosen) => setTab(tabName.catch('positions').parse(chosen))} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="positions">Positions</Tabs.Tab>
        <Tabs.Tab value="movement">{count('Movement', page.movement.length + page.contradictions.length)}</Tabs.Tab>
        <Tabs.Tab value="statements">{count('Statements', profile.statements.length)}</Tabs.Tab>
        <Tabs.Tab value="relations">{count('Relations', page.relations.length)}</Tabs.Tab>
        <Tabs.Tab value="log">Position log</Tabs.Tab>
        <Tabs.Tab value="ours" leftSection={<IconLock size={13} aria-hidden />} className={classes.oursTab ?? ''}>
          Our layer
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="positions">
        <div className={classes.panel}>
          <PositionsTable positions={profile.positions} unreviewed={unreviewed} onAssess={onAssess} />
          <Neighbours closest={profile.closest} mostDistant={profile.mostDistant} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="movement">
        <MovementSection about="issue" since={page.since} movement={page.movement} contradictions={page.contradictions} />
      </Tabs.Panel>
      <Tabs.Panel value="statements">
        <StatementTimeline actor={actor.id} statements={profile.statements} />
      </Tabs.Panel>
      <Tabs.Panel value="relations">
        <Relations actor={actor} statements={profile.statements} relations={page.relations} />
      </Tabs.Panel>
      <Tabs.Panel value="log">
        <PositionLog actor={actor.id} />
      </Tabs.Panel>
      <Tabs.Panel value="ours">
        <div className={classes.panel}>
          <ApproachList scope={{ actor: actor.id }} entries={page.approach} />
          <NotesEditor key={profile.notes} actor={actor.id} notes={profile.notes} />
        </div>
      </Tabs.Panel>
    </Tabs>
  )
}

/** Where it stands in a sentence, and what a person has yet to confirm before that is the whole story. */
function Summary({ profile: { actor, positions }, unreviewed }: { readonly profile: ActorProfile; readonly unreviewed: number }) {
  const review = () => navigate({ screen: 'positions', filter: { actor: [actor.id], status: ['proposed'] } })
  return (
    <div className={classes.summaryLine}>
      <Text className={classes.summary}>{stanceSummary(positions, unreviewed)}</Text>
      {unreviewed > 0 ? (
        <Button variant="light" size="compact-sm" onClick={review}>
          {unreviewed} to review
        </Button>
      ) : null}
    </div>
  )
}
