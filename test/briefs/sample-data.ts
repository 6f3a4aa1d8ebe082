/** Two country briefs from the two OEWG reports of 2019, word for word, with lines of an invented delegation. */
import type { CountryBriefData } from '#briefs/data/country.ts'
import type { BriefIssue, BriefPosition, BriefQuote, BriefSource, BriefStatement } from '#briefs/data/records.ts'
import type { CountryBriefPlan } from '#briefs/plan/country.ts'
import type { ActorRef } from '#contract/records.ts'

export const SCHEME = [
  { id: 'unmarked', rank: 0, label: 'UNMARKED' },
  { id: 'official', rank: 1, label: 'OFFICIAL' },
  { id: 'official-sensitive', rank: 2, label: 'OFFICIAL-SENSITIVE' },
  { id: 'secret', rank: 3, label: 'SECRET' },
]

export const FULL_PLAN: CountryBriefPlan = {
  ceiling: 'official-sensitive',
  includeProposed: false,
  sections: ['positions', 'movement', 'statements', 'alignment', 'lines', 'silence'],
  paper: 'A4',
  for: 'Head of delegation, OEWG second substantive session, New York',
  from: 'Cyber Policy Unit, with Legal Adviser',
  caveat: 'Handling: do not forward outside the delegation',
  portionMarks: false,
  staleAfterDays: 365,
  headings: {},
  length: 'full',
  otherLines: false,
}

const SEPTEMBER: Omit<BriefSource, 'paragraph'> = {
  documentId: 'september',
  title: 'Event report: 6th Meeting of the first substantive session of the Open-Ended Working Group (OEWG)',
  meeting: 'OEWG, first substantive session, 6th meeting',
  date: '2019-09-12',
  url: 'https://dig.watch/event/oewg-first-substantive-session/6th-meeting',
  fileName: 'oewg-2019-09-12-sixth-meeting.txt',
}

const DECEMBER: Omit<BriefSource, 'paragraph'> = {
  documentId: 'december',
  title: 'Event report: Rules, laws, and norms: Stakeholders’ commitments to rules, norms, and principles',
  meeting: 'OEWG, intersessional consultative meeting, 3rd meeting',
  date: '2019-12-03',
  url: null,
  fileName: 'oewg-2019-12-03-norms-consultation.txt',
}

export function quote(statementId: string, source: BriefSource | null, text: string, extra: Partial<BriefQuote> = {}): BriefQuote {
  return { statementId, source, text, status: 'confirmed', mark: 'unmarked', ...extra }
}

export function statement(words: BriefQuote, topics: readonly string[], onBehalfOf: string | null = null): BriefStatement {
  return { ...words, onBehalfOf, topics: topics.map((label) => ({ id: label, label })) }
}

export function issue(id: string, label: string, object: string | null, anchors: readonly (readonly [number, string])[]): BriefIssue {
  return { id, label, object, anchors: anchors.map(([at, text]) => ({ at, text })) }
}

export function position(about: BriefIssue, value: number | null, words: BriefQuote | null, extra: Partial<BriefPosition> = {}): BriefPosition {
  return {
    issue: about,
    value,
    condition: null,
    salience: null,
    date: words?.source?.date ?? null,
    meeting: words?.source?.meeting ?? null,
    quote: words,
    rationale: null,
    inheritedFrom: null,
    mark: 'unmarked',
    previous: null,
    ...extra,
  }
}

export function actor(shortName: string, name = shortName, kind: ActorRef['kind'] = 'state'): ActorRef {
  return { id: shortName.toLowerCase(), name, shortName, kind }
}

const BINDING = issue('binding-instrument', 'Need for a legally binding instrument', 'a legally binding instrument', [
  [0, 'not necessary, or not the right way'],
  [25, 'no time, no consensus, premature'],
  [50, 'in future, or in parallel with voluntary norms'],
  [75, 'moving towards one, gradually'],
  [100, 'calls for one now'],
])
const VOLUNTARY = issue('voluntary-norms-value', 'Value of (voluntary, non-binding) norms', 'voluntary norms', [
  [0, 'inadequate'],
  [25, 'not enough on their own'],
  [50, 'useful in the short term or as a complement'],
  [75, 'supports their development or implementation'],
  [100, 'effective, durable, preferred'],
])
const ACQUIS = issue('gge-baseline', 'Standing of the GGE acquis (2015 report) in the OEWG', 'the 2015 GGE report as a basis', [
  [0, 'rejects it as a basis'],
  [50, 'one source among others'],
  [75, 'commits to, implements or builds on it'],
  [100, 'the starting point'],
])
const MECHANISM = issue('institutional-mechanism', 'A new institutional mechanism under the UN', 'a new institutional mechanism under the UN', [
  [0, 'opposes'],
  [50, 'possible, or to be discussed'],
  [100, 'calls for it'],
])
const IHL = issue('ihl-applies', 'Applicability of international humanitarian law', 'the applicability of international humanitarian law', [
  [0, 'rejects: it would legitimise conflict'],
  [50, 'needs discussion'],
  [100, 'affirms that it applies'],
])
const SUPPLY = issue('supply-chain-norm', 'A separate norm on (5G) supply chain security', 'a separate norm on 5G supply chain security', [
  [0, 'opposes or doubts it'],
  [50, 'already covered, or to be discussed'],
  [100, 'proposes or supports it'],
])
const NEW_NORMS = issue('new-norms', 'New norms or implementation of agreed ones', 'additional norms', [
  [0, 'implement agreed norms only'],
  [25, 'implementation first'],
  [50, 'does not exclude new norms'],
  [75, 'proposes specific additional norms'],
  [100, 'calls for a broad new set of norms'],
])

