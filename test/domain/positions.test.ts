import { describe, expect, it } from 'vitest'
import { groupingReach, type MembershipEntry } from '#domain/inheritance.ts'
import {
  derivePositions,
  type AssessmentEntry,
  type DerivedPosition,
  type PositionSources,
  type StanceEntry,
} from '#domain/positions.ts'

let next = 0
function said(actor: string, date: string | null, value: number | null, more: Partial<StanceEntry> = {}): StanceEntry {
  next += 1
  return { actor, onBehalfOf: null, issue: 'treaty', date, value, condition: null, statement: `s${next}`, order: next, ...more }
}

function judged(actor: string, date: string, value: number | null, more: Partial<AssessmentEntry> = {}): AssessmentEntry {
  return {
    actor, issue: 'treaty', date, value, condition: null, rationale: 'Told us so in the corridor.',
    salience: 80, confidence: 'high', evidence: [], order: 0, ...more,
  }
}

interface World {
  readonly stances?: readonly StanceEntry[]
  readonly assessments?: readonly AssessmentEntry[]
  readonly memberships?: readonly MembershipEntry[]
  readonly spoke?: readonly string[]
  readonly asOf?: string | null
}

function positionOf(actor: string, world: World): DerivedPosition {
  const asOf = world.asOf ?? null
  const sources: PositionSources = {
    stances: world.stances ?? [],
    assessments: world.assessments ?? [],
    groupings: groupingReach(world.memberships ?? [], asOf),
    spoke: new Set(world.spoke ?? world.stances?.map((stance) => stance.actor) ?? []),
    asOf,
  }
  const [position] = derivePositions([actor], ['treaty'], sources)
  if (!position) throw new Error('no position derived')
  return position
}

const member = (actor: string, grouping: string, from: string | null = null, to: string | null = null) => ({
  actor, grouping, from, to,
})

describe('a position from statements', () => {
  it('is the latest stance with a value, whatever order the stances come in', () => {
    const september = said('chile', '2019-09-12', 75)
    const december = said('chile', '2019-12-03', 50, { condition: 'if others join' })
    const position = positionOf('chile', { stances: [december, september] })
    expect(position).toMatchObject({
      value: 50, band: 'open', basis: 'statement', date: '2019-12-03', condition: 'if others join',
      evidence: [december.statement], previous: { value: 75, band: 'supports', date: '2019-09-12', evidence: [september.statement] },
    })
  })

  it('takes the later words of one day: a delegation may nuance itself', () => {
    const first = said('chile', '2019-09-12', 100, { order: 3 })
    const second = said('chile', '2019-09-12', 50, { order: 17 })
    expect(positionOf('chile', { stances: [second, first] })).toMatchObject({ value: 50, previous: null })
  })

  it('measures movement from the end of an earlier day, past whatever was nuanced on the day itself', () => {
    const stances = [
      said('egypt', '2019-09-12', 0),
      said('egypt', '2019-09-12', 75),
      said('egypt', '2019-12-03', 50),
      said('egypt', '2019-12-03', 100),
    ]
    expect(positionOf('egypt', { stances }).previous).toMatchObject({ value: 75, date: '2019-09-12' })
    const back = [...stances, said('egypt', '2019-12-03', 75)]
    expect(positionOf('egypt', { stances: back }).previous).toBeNull()
  })

  it('looks no further than the day asked about, and counts that day', () => {
    const stances = [said('chile', '2019-09-12', 75), said('chile', '2019-12-03', 25)]
    expect(positionOf('chile', { stances, asOf: '2019-12-02' }).value).toBe(75)
    expect(positionOf('chile', { stances, asOf: '2019-12-03' }).value).toBe(25)
  })

  it('rests on every statement of the run at the same value, latest first, and keeps the last different one as previous', () => {
    const stances = [said('cuba', '2019-06-01', 25), said('cuba', '2019-09-12', 100), said('cuba', '2019-12-03', 100)]
    const position = positionOf('cuba', { stances })
    expect(position.evidence).toEqual([stances[2]?.statement, stances[1]?.statement])
    expect(position.previous).toMatchObject({ value: 25, band: 'opposes', date: '2019-06-01' })
  })

  it('is not taken back by speaking again without committing', () => {
    const stances = [said('cuba', '2019-09-12', 100), said('cuba', '2019-12-03', null)]
    expect(positionOf('cuba', { stances })).toMatchObject({ value: 100, date: '2019-09-12', silence: null })
  })

  it('counts an undated statement as the earliest', () => {
    const stances = [said('cuba', null, 0), said('cuba', '2019-09-12', 100)]
    expect(positionOf('cuba', { stances, asOf: '2019-09-12' }).value).toBe(100)
  })
})

describe('silence', () => {
  it('tells never spoke, spoke elsewhere, and spoke on the issue without committing apart from a stated middle', () => {
    expect(positionOf('peru', {})).toMatchObject({ basis: 'none', silence: 'never spoke', evidence: [] })
    expect(positionOf('peru', { spoke: ['peru'] })).toMatchObject({ silence: 'no commitment', evidence: [] })
    const vague = said('peru', '2019-09-12', null)
    expect(positionOf('peru', { stances: [vague] })).toMatchObject({
      basis: 'none', silence: 'no commitment', date: '2019-09-12', evidence: [vague.statement],
    })
    expect(positionOf('peru', { stances: [said('peru', '2019-09-12', 50)] })).toMatchObject({ band: 'open', silence: null })
  })
})

