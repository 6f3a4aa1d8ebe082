/** Every kind of document from every kind of data, as trees: what a check of all of them runs over. */
import type { CountryBriefData } from '#briefs/data/country.ts'
import { planCountryBrief } from '#briefs/plan/country.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { bookFrom, EMPTY, HUGE, KINDS, planKind, SAMPLE, soaked, type World } from './kinds.ts'
import { EGYPT, FULL_PLAN } from './sample-data.ts'

const HOSTILE = 'a\u0000\uD800\uFFFE </w:t>&{bul-0} $& قالت مصر\u202E 🇪🇬 rIdabcdefghijklmnop\r\nb'
const LONG_RTL = `جمهورية مصر العربية ${'Federation of the '.repeat(30)}الأمم المتحدة`

export const WORLDS = { sample: SAMPLE, empty: EMPTY, '40 × 15 × 400': HUGE, 'RTL, long names': soaked(LONG_RTL), 'hostile text': soaked(HOSTILE) } as const satisfies Readonly<Record<string, World>>
export type WorldName = keyof typeof WORLDS

export const EVERY_KIND = ['country', ...KINDS, 'book'] as const
export type EveryKind = (typeof EVERY_KIND)[number]

/** One document, its portions marked. */
export function treeOf(kind: EveryKind, world: World): DocumentTree {
  const change = { portionMarks: true }
  if (kind === 'country') return planCountryBrief(countryData(world), { ...FULL_PLAN, ...change }).tree
  return kind === 'book' ? bookFrom(world, change).tree : planKind(kind, world, change).tree
}

/** The first actor of the world, by everything that was said. */
function countryData({ standings, statements, lines, silent }: World): CountryBriefData {
  const [first] = standings
  const who = first?.actor ?? EGYPT.actor
  const near = standings.slice(1, 4).map(({ actor }) => ({ actor, agreement: 0.5, sharedIssues: 3, mark: 'unmarked' }))
  return {
    ...EGYPT,
    actor: { ...who, groupings: silent.slice(0, 2) },
    positions: standings.filter(({ actor }) => actor.id === who.id).map(({ position }) => position),
    statements,
    lines,
    closest: near,
    mostDistant: near,
    silentIssues: silent.map((label) => ({ id: label, label })),
  }
}
