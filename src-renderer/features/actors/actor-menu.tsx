/** What can be done to an actor as such: rename, merge. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ActorRef } from '#contract/records.ts'
import { MergeDialog } from '#editing/order/merge-dialog.tsx'
import { RenameDialog } from '#editing/order/rename-dialog.tsx'
import { toastDone } from '#ui/toasts.tsx'

export function ActorMenu({ actor }: { readonly actor: ActorRef }) {
  const [doing, setDoing] = useState<'rename' | 'merge' | null>(null)
  const close = () => setDoing(null)
  const rename = useMutationOf('actor.update', { onDone: ({ name }) => toastDone(`Renamed to ${name}`, () => runCommand('undo')) })
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
      {doing === 'rename' ? <RenameDialog title="Rename the actor" name={actor.name} onRename={(name) => rename.mutate({ id: actor.id, name })} onClose={close} /> : null}
      {doing === 'merge' ? (
        <MergeDialog kind="actor" from={{ id: actor.id, label: actor.name }} onClose={close} onMerged={(into) => navigate({ screen: 'actors', actor: into }, 'replace')} />
      ) : null}
    </>
  )
}
