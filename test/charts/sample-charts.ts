/** Data for figures: a real issue of the sample reports, a crowded one, an empty one. */
import type { HeatMapData } from '#charts/heat-map.ts'
import type { SpectrumData } from '#charts/spectrum.ts'
import type { StripsData } from '#charts/strips.ts'

const ANCHORS = [
  { at: 0, text: 'not necessary, or not the right way' },
  { at: 25, text: 'no time, no consensus, premature' },
  { at: 50, text: 'in future, or in parallel with voluntary norms' },
  { at: 75, text: 'moving towards one, gradually' },
  { at: 100, text: 'calls for one now' },
]

function actor(label: string, value: number, group: string | null = null, previous: number | null = null, inherited = false) {
  return { id: label.toLowerCase(), label, value, group, inherited, previous }
}

export const BINDING: SpectrumData = {
  issue: 'Need for a legally binding instrument',
  anchors: ANCHORS,
  actors: [
    actor('United States', 0, 'WEOG'),
    actor('United Kingdom', 0, 'WEOG'),
    actor('Australia', 12, 'WEOG'),
    actor('Canada', 25, 'WEOG', 25),
    actor('Netherlands', 25, 'WEOG', null, true),
    actor('Japan', 0, 'Asia-Pacific'),
    actor('Egypt', 50, 'African Group', 75),
    actor('Brazil', 50, 'GRULAC'),
    actor('Chile', 25, 'GRULAC', 50),
    actor('Cuba', 100, 'GRULAC'),
    actor('Iran', 100, 'Asia-Pacific'),
    actor('China', 75, 'Asia-Pacific'),
    actor('South Africa', 75, 'African Group', 50),
    actor('International Committee of the Red Cross', 60),
  ],
  since: '12 September 2019',
  ours: { landing: { from: 25, to: 50 }, redLine: 70 },
}

/** Forty actors, most of them at the two ends. */
export const CROWDED: SpectrumData = {
  ...BINDING,
  actors: Array.from({ length: 40 }, (_, at) => actor(`Delegation ${at + 1}`, at < 15 ? 0 : at < 30 ? 100 : (at * 7) % 101)),
  ours: null,
  since: null,
}

export const EMPTY: SpectrumData = { issue: 'Nobody spoke', anchors: [], actors: [], since: null, ours: null }

const NAMES = ['Egypt', 'Chile', 'Argentina', 'Brazil', 'South Africa', 'China', 'Iran', 'United Kingdom', 'United States', 'Israel', 'Australia', 'Japan']

export const AGREEMENT: HeatMapData = {
  subject: 'OEWG on ICT security',
  actors: NAMES.map((label) => ({ id: label, label })),
  agreement: (a, b) => {
    const [first, second] = [NAMES.indexOf(a), NAMES.indexOf(b)]
    return (first + second) % 11 === 0 ? { value: null, shared: 0 } : { value: Math.round((1 - Math.abs(first - second) / 5.5) * 100) / 100, shared: 4 }
  },
}

export const EGYPT_STRIPS: StripsData = {
  actor: 'Egypt',
  since: '12 September 2019',
  strips: [
    { issue: 'Need for a legally binding instrument', value: 50, previous: 75, others: [0, 0, 12, 25, 25, 50, 75, 100, 100] },
    { issue: 'Applicability of international humanitarian law', value: 100, previous: null, others: [0, 50, 100, 100] },
    { issue: 'A separate norm on (5G) supply chain security and everything that goes with it in one long label', value: null, previous: null, others: [0, 50, 100] },
  ],
}
