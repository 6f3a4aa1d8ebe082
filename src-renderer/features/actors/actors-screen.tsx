/** Actors: the list on the left, the chosen one's page on the right. */
import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useEffect } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate, type Route } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { ActorList } from './actor-list.tsx'
import { ActorPage } from './actor-page.tsx'

const paneSize = z.number()
const lastActor = z.string().nullable()

export function ActorsScreen({ route }: { readonly route: Extract<Route, { screen: 'actors' }> }) {
  const [width, setWidth] = useRemembered('actors.list', paneSize, 300)
  const { data: speakers } = useQueryOf('actor.list', { all: false })
  const [last, setLast] = useRemembered('here.actors.actor', lastActor, null)
  const selected = route.actor ?? last
  useEffect(() => {
    if (route.actor !== undefined) setLast(route.actor)
  }, [route.actor, setLast])
  const select = (actor: string) => navigate({ screen: 'actors', actor }, selected === null ? 'push' : 'replace')
  return (
    <SplitPane
      label="Width of the actor list"
      size={width}
      onSize={setWidth}
      min={240}
      max={480}
      left={<ActorList selected={selected} onSelect={select} />}
      right={selected === null ? <Nobody spoke={speakers?.length ?? 0} /> : <ActorPage actor={selected} />}
    />
  )
}

function Nobody({ spoke }: { readonly spoke: number }) {
  if (spoke === 0) {
    return (
      <>
        <PageHeader title="Actors" />
        <EmptyState
          icon={<IconUsers size={28} />}
          title="Nobody has spoken yet"
          description="Bring in a meeting report: whoever speaks in it appears here, with every statement and position."
          action={<Button onClick={() => navigate({ screen: 'sources' })}>Go to Sources</Button>}
        />
      </>
    )
  }
  return (
    <>
      <PageHeader title="Actors" detail={spoke === 1 ? '1 has spoken' : `${spoke} have spoken`} />
      <EmptyState
        icon={<IconUsers size={28} />}
        title="Choose an actor"
        description="See where it stands on each issue, in its own words, and whom it is close to."
      />
    </>
  )
}
