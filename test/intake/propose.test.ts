import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReferenceIssue } from '#contract/reference.ts'
import { cleanText } from '#intake/decode.ts'
import { buildGazetteer } from '#intake/gazetteer.ts'
import { propose, proposeInSteps } from '#intake/propose.ts'
import { readLabels, reportBytes } from '../eval/labels.ts'
import { readReference } from '../eval/reference.ts'
import { rates, scoreDocument } from '../eval/score.ts'
import { readText } from '#intake/decode.ts'

const matter = readReference()
const read = (text: string) => propose(text, matter)
const speakers = (text: string): string[][] => read(text).sentences.map((s) => s.proposals.map((p) => p.actor))

const links = (text: string): string[] =>
  read(text).sentences.flatMap((s) => s.proposals.flatMap((p) => p.repliesTo.map((r) => `${p.actor} ${r.relation} ${r.actor}`)))

const paragraph = (country: string): string => `The representative of ${country} stressed the need for trust. Training matters. He also asked for time.`
const condition = (text: string) => read(text).sentences[0]?.proposals[0]?.stances[0]?.condition
const stance = (words: string): number | null | undefined =>
  read(`Kenya said that ${words}.`).sentences[0]?.proposals[0]?.stances.find((s) => s.issue === 'binding-instrument')?.value