describe('an assessment', () => {
  it('overrides what was said before, with its reason, evidence and movement', () => {
    const stances = [said('iran', '2019-09-12', 100)]
    const position = positionOf('iran', { stances, assessments: [judged('iran', '2019-10-01', 50, { evidence: ['s-x'] })] })
    expect(position).toMatchObject({
      basis: 'assessed', value: 50, rationale: 'Told us so in the corridor.', salience: 80, confidence: 'high',
      evidence: ['s-x'], previous: { value: 100, date: '2019-09-12' }, newerEvidence: [],
    })
  })

  it('has no effect before its own date', () => {
    const world = { stances: [said('iran', '2019-09-12', 100)], assessments: [judged('iran', '2019-10-01', 50)] }
    expect(positionOf('iran', { ...world, asOf: '2019-09-30' })).toMatchObject({ basis: 'statement', value: 100 })
  })

  it('is not silently overridden by a newer statement, which is flagged instead', () => {
    const newer = [said('iran', '2019-12-03', 100), said('iran', '2019-12-04', null)]
    const position = positionOf('iran', { stances: newer, assessments: [judged('iran', '2019-10-01', 50)] })
    expect(position).toMatchObject({ basis: 'assessed', value: 50 })
    expect(position.newerEvidence).toEqual([newer[1]?.statement, newer[0]?.statement])
  })

  it('gives way to a newer assessment, which also answers the flagged statements', () => {
    const world = {
      stances: [said('iran', '2019-12-03', 100)],
      assessments: [judged('iran', '2020-01-10', 75), judged('iran', '2019-10-01', 50)],
    }
    expect(positionOf('iran', world)).toMatchObject({ value: 75, newerEvidence: [], previous: { value: 50 } })
  })

  it('without a value opts a member out of what its grouping says', () => {
    const world = {
      stances: [said('eu', '2019-09-12', 0)],
      memberships: [member('malta', 'eu')],
      assessments: [judged('malta', '2019-10-01', null)],
    }
    expect(positionOf('malta', world)).toMatchObject({ basis: 'assessed', value: null, inheritedFrom: null })
  })
})

describe('inheritance', () => {
  const asean = ['laos', 'singapore'].map((state) => member(state, 'asean'))
  const nam = ['laos', 'singapore', 'cuba'].map((state) => member(state, 'nam'))

  it('gives a silent member its grouping’s position, evidence included, and says whose it is', () => {
    const voice = said('asean', '2019-09-12', 50, { condition: 'in time' })
    expect(positionOf('laos', { stances: [voice], memberships: asean })).toMatchObject({
      actor: 'laos', basis: 'inherited', inheritedFrom: 'asean', value: 50, condition: 'in time',
      evidence: [voice.statement], silence: null,
    })
  })

  it('lets the more specific grouping speak', () => {
    const stances = [said('nam', '2019-12-03', 100), said('asean', '2019-09-12', 50)]
    const world = { stances, memberships: [...nam, ...asean] }
    expect(positionOf('laos', world)).toMatchObject({ inheritedFrom: 'asean', value: 50 })
    expect(positionOf('cuba', world)).toMatchObject({ inheritedFrom: 'nam', value: 100 })
  })

  it('gives nothing where groupings of which neither lies within the other pull apart, and names them', () => {
    const memberships = [member('laos', 'asean'), member('burma', 'asean'), member('laos', 'nam'), member('cuba', 'nam')]
    const stances = [said('nam', '2019-12-03', 100), said('asean', '2019-09-12', 0)]
    expect(positionOf('laos', { stances, memberships })).toMatchObject({
      basis: 'none', value: null, silence: 'never spoke', conflicting: ['asean', 'nam'],
    })
  })

  it('does not cover the member’s own words, even uncommitted ones', () => {
    const stances = [said('asean', '2019-09-12', 50), said('laos', '2019-09-12', null)]
    expect(positionOf('laos', { stances, memberships: asean })).toMatchObject({ basis: 'none', silence: 'no commitment' })
  })

  it('does not pass through a grouping that is itself a member of another', () => {
    const memberships = [member('egypt', 'au'), member('au', 'g20')]
    const stances = [said('g20', '2019-09-12', 75)]
    expect(positionOf('au', { stances, memberships })).toMatchObject({ basis: 'inherited', inheritedFrom: 'g20' })
    expect(positionOf('egypt', { stances, memberships }).basis).toBe('none')
  })

  it('follows the dates of membership, both days included', () => {
    const memberships = [member('laos', 'asean', '1997-07-23'), member('uk', 'eu', '1973-01-01', '2020-01-31')]
    const stances = [said('asean', '1996-01-01', 75), said('eu', '2019-01-01', 0)]
    expect(positionOf('laos', { stances, memberships, asOf: '1997-07-22' }).basis).toBe('none')
    expect(positionOf('laos', { stances, memberships, asOf: '1997-07-23' })).toMatchObject({ inheritedFrom: 'asean' })
    expect(positionOf('uk', { stances, memberships, asOf: '2020-01-31' })).toMatchObject({ inheritedFrom: 'eu' })
    expect(positionOf('uk', { stances, memberships, asOf: '2020-02-01' }).basis).toBe('none')
  })

  it('counts words spoken on behalf of a grouping for both, and so for its members', () => {
    const stances = [said('finland', '2019-09-12', 25, { onBehalfOf: 'eu' })]
    const memberships = [member('finland', 'eu'), member('malta', 'eu')]
    expect(positionOf('eu', { stances, memberships })).toMatchObject({ basis: 'statement', value: 25, actor: 'eu' })
    expect(positionOf('finland', { stances, memberships })).toMatchObject({ basis: 'statement', value: 25 })
    expect(positionOf('malta', { stances, memberships })).toMatchObject({ basis: 'inherited', inheritedFrom: 'eu' })
  })
})
