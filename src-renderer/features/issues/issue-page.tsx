/** One issue: the question, the spectrum, who stands where, who is silent, and our own line beside it. */
import { useMemo } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { IssueRecord, PositionRow } from '#contract/records.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { BandBar } from './band-bar.tsx'
import classes from './issues.module.css'
import { LineEditor } from './line-editor.tsx'
import { blankLine, markForOurs } from './line-fields.ts'
import { PositionsByValue, openActor } from './positions-by-value.tsx'
import { SilentActors } from './silent-actors.tsx'
import { Spectrum } from './spectrum.tsx'
import { NOBODY, byValue, tallyByIssue } from './tally.ts'

export interface IssuePageProps {
  readonly issue: IssueRecord
  /** Of every actor, on this issue. */
  readonly positions: readonly PositionRow[]
}

export function IssuePage({ issue, positions }: IssuePageProps) {
  const { data: lines } = useQueryOf('line.list')
  const { data: levels } = useQueryOf('handling.levels')
  const line = lines?.find((one) => one.issue === issue.id)
  const stated = useMemo(() => byValue(positions), [positions])
  const silent = useMemo(() => positions.filter((position) => position.value === null), [positions])
  const tally = tallyByIssue(positions).get(issue.id) ?? NOBODY
  const mark = markForOurs(levels ?? [])
  const shownLine = line ?? (mark === null ? undefined : blankLine(issue.id, mark))
  return (
    <>
      <PageHeader
        title={issue.label}
        detail={`${issue.topicLabel} · ${issue.statements} ${issue.statements === 1 ? 'statement' : 'statements'}`}
        actions={
          <span className={classes.headBar}>
            <BandBar tally={tally} />
          </span>
        }
      />
      <div className={classes.page}>
        <div className={classes.pageBody}>
          {issue.note ? <p className={classes.note}>Coding note: {issue.note}</p> : null}
          <Spectrum issue={issue} positions={stated} line={line} onOpen={openActor} />
          <PositionsByValue positions={stated} onOpen={openActor} />
          <SilentActors positions={silent} onOpen={openActor} />
          {shownLine && levels && lines ? (
            <LineEditor key={JSON.stringify(shownLine)} issue={issue} line={shownLine} levels={levels} />
          ) : null}
        </div>
      </div>
    </>
  )
}
