/** Today: what awaits a person, what is new, and where each of it leads. */
import { Anchor, Button, Group, ScrollArea } from '@mantine/core'
import { IconFileImport, IconFilePlus, IconInbox } from '@tabler/icons-react'
import { useState } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import { requestCommand } from '#bridge/request-command.ts'
import { navigate } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { BriefsCard } from './briefs-card.tsx'
import { ChangesCard } from './changes-card.tsx'
import { DocumentsCard } from './documents-card.tsx'
import { FiguresRow } from './figures-row.tsx'
import { MovesCard } from './moves-card.tsx'
import { ReviewBanner } from './review-banner.tsx'
import { SpeakersCard } from './speakers-card.tsx'
import classes from './today.module.css'

const TODAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const Intake = () => (
  <Group gap="xs" justify="center">
    <Button leftSection={<IconFileImport size={16} stroke={1.6} />} onClick={() => requestCommand('import', true)}>
      Import reports…
    </Button>
    <Button variant="default" onClick={() => requestCommand('paste-report', true)}>
      Paste a report…
    </Button>
  </Group>
)

export function TodayScreen() {
  const { data: workspace } = useQueryOf('workspace.current')
  const [today] = useState(() => TODAY.format(new Date()))
  if (!workspace) return null
  const { counts } = workspace
  return (
    <>
      <PageHeader
        title="Today"
        detail={
          <>
            {today} ·{' '}
            {workspace.us ? (
              `for ${workspace.us.name}`
            ) : (
              <Anchor component="button" size="sm" onClick={() => navigate({ screen: 'settings' })}>
                Choose our delegation
              </Anchor>
            )}
          </>
        }
        actions={
          <Button leftSection={<IconFilePlus size={16} stroke={1.6} />} variant="default" onClick={() => requestCommand('new-brief', true)}>
            New brief
          </Button>
        }
      />
      {counts.documents === 0 ? (
        <EmptyState
          icon={<IconInbox />}
          title="Begin with a report"
          description="Bring in a meeting report. Démarche keeps its text and proposes, sentence by sentence, who said what and where they stand; you decide."
          action={<Intake />}
        />
      ) : (
        <ScrollArea flex={1}>
          <div className={classes.page}>
            <ReviewBanner proposed={counts.proposed} />
            <FiguresRow workspace={workspace} />
            <div className={classes.columns}>
              <div className={classes.column}>
                <DocumentsCard />
                <SpeakersCard />
              </div>
              <div className={classes.column}>
                <MovesCard />
                <BriefsCard />
                <ChangesCard />
              </div>
            </div>
          </div>
        </ScrollArea>
      )}
    </>
  )
}
