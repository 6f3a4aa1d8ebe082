/** What a passage is about: the topics whose cues it holds, most specific first. */
import type { ReferenceTopic } from '#contract/reference.ts'
import { compilePhrases, findPhrases, type PhraseMatcher } from './phrases.ts'

interface TopicCue {
  readonly topic: string
  /** 1: enough by itself; 0.5: needs another; 0: its presence rules the topic out. */
  readonly weight: number
}

export interface TopicReader {
  readonly matcher: PhraseMatcher<TopicCue>
  readonly parents: ReadonlyMap<string, string | null>
}

/** Compiles the keywords of topics. A keyword ending in `?` counts half, one that begins with `!` rules its topic out. */
export function compileTopics(topics: readonly ReferenceTopic[]): TopicReader {
  const phrases = topics.flatMap((topic) =>
    topic.keywords.map((keyword) => {
      const weight = keyword.startsWith('!') ? 0 : keyword.endsWith('?') ? 0.5 : 1
      return { pattern: keyword.replace(/^!/, '').replace(/\?$/, ''), payload: { topic: topic.id, weight } }
    }),
  )
  return { matcher: compilePhrases(phrases), parents: new Map(topics.map((t) => [t.id, t.parent])) }
}

/** Topics of `flat` words: a topic gives way to its child, heavier ones come first. */
export function topicsOf(reader: TopicReader, flat: string): string[] {
  const weights = new Map<string, number>()
  const out = new Set<string>()
  const seen = new Set<string>()
  for (const hit of findPhrases(reader.matcher, flat)) {
    const { topic, weight } = hit.payload
    if (weight === 0) out.add(topic)
    const words = `${topic}@${hit.start}`
    if (seen.has(words)) continue
    seen.add(words)
    weights.set(topic, (weights.get(topic) ?? 0) + weight)
  }
  const told = [...weights].filter(([topic, weight]) => weight >= 1 && !out.has(topic)).toSorted((a, b) => b[1] - a[1])
  const parents = new Set(told.map(([topic]) => reader.parents.get(topic) ?? null))
  return told.map(([topic]) => topic).filter((topic) => !parents.has(topic))
}
