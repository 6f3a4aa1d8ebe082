/** An issue while it is written: what keeps it from being kept, and what is sent when nothing does. */
import { describe, expect, it } from 'vitest'
import type { TopicNode } from '#contract/records.ts'
import { draftOf, faultInAnchor, fieldsOf, problemWith, withAnchor, withAnchorChange, withoutAnchor } from '#editing/issue/issue-draft.ts'
import { faultInKeywords, keywordsIn, soundKeywords } from '#editing/topics/keyword-draft.ts'
import { placesFor } from '#editing/topics/topic-places.ts'

const named = { ...draftOf(null, 'norms'), label: 'Fund' }

describe('a draft', () => {
  it('begins with three anchors, and is fine once it has a name and a topic', () => {
    expect(draftOf(null).anchors.map(({ at }) => at)).toEqual([0, 50, 100])
    expect(problemWith(draftOf(null))).toMatch(/name/)
    expect(problemWith({ ...draftOf(null), label: 'Fund' })).toMatch(/topic/)
    expect(problemWith(named)).toBeNull()
  })

  it('is not kept with too few anchors, one without words, or two at one value', () => {
    const two = withoutAnchor(named.anchors, 1)
    expect(problemWith({ ...named, anchors: two })).toBeNull()
    expect(problemWith({ ...named, anchors: withoutAnchor(two, 0) })).toMatch(/Two anchors/)
    expect(problemWith({ ...named, anchors: withAnchorChange(named.anchors, 1, { text: ' ' }) })).toMatch(/means/)
    const twice = withAnchorChange(named.anchors, 1, { at: 100 })
    expect(problemWith({ ...named, anchors: twice })).toMatch(/value of its own/)
    expect(twice.map((row) => faultInAnchor(row, twice))).toEqual([null, 'Twice', 'Twice'])
    expect([null, 101, -1, 2.5].map((at) => faultInAnchor({ key: 9, at, text: 'x' }, named.anchors))).toEqual(Array.from({ length: 4 }, () => 'From 0 to 100'))
  })

  it('gets a new anchor in the middle of the widest gap', () => {
    const more = withAnchor(withAnchor(named.anchors))
    expect(more.map(({ at }) => at)).toEqual([0, 50, 100, 25, 75])
    expect(new Set(more.map(({ key }) => key)).size).toBe(5)
    expect(withAnchor([]).map(({ at }) => at)).toEqual([50])
  })

  it('is sent in the order of its values, without blanks', () => {
    const anchors = [{ key: 0, at: 100, text: ' now ' }, { key: 1, at: 0, text: 'never' }]
    expect(fieldsOf({ label: ' Fund ', topic: 'norms', object: ' ', note: ' n ', anchors })).toEqual({ label: 'Fund', object: null, note: 'n', anchors: [{ at: 0, text: 'never' }, { at: 100, text: 'now' }] })
  })
})

describe('keywords', () => {
  it('are lines, each once, and told which is none', () => {
    expect(keywordsIn('train*?\n\n capacity building \ntrain*?\n!port')).toEqual(['train*?', 'capacity building', '!port'])
    expect(faultInKeywords('train*?\n!port\n(a|b)')).toBeNull()
    expect(faultInKeywords('fine\n*no')).toBe('“*no”: a cue begins with a word.')
    expect(soundKeywords('fine\n*no\n(open')).toEqual(['fine'])
  })
})

const topic = (id: string, parent: string | null): TopicNode => ({ id, label: id, parent, keywords: [], isGroup: false, statements: 0 })

it('a topic may lie anywhere but below itself', () => {
  const topics = [topic('a', null), topic('b', 'a'), topic('c', 'b'), topic('d', null)]
  expect(placesFor(topics, 'b').map(({ id }) => id)).toEqual(['a', 'd'])
  expect(placesFor(topics, null)).toEqual(topics)
})
