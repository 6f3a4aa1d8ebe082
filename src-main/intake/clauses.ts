/** Where one clause ends and the next begins, and the scale on which a clause’s stance is put. */

export interface Clause {
  readonly start: number
  readonly text: string
  /** A contrast follows: what this clause grants, the next takes back in part. */
  readonly conceded: boolean
}

const BREAK = /;|,? but |, (?:while|whereas|although|though|however|yet) |"[ ,]|: (?=[a-z])|, (?=(?:arguing|noting|saying|stressing|adding|citing|claiming|warning|stating|recalling|pointing|explaining|insisting|underlining|emphasi[sz]ing|observing|because|since|given) )| because (?=the|it|existing|they|current|states|their|its|his|her)|, as (?=(?:an?|the|most|many|several|some|few|no|it|they|this|that|these|those|there|states|all|each|every|small) [^,;:]{3,80} (?:is|are|was|were|has|have|had|could|can|would|will|may|might|do|does|did|already|ha[ds]n’t) )|, (?:lest|without wh(?:om|ich)) |, with (?=(?:the )?[A-Z][^,;:]{1,60} [a-z]+ing )|, and (?=(?:the|that|those|these|this|we|it|they|he|she|could|would|should|also|then|non-binding|voluntary|[a-z]+ed) |[^,;:]{2,50} (?:should|must|could|would|can|may|will|is|are|was|were|has|have|needs?|requires?|deserves?|remains?) )| - /g

/** The clauses of flat words, in their order. */
export function clausesOf(words: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const cut of words.matchAll(BREAK)) {
    clauses.push({ start, text: words.slice(start, cut.index), conceded: / ?but |however/.test(cut[0]) })
    start = cut.index + cut[0].length
  }
  clauses.push({ start, text: words.slice(start), conceded: false })
  return clauses
}

/** One anchor nearer to the middle, where the scale has one that keeps the side. */
export function softened(value: number, anchors: readonly number[]): number {
  const between = anchors.filter((a) => (value > 50 ? a > 50 && a < value : a < 50 && a > value))
  return value > 50 ? Math.max(...between, between.length > 0 ? 0 : value) : Math.min(...between, between.length > 0 ? 100 : value)
}

/** The anchor a value snaps to. */
export function nearest(anchors: readonly number[], value: number): number {
  return anchors.reduce((best, a) => (Math.abs(a - value) < Math.abs(best - value) ? a : best), anchors[0] ?? value)
}
