/** Fills the form with what a document was made with, marking what is new since. */
import { remember } from '#bridge/preferences.ts'
import type { BriefKind, BriefRecipe } from '#contract/methods/brief.ts'
import { BOOK_KEY, bookDraft } from './book-draft.ts'
import { commonDraft, ownDraft } from './draft.ts'

/** The day of the old document is dropped: it is made again as of now. */
export function takeUpRecipe(recipe: BriefRecipe): BriefKind | 'book' {
  const { asOf: _day, ...options } = recipe.options
  const common = commonDraft.parse({ ...pick(options, Object.keys(commonDraft.shape)), sinceLast: options.sinceLast === 'off' ? 'margin' : options.sinceLast })
  remember('here.briefs.common', common)
  if (recipe.of === 'book') {
    remember(BOOK_KEY, bookDraft.parse(pick(options, Object.keys(bookDraft.shape))))
    return 'book'
  }
  remember(`here.briefs.own.${recipe.options.kind}`, ownDraft.parse(pick(options, Object.keys(ownDraft.shape))))
  return recipe.options.kind
}

const pick = (from: object, keys: readonly string[]): object => Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)))
