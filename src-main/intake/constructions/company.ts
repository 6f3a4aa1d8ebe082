/** Forms that name several parties: lists, supporters and opponents, "a group of states, including …". */
import type { SpeakerForm } from './grammar.ts'

export const COORDINATION: readonly SpeakerForm[] = [
  {
    id: 'list',
    several: true,
    pattern:
      '(?<= by (?:the )?){X}(?:, {X})+(?=[;.]|$)|[Nn]either {X} nor {X}|[Bb]oth {X} and {X}|{X}(?:, {X})+,? and (?:many |several |some |a few )?(?:others|other (?:[a-z]+-[a-z]+ |[a-z]+ )?[a-zA-Z]+)(?: (?:in|from) [^.,;:]{3,40}?(?= {F}))?|(?<=\\([^()]{0,40}){X}(?:, {X})+(?=[);])|{X}(?:(?:,? and, (?:[a-z]+ ){0,3}[a-z]+, |, |; and |; |,? and |,? as well as |,? along with |,? together with |,? & |,? plus ){X}){2,}(?:,? and (?:many |several |some |a few )?(?:others|other [a-zA-Z]+))?|(?<=^(?:[^{px}]{0,30}[.:] )?){X}(?:, {X})+(?=: )|{X}(?:, {X})*,? and (?:civil society|industry|academia|the private sector|stakeholders|NGOs|observers|indigenous peoples|the technical community|youth|local communities|business)\\b|{X}(?:,? and |,? as well as |,? along with |,? together with | & | plus |, followed by ){X}(?:,? and (?:many |several )?others)?|{X},? (?:and|among) (?:many |several |some )?(?:others|other (?:[Mm]ember )?(?:[Ss]tates|delegations|countries|delegates|parties|[Mm]embers))(?: (?:in|from) [^.,;:]{3,40}?(?= {F}))?',
    take: 'all',
    formal: false,
    examples: [
      { text: 'Pakistan, Argentina, and others requested more time.', actors: ['Pakistan', 'Argentina'] },
      { text: 'The USA, Pakistan, and Canada reaffirmed the applicability of international law.', actors: ['United States of America', 'Pakistan', 'Canada'] },
      { text: 'Trinidad and Tobago and Cuba objected.', actors: ['Trinidad and Tobago', 'Cuba'] },
    ],
  },
  {
    id: 'group-name-after-members',
    needs: ' (',
    pattern: '<x> \\((?<g>{N})\\)',
    take: 'captured',
    formal: false,
    examples: [{ text: 'Luxembourg, Belgium and the Netherlands (Benelux) said the fund was empty.', actors: ['Luxembourg', 'Belgium', 'Netherlands (Kingdom of the)'] }],
  },
  {
    id: 'group-with-members',
    needs: ' (',
    pattern: '<x> \\({X}\\)(?=,? |[.,;])',
    take: 'captured',
    groupsOnly: true,
    formal: false,
    examples: [{ text: 'BASIC (Brazil, South Africa, India, and China) called for equity.', actors: ['BASIC'] }],
  },
]

/** Tried before lists are folded: the comma that ends them opens no further member. */
export const COMPANY_FIRST: readonly SpeakerForm[] = [
  {
    id: 'supported-by-first',
    needs: ' by ',
    several: true,
    pattern: '(?<=^["(]?|[;.] |[,;] (?:and|but|while) ){F}?(?:[Ss]upported|[Jj]oined|[Bb]acked|[Ee]choed|[Ss]econded|[Ee]ndorsed) by (?<x2>{X}(?:(?:, |,? and ){X})*)(?: and others)?, <x>(?= )',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Supported by Togo and Ghana, Kenya proposed a review.', actors: ['Togo', 'Ghana', 'Kenya'] }],
  },
  {
    id: 'opposed-by-first',
    needs: ' by ',
    several: true,
    pattern: '(?<=^["(]?|[;.] |[,;] (?:and|but|while) ){F}?(?:[Oo]pposed|[Cc]ountered|[Cc]ontested) by (?<o>{X}(?:(?:, |,? and ){X})*)(?: and others)?, <x>(?= )',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Opposed by Cuba, Japan suggested deleting the paragraph.', actors: ['Cuba', 'Japan'] }],
  },
]

