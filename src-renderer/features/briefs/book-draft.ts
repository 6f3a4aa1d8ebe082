/** A delegation book while it is put together, and the files of plans used last. */
import { useMemo } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import type { BookOptions } from '#contract/methods/brief.ts'
import { bookOptions } from '#contract/methods/brief-options.ts'
import { commonDraft, type CommonDraft } from './draft.ts'

const partOptions = bookOptions.shape.parts.element
export type BookPart = BookOptions['parts'][number]

export const bookDraft = z.strictObject({
  title: z.string().max(300).default('Delegation book'),
  subtitle: bookOptions.shape.subtitle,
  contents: bookOptions.shape.contents,
  index: bookOptions.shape.index,
  parts: z.array(partOptions).max(400).default([]),
})
export type BookDraft = z.output<typeof bookDraft>
export const INITIAL_BOOK: BookDraft = bookDraft.parse({})
export const BOOK_KEY = 'here.briefs.book'

export const useBookDraft = () => useRemembered(BOOK_KEY, bookDraft, INITIAL_BOOK)

/** The request, or null while there is no title or nothing to bind. */
export function bookRequest(common: CommonDraft, draft: BookDraft): BookOptions | null {
  const parsed = bookOptions.safeParse({ ...common, ...draft })
  return parsed.success ? parsed.data : null
}

/** Parts with names of their own, so that a list can tell two of the same apart. */
export function namedParts(parts: readonly BookPart[]): readonly { readonly key: string; readonly part: BookPart }[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const content = JSON.stringify(part)
    const before = seen.get(content) ?? 0
    seen.set(content, before + 1)
    return { key: `${before} ${content}`, part }
  })
}

/** The draft and what all documents share, as an opened plan has them. */
export function draftsOf({ parts, title, subtitle, contents, index, ...rest }: BookOptions): { readonly book: BookDraft; readonly common: CommonDraft } {
  return { book: bookDraft.parse({ parts, title, subtitle, contents, index }), common: commonDraft.parse(rest) }
}

/** By the path of their workspace, whose actors and issues they name. */
const planFiles = z.record(z.string(), z.array(z.string()))
const NO_FILES: z.output<typeof planFiles> = {}
const FILES_KEPT = 8

export interface PlanFiles {
  /** The last one used first. */
  readonly files: readonly string[]
  readonly remember: (path: string) => void
  readonly forget: (path: string) => void
}

export function usePlanFiles(workspace: string): PlanFiles {
  const [all, setAll] = useRemembered('briefs.planFiles', planFiles, NO_FILES)
  return useMemo(() => {
    const files = all[workspace] ?? []
    const others = (path: string) => files.filter((one) => one !== path)
    return {
      files,
      remember: (path) => setAll({ ...all, [workspace]: [path, ...others(path)].slice(0, FILES_KEPT) }),
      forget: (path) => setAll({ ...all, [workspace]: others(path) }),
    }
  }, [all, setAll, workspace])
}
