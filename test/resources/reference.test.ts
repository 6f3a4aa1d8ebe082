/** The reference data: complete, unambiguous, true to its sources, and what its generator gives. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ReferenceActors, ReferenceMembership, ReferenceTaxonomy } from '#contract/reference.ts'
import { actorKind } from '#contract/vocabulary.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const committed = read('../../resources/reference/actors.json')
const { actors, memberships, notSpeakers } = JSON.parse(committed) as ReferenceActors
const { topics, issues } = JSON.parse(read('../../resources/reference/taxonomy.json')) as ReferenceTaxonomy
/** Names found in real meeting reports, with the actor each stands for. */
const inReports = JSON.parse(read('names-in-reports.json')) as {
  readonly actors: readonly { readonly name: string; readonly kind: string }[]
  readonly variants: Readonly<Record<string, readonly string[]>>
}

/** Case, apostrophe and a leading article do not tell names apart. */
const fold = (name: string): string => name.toLowerCase().replaceAll("'", '’').replace(/^the /, '')
const byId = new Map(actors.map((actor) => [actor.id, actor]))

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
const holdsMembers = (id: string): boolean => ['grouping', 'regional organisation'].includes(byId.get(id)?.kind ?? '')
const isDay = (date: string | null): boolean => date === null || new Date(date).toISOString().slice(0, 10) === date
const sound = ({ actor, grouping, from, to }: ReferenceMembership): boolean =>
  byId.has(actor) && holdsMembers(grouping) && isDay(from) && isDay(to) && (from ?? '') <= (to ?? '9999')

function membersOn(grouping: string, date: string): readonly string[] {
  return memberships
    .filter((row) => row.grouping === grouping && (row.from === null || row.from <= date) && (row.to === null || date <= row.to))
    .map((row) => row.actor)
    .toSorted()
}

describe('states', () => {
  it('are the 193 members of the UN, its two observers and two more parties', () => {
    const states = actors.filter((actor) => actor.kind === 'state')
    expect(states.filter((state) => state.unMember)).toHaveLength(193)
    expect(states.filter((state) => !state.unMember).map((state) => state.name)).toEqual(['Cook Islands', 'Holy See', 'Niue', 'State of Palestine'])
  })

  it('have ISO codes of their own and a place in M49', () => {
    const states = actors.filter((actor) => actor.kind === 'state')
    expect(new Set(states.map((state) => state.iso2)).size).toBe(states.length)
    expect(new Set(states.map((state) => state.iso3)).size).toBe(states.length)
    const wellFormed = (state: (typeof states)[number]): boolean =>
      /^[A-Z]{2}$/.test(state.iso2 ?? '') && /^[A-Z]{3}$/.test(state.iso3 ?? '') && Boolean(state.region) && Boolean(state.subregion)
    expect(states.filter((state) => !wellFormed(state))).toEqual([])
  })

  // Counted as the UN's own list does: Kiribati in the Asia-Pacific Group, Türkiye in WEOG, where it
  // votes, and the United States with WEOG, which it attends as an observer.
  it.each([
    ['African Group', 54],
    ['Asia-Pacific Group', 54],
    ['EEG', 23],
    ['GRULAC', 33],
    ['WEOG', 29],
  ])('number in the %s %i', (group, count) => {
    expect(actors.filter((actor) => actor.unGroup === group)).toHaveLength(count)
  })

  it('stand in a UN regional group exactly where they are members of the UN', () => {
    expect(actors.filter((actor) => (actor.unGroup !== null) !== actor.unMember)).toEqual([])
  })
})

