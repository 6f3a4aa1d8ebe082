/** Everything the use cases need from outside: clock, ids, files, dialogs. Passed in; tests pass their own. */
import type { RenderWord } from '#briefs/word/service.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import type { Events } from '#contract/events.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import type { Preferences, PreferencesPatch } from '#contract/methods/settings.ts'
import type { RecentWorkspace } from '#contract/records.ts'
import type { StartReader } from './reader-port.ts'

/** What every use case needs, with or without a window. */
export interface CoreDeps {
  /** ISO instant. */
  readonly now: () => string
  /** UUIDv7: sortable by the time of making. */
  readonly newId: () => string
  /** Who is named in the change log. */
  readonly author: () => string
  readonly paths: { readonly migrations: string; readonly resources: string }
  readonly emit: <K extends keyof Events>(event: K, payload: Events[K]) => void
  /** Starts a process in which files that nobody vouches for are read. */
  readonly startReader: StartReader
  /** Sets documents as Word files elsewhere, in a worker; without it this process does. */
  readonly render?: RenderWord
  /** The ministry's own house style; null, or nobody to ask, for the one that ships. */
  readonly house?: { readonly get: () => HouseStyle | null }
  /** Prints a document as PDF, which takes a window's renderer. */
  readonly printPdf?: (tree: DocumentTree, house: HouseStyle) => Promise<Uint8Array>
}

/** What the window adds. A dialog gives null when the person cancels. */
export interface DesktopDeps extends CoreDeps {
  readonly paths: CoreDeps['paths'] & { readonly samples: string }
  readonly dialogs: {
    readonly openWorkspace: () => Promise<string | null>
    readonly saveWorkspace: (suggestedName: string) => Promise<string | null>
    readonly importFiles: () => Promise<readonly string[] | null>
    readonly importTable: () => Promise<string | null>
    readonly saveBrief: (suggestedName: string) => Promise<string | null>
    /** A ministry's own Word template. */
    readonly openTemplate: () => Promise<string | null>
    /** The plan of a delegation book. */
    readonly openBookPlan: () => Promise<string | null>
    readonly saveBookPlan: (suggestedName: string) => Promise<string | null>
    /** Where a batch of briefs goes. */
    readonly briefFolder: () => Promise<string | null>
    readonly saveBackup: (suggestedName: string) => Promise<string | null>
    /** A table or network, by the ending of the suggested name. */
    readonly saveExport: (suggestedName: string, ending: 'csv' | 'xlsx' | 'graphml') => Promise<string | null>
  }
  readonly house: { readonly get: () => HouseStyle | null; readonly set: (style: HouseStyle | null) => void }
  readonly preferences: {
    readonly get: () => Preferences
    readonly set: (patch: PreferencesPatch) => Preferences
  }
  readonly recent: {
    readonly list: () => readonly RecentWorkspace[]
    readonly add: (workspace: { readonly path: string; readonly name: string }) => void
    readonly remove: (path: string) => void
  }
  readonly reveal: (path: string) => void
  readonly about: () => { readonly version: string; readonly electron: string; readonly platform: string }
}
