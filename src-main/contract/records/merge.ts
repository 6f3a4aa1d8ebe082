/** What a merge would do, told before it is done. */
export interface MergePreview {
  readonly kind: 'actor' | 'topic' | 'issue'
  readonly from: readonly { readonly id: string; readonly label: string }[]
  readonly into: { readonly id: string; readonly label: string }
  /** How many rows of each kind would then point to `into`. */
  readonly moved: readonly { readonly what: string; readonly count: number }[]
  /** Where both sides have something and one must give way: what is kept and what is lost. */
  readonly conflicts: readonly { readonly what: string; readonly detail: string }[]
}
