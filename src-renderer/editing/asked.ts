/** Which in-place editor of a statement is open; a key or a click asks for one. */
export type Asked =
  | { readonly what: 'actor' | 'behalf' | 'spokesperson' | 'reply' | 'topics'; readonly voice: number }
  | { readonly what: 'stance'; readonly voice: number; readonly issue: string | null }

/** Whether two name the same editor. */
export function sameAsked(a: Asked | null, b: Asked): boolean {
  if (a === null || a.what !== b.what || a.voice !== b.voice) return false
  return a.what !== 'stance' || b.what !== 'stance' || a.issue === b.issue
}
