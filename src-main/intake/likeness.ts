/** How alike two texts are by the runs of words they share, whatever their spacing, punctuation and capitals. */

/** Words in a row that count as one shingle. */
const RUN = 3
/** More shingles than this are sampled, the same ones in both texts, so that long texts cost no more. */
const MOST_SHINGLES = 20_000
const LETTERS_A_WORD = 6

export interface Shingles {
  readonly hashes: ReadonlySet<number>
  /** One shingle in this many was kept; a power of two. */
  readonly every: number
}

/** Words that a step of the shingling takes in. */
const STEP = 2_000

/** The shingles of a text, hashed; yields between steps, so that a caller with a long text can rest. */
export function* shinglesInSteps(text: string): Generator<number, Shingles, void> {
  // By length alone, so that texts of about the same length are sampled alike.
  const every = 2 ** Math.max(0, Math.ceil(Math.log2(text.length / LETTERS_A_WORD / MOST_SHINGLES)))
  const hashes = new Set<number>()
  const recent: string[] = []
  let words = 0
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    recent.push(word.toLowerCase())
    if (recent.length > RUN) recent.shift()
    if (recent.length === RUN) keep(hashes, recent, every)
    if (++words % STEP === 0) yield words
  }
  if (words > 0 && words < RUN) keep(hashes, recent, every)
  return { hashes, every }
}

function keep(hashes: Set<number>, words: readonly string[], every: number): void {
  const hash = hashOf(words)
  if (hash % every === 0) hashes.add(hash)
}

/** Share of shingles that both texts have, 0–1 (Jaccard); texts without words are alike only to themselves. */
export function likeness(a: Shingles, b: Shingles): number {
  const every = Math.max(a.every, b.every)
  const [small, large] = [thinned(a, every), thinned(b, every)].toSorted((x, y) => x.size - y.size)
  if (!small || !large || large.size === 0) return 0
  let shared = 0
  for (const hash of small) if (large.has(hash)) shared++
  return shared / (small.size + large.size - shared)
}

function thinned({ hashes, every }: Shingles, to: number): ReadonlySet<number> {
  return every === to ? hashes : new Set([...hashes].filter((hash) => hash % to === 0))
}

/** FNV-1a over the words of one shingle, its bits mixed so that any of them may be sampled by. */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const word of words) {
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