const september = (paragraph: number): BriefSource => ({ ...SEPTEMBER, paragraph })
const december = (paragraph: number): BriefSource => ({ ...DECEMBER, paragraph })

const EGYPT_SEPTEMBER = [
  'The representative of Egypt stated that the voluntary non-binding norms of responsible state use of ICTs can reduce the risks to international peace and security in the short term, but underscored that rapid technological developments will necessitate developing a rules based international regime on ICT security.',
  'The OEWG’s task is to agree on recommendations on where the existing norms may be codified into practical binding rules.',
  'The group could adopt an outcome report that confirms that states shall adhere to the rules, norms, and principles contained in the recommendations of the 2015 GGE report, and could recommend the continuation of inclusive intergovernmental deliberations, with a view to gradually developing binding international rules.',
  'The implementation of the agreed rules and principles can be fostered through national and international measures, including international co-operation, capacity building, and the possible establishment of a multilateral institutional platform for this purpose.',
].map((text, index) => quote(`egypt-september-${index + 1}`, september(9), text))

const EGYPT_IHL = quote(
  'egypt-december-1',
  december(8),
  'The USA, Pakistan, and Canada reaffirmed the applicability of international law; while Japan and Australia underlined the applicability of the UN Charter; and Egypt, Argentina, and Colombia further stated that international humanitarian law is also applicable.',
)
const EGYPT_PARALLEL = quote(
  'egypt-december-2',
  december(9),
  'Egypt suggested that legally binding norms and voluntary norms do not have to be mutually exclusive, and that both can be developed in parallel.',
)
const EGYPT_WEAPONISE = quote(
  'egypt-december-3',
  december(9),
  'For states not to develop malicious capabilities or not to weaponise certain technologies, legally binding norms are needed.',
)

function entry<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`No entry ${index}`)
  return found
}

const egypt1 = entry(EGYPT_SEPTEMBER, 0)
const egypt2 = entry(EGYPT_SEPTEMBER, 1)
const egypt3 = entry(EGYPT_SEPTEMBER, 2)
const egypt4 = entry(EGYPT_SEPTEMBER, 3)

export const EGYPT: CountryBriefData = {
  actor: { ...actor('Egypt'), groupings: ['African Group', 'Arab Group', 'G77', 'Non-Aligned Movement', 'OIC'] },
  forum: 'OEWG on ICT security',
  date: '2020-02-06',
  asOf: '2019-12-31',
  scheme: SCHEME,
  positions: [
    position(BINDING, 50, EGYPT_PARALLEL, {
      condition: 'in parallel with voluntary norms',
      salience: 90,
      previous: { value: 75, date: '2019-09-12', quote: egypt3 },
    }),
    position(IHL, 100, EGYPT_IHL, { salience: 60 }),
    position(VOLUNTARY, 50, egypt1),
    position(ACQUIS, 75, egypt3, { salience: 70 }),
    position(MECHANISM, 50, egypt4),
  ],
  statements: [
    statement(egypt1, ['Voluntary, non-binding norms', 'Legally binding instrument']),
    statement(egypt2, ['Legally binding instrument', 'Mandate, consensus and work of the OEWG']),
    statement(egypt3, ['GGE reports as agreed basis (2015 report)', 'Legally binding instrument']),
    statement(egypt4, ['Implementation of agreed norms', 'Capacity building']),
    statement(EGYPT_IHL, ['International humanitarian law']),
    statement(EGYPT_PARALLEL, ['Legally binding instrument', 'Voluntary, non-binding norms']),
    statement(EGYPT_WEAPONISE, ['Legally binding instrument']),
  ],
  closest: [
    { actor: actor('Chile'), agreement: 0.92, sharedIssues: 3, mark: 'unmarked' },
    { actor: actor('Argentina'), agreement: 0.81, sharedIssues: 2, mark: 'unmarked' },
    { actor: actor('Brazil'), agreement: 0.75, sharedIssues: 2, mark: 'unmarked' },
  ],
  mostDistant: [
    { actor: actor('United States', 'United States of America'), agreement: -0.58, sharedIssues: 3, mark: 'unmarked' },
    { actor: actor('United Kingdom'), agreement: -0.5, sharedIssues: 1, mark: 'unmarked' },
    { actor: actor('Israel'), agreement: -0.33, sharedIssues: 1, mark: 'unmarked' },
  ],
  lines: [
    {
      issue: 'binding-instrument',
      issueLabel: BINDING.label,
      anchors: BINDING.anchors,
      objective: 'Keep Egypt on a parallel track: voluntary norms now, no negotiating mandate in this report.',
      lineToTake: 'We value Egypt’s point that the two tracks are not mutually exclusive. The 2015 norms are where all of us already stand, and implementing them is what protects our citizens this year.',
      ifRaised: 'A mandate to codify would need consensus, and the room is not there.',
      pressLine: '',
      fallBack: 'Language that “does not exclude” further legally binding obligations in future.',
      redLine: 'Any commitment to open negotiations on a treaty.',
      landingFrom: 25,
      landingTo: 50,
      mark: 'official-sensitive',
    },
    {
      issue: 'gge-baseline',
      issueLabel: ACQUIS.label,
      anchors: ACQUIS.anchors,
      objective: 'Win Egypt as co-sponsor of the paragraph that confirms the 2015 report.',
      lineToTake: 'Egypt said in September that states shall adhere to the 2015 recommendations. We propose to say just that.',
      ifRaised: '',
      pressLine: 'We are working with partners from every region to put agreed rules into practice.',
      fallBack: '',
      redLine: '',
      landingFrom: null,
      landingTo: null,
      mark: 'official',
    },
  ],
  silentIssues: [
    { id: 'intl-law-applies', label: 'Applicability of existing international law' },
    { id: 'supply-chain-norm', label: 'A separate norm on (5G) supply chain security' },
    { id: 'accountability-mechanism', label: 'Accountability mechanisms' },
    { id: 'attribution-mechanism', label: 'Who attributes: states or public-private mechanisms' },
    { id: 'internet-governance-scope', label: 'Internet governance on the OEWG agenda' },
    { id: 'multistakeholder-role', label: 'Role of non-state stakeholders' },
  ],
}

