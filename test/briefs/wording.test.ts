import { describe, expect, it } from 'vitest'
import { bottomLine, inSentence, issueObject, nearestAnchor } from '#briefs/plan/wording.ts'
import { textRuns } from '#briefs/text-runs.ts'
import { actor, CHINA, EGYPT, issue, position } from './sample-data.ts'

describe('names in a sentence', () => {
  it.each([
    ['Egypt', 'state', 'Egypt'],
    ['United States', 'state', 'the United States'],
    ['Netherlands', 'state', 'the Netherlands'],
    ['Dominican Republic', 'state', 'the Dominican Republic'],
    ['Iran (Islamic Republic of)', 'state', 'Iran (Islamic Republic of)'],
    ['European Union', 'grouping', 'the European Union'],
    ['African Group', 'grouping', 'the African Group'],
    ['ASEAN', 'regional organisation', 'ASEAN'],
    ['Igarapé Institute', 'civil society', 'the Igarapé Institute'],
    ['Microsoft', 'company', 'Microsoft'],
  ] as const)('%s (%s) reads "%s"', (shortName, kind, expected) => {
    expect(inSentence({ shortName, kind })).toBe(expected)
  })
})

describe('what an issue is about', () => {
  it.each([
    ['Need for a legally binding instrument', 'a legally binding instrument'],
    ['Applicability of existing international law', 'the applicability of existing international law'],
    ['Value of (voluntary, non-binding) norms', 'the value of voluntary, non-binding norms'],
    ['Accountability mechanisms', 'accountability mechanisms'],
    ['IHL in armed conflict', 'IHL in armed conflict'],
    ['New norms or implementation of agreed ones', null],
    ['Who attributes: states or public-private mechanisms', null],
  ])('"%s" gives %s', (label, expected) => {
    expect(issueObject(issue('x', label, null, []))).toBe(expected)
  })

  it('prefers the wording of the taxonomy', () => {
    expect(issueObject(issue('x', 'New norms or implementation of agreed ones', 'additional norms', []))).toBe('additional norms')
  })

  it('takes the nearest anchor, and the more cautious of two as near', () => {
    const { anchors } = issue('x', 'X', null, [[0, 'no'], [50, 'perhaps'], [100, 'yes']])
    expect(nearestAnchor(anchors, 80)).toBe('yes')
    expect(nearestAnchor(anchors, 75)).toBe('perhaps')
    expect(nearestAnchor([], 75)).toBeNull()
  })
})

describe('the bottom line', () => {
  it('reads as one sentence for Egypt, most salient first, with its condition', () => {
    expect(bottomLine(EGYPT.actor, EGYPT.positions, EGYPT.silentIssues)).toBe(
      'Egypt supports the 2015 GGE report as a basis and the applicability of international humanitarian law; ' +
        'it is open to a legally binding instrument (“in parallel with voluntary norms”), voluntary norms and a new institutional mechanism under the UN; ' +
        'it has not been heard on 6 of the 11 issues followed.',
    )
  })

  it('keeps the order of the taxonomy among equals', () => {
    const [first, second] = ['Zeal', 'Ardour'].map((label) => position(issue(label, label, null, []), 100, null))
    if (first === undefined || second === undefined) throw new Error('no positions')
    expect(bottomLine(actor('Egypt'), [first, second], [])).toBe('Egypt supports zeal and ardour.')
  })

  it('says what China supports and what it opposes', () => {
    expect(bottomLine(CHINA.actor, CHINA.positions, [])).toBe(
      'China supports additional norms; it opposes a separate norm on 5G supply chain security.',
    )
  })

  it('does not pass a grouping’s position off as the actor’s own', () => {
    const shared = position(issue('x', 'Capacity building', null, []), 100, null, { inheritedFrom: 'African Group' })
    expect(bottomLine(actor('Egypt'), [shared], [])).toBe(
      'Egypt is taken to share the position of the African Group, which supports capacity building.',
    )
  })

  it('counts what it cannot put in words', () => {
    const choice = position(issue('x', 'This or that', null, []), 100, null)
    expect(bottomLine(actor('Egypt'), [choice], [])).toBe('Egypt has stated a view on 1 issue.')
  })

  it('keeps silence apart from having spoken without committing', () => {
    const silent = [{ label: 'A' }, { label: 'B' }]
    expect(bottomLine(actor('Egypt'), [], silent)).toBe('Egypt has not been heard on any issue followed.')
    expect(bottomLine(actor('Egypt'), [position(issue('x', 'X', null, []), null, null)], silent)).toBe(
      'Egypt has not been heard on 2 of the 3 issues followed.',
    )
    expect(bottomLine(actor('Netherlands'), [], [])).toBe('The Netherlands has no position on record.')
  })
})

function split(text: string) {
  return textRuns(text).map((run) => [run.text, run.direction ?? 'ltr', run.language ?? null])
}

describe('scripts', () => {
  it('sets right-to-left passages apart, with their language', () => {
    expect(split('Egypt (مصر الجديدة) and Israel (ישראל)')).toEqual([
      ['Egypt (', 'ltr', null],
      ['مصر الجديدة', 'rtl', 'ar-SA'],
      [') and Israel (', 'ltr', null],
      ['ישראל', 'rtl', 'he-IL'],
      [')', 'ltr', null],
    ])
  })

  it('takes a wholly right-to-left text as one, its quotation marks included', () => {
    expect(split('“قالت مصر.”')).toEqual([['“قالت مصر.”', 'rtl', 'ar-SA']])
  })
})
