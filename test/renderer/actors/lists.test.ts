import { expect, it } from 'vitest'
import { EVERY_SPEAKER, filterActors } from '../../../src-renderer/features/actors/actor-filter.ts'
import { byMeeting } from '../../../src-renderer/features/actors/timeline.ts'
import { actorRef, actorRow, statementRow } from '../records.ts'

const actors = [
  actorRow('ivory', { name: 'Côte d’Ivoire', shortName: 'Côte d’Ivoire', unGroup: 'African Group' }),
  actorRow('laos', { name: 'Lao People’s Democratic Republic', shortName: 'Laos', groupings: [actorRef('ASEAN')] }),
  actorRow('huawei', { name: 'Huawei', shortName: 'Huawei', kind: 'company' }),
]
const found = (search: string, filter = EVERY_SPEAKER) => filterActors(actors, filter, search).map((actor) => actor.id)

it('finds an actor by any name, group or grouping, without accents, every word counting', () => {
  expect(found('')).toEqual(['ivory', 'huawei', 'laos'])
  expect(found('cote')).toEqual(['ivory'])
  expect(found('asean')).toEqual(['laos'])
  expect(found('people lao')).toEqual(['laos'])
  expect(found('african lao')).toEqual([])
  expect(found('la')).toEqual(['laos'])
  expect(found('', { kind: 'company', all: false })).toEqual(['huawei'])
})

it('puts the very name first, then names that begin so, then those found by region or grouping', () => {
  const eu = actorRef('EU')
  const rows = [actorRow('Austria', { groupings: [eu] }), actorRow('EU Institute'), actorRow('EU')]
  expect(filterActors(rows, EVERY_SPEAKER, 'eu').map((actor) => actor.id)).toEqual(['EU', 'EU Institute', 'Austria'])
})

it('gathers statements by meeting, the latest meeting first, in the order of the text', () => {
  const sixth = { id: 'm6', name: '6th meeting' }
  const groups = byMeeting([
    statementRow('later', { meeting: sixth, start: 400 }),
    statementRow('note', { date: null }),
    statementRow('sooner', { meeting: sixth, start: 20 }),
    statementRow('december', { meeting: { id: 'm9', name: 'Consultation' }, date: '2019-12-03', start: 0 }),
  ])
  expect(groups.map(({ name, statements }) => [name, statements.map((one) => one.id)])).toEqual([
    ['Consultation', ['december']],
    ['6th meeting', ['sooner', 'later']],
    ['Live notes', ['note']],
  ])
})
