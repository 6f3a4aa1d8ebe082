/** Every issue under its topic, with how many stand where. */
import { Button, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useCommand } from '#bridge/commands.ts'
import { navigate } from '#bridge/route.ts'
import type { IssueRecord } from '#contract/records.ts'
import { ContextMenu, menuPoint, type ContextPlace } from '#ui/context-menu.tsx'
import { BandBar, BandLegend } from './band-bar.tsx'
import { IssueDeed, type IssueDeedProps } from './issue-deed.tsx'
import classes from './issues.module.css'
import { NOBODY, type Tally } from './tally.ts'

export interface IssueListProps {
  readonly issues: readonly IssueRecord[]
  readonly tallies: ReadonlyMap<string, Tally>
  readonly selected: string | null
  readonly onSelect: (issue: string) => void
  readonly onNew: () => void
  readonly onTopics: () => void
}

export function IssueList({ issues, tallies, selected, onSelect, onNew, onTopics }: IssueListProps) {
  const [search, setSearch] = useState('')
  const [menu, setMenu] = useState<ContextPlace | null>(null)
  const [deed, setDeed] = useState<Pick<IssueDeedProps, 'issue' | 'doing'> | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useCommand('find', () => field.current?.select())
  // One that was just made, or came by a link, may lie out of sight.
  const isListed = issues.some(({ id }) => id === selected)
  useEffect(() => {
    if (isListed && selected !== null) list.current?.querySelector(`#issue-${CSS.escape(selected)}`)?.scrollIntoView({ block: 'nearest' })
  }, [selected, isListed])
  const shown = issues.filter(({ label, topicLabel }) => `${label} ${topicLabel}`.toLowerCase().includes(search.trim().toLowerCase()))

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = shown[Math.min(shown.length - 1, Math.max(0, shown.findIndex((issue) => issue.id === selected) + step))]
    if (next) onSelect(next.id)
  }

  const ask = (event: MouseEvent) => {
    const under = event.target instanceof Element ? event.target.closest('[role="option"]') : null
    const { x, y, byMouse } = menuPoint(event, selected === null ? null : document.getElementById(`issue-${selected}`))
    const issue = shown.find(({ id }) => (byMouse ? under?.id === `issue-${id}` : id === selected))
    if (issue !== undefined) setMenu({ x, y, groups: menuOf(issue, (doing) => setDeed({ issue, doing })) })
  }
  const closeMenu = () => {
    setMenu(null)
    list.current?.focus()
  }

  return (
    <>
      <div className={classes.listTools}>
        <TextInput
          ref={field}
          aria-label="Find an issue"
          placeholder="Find an issue or topic"
          leftSection={<IconSearch size={14} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={move}
        />
        <div className={classes.listActions}>
          <Button size="compact-sm" leftSection={<IconPlus size={13} />} onClick={onNew}>New issue…</Button>
          <Button size="compact-sm" variant="default" onClick={onTopics}>Topics…</Button>
        </div>
        <BandLegend />
      </div>
      <div
        ref={list}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label="Issues"
        aria-activedescendant={selected ? `issue-${selected}` : undefined}
        onKeyDown={move}
        onContextMenu={ask}
      >
        {shown.length === 0 && <Text size="sm" c="dimmed" p="sm">No issue matches “{search.trim()}”.</Text>}
        {shown.map((issue) => (
          <div
            key={issue.id}
            id={`issue-${issue.id}`}
            role="option"
            aria-selected={issue.id === selected}
            className={classes.row}
            onClick={() => onSelect(issue.id)}
          >
            <span className={classes.rowName}>{issue.label}</span>
            <span className={classes.rowTopic}>
              {issue.topicLabel} · {issue.statements} {issue.statements === 1 ? 'statement' : 'statements'}
            </span>
            <BandBar tally={tallies.get(issue.id) ?? NOBODY} />
          </div>
        ))}
      </div>
      <ContextMenu label="What to do with the issue" place={menu} onClose={closeMenu} />
      {deed && <IssueDeed {...deed} onClose={() => setDeed(null)} />}
    </>
  )
}

function menuOf({ id, label }: IssueRecord, onDo: (doing: IssueDeedProps['doing']) => void): ContextPlace['groups'] {
  return [
    [
      { label: `Go to ${label}`, onChoose: () => navigate({ screen: 'issues', issue: id }) },
      { label: 'All that was said on it', onChoose: () => navigate({ screen: 'positions', filter: { issue: [id] } }) },
    ],
    [{ label: 'Brief on it…', onChoose: () => navigate({ screen: 'briefs', issue: id }) }],
    [
      { label: 'Edit…', onChoose: () => onDo('edit issue') },
      { label: 'Merge into another issue…', onChoose: () => onDo('merge issue') },
      { label: 'Edit its topic…', onChoose: () => onDo('edit topic') },
    ],
  ]
}
