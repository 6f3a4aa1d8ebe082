/** The edits of one statement. Correcting who, what or where they stand confirms a proposal in the same step. */
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { StatementRow } from '#contract/records.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { FieldChange } from './statement-fields.tsx'
import { voiceInputs, withoutVoice, withVoice } from './voices.ts'

export interface StatementEdit {
  readonly setVoice: (at: number, change: Partial<VoiceInput>) => void
  readonly removeVoice: (at: number) => void
  readonly setFields: (change: FieldChange) => void
  readonly setStatus: (status: StatementStatus) => void
}

/** @param onEdited gets the row as main answers it, before the general refetch. */
export function useStatementEdit(statement: StatementRow, onEdited: (row: StatementRow) => void = () => {}): StatementEdit {
  const update = useMutationOf('statement.update', { onDone: onEdited })
  const setStatus = useMutationOf('statement.setStatus', { onDone: (_, { status }) => onEdited({ ...statement, status }) })
  const setVoices = (voices: readonly VoiceInput[]) => {
    const confirmed = statement.status === 'proposed' ? { status: 'confirmed' as const } : {}
    update.mutate({ id: statement.id, voices: [...voices], ...confirmed })
  }
  return {
    setVoice: (at, change) => setVoices(withVoice(voiceInputs(statement.voices), at, change)),
    removeVoice: (at) => setVoices(withoutVoice(voiceInputs(statement.voices), at)),
    setFields: (change) => update.mutate({ id: statement.id, ...change }),
    setStatus: (status) => setStatus.mutate({ ids: [statement.id], status }),
  }
}
