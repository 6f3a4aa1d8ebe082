/** A delegation book while it is put together, and the plans of books kept for the next time. */
import { useMemo } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import type { BookOptions } from '#contract/methods/brief.ts'
import { bookOptions } from '#contract/methods/brief-options.ts'
import type { CommonDraft } from './draft.ts'

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

const bookPlan = z.strictObject({ name: z.string().min(1).max(100), book: bookDraft })
export type BookPlan = z.output<typeof bookPlan>
/** By the path of their workspace, whose actors and issues they name. */
const plansOf = z.record(z.string(), z.array(bookPlan))
const NO_PLANS: z.output<typeof plansOf> = {}

export interface BookPlans {
  readonly plans: readonly BookPlan[]
  /** A plan of the same name is replaced. */
  readonly save: (plan: BookPlan) => void
  readonly remove: (name: string) => void
}

export function useBookPlans(workspace: string): BookPlans {
  const [all, setAll] = useRemembered('briefs.plans', plansOf, NO_PLANS)
  return useMemo(() => {
    const plans = all[workspace] ?? []
    const without = (name: string) => plans.filter((plan) => plan.name !== name)
    return {
      plans,
      save: (plan) => setAll({ ...all, [workspace]: [...without(plan.name), plan].toSorted((a, b) => a.name.localeCompare(b.name)) }),
      remove: (name) => setAll({ ...all, [workspace]: without(name) }),
    }
  }, [all, setAll, workspace])
}