describe('a reading', () => {
  it('quotes every sentence exactly where it says it stands, whatever the text', () => {
    const word = constantFrom('The representative of Egypt', 'said', 'that', '“norms”', 'matter.', 'U.S.', '\n', '12.', '• ', '(Kenya, Peru)', 'he', 'قال', '🇫🇷', 'Côte d’Ivoire', ':', ';', 'Ms.', '\ud800')
    assert(
      property(array(oneof(word, string({ unit: 'binary' })), { maxLength: 60 }), (words) => {
        const text = cleanText(words.join(' '))
        let from = 0
        for (const s of read(text).sentences) {
          expect(text.slice(s.start, s.end)).toBe(s.text)
          expect(s.start).toBeGreaterThanOrEqual(from)
          from = s.end
        }
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('of text without a full stop ends, with nobody heard in a sentence of 50,000 characters', () => {
    expect(read('Kenya and Peru said that norms '.repeat(1700)).sentences.flatMap((s) => s.proposals)).toEqual([])
  })

  it('is the same twice, and the same in steps', () => {
    const label = readLabels().find((l) => l.report.includes('09-12'))
    const text = readText(reportBytes(label?.report ?? ''), 'report')
    const steps = [...proposeInSteps(text, matter)]
    expect(steps.at(-1)).toEqual({ done: 62, total: 62 })
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
  })

  it('of an empty or wordless text has no sentences', () => {
    expect(read('').sentences).toEqual([])
    expect(read('\n\n  \n').sentences).toEqual([])
  })

  it('knows the workspace’s own actors and aliases', () => {
    const own = { ...matter, gazetteer: buildGazetteer({ actors: [], memberships: [], notSpeakers: [] }, [{ name: 'Atlantis', kind: 'state', aliases: ['ATL'] }]) }
    expect(propose('Atlantis said no. ATL added that it was late.', own).sentences.map((s) => s.proposals[0]?.actor)).toEqual(['Atlantis', 'Atlantis'])
  })
})

describe('turns', () => {
  it('are carried through a paragraph, as weak; a pronoun with its verb is strong', () => {
    const reading = read(['Kenya', 'Peru', 'Chile'].map((c) => paragraph(c)).join('\n'))
    expect(reading.sentences.map((s) => [s.proposals[0]?.actor, s.proposals[0]?.tier])).toEqual(['Kenya', 'Peru', 'Chile'].flatMap((c) => [[c, 'strong'], [c, 'weak'], [c, 'strong']]))
  })

  it('end with an officer or a crowd', () => {
    expect(speakers('Kenya said yes. Many delegations disagreed. This is hard.')).toEqual([['Kenya'], [], []])
    expect(speakers('Kenya said yes. The Chair thanked all. He closed the meeting.')).toEqual([['Kenya'], [], []])
  })

  it('are not carried past another name in a mixed paragraph', () => {
    expect(speakers('Kenya and Peru said yes. Chile objected. The proposal by Cuba has gaps.')[2]).toEqual([])
  })

  it('are told apart in paragraphs numbered without a dot', () => {
    const text = ['1.1 The delegate of Egypt said no. They also asked for time.', '1.2 The Delegation of Togo said yes. They also asked for training.', '2 Report by the Director (Document C24/1)', '2.1 12 Member States supported it.', '(b) The delegate of Mali said no. She also asked for more.'].join('\n')
    expect(speakers(text)).toEqual([['Egypt'], ['Egypt'], ['Togo'], ['Togo'], [], [], ['Mali'], ['Mali']])
  })

  it('are of the country in brackets where a person has the first name of a town or country', () => {
    expect(speakers('SOFIA LINDGREN (Sweden) said no.\nChad Brown (Canada) said yes.')).toEqual([['Sweden'], ['Canada']])
  })

  it('are not given to whoever is thanked', () => {
    expect(speakers('Kenya, however, congratulated Peru and outlined a plan.')).toEqual([['Kenya']])
  })

  it('hold after a colon, where others are only spoken of', () => {
    expect(speakers('The Delegation of Finland disagreed: Peru and Chile were the right places for that debate.')).toEqual([['Finland']])
  })

  it('pass to the spokesman in a national capacity', () => {
    expect(speakers('Indonesia’s representative, speaking for the Non-Aligned Movement, said no. Speaking in his national capacity, he said yes.')).toEqual([['Non-Aligned Movement'], ['Indonesia']])
  })

  it('follow labels in a transcript, where others are only spoken about', () => {
    const text = 'CHAIR: I give the floor to Kenya.\nKENYA: Thank you, Chair. Russia has proposed a text and we cannot support it.\nPERU: We agree with our colleague. I thank you.'
    expect(speakers(text)).toEqual([[], ['Kenya'], ['Kenya'], ['Peru'], ['Peru']])
  })
})

describe('sides', () => {
  it('are opposite for a party that opposes the proposal of another', () => {
    const [sentence] = read('Norway, opposed by Iran, called for a legally binding instrument.').sentences
    const value = (actor: string) => sentence?.proposals.find((p) => p.actor === actor)?.stances[0]?.value
    expect([value('Norway'), value('Iran (Islamic Republic of)')]).toEqual([100, 0])
  })

  it('go with what was said before in “This was supported by …”', () => {
    const [, support] = read('Peru called for a legally binding instrument. This was supported by Kenya.').sentences
    expect(support?.proposals[0]).toMatchObject({ actor: 'Kenya', topics: ['binding-instrument'], stances: [{ issue: 'binding-instrument', value: 100 }] })
  })

  it('differ by clause', () => {
    const [sentence] = read('Egypt stressed the applicability of international law, while Cuba underlined gender equality.').sentences
    expect(sentence?.proposals.map((p) => [p.actor, p.topics])).toEqual([
      ['Egypt', ['intl-law']],
      ['Cuba', ['gender']],
    ])
  })
})

describe('links', () => {
  it.each([
    ['Responding to Egypt, Chile said that the text was fine.', ['Chile answers Egypt']],
    ['In reply to Kenya, Peru said that the fund was empty.', ['Peru answers Kenya']],
    ['Togo, replying to the representative of Ghana, said that it was early.', ['Togo answers Ghana']],
    ['Answering a question from Fiji, Samoa said no.', ['Samoa answers Fiji']],
    ['Echoing Kenya, Norway called for a fund.', ['Norway supports Kenya']],
    ['Like Fiji, Samoa asked for time.', ['Samoa supports Fiji']],
    ['Peru, disagreeing with Ghana’s proposal, called for a fund.', ['Peru opposes Ghana']],
    ['Unlike Fiji, Samoa asked for time.', ['Samoa opposes Fiji']],
    ['Kenya, supported by Togo and opposed by Peru, asked for time.', ['Togo supports Kenya', 'Peru opposes Kenya']],
    ['Supported by Togo, Kenya asked for time.', ['Togo supports Kenya']],
    ['Opposed by Togo, Kenya asked for time.', ['Togo opposes Kenya']],
    ['Ghana asked for a delay, supported by Togo.', ['Togo supports Ghana']],
    ['Ghana asked for a delay, but opposed by Togo.', ['Togo opposes Ghana']],
    ['Kenya asked for time. This was supported by Peru.', ['Peru supports Kenya']],
    ['Kenya, followed by Togo, asked for time.', []],
    ['Kenya, together with Togo, asked for time.', []],
    ['Kenya asked a question from the floor. Togo raised a question of order.', []],
  ])('are heard in “%s”', (text, expected) => {
    expect(links(text)).toEqual(expected)
  })
})

describe('stances', () => {
  it.each([
    ['a legally binding instrument is needed', 100],
    ['it does not believe a legally binding instrument is necessary', 0],
    ['it doubts that a legally binding instrument is expedient', 0],
    ['it did not exclude a legally binding instrument', 50],
    ['states should not move towards legally binding instruments since there is no consensus yet', 25],
    ['the group should gradually move towards legally binding rules', 75],
    ['the Call is not legally binding', undefined],
    ['the report on legally binding instruments was long', undefined],
    ['it regretted that legally binding rules were not included', 100],
    ['nothing short of a legally binding convention will do', 100],
    ['it would not stand in the way of a binding instrument', 50],
    ['it did not close the door on a new treaty', 50],
    ['a binding instrument is no panacea', 0],
    ['this is not the moment for treaty negotiations', 25],
    ['it is not persuaded that a treaty would help', 0],
    ['it deplored that the draft contains no reference to a binding instrument', 100],
  ])('“%s” is %s', (words, value) => {
    expect(stance(words)).toBe(value)
  })

  it('leave out somebody else’s proposal', () => {
    expect(read('Regarding the proposal that a legally binding instrument is needed, Kenya said that time is short.').sentences[0]?.proposals[0]?.stances).toEqual([])
  })

  it('keep the condition in its words', () => {
    expect(condition('Kenya supports a legally binding instrument, provided that small states are heard.')).toBe('provided that small states are heard')
    expect(condition('Kenya supports a legally binding instrument.')).toBe(null)
  })

  it('come from the cues of an issue the user adds', () => {
    const mine: ReferenceIssue = {
      id: 'fees',
      label: 'Fees',
      topic: 'oewg-process',
      object: 'annual fees',
      anchors: [{ at: 0, text: 'no' }, { at: 100, text: 'yes' }],
      note: '',
      cues: [{ pattern: '(membership|annual) fee*', value: 100, negated: 0, object: true }],
    }
    const own = { ...matter, taxonomy: { ...matter.taxonomy, issues: [mine] } }
    const value = (text: string) => propose(text, own).sentences[0]?.proposals[0]?.stances[0]?.value
    expect([value('Kenya supports annual fees.'), value('Kenya opposed membership fees.')]).toEqual([100, 0])
  })
})

describe('the labelled reports', () => {
  it.each(readLabels())('$report stays as good as it is', (labels) => {
    const score = scoreDocument(labels, propose(readText(reportBytes(labels.report), labels.report), matter), matter.taxonomy)
    expect(score.lost).toBe(0)
    expect(rates(score.pairs).p).toBeGreaterThanOrEqual(0.99)
    expect(rates(score.pairs).r).toBeGreaterThanOrEqual(0.94)
    expect(rates(score.strong).p).toBeGreaterThanOrEqual(0.99)
    expect(rates(score.topics).f1).toBeGreaterThanOrEqual(0.9)
    expect(score.stances.signRight).toBeGreaterThanOrEqual(score.stances.labelled * 0.9)
    expect(score.stances.spurious).toBeLessThanOrEqual(2)
  })
})
