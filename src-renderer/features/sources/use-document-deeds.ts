/** What can be done with a document as such, from its line's button or its context menu. */
import type { DocumentRow } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { toastDone } from '#ui/toasts.tsx'

export interface DocumentDeeds {
  readonly open: () => void
  /** Null where it reports on no meeting. */
  readonly brief: (() => void) | null
  /** Null where nothing awaits review. */
  readonly readAgain: (() => void) | null
  readonly remove: () => void
}

export function useDocumentDeeds(): (document: DocumentRow) => DocumentDeeds {
  const remove = useMutationOf('document.remove', { onDone: () => toastDone('Removed the document and its statements.', () => runCommand('undo')) })
  const again = useMutationOf('reading.again', {
    onDone: ({ changed }) => toastDone(changed === 0 ? 'Read it again: nothing that awaits review changed.' : `Read it again: ${changed} awaiting ${changed === 1 ? 'statement' : 'statements'} changed.`, changed === 0 ? undefined : () => runCommand('undo')),
  })
  return ({ id, meeting, proposed }) => ({
    open: () => navigate({ screen: 'sources', document: id }),
    brief: meeting === null ? null : () => navigate({ screen: 'briefs', meeting: meeting.id }),
    readAgain: proposed === 0 || again.isPending ? null : () => again.mutate({ document: id }),
    remove: () => remove.mutate({ id }),
  })
}
