/** One issue: the question as a spectrum, then who stands where, why, what is tabled, what moved, who is silent, and our own layer. */
import { Button, Center, Loader, Tabs } from '@mantine/core'
import { IconFileText, IconListSearch, IconLock } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { z } from 'zod'
import { messageOf } from '#bridge/door.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { IssuePage as Page } from '#contract/records/issue-page.ts'
import { MovementSection } from '#editing/movement/movement-section.tsx'
import { PageDays, type Days } from '#editing/movement/page-days.tsx'
import { CueButton } from '#editing/cues/cue-button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { BandBar } from './band-bar.tsx'
import { IssueArguments } from './issue-arguments.tsx'
import { IssueMenu } from './issue-menu.tsx'
import classes from './issues.module.css'
import { OurLayer } from './our-layer.tsx'
import { PositionsByValue, openActor } from './positions-by-value.tsx'
import { ProposalRegister } from './proposal-register.tsx'
import { SilentActors } from './silent-actors.tsx'
import { Spectrum } from './spectrum.tsx'
import { byValue, tallyOf } from './tally.ts'

const TABS = ['stands', 'arguments', 'proposals', 'movement', 'silent', 'ours'] as const
const tabName = z.enum(TABS)
const LATEST: Days = { asOf: null, since: null }

export function IssuePage({ issue }: { readonly issue: string }) {
  const [days, setDays] = useState(LATEST)
  const { data: page, error } = useQueryOf(
    'issue.page',
    { issue, ...(days.asOf === null ? {} : { asOf: days.asOf }), ...(days.since === null ? {} : { since: days.since }) },
    { keepPrevious: true },
  )
  if (error) return <EmptyState icon={<IconListSearch size={28} />} title="This issue cannot be shown" description={messageOf(error)} />
  if (!page || page.issue.id !== issue) {
    return (
      <Center flex={1}>
        <Loader size="sm" aria-label="Loading the issue" />
      </Center>
    )
  }
  return <Shown page={page} days={days} onDays={setDays} />
}

interface ShownProps {
  readonly page: Page
  readonly days: Days
  readonly onDays: (days: Days) => void
}

function Shown({ page, days, onDays }: ShownProps) {
  const { issue, positions, movement, ours } = page
  const stated = useMemo(() => byValue(positions), [positions])
  const from = useMemo(() => new Map(movement.flatMap(({ actor, from: held }) => (held.value === null ? [] : [[actor.id, held.value] as const]))), [movement])
  const tally = useMemo(() => tallyOf(positions), [positions])
  return (
    <>
      <PageHeader
        title={issue.label}
        detail={`${issue.topicLabel} · ${issue.statements} ${issue.statements === 1 ? 'statement' : 'statements'}`}
        actions={
          <>
            <span className={classes.headBar}>
              <BandBar tally={tally} />
            </span>
            <CueButton issue={issue} />
            <Button leftSection={<IconFileText size={16} />} onClick={() => navigate({ screen: 'briefs', issue: issue.id })}>Brief…</Button>
            <IssueMenu issue={issue} />
          </>
        }
      />
      <div className={classes.page}>
        <div className={classes.pageBody}>
          <PageDays days={days} since={page.since} onDays={onDays} />
          <Spectrum issue={issue} positions={stated} from={from} since={page.since} line={ours.line} onOpen={openActor} />
          {ours.line?.redLine ? (
            <p className={classes.redLine}>
              <IconLock size={14} aria-label="Ours alone" /> <b>Our red line:</b> {ours.line.redLine}
            </p>
          ) : null}
          <IssueTabs page={page} stated={<PositionsByValue positions={stated} onOpen={openActor} />} />
          {issue.note ? <p className={classes.note}>Coding note: {issue.note}</p> : null}
        </div>
      </div>
    </>
  )
}

const count = (label: string, number: number): string => (number === 0 ? label : `${label} · ${number}`)

function IssueTabs({ page, stated }: { readonly page: Page; readonly stated: ReactNode }) {
  const [tab, setTab] = useRemembered('issues.tab', tabName, 'stands')
  const { proposals, movement, contradictions, silent, arguments: sides } = page
  return (
    <Tabs value={tab} onChange={(chosen) => setTab(tabName.catch('stands').parse(chosen))} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="stands">Who stands where</Tabs.Tab>
        <Tabs.Tab value="arguments">{count('Arguments', sides.supports.length + sides.open.length + sides.opposes.length)}</Tabs.Tab>
        <Tabs.Tab value="proposals">{count('Proposals', proposals.length)}</Tabs.Tab>
        <Tabs.Tab value="movement">{count('Movement', movement.length + contradictions.length)}</Tabs.Tab>
        <Tabs.Tab value="silent">{count('Silent', silent.neverSpoke.length + silent.noCommitment.length)}</Tabs.Tab>
        <Tabs.Tab value="ours" leftSection={<IconLock size={13} aria-hidden />} className={classes.oursTab ?? ''}>
          Our layer
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="stands">{stated}</Tabs.Panel>
      <Tabs.Panel value="arguments">
        <IssueArguments issue={page.issue} sides={sides} />
      </Tabs.Panel>
      <Tabs.Panel value="proposals">
        <ProposalRegister issue={page.issue} proposals={proposals} />
      </Tabs.Panel>
      <Tabs.Panel value="movement">
        <MovementSection about="actor" since={page.since} movement={movement} contradictions={contradictions} />
      </Tabs.Panel>
      <Tabs.Panel value="silent">
        <SilentActors silent={silent} onOpen={openActor} />
      </Tabs.Panel>
      <Tabs.Panel value="ours">
        <OurLayer page={page} />
      </Tabs.Panel>
    </Tabs>
  )
}
