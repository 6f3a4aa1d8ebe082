/** Sizes in rem, for what must be known in pixels before it is drawn: the rows of virtual lists. */
import { usePreference } from '#bridge/preferences.ts'

/** Pixels of one rem; follows the text size a person chose. */
export function useRootSize(): number {
  const textSize = usePreference('textSize')
  // Read from the page, which owns the figure; the preference only tells when to look again.
  return textSize === 'normal' ? 16 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
