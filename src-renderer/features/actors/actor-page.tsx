/** One actor: who it is, where it stands and in which words, whom it is near, what it said, how we approach it. */
import { Badge, Button, Center, Loader, Text } from '@mantine/core'
import { IconFileText, IconScale, IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import { messageOf } from '#bridge/door.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ActorProfile } from '#contract/records.ts'
import { AssessDialog } from '#editing/assess/assess-dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ActorDetails } from './actor-details.tsx'
import classes from './actors.module.css'
import { Neighbours } from './neighbours.tsx'
import { NotesEditor } from './notes-editor.tsx'
import { stanceSummary } from './positions.ts'
import { PositionsTable } from './positions-table.tsx'
import { StatementTimeline } from './statement-timeline.tsx'

export function ActorPage({ actor }: { readonly actor: string }) {
  const { data: profile, error } = useQueryOf('actor.profile', { id: actor })
  if (error) return <EmptyState icon={<IconUserOff size={28} />} title="This actor cannot be shown" description={messageOf(error)} />
  if (!profile) {
    return (
      <Center flex={1}>
        <Loader size="sm" aria-label="Loading the actor" />
      </Center>
    )
  }
  return <Profile key={actor} profile={profile} />
}

/** What the dialog is open for: closed, open with the issue yet to choose, or on one issue. */
type Assessing = { readonly issue: string | null } | null

function Profile({ profile }: { readonly profile: ActorProfile }) {
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
          </>
        }
      />
      <div className={classes.page}>
        <div className={classes.pageBody}>
          <Summary profile={profile} unreviewed={unreviewed} />
          <ActorDetails profile={profile} />
          <PositionsTable positions={profile.positions} unreviewed={unreviewed} onAssess={(issue) => setAssessing({ issue })} />
          <div className={classes.pair}>
            <Neighbours closest={profile.closest} mostDistant={profile.mostDistant} />
            <NotesEditor key={profile.notes} actor={actor.id} notes={profile.notes} />
          </div>
          <StatementTimeline actor={actor.id} statements={profile.statements} />
        </div>
      </div>
      {assessing ? <AssessDialog actor={actor.id} issue={assessing.issue} onClose={() => setAssessing(null)} /> : null}
    </>
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
