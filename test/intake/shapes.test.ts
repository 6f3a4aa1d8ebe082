/** Reports of odd shape: very long, without paragraphs, hard-wrapped, repeated, with French quotes or special hyphens. */
import { describe, expect, it } from 'vitest'
import { readText } from '#intake/decode.ts'
import { propose } from '#intake/propose.ts'
import { readLabels, reportBytes } from '../eval/labels.ts'
import { readReference } from '../eval/reference.ts'

const matter = readReference()
const read = (text: string) => propose(text, matter)
const pairs = (text: string): string[] => read(text).sentences.flatMap((s) => s.proposals.map((p) => p.actor))
const september = readText(reportBytes(readLabels().find((l) => l.report.includes('09-12'))?.report ?? ''), 'september.txt')

/** The text with lines of at most `width` characters. */
function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), '$1\n').trim()
}

const bySentence = (text: string) => read(text).sentences.map((s) => [s.text.replaceAll(/\s+/g, ' '), s.proposals.map((p) => p.actor), s.proposals.map((p) => p.topics)])
const spoken = (text: string) => read(text).sentences.flatMap((s) => s.proposals.map((p) => [p.actor, p.onBehalfOf, p.spokesperson]))
const replies = (text: string) => read(text).sentences.at(-1)?.proposals.map((p) => [p.actor, p.repliesTo])

describe('a report', () => {
  it.each(['\n', '\n\n', '\n\n* * *\n\n'])('repeated sixty times gives sixty times its proposals (parted by %j)', (gap) => {
    const once = pairs(september).length
    expect(once).toBe(97)
    expect(pairs(Array.from({ length: 60 }, () => september).join(gap))).toHaveLength(60 * once)
  }, 60_000)

  it('in one paragraph of more than 8,000 characters gives every statement that names its speaker', () => {
    const text = Array.from({ length: 120 }, (_, i) => `The representative of ${i % 2 ? 'Kenya' : 'Peru'} stressed that point ${i} calls for further training of experts.`).join(' ')
    expect(text.length).toBeGreaterThan(8000)
    expect(pairs(text)).toHaveLength(120)
  })

  it('hard-wrapped gives the same sentences as one line a paragraph, at exact offsets', () => {
    const plain = ['Kenya', 'Peru', 'Chile', 'Ghana'].map((c) => `The representative of ${c} said that confidence-building measures matter to every region of the world. She added that training for small delegations should come first.`).join('\n\n')
    const text = plain.split('\n\n').map((p) => wrapped(p, 72)).join('\n\n')
    expect(bySentence(text)).toEqual(bySentence(plain))
    for (const s of read(text).sentences) expect(text.slice(s.start, s.end)).toBe(s.text)
  })

  it('keeps the prose at its top when that is hard-wrapped', () => {
    const text = 'Dear all, these are notes from the afternoon, the mistakes in them are\nmine and corrections are welcome.\n\nKenya: we support the draft as it stands.\nPeru: so do we, with some changes.'
    expect(read(text).sentences[0]?.text).toMatch(/^Dear all/)
  })

  it('is read through French quotes, non-breaking hyphens and spaces', () => {
    expect(pairs('The representative of the Non\u2011Aligned\u00a0Movement said no. « Le temps presse », said Djibouti’s delegate.')).toEqual(['Non-Aligned Movement', 'Djibouti'])
  })

  it('of several meetings begins anew under each heading', () => {
    const text = 'FIRST MEETING\n\nKenya and Peru asked for time.\n\nSECOND MEETING\n\nThe Chair opened the meeting. Training matters.\n\nChile objected.'
    expect(read(text).sentences.map((s) => s.proposals.map((p) => p.actor))).toContainEqual(['Chile'])
    expect(pairs(text)).toEqual(['Kenya', 'Peru', 'Chile'])
  })

  it('tells nothing of the past under a heading that says so', () => {
    const text = 'STATEMENTS\n\nKenya called for a treaty.\n\nA BRIEF HISTORY OF THE PROCESS\n\nIn 2015, Peru proposed a text.\n\nNEXT STEPS\n\nChile asked for a vote.'
    expect(pairs(text)).toEqual(['Kenya', 'Chile'])
  })
})

describe('whoever spoke for a group', () => {
  it('is its spokesperson, also in a list and in the sentences that follow', () => {
    expect(spoken('Grenada, for AOSIS, and Zambia, for the African Group, called for finance. They asked for time.')).toEqual([
      ['Alliance of Small Island States', 'Alliance of Small Island States', 'Grenada'],
      ['African Group', 'African Group', 'Zambia'],
      ['Alliance of Small Island States', null, 'Grenada'],
      ['African Group', null, 'Zambia'],
    ])
  })

  it('is nobody where a party speaks for itself', () => {
    expect(spoken('Kenya said no.')).toEqual([['Kenya', null, null]])
    expect(spoken('Portugal, also speaking for Argentina, said no.').map((p) => p[2])).toEqual([null, null])
  })
})

describe('a reply', () => {
  it.each([
    ['Austria agreed with Mexico to work on norms.', 'Austria', 'Mexico', 'supports'],
    ['Iran responded to Australia saying that the mandate is clear.', 'Iran (Islamic Republic of)', 'Australia', 'answers'],
    ['Brazil endorsed the statement made by the Delegation of Chile.', 'Brazil', 'Chile', 'supports'],
    ['Peru rejected the proposal of Cuba.', 'Peru', 'Cuba', 'opposes'],
    ['Kenya asked for a vote. This view was not shared by Japan.', 'Japan', 'Kenya', 'opposes'],
    ['Kenya asked for a vote. This was supported by Togo.', 'Togo', 'Kenya', 'supports'],
  ])('%s', (text, actor, to, relation) => {
    expect(replies(text)).toEqual([[actor, [{ actor: to, relation }]]])
  })

  it('goes from a party in opposition to the one it opposes, and from nobody else', () => {
    expect(replies('Norway, opposed by Iran, called for a treaty.')).toEqual([
      ['Norway', []],
      ['Iran (Islamic Republic of)', [{ actor: 'Norway', relation: 'opposes' }]],
    ])
    expect(replies('Kenya called for a treaty.')).toEqual([['Kenya', []]])
  })
})
