import { z } from 'zod'
import type { DocumentDetail, DocumentRow, MeetingRef, StatementRow } from '../records.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

const path = z.string().min(1).max(4096)

/** What a person may still do about a file that was not taken in. */
export type ImportOffer = 'keep repeat' | 'map columns'

export interface ImportOutcome {
  readonly file: string
  /** Where it lies; null for pasted text. */
  readonly path: string | null
  readonly document: DocumentRow | null
  readonly proposals: number
  /** Why the file was not taken in; null when it was. */
  readonly problem: string | null
  /** Null where nothing but another file helps. */
  readonly offer: ImportOffer | null
  /** What to know of how it was read, in whole sentences: pages left out, rows without an actor. */
  readonly warnings: readonly string[]
}

/** What a column of a table of statements may hold. */
export const TABLE_FIELDS = ['actor', 'quote', 'date', 'onBehalfOf', 'topic', 'issue', 'value', 'condition'] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** Column numbers from 0; a field without a column is left out. Actor and quote must have one. */
export type TableMapping = Readonly<Partial<Record<TableField, number>>>

const tableMapping = z.partialRecord(z.enum(TABLE_FIELDS), z.number().int().min(0).max(999))

export interface TablePreview {
  readonly path: string
  readonly file: string
  readonly columns: readonly string[]
  /** The first rows, as text. */
  readonly rows: readonly (readonly string[])[]
  readonly total: number
  /** What the column names suggest. */
  readonly mapping: TableMapping
  readonly warnings: readonly string[]
}

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'A time is written 14:30.')
const meetingFields = {
  name: z.string().trim().min(1).max(500),
  date: isoDate,
  endDate: isoDate.nullable(),
  startTime: time.nullable(),
  endTime: time.nullable(),
  place: z.string().trim().max(200).nullable(),
  /** Its name; with a forum. */
  session: z.string().trim().max(200).nullable(),
  forum: z.string().trim().max(200).nullable(),
  agendaItem: z.string().trim().max(200).nullable(),
}
const meetingDetails = z.strictObject(meetingFields)
export type MeetingDetails = z.output<typeof meetingDetails>

/** Documents in, with their provenance; reading proposes statements for review. */
export const documentMethods = {
  'document.list': method<readonly DocumentRow[]>()(z.undefined()),
  'document.get': method<DocumentDetail>()(z.strictObject({ id })),
  /** The text as it was read, which never changes; offsets of statements point into it. */
  'document.body': method<string>()(z.strictObject({ id })),
  /** In the order of the text, then those without a place in it. */
  'document.statements': method<readonly StatementRow[]>()(z.strictObject({ id })),
  /**
   * Opens a file dialog when no paths are given; a folder stands for the readable files in it. One file failing does not
   * stop the others. A text that nearly repeats a stored one is refused by name unless `keepRepeats`.
   */
  'document.import': method<readonly ImportOutcome[]>()(z.strictObject({ paths: z.array(path).max(1000).optional(), keepRepeats: z.boolean().optional() })),
  /** Stops the imports under way: what is stored stays, the rest ends with a problem that says so. */
  'document.cancelImport': method<void>()(z.undefined()),
  /** Opens a file dialog when no path is given; null when the person cancels it. */
  'document.previewTable': method<TablePreview | null>()(z.strictObject({ path: path.optional() })),
  /** Each row becomes a proposed statement; rows that cannot are named in the warnings. */
  'document.importTable': method<ImportOutcome>()(z.strictObject({ path, mapping: tableMapping, title: z.string().trim().min(1).max(500).optional() })),
  'document.importText': method<ImportOutcome>()(
    z.strictObject({ text: z.string().max(20_000_000), title: z.string().trim().max(500).optional(), keepRepeats: z.boolean().optional() }),
  ),
  'document.update': method<DocumentRow>()(
    z.strictObject({
      id,
      title: z.string().trim().min(1).max(500).optional(),
      date: isoDate.nullable().optional(),
      url: z.string().trim().max(2000).nullable().optional(),
      mark: id.optional(),
      meeting: id.nullable().optional(),
      /** What the meeting is, told in the same step: of the one given, the one it has, or with `meeting` null a new one. */
      meetingDetails: meetingDetails.optional(),
    }),
  ),
  'document.remove': method<void>()(z.strictObject({ id })),
  'meeting.list': method<readonly MeetingRef[]>()(z.undefined()),
  'meeting.update': method<MeetingRef>()(z.strictObject({ id, ...z.strictObject(meetingFields).partial().shape })),
}
