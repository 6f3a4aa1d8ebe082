/** What is ours alone on an issue: the line, whom to approach, and who is worth it. */
import { useQueryOf } from '#bridge/query.tsx'
import type { IssuePage } from '#contract/records/issue-page.ts'
import { ApproachList } from '#editing/ours/approach-list.tsx'
import { Candidates } from './candidates.tsx'
import classes from './issues.module.css'
import { LineEditor } from './line-editor.tsx'
import { blankLine } from './line-fields.ts'

export function OurLayer({ page: { issue, ours } }: { readonly page: IssuePage }) {
  const { data: levels } = useQueryOf('handling.levels')
  const { data: settings } = useQueryOf('workspace.settings')
  const line = ours.line ?? (settings === undefined ? undefined : blankLine(issue.id, settings.ourMark))
  const listed = new Set(ours.approach.map(({ actor }) => actor.id))
  return (
    <div className={classes.ourLayer}>
      {line && levels ? <LineEditor key={JSON.stringify(line)} issue={issue} line={line} levels={levels} /> : null}
      <ApproachList scope={{ issue: issue.id }} entries={ours.approach} />
      <Candidates issue={issue.id} candidates={ours.candidates.filter(({ actor }) => !listed.has(actor.id))} />
    </div>
  )
}
