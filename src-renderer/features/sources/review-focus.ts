/** Gives the keyboard back to the list of statements, where Enter accepts. */
export function focusReviewList(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-review-list]')?.focus({ preventScroll: true }))
}