const CHINA_WORDS = [
  [3, 'The representative of China said that states should pledge not to use information and communications technologies (ICTs) and ICT networks to carry out activities which go against maintaining international peace and security.'],
  [3, 'China is of the view that all states have the right to participate equally in the management and distribution of international Internet resources.'],
  [3, 'Regarding critical infrastructure, China stated that no state should undermine another state’s critical infrastructure.'],
  [3, 'China recommended that the OEWG should explore the right and responsibility of states to protect their ICT infrastructure against damage, and the right and responsibility to ensure the security of personal information and data relevant to their national, public, and economic security.'],
  [3, 'Underdeveloped rules, norms, and principles governing Internet of Things (IoT), artificial intelligence (AI), big data, cloud computing, and blockchain should be explored in order to minimise the risks of these technologies, while reaping the benefits they bring to economic development.'],
  [27, 'He reminded all that Article 9 of the 2015 UN GGE report is about the security of supply chains.'],
  [27, 'He doubts that it is expedient to have 5G supply chain security as a separate norm, especially as the states pushing for this norm are trying to discriminate against Chinese enterprises, which is unethical.'],
  [27, 'Instead, China put the following norms for consideration: states should not exploit their dominant position to undermine the supply chain security of ICT goods and services of other states; states should prohibit ICT goods and service providers from installing backdoors in the products and devices to illegally obtain users data, control, and manipulate users system and devices; IT providers should be prohibited from seeking illegitimate interests from taking advantage of user dependence on their products, or forcing users to upgrade their systems or devices; providers should make a commitment that if serious vulnerabilities in their products are detected, they will notify their partners and users in a timely manner; states should be committed to upholding a fair and non-discriminatory market environment; and, states should not use national security as a pretext for restricting normal ICT development and co-operation, or restricting market access of ICT products and the export of high tech products.'],
] as const
const CHINA_TOPICS = [
  ['Malicious cyber activity and peaceful use'],
  ['Internet governance'],
  ['Critical infrastructure'],
  ['Critical infrastructure', 'Personal data and data security'],
  ['Emerging technologies', 'Development of new norms'],
  ['ICT supply chain security'],
  ['ICT supply chain security', 'Market access, technology transfer and development'],
  ['ICT supply chain security', 'Development of new norms'],
] as const
const CHINA_STATEMENTS = CHINA_WORDS.map(([paragraph, text], index) =>
  statement(quote(`china-${index + 1}`, september(paragraph), text), entry(CHINA_TOPICS, index)),
)

export const CHINA: CountryBriefData = {
  actor: { ...actor('China'), groupings: ['BRICS', 'P5'] },
  forum: 'OEWG on ICT security',
  date: '2019-09-13',
  asOf: '2019-09-12',
  scheme: SCHEME,
  positions: [
    position(NEW_NORMS, 75, entry(CHINA_STATEMENTS, 7), { salience: 80 }),
    position(SUPPLY, 0, entry(CHINA_STATEMENTS, 6), { salience: 90 }),
  ],
  statements: CHINA_STATEMENTS,
  closest: [{ actor: actor('Ghana'), agreement: 0.7, sharedIssues: 1, mark: 'unmarked' }],
  mostDistant: [{ actor: actor('India'), agreement: -0.4, sharedIssues: 2, mark: 'unmarked' }],
  lines: [],
  silentIssues: [
    { id: BINDING.id, label: BINDING.label },
    { id: IHL.id, label: IHL.label },
    { id: ACQUIS.id, label: ACQUIS.label },
  ],
}
