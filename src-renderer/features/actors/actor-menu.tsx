/** What can be done to an actor as such: rename, merge. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { ActorRef } from '#contract/records.ts'
import { ActorDeed, type ActorDeedProps } from './actor-deed.tsx'

export function ActorMenu({ actor }: { readonly actor: ActorRef }) {
  const [doing, setDoing] = useState<ActorDeedProps['doing']>(null)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label="More for this actor">
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('rename')}>Rename…</Menu.Item>
          <Menu.Item onClick={() => setDoing('merge')}>Merge into another actor…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActorDeed actor={actor} doing={doing} onClose={() => setDoing(null)} />
    </>
  )
}