describe('names', () => {
  it('point to one actor, demonyms and capitals excepted', () => {
    const owner = new Map<string, string>()
    const clashes: string[] = []
    for (const actor of actors) {
      const named = actor.aliases.filter((alias) => alias.kind !== 'demonym' && alias.kind !== 'capital').map((alias) => alias.text)
      for (const name of new Set([actor.name, actor.shortName, ...named].map(fold))) {
        const other = owner.get(name)
        if (other !== undefined && other !== actor.id) clashes.push(`${name}: ${other}, ${actor.id}`)
        owner.set(name, actor.id)
      }
    }
    expect(clashes).toEqual([])
  })

  it('of actors are none of the names that never speak', () => {
    const silent = new Set(notSpeakers.map((entry) => fold(entry.name)))
    const both = actors.flatMap((actor) => [actor.name, ...actor.aliases.map((alias) => alias.text)]).filter((name) => silent.has(fold(name)))
    expect(both).toEqual([])
  })

  it('are listed once an actor, without article, and without accents beside the accented form', () => {
    const namesOf = actors.map((actor) => [actor.name, ...actor.aliases.map((alias) => alias.text)])
    expect(namesOf.filter((names) => new Set(names).size !== names.length)).toEqual([])
    expect(namesOf.flat().filter((name) => /^the |'|^\s|\s$/i.test(name) && name !== 'The Hague')).toEqual([])
    expect(namesOf.flatMap((names) => names.filter((name) => !names.includes(plain(name))))).toEqual([])
  })

  it('include every actor of the labelled reports, of the same kind', () => {
    const kinds = new Map(actors.map((actor) => [actor.name, actor.kind]))
    expect(inReports.actors.filter((labelled) => kinds.get(labelled.name) !== labelled.kind)).toEqual([])
  })

  it.each(Object.entries(inReports.variants))('of %s include every spelling seen', (name, variants) => {
    const actor = actors.find((candidate) => candidate.name === name)
    const known = [name, ...(actor?.aliases ?? []).map((alias) => alias.text)].map(fold)
    expect(variants.filter((variant) => !known.includes(fold(variant)))).toEqual([])
  })

  it('have ids that are slugs, each one actor’s', () => {
    expect(byId.size).toBe(actors.length)
    expect(actors.filter((actor) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(actor.id))).toEqual([])
    expect(actors.filter((actor) => !actorKind.safeParse(actor.kind).success)).toEqual([])
    expect([...byId.keys()]).toEqual(expect.arrayContaining(['iran', 'united-states', 'egypt', 'european-union', 'g77-and-china']))
  })
})

describe('memberships', () => {
  it('join an actor to a grouping or regional organisation, both known, in dates that run forward', () => {
    expect(memberships.filter((row) => !sound(row))).toEqual([])
    expect(new Set(memberships.map((row) => `${row.actor} ${row.grouping} ${row.from}`)).size).toBe(memberships.length)
  })

  // Sizes each organisation states for itself, less the members that are no actors here.
  it.each([
    ['european-union', '2019-09-12', 28],
    ['european-union', '2020-01-31', 28],
    ['european-union', '2020-02-01', 27],
    ['asean', '2019-09-12', 10],
    ['asean', '2025-10-26', 11],
    ['g77-and-china', '2024-06-01', 134],
    ['non-aligned-movement', '2019-09-12', 120],
    ['non-aligned-movement', '2024-02-01', 121],
    ['oic', '2025-06-01', 57],
    ['league-of-arab-states', '2024-01-01', 22],
    ['african-union', '2016-06-01', 53],
    ['african-union', '2024-01-01', 54],
    ['osce', '2024-01-01', 57],
    ['council-of-europe', '2022-01-01', 47],
    ['council-of-europe', '2024-01-01', 46],
    ['nato', '2015-01-01', 28],
    ['nato', '2024-06-01', 32],
    ['brics', '2023-12-31', 5],
    ['brics', '2025-02-01', 10],
    ['sco', '2024-12-31', 10],
    ['ldcs', '2015-06-01', 48],
    ['ldcs', '2025-01-01', 44],
    ['lldcs', '2024-01-01', 32],
    ['aosis', '2024-01-01', 39],
    ['caricom', '2024-01-01', 14],
    ['weog', '2024-01-01', 28],
    ['umbrella-group', '2024-01-01', 11],
    ['alba', '2020-06-01', 9],
    ['alba', '2024-01-01', 10],
    ['g20', '2024-01-01', 21],
  ])('of %s on %s number %i', (grouping, date, count) => {
    expect(membersOn(grouping, date)).toHaveLength(count)
  })

  it('of the EU leave the United Kingdom out from 1 February 2020', () => {
    expect(membersOn('european-union', '2019-09-12')).toContain('united-kingdom')
    expect(membersOn('european-union', '2020-02-01')).not.toContain('united-kingdom')
  })

  it('of the UN’s regional groups are those the states name, but for the observer in WEOG', () => {
    const inWeog = actors.filter((actor) => actor.unGroup === 'WEOG' && actor.id !== 'united-states').map((actor) => actor.id)
    expect(membersOn('weog', '2024-01-01')).toEqual(inWeog.toSorted())
    const african = actors.filter((actor) => actor.unGroup === 'African Group').map((actor) => actor.id)
    expect(membersOn('african-group', '2024-01-01')).toEqual(african.toSorted())
  })
})

describe('taxonomy', () => {
  const groups = topics.filter((topic) => topic.parent === null && topic.keywords.length === 0)

  it('holds 35 topics under 6 groups, and 15 issues', () => {
    expect(groups.map((group) => group.id)).toEqual(['law', 'cooperation', 'threats-protection', 'responsibility', 'rights-inclusion', 'governance'])
    expect(topics.length - groups.length).toBe(35)
    expect(issues).toHaveLength(15)
  })

  it('is a tree: every parent is a topic, no topic is its own ancestor', () => {
    const parents = new Map(topics.map((topic) => [topic.id, topic.parent]))
    expect(parents.size).toBe(topics.length)
    expect(topics.filter((topic) => topic.parent !== null && !parents.has(topic.parent))).toEqual([])
    const reachesTheTop = (id: string, seen: readonly string[] = []): boolean => {
      const parent = parents.get(id) ?? null
      return parent === null || (!seen.includes(parent) && reachesTheTop(parent, [...seen, id]))
    }
    expect(topics.filter((topic) => !reachesTheTop(topic.id))).toEqual([])
  })

  it('gives every issue a topic and anchors from 0 to 100 in order', () => {
    const known = new Set(topics.map((topic) => topic.id))
    expect(new Set(issues.map((issue) => issue.id)).size).toBe(issues.length)
    expect(issues.filter((issue) => !known.has(issue.topic))).toEqual([])
    const places = issues.map((issue) => issue.anchors.map((anchor) => anchor.at))
    expect(places).toEqual(places.map((at) => at.toSorted((a, b) => a - b)))
    expect(places.map((at) => [at.at(0), at.at(-1)])).toEqual(issues.map(() => [0, 100]))
  })

  it('has cues that lead to an anchor of their issue', () => {
    const astray = issues.flatMap((issue) => issue.cues.filter((cue) => !issue.anchors.some((anchor) => anchor.at === cue.value)))
    expect(astray).toEqual([])
  })
})

it('is what the generator gives', () => {
  const script = fileURLToPath(new URL('../../scripts/reference/build-actors.mjs', import.meta.url))
  const printed = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8', maxBuffer: 16_000_000 })
  expect(printed).toBe(committed)
})
