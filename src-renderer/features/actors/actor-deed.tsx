/** The dialogs of what is done to an actor as such, from its page or from the list. */
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ActorRef } from '#contract/records.ts'
import { MergeDialog } from '#editing/order/merge-dialog.tsx'
import { RenameDialog } from '#editing/order/rename-dialog.tsx'
import { toastDone } from '#ui/toasts.tsx'

export interface ActorDeedProps {
  readonly actor: ActorRef
  readonly doing: 'rename' | 'merge' | null
  readonly onClose: () => void
}

export function ActorDeed({ actor, doing, onClose }: ActorDeedProps) {
  const rename = useMutationOf('actor.update', { onDone: ({ name }) => toastDone(`Renamed to ${name}`, () => runCommand('undo')) })
  if (doing === 'rename') return <RenameDialog title="Rename the actor" name={actor.name} onRename={(name) => rename.mutate({ id: actor.id, name })} onClose={onClose} />
  if (doing === 'merge') return <MergeDialog kind="actor" from={{ id: actor.id, label: actor.name }} onClose={onClose} onMerged={(into) => navigate({ screen: 'actors', actor: into }, 'replace')} />
  return null
}