export const COMPANY: readonly SpeakerForm[] = [
  {
    id: 'supported-and-opposed',
    needs: ' by ',
    pattern: '<x>,? (?:and )?{F}(?:supported|joined|backed|echoed|seconded) by <x2>,? (?:and|but),? {F}(?:opposed|countered|contested) by <o>,?',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Norway, supported by Mexico and opposed by Iran, proposed a new article.', actors: ['Norway', 'Mexico', 'Iran (Islamic Republic of)'] }],
  },
  {
    id: 'supported-by',
    needs: ' by ',
    pattern: '<x>,? (?:and )?(?:{F}supported|{F}joined|{F}backed|{F}echoed|{F}seconded|{F}endorsed|{F}favored|{F}favoured|followed) by <x2>(?: and others)?,?(?! {F}by)',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Switzerland, supported by Norway and Mexico, proposed a review.', actors: ['Switzerland', 'Norway', 'Mexico'] }],
  },
  {
    id: 'opposed-by',
    needs: ' by ',
    pattern: '<x>,? (?:but )?{F}(?:opposed|countered|contested) by <o>,?',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Japan, opposed by Cuba, suggested deleting the paragraph.', actors: ['Japan', 'Cuba'] }],
  },
  {
    id: 'with-others-and-opposed',
    needs: ' with ',
    pattern: '<x>, (?:together |along )?with <x2>,? (?:and|but) {F}(?:opposed|countered|contested) by <o>,?',
    take: 'captured',
    formal: true,
    examples: [{ text: 'The US, with Türkiye, and opposed by China, questioned the fund.', actors: ['United States of America', 'Türkiye', 'China'] }],
  },
  {
    id: 'with-others-opposing',
    needs: ' with ',
    pattern: '<x>, with <o> {G}(?:opposing|objecting|disagreeing),',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Japan, with Cuba opposing, suggested deleting the paragraph.', actors: ['Japan', 'Cuba'] }],
  },
  {
    id: 'with-others',
    needs: ' with ',
    pattern: '<x>, (?:together |along |jointly )?with (?:support from |the support of )?<x2>(?: and others)?,',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Canada, with Norway, Chile and others, called for a review.', actors: ['Canada', 'Norway', 'Chile'] }],
  },
  {
    id: 'some-in-dashes',
    needs: ['–', '—', '-', ', ', '('],
    pattern: '(?:{some}|[Tt]he (?:first|second|third|fourth|other|latter|former|remaining|opposing|same|larger|smaller|like-minded|second and [a-z]+)) (?:[a-z-]+ ){0,4}?(?:camp|group|side|bloc|one|delegations|states|countries|sponsors|proponents|co-sponsors|opponents|{F}?supporters|parties|members) ?(?:[–—-]|,|\\() ?<x>(?: (?:among them|included|inter alia|and others))?(?: [–—-]|,|\\))(?= )',
    take: 'captured',
    formal: false,
    examples: [
      { text: 'The second camp – Belarus, Cuba and Nicaragua – insisted on a vote.', actors: ['Belarus', 'Cuba', 'Nicaragua'] },
      { text: 'A third group of delegations, South Africa among them, wanted to wait.', actors: ['South Africa'] },
    ],
  },
  {
    id: 'by-some-including',
    needs: ['by ', 'from ', 'among ', 'with '],
    pattern: '(?<= (?:by|from|among|with) ){some}(?: [^.;:{px}]{0,60}?)?,? (?:including|namely|such as|notably|among them) <x>',
    take: 'captured',
    formal: false,
    examples: [{ text: 'This list was appreciated by a wide range of delegations, including Ghana, Fiji and Chile.', actors: ['Ghana', 'Fiji', 'Chile'] }],
  },
  {
    id: 'some-including',
    needs: ['including', 'namely', 'such as', 'compris', 'consist', 'composed', 'made up', ' by ', 'among them', 'notably', 'particular', 'especially', 'e.g.', ' from ', ' like '],
    pattern: '(?:{some}|[Aa] (?:[a-z-]+ ){0,3}(?:group|coalition|bloc|alliance)|[Tt]he (?:first|second|third|other|opposing) (?:camp|group|side|bloc|one)|[Tt]he (?:latter|former)(?: (?:camp|group|side|bloc|ones?|countries|states|delegations))?)(?: [^.;:{px}]{0,60}?)?,? (?:including|namely|such as|comprising|consisting of|composed of|made up of|formed by|represented by|voiced by|headed by|led by|among them|notably|particularly|especially|e\\.g\\.|{some} from|like|in particular|{G}including)(?: those (?:from|of))? <x>(?: and others)?,?(?= )',
    take: 'captured',
    formal: false,
    examples: [
      { text: 'A group of like-minded states, including Canada, Chile and Kenya, called for a register.', actors: ['Canada', 'Chile', 'Kenya'] },
      { text: 'A cross-regional group consisting of Jordan, Latvia and Mexico submitted comments.', actors: ['Jordan', 'Latvia', 'Mexico'] },
    ],
  },
]
