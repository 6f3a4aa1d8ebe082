/** The context menu of the list of actors, by mouse or from the keyboard. */
import { useState, type MouseEvent, type ReactNode } from 'react'
import { navigate } from '#bridge/route.ts'
import type { ActorRow } from '#contract/records.ts'
import { ContextMenu, menuPoint, type ContextPlace } from '#ui/context-menu.tsx'
import { ActorDeed, type ActorDeedProps } from './actor-deed.tsx'

interface ActorContext {
  readonly onContextMenu: (event: MouseEvent) => void
  /** The menu and the dialogs it leads to. */
  readonly menu: ReactNode
}

/** @param onClose puts the focus back */
export function useActorContext(rows: readonly ActorRow[], selected: string | null, onClose: () => void): ActorContext {
  const [place, setPlace] = useState<ContextPlace | null>(null)
  const [deed, setDeed] = useState<Pick<ActorDeedProps, 'actor' | 'doing'> | null>(null)
  const onContextMenu = (event: MouseEvent) => {
    const under = event.target instanceof Element ? event.target.closest('[role="option"]') : null
    const { x, y, byMouse } = menuPoint(event, selected === null ? null : document.getElementById(`actor-${selected}`))
    const actor = rows.find(({ id }) => (byMouse ? under?.id === `actor-${id}` : id === selected))
    if (actor === undefined) return
    const open = (doing: ActorDeedProps['doing']) => () => setDeed({ actor, doing })
    setPlace({
      x,
      y,
      groups: [
        [
          { label: `Go to ${actor.shortName}`, onChoose: () => navigate({ screen: 'actors', actor: actor.id }) },
          { label: 'All it said', onChoose: () => navigate({ screen: 'positions', filter: { actor: [actor.id] } }) },
        ],
        [{ label: 'Brief on it…', onChoose: () => navigate({ screen: 'briefs', actor: actor.id }) }],
        [{ label: 'Rename…', onChoose: open('rename') }, { label: 'Merge into another actor…', onChoose: open('merge') }],
      ],
    })
  }
  const close = () => {
    setPlace(null)
    onClose()
  }
  return {
    onContextMenu,
    menu: (
      <>
        <ContextMenu label="What to do with the actor" place={place} onClose={close} />
        {deed && <ActorDeed {...deed} onClose={() => setDeed(null)} />}
      </>
    ),
  }
}
