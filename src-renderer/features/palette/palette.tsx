/** The palette: every action, actor, issue and document, a few letters away. */
import { Text } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { IconBuildingBank, IconFileText, IconPlayerPlay, IconScale, IconSearch } from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { COMMANDS } from '#contract/commands.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { requestCommand } from '#bridge/request-command.ts'
import { navigate } from '#bridge/route.ts'
import { KeyHint } from '#ui/key-hint.tsx'
import { bestMatches } from './match.ts'
import classes from './palette.module.css'
import { paletteStore } from './palette-store.ts'

const SHOWN_PER_GROUP = 6

interface Entry {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly keys?: string
  readonly run: () => void
}

interface EntryGroup {
  readonly name: string
  readonly icon: Icon
  readonly entries: readonly Entry[]
}

const ACTIONS: readonly Entry[] = COMMANDS.filter(({ name }) => name !== 'palette').map(({ name, label, keys }) => ({
  id: name,
  label,
  ...(keys === undefined ? {} : { keys }),
  run: () => requestCommand(name, true),
}))

const spoken = (count: number): string => (count === 1 ? '1 statement' : `${count} statements`)

/** Everything that can be reached, asked for once the palette opens. */
const useEntries = (enabled: boolean): readonly EntryGroup[] => {
  const actors = useQueryOf('actor.list', { all: true }, { enabled })
  const issues = useQueryOf('issue.list', undefined, { enabled })
  const documents = useQueryOf('document.list', undefined, { enabled })
  return [
    { name: 'Actions', icon: IconPlayerPlay, entries: ACTIONS },
    {
      name: 'Actors',
      icon: IconBuildingBank,
      entries: (actors.data ?? []).map(({ id, name, statements }) => ({
        id,
        label: name,
        ...(statements > 0 ? { detail: spoken(statements) } : {}),
        run: () => navigate({ screen: 'actors', actor: id }),
      })),
    },
    {
      name: 'Issues',
      icon: IconScale,
      entries: (issues.data ?? []).map(({ id, label, topicLabel }) => ({
        id,
        label,
        detail: topicLabel,
        run: () => navigate({ screen: 'issues', issue: id }),
      })),
    },
    {
      name: 'Documents',
      icon: IconFileText,
      entries: (documents.data ?? []).map(({ id, title, date }) => ({
        id,
        label: title,
        ...(date === null ? {} : { detail: date }),
        run: () => navigate({ screen: 'sources', document: id }),
      })),
    },
  ]
}

function PaletteGroup({ group, query }: { readonly group: EntryGroup; readonly query: string }) {
  const entries = bestMatches(query, group.entries, SHOWN_PER_GROUP)
  if (entries.length === 0) return null
  const { icon: Symbol, name } = group
  return (
    <Spotlight.ActionsGroup label={name}>
      {entries.map(({ id, label, detail, keys, run }) => (
        <Spotlight.Action
          key={id}
          label={label}
          leftSection={<Symbol size={17} stroke={1.5} aria-hidden />}
          rightSection={
            keys === undefined ? (
              <Text size="xs" c="dimmed">
                {detail}
              </Text>
            ) : (
              <KeyHint keys={keys} />
            )
          }
          onClick={run}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

export function Palette() {
  const [query, setQuery] = useState('')
  const [opened, setOpened] = useState(false)
  const groups = useEntries(opened)
  const nothing = groups.every(({ entries }) => bestMatches(query, entries, 1).length === 0)
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setOpened(true)}
      shortcut={null}
      classNames={{ action: classes.action ?? '' }}
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      scrollable
      maxHeight={460}
      attributes={{ content: { 'aria-label': 'Go to or do' } }}
    >
      <Spotlight.Search placeholder="An action, an actor, an issue, a document…" leftSection={<IconSearch size={17} stroke={1.6} aria-hidden />} />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <PaletteGroup key={group.name} group={group} query={query} />
        ))}
        {nothing && <Spotlight.Empty>Nothing is called “{query}”</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
