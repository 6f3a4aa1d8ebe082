import { z } from 'zod'
import type { DocumentDetail, DocumentRow, MeetingRef } from '../records.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

const path = z.string().min(1).max(4096)

export interface ImportOutcome {
  readonly file: string
  readonly document: DocumentRow | null
  readonly proposals: number
  /** Why the file was not taken in; null when it was. */
  readonly problem: string | null
}

/** Documents in, with their provenance; reading proposes statements for review. */
export const documentMethods = {
  'document.list': method<readonly DocumentRow[]>()(z.undefined()),
  'document.get': method<DocumentDetail>()(z.strictObject({ id })),
  /** Opens a file dialog when no paths are given. One file failing does not stop the others. */
  'document.import': method<readonly ImportOutcome[]>()(z.strictObject({ paths: z.array(path).max(1000).optional() })),
  'document.importText': method<ImportOutcome>()(
    z.strictObject({ text: z.string().max(20_000_000), title: z.string().trim().max(500).optional() }),
  ),
  'document.update': method<DocumentRow>()(
    z.strictObject({
      id,
      title: z.string().trim().min(1).max(500).optional(),
      date: isoDate.nullable().optional(),
      url: z.string().trim().max(2000).nullable().optional(),
      mark: id.optional(),
      meeting: id.nullable().optional(),
    }),
  ),
  'document.remove': method<void>()(z.strictObject({ id })),
  'meeting.list': method<readonly MeetingRef[]>()(z.undefined()),
  'meeting.update': method<MeetingRef>()(
    z.strictObject({
      id,
      name: z.string().trim().min(1).max(500).optional(),
      date: isoDate.optional(),
      endDate: isoDate.nullable().optional(),
      place: z.string().trim().max(200).nullable().optional(),
      agendaItem: z.string().trim().max(200).nullable().optional(),
    }),
  ),
}
