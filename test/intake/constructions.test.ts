/** Every row of the tables proves itself on its own examples, read by the whole reader with the shipped names. */
import { describe, expect, it } from 'vitest'
import { SPEAKING_CLAUSES } from '#intake/constructions/clauses.ts'
import { SUBJECT_ZONE } from '#intake/constructions/zones.ts'
import { LABELS } from '#intake/constructions/lists.ts'
import { SPEAKER_FORMS } from '#intake/constructions/forms.ts'
import { propose } from '#intake/propose.ts'
import { readReference } from '../eval/reference.ts'

const matter = readReference()
const rows = new Map([...SPEAKER_FORMS, ...SPEAKING_CLAUSES, ...SUBJECT_ZONE].map((row) => [row.id, row]))
const proposalsFor = (text: string) => propose(text, matter).sentences.flatMap((s) => s.proposals)

describe.each([...rows.values()].filter((row) => row.examples.length > 0))('$id', (row) => {
  it.each(row.examples)('$text', ({ text, actors }) => {
    expect(proposalsFor(text).map((p) => p.actor).toSorted()).toEqual([...actors].toSorted())
  })
})

describe('the rule on a proposal', () => {
  it('names the clause, and the form where one was folded', () => {
    expect(proposalsFor('Ghana underscored the challenges.')[0]?.rule).toBe('subject-verb')
    expect(proposalsFor('Grenada, for AOSIS, called for finance.')[0]?.rule).toBe('for-the-group/subject-verb')
  })

  it('is strong for a construction and weak for a name in subject position', () => {
    expect(proposalsFor('Kenya said no.')[0]?.tier).toBe('strong')
    for (const row of SUBJECT_ZONE) expect(proposalsFor(row.examples[0]?.text ?? '')[0]?.tier).toBe('weak')
  })

  it('covers labels', () => {
    expect(LABELS.length).toBeGreaterThan(0)
    expect(proposalsFor('Kenya: Thank you, Chair, we support it.')[0]?.rule).toContain('label')
  })
})

describe('nobody is invented', () => {
  it.each([
    'Many speakers noted that the existing law is sufficient.',
    'The legal nature of norms was raised by many speakers.',
    'The Budapest Convention and the Paris Call were mentioned.',
    'The University of Hong Kong Press and the Bank of Japan were cited in a footnote.',
    'Chinese enterprises face discrimination in some markets.',
    'Chair Jürg Lauber (Switzerland) opened the meeting.',
    'The Chair said that he would hold consultations. He urged flexibility.',
    'Speaking in the discussion were Estonia, Brazil, and Germany.',
    'The meeting took place in Geneva, Switzerland, in July.',
    'Delegates discussed a proposal put forth by Russia.',
    'It was agreed to defer the item.',
    'Canada withdrew from the Kyoto Protocol in 2011.',
    'Germany hosted the session and ratified the treaty.',
    'Mexico was the first developing country to submit a plan.',
    'The EU has pledged a reduction by 2030.',
    'Co-Chairs Ali Ben (Algeria) and Dan Roe (US) identified the objective.',
    'Countries such as Estonia and Georgia have been victims of attacks.',
    'FIRST MEETING: WHO WILL PAY?',
    'The meeting was held in Bangkok, Thailand, and co-organised by Singapore.',
    'Moscow was chosen as the venue of the next seminar.',
    'The draft was sponsored by Albania, Chile and Zambia.',
    'Several speakers picked up on that point.',
    'The support for least developed countries has grown.',
    'Ambassador Walker (New Zealand), the Facilitator of the process, then reported on it.',
    'Also speaking today were representatives of Peru and Cuba.',
    'Hurricanes in Dominica and floods in Pakistan reminded delegates of what is at stake.',
  ])('%s', (text) => {
    expect(proposalsFor(text)).toEqual([])
  })

  it.each([
    ['Austria agreed with Mexico to work on norms as a package.', 'Mexico'],
    ['Iran responded to Australia saying that the mandate is clear.', 'Australia'],
    ['Cuba said the proposals put forth by Russia in its working document serve as a basis.', 'Russian Federation'],
    ['Kenya called on the Russian Federation to withdraw the text.', 'Russian Federation'],
    ['Grenada, for AOSIS, called for new finance.', 'Grenada'],
  ])('%s: %s is mentioned, not speaking', (text, mentioned) => {
    const [sentence] = propose(text, matter).sentences
    expect(sentence?.proposals).toHaveLength(1)
    expect(sentence?.mentioned).toContain(mentioned)
  })
})

describe('new actors', () => {
  it('are bodies with a reporting verb and no known name, with a guessed kind', () => {
    const reading = propose('The Baltic Cyber Foundation (BCF) noted that trust matters. BCF added that time is short.', matter)
    expect(reading.newActors).toEqual([{ name: 'Baltic Cyber Foundation', kind: 'civil society', acronym: 'BCF' }])
    expect(reading.sentences.map((s) => s.proposals[0]?.actor)).toEqual(['Baltic Cyber Foundation', 'Baltic Cyber Foundation'])
  })
})
