/** From a line of the brief to the words it rests on, marked in the text they stand in. */
import { call, messageOf } from '#bridge/door.ts'
import { navigate } from '#bridge/route.ts'
import { toastFailure } from '#ui/toasts.tsx'

export function openEvidence(statement: string): void {
  call('statement.get', { id: statement }).then(
    ({ document }) => navigate({ screen: 'sources', statement, ...(document ? { document: document.id } : {}) }),
    (error: unknown) => toastFailure(messageOf(error)),
  )
}
