/** How parties are named as speakers. Order matters: each row sees what the rows before it folded. */
import type { SpeakerForm } from './grammar.ts'

const PERSON = '(?:(?:Mr|Ms|Mrs|Dr|Prof|Amb|H\\.E)\\.? |H\\.E\\. (?:Mr|Ms|Mrs)\\.? |Ambassador |Minister |Sir |Dame )?(?:[\\p{Lu}][\\p{L}.’-]* |(?:de|van|von|der|den|al|bin|el|da|dos|la) ){0,4}[\\p{Lu}][\\p{L}.’-]+'
const FULL_NAME = `[\\p{Lu}][\\p{L}.’-]+ ${PERSON}`
const OFFICER = '(?:Co-)?(?:Vice-)?(?:[Cc]hair(?:person|man|woman)?|[Ff]acilitator|[Pp]resident|[Rr]apporteur|[Mm]oderator|[Cc]oordinator)s?'

export const NAMING: readonly SpeakerForm[] = [
  { id: 'acronym-after-name', needs: ' (', pattern: '<x> \\((?:{N}|[A-Z][A-Za-z&-]*[A-Z])\\)', take: 'captured', formal: false, examples: [{ text: 'The Global Cyber Alliance (GCA) noted that norms matter.', actors: ['Global Cyber Alliance'] }] },
  { id: 'company-of-country', needs: ['company', 'firm', 'giant', 'tank', 'NGO', 'foundation', 'vendor'], pattern: '(?:[Tt]he |[Aa]n? )?(?:{N}|{D})(?:-based)? (?:company|firm|giant|think tank|NGO|foundation|vendor) <x>', take: 'captured', formal: false, examples: [{ text: 'The US company Microsoft noted that threats grow.', actors: ['Microsoft'] }] },
  { id: 'kind-before-name', groupsOnly: true, pattern: '(?:[Tt]he |[Aa]n? )?(?:[a-z-]+ ){0,3}(?:federation|association|organi[sz]ation|company|firm|agency|institute|network|coalition|alliance|charity|think tank|NGO|foundation|union|lobby|campaign|watchdog|platform|vendor|giant|start-?up) (?:\\({N}\\) )?<x>', needs: ['federation', 'association', 'organi', 'company', 'firm', 'agency', 'institute', 'network', 'coalition', 'alliance', 'charity', 'tank', 'NGO', 'foundation', 'union', 'lobby', 'campaign', 'watchdog', 'platform', 'vendor', 'giant', 'start'], take: 'captured', formal: false, examples: [{ text: 'The software company Microsoft noted that threats grow.', actors: ['Microsoft'] }] },
  {
    id: 'through-its-presidency',
    needs: ['through', 'represented by', 'via', 'under'],
    several: true,
    pattern: '<x>, (?:through|represented by|via|under) (?:its |[Tt]he )?(?:current |rotating )?<r>(?:’s)?(?: (?:Council )?(?:[Pp]residency|[Cc]hair(?:manship)?))?,',
    take: 'captured',
    groupsOnly: true,
    formal: true,
    examples: [{ text: 'The EU, through its Denmark Presidency, vowed to stay.', actors: ['European Union'] }],
  },
  { id: 'party-with-document', needs: '/', pattern: '<x> \\((?:document )?[A-Z][A-Z0-9]*(?:/[A-Za-z0-9.]+)+\\)', take: 'captured', formal: false, examples: [{ text: 'Brazil (WT/GC/W/767/Rev.1) and Thailand (WT/GC/W/769) introduced their papers.', actors: ['Brazil', 'Thailand'] }] },
  { id: 'party-with-person', needs: ' (', pattern: `<x> \\((?:H\\.E\\. )?(?:Ambassador|Amb|Minister|Mr|Ms|Mrs|Dr|Prof)\\.? ${PERSON}\\)`, take: 'captured', formal: true, examples: [{ text: 'Brazil (Ambassador Silva) asked for time.', actors: ['Brazil'] }] },
  { id: 'article', pattern: '(?:\\b[Tt]he |\\bTHE )<x>', take: 'captured', formal: false, examples: [{ text: 'The Netherlands believes that transparency helps.', actors: ['Netherlands (Kingdom of the)'] }] },
  {
    id: 'with-member-states',
    needs: 'ember',
    pattern: '<x>,? (?:and|on behalf of) (?:its|their|the)(?: \\d+| [a-z-]+)? [Mm]ember(?:s| states| States)',
    take: 'captured',
    formal: false,
    examples: [{ text: 'The European Union and its member states stressed that the Charter applies.', actors: ['European Union'] }],
  },
]

export const OFFICERS: readonly SpeakerForm[] = [
  {
    id: 'officer-of-group',
    needs: ['oordinator', 'hair', 'resident', 'pokesperson'],
    pattern: '(?:\\b[Tt]he )?\\b(?:[Cc]oordinator|[Cc]hair(?:person|man|woman)?|[Pp]resident|[Ss]pokesperson) of (?:the )?<x>',
    take: 'captured',
    groupsOnly: true,
    formal: true,
    examples: [{ text: 'The Coordinator of the Arab Group said the text was unbalanced.', actors: ['Arab Group'] }],
  },
  {
    id: 'officer-of-country',
    needs: ['hair', 'acilitator', 'resident', 'apporteur', 'oderator', 'oordinator'],
    pattern: `(?:\\b[Tt]he )?\\b${OFFICER}(?: (?:of|for) [^.;,]{3,60})?,? ${PERSON}(?: (?:and|&) ${PERSON})? (?:\\({X}\\)|(?<!President [^(),]{3,40})of {X})(?:,? (?:and|&) ${PERSON} (?:\\({X}\\)|of {X}))?`,
    take: 'nobody',
    formal: false,
    examples: [{ text: 'Co-Chair Ana Costa (Portugal) and Lee Min (Republic of Korea) presented the text.', actors: [] }],
  },
]

/** Officers named by the states they come from: "the co-facilitators, the Permanent Representatives of A and B,". */
const OFFICERS_FROM: SpeakerForm = {
  id: 'officers-from-countries',
  needs: ['hair', 'acilitator', 'resident', 'apporteur', 'oderator', 'oordinator'],
  pattern: `(?:\\b[Tt]he )?\\b${OFFICER},? (?:the )?(?:[A-Z][a-z]+ )?(?:[Rr]epresentatives?|[Aa]mbassadors?|[Dd]elegates?) of {X}(?:(?:, | and |, and ){X})*,?`,
  take: 'nobody',
  formal: false,
  examples: [{ text: 'The co-facilitators, the Permanent Representatives of Kenya and Spain, promised a revised draft.', actors: [] }],
}

export const ROLES: readonly SpeakerForm[] = [
  {
    id: 'titled-person-of',
    needs: ['Mr', 'Ms', 'Dr', 'Ambassador', 'Minister', 'President', 'King', 'Queen', 'Chancellor', 'Premier', 'Secretary', 'Commissioner', 'Envoy', 'Prince'],
    pattern: `\\b(?:(?:Mr|Ms|Mrs|Dr)\\.?|(?:[A-Z][a-z]+[ -])?(?:Ambassador|Minister|President|King|Queen|Chancellor|Premier|Secretary|Commissioner|Envoy|Prince)) ${PERSON}(?: of (?:the )?<x>|, (?:{G}?speaking )?(?:for|on behalf of) (?:the )?<x2>,)`,
    take: 'captured',
    formal: true,
    examples: [
      { text: 'Ambassador Kim of the Republic of Korea observed that trust takes time.', actors: ['Republic of Korea'] },
      { text: 'Ms. Adaeze Obi, speaking for Nigeria, asked for time.', actors: ['Nigeria'] },
    ],
  },
  {
    id: 'person-of-country',
    needs: ' (',
    pattern: `\\b(?:${PERSON}|(?:Mr|Ms|Mrs|Dr)\\.? {N}|Ambassador {N}) \\(<x>\\)(?!:? ?Chair|,? (?:the |who {aux}is )?(?:Co-|Vice-)*(?:[Cc]hair|[Ff]acilitator|[Pp]resident|[Rr]apporteur|[Mm]oderator|[Cc]oordinator)|[.;]?$)`,
    take: 'captured',
    formal: true,
    examples: [
      { text: 'Ms. Hlaing (Myanmar) said that her delegation supported the draft.', actors: ['Myanmar'] },
      { text: 'JORGE VIDAL (Chile) said the norms were useful.', actors: ['Chile'] },
    ],
  },
  {
    id: 'colleague-from',
    needs: '’',
    pattern: '{X}’s? (?:[a-z]+ )?(?:colleague|counterpart|neighbou?r|partner|friend|co-?sponsor)s? (?:from|of) (?:the )?<x>',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Russia’s colleague from China found merit in both texts.', actors: ['China'] }],
  },
  {
    id: 'representative-of',
    pattern: '(?:\\b(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir) (?:youth |young |first |new )?)?{rep}(?: (?:and|for) [a-zA-Z ]{3,40})?,? (?:of|from|for) (?:the (?:[Gg]overnment|[Dd]elegation) of )?<x>',
    take: 'captured',
    formal: true,
    examples: [
      { text: 'The representative of Ghana recommended some guidelines.', actors: ['Ghana'] },
      { text: 'The Delegation of the United Republic of Tanzania thanked the Chair.', actors: ['United Republic of Tanzania'] },
      { text: 'Delegates from Kenya and Norway stressed inclusion.', actors: ['Kenya', 'Norway'] },
    ],
  },
  {
    id: 'country-s-person',
    needs: ['’'],
    pattern: `<x>’s? (?:(?:[a-z]+ )?{rep}(?: (?:of|for) (?:the )?[A-Z][a-z]+(?:(?:,? and |, | )[A-Z][a-z]+){0,4})?(?:,? ${FULL_NAME}(?!’),?)?|(?![^,.;]*\\b(?:Initiative|Programme|Program|Plan|Act|Strategy|Policy|Agenda|Law|Code|Agency|Ministry|Council|Group|Office|Bank|Fund|Department|Academy|Institute|University|Party|Parliament|Court|Authority|Centre|Center|Commission|Secretariat|Statement|Report|Position|Paper|Presidency|Road)\\b)${FULL_NAME})(?=,? (?:{adv} )*{F})`,
    take: 'captured',
    formal: true,
    examples: [
      { text: 'ITU’s Tomas Berg pointed to the advisory body.', actors: ['International Telecommunication Union'] },
      { text: 'Nigeria’s Minister of Communications and Works described the outage.', actors: ['Nigeria'] },
      { text: 'Brazil’s Ambassador Ana Gough said that Brazil was ready.', actors: ['Brazil'] },
    ],
  },
  {
    id: 'country-s-representative',
    needs: ['’'],
    pattern: '<x>’s? (?:[a-z]+ )?(?:{rep}|man|woman|team|experts?)(?: in [A-Z][a-z]+)?(?! of)',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Indonesia’s delegate said the text was balanced.', actors: ['Indonesia'] }],
  },
  {
    id: 'country-representative',
    pattern: '(?:(?:[Tt]he|[Aa]n?) )?<x> (?:representative|delegate|delegation|ambassador|negotiator|spokesperson|official|diplomat|envoy|minister)s?',
    take: 'captured',
    formal: true,
    examples: [{ text: 'The US delegate said the text was balanced.', actors: ['United States of America'] }],
  },
  {
    id: 'demonym-representative',
    pattern: '(?:[Tt]he |[Aa]n? |[Hh]er |[Hh]is )?(?<x>{D}) (?:[a-z]+ )?{rep}(?<!\\b[Aa]n? {D} (?:[a-z]+ )?(?:officials?|diplomats?))',
    take: 'captured',
    formal: true,
    examples: [{ text: 'The Chinese representative took the floor again.', actors: ['China'] }],
  },
  {
    id: 'speaker-from',
    needs: ['from '],
    pattern: '(?:[Tt]he |[Hh]is |[Hh]er )(?:speaker|counterpart|colleague|one) from <x>',
    take: 'captured',
    formal: true,
    examples: [{ text: 'The speaker from Peru warned against haste.', actors: ['Peru'] }],
  },
  {
    id: 'name-then-office',
    needs: [', '],
    pattern: `\\b${FULL_NAME}, (?:the )?(?<x>{S}),?`,
    take: 'captured',
    formal: true,
    examples: [{ text: 'Ana Ruiz, Permanent Representative of Peru, said the fund was empty.', actors: ['Peru'] }],
  },
]

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

export const SPOKEN_FOR: readonly SpeakerForm[] = [
  {
    id: 'the-latter-for',
    needs: ['the latter', 'the former'],
    several: true,
    pattern: '<x> and <r>, the (?:latter|second) (?:{G}speaking )?(?:also )?(?:for|on behalf of) (?:the )?<x2>,',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Ethiopia and Ghana, the latter for the African Group, expressed alarm.', actors: ['Ethiopia', 'African Group'] }],
  },
  {
    id: 'behalf-then-spokesman',
    needs: ['behalf'],
    several: true,
    pattern: '(?:(?:{G}Speaking|{G}speaking|Intervening|Also speaking|Delivering a statement|Taking the floor) )?(?:[Oo]n behalf of) (?:the )?<x>(?: \\([^)]*\\))?, <r>(?= )',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Speaking on behalf of the African Group, Senegal said that any mechanism must be inclusive.', actors: ['African Group'] }],
  },
  {
    id: 'for-then-spokesman',
    needs: ['For '],
    several: true,
    pattern: '(?<=^|[.;:] )For (?:the )?<x>, <r>(?= )',
    take: 'captured',
    groupsOnly: true,
    formal: true,
    examples: [{ text: 'For the African Group, Uganda repeated the common position.', actors: ['African Group'] }],
  },
  {
    id: 'also-on-behalf',
    needs: ' also ',
    pattern: '<x>,? (?:also (?:speaking |taking the floor )?|speaking also )(?:for|on behalf of) (?:the )?<x2>,?',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Portugal, also speaking for Argentina, said the text was weak.', actors: ['Portugal', 'Argentina'] }],
  },
  {
    id: 'on-behalf-of',
    needs: ['behalf', 'name of', 'capacity', 'peaking for', 'oordinator', 'hair'],
    several: true,
    pattern:
      '<r>,? \\(?(?!also )(?:who {F}?(?:spoke|speaks|intervened|{F}?took the floor) |[ a-z]{0,30})?(?:{G}(?:speaking|making a statement|delivering a statement|intervening)|speaking|{G}delivering [a-z ]{0,24}|{G}taking the floor|{G}making [a-z ]{0,24})?,? ?(?:on behalf of|in the name of|in (?:his|her|its|their) capacity as (?:[a-z-]+ )?of|speaking for|{G}speaking for|as (?:the )?[Cc]oordinator of|as (?:the )?[Cc]hair of) (?:the )?<x>(?: \\([^)]{1,80}\\))?(?:\\)(?<={X},? \\([^()]*\\)))?(?:,? and {G}(?:aligning|associating|echoing|joining) [^,]{3,90}(?=,))?,?',
    take: 'captured',
    formal: true,
    examples: [
      { text: 'Indonesia’s representative, speaking for the Non-Aligned Movement, said cyberspace must stay peaceful.', actors: ['Non-Aligned Movement'] },
      { text: '“We are late,” said the representative of Tunisia, who spoke on behalf of the Arab Group.', actors: ['Arab Group'] },
      { text: 'Morocco (on behalf of the African Group) said the text was unbalanced.', actors: ['African Group'] },
      { text: 'The Delegation of Egypt, speaking on behalf of the African Group, stated that development came first.', actors: ['African Group'] },
    ],
  },
  {
    id: 'for-the-group',
    needs: [', for ', ', FOR '],
    several: true,
    pattern: '<r>, (?:for|FOR) (?:the )?<x>,',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Grenada, for AOSIS, called for new finance.', actors: ['Alliance of Small Island States'] }],
  },
  {
    id: 'supported-in-brackets',
    needs: [' (', 'by '],
    several: true,
    pattern: '<x> \\((?:{F}supported|{F}seconded|{F}backed|{F}joined|{F}endorsed|{F}echoed) by <x2>(?:[;,] (?:but )?{F}opposed by <o>)?\\)',
    take: 'captured',
    formal: false,
    examples: [{ text: 'Korea (supported by Singapore and Australia) asked for a work programme.', actors: ['Republic of Korea', 'Singapore', 'Australia'] }],
  },
  {
    id: 'for-the-group-in-brackets',
    needs: ' (',
    pattern: '<r> \\((?:for|on behalf of) (?:the )?<x>\\)',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Poland (for the EU) said the text was balanced.', actors: ['European Union'] }],
  },
  {
    id: 'spoke-for',
    several: true,
    pattern: '<r> {F}?(?:spoke|speaks|intervened|{F}?took the floor|made a {F}?statement|delivered a {F}?statement)(?: [a-z]+)? (?:on behalf of|for) (?:the )?<x>,? and(?= (?:{adv} )*{F})',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Tonga spoke on behalf of the Pacific Islands Forum and lamented the delay.', actors: ['Pacific Islands Forum'] }],
  },
  {
    id: 'group-in-brackets',
    needs: ' (',
    pattern: '<r> \\((?<x>{N})\\)',
    take: 'captured',
    groupsOnly: true,
    formal: true,
    examples: [{ text: 'Benin (African Group), Chad (LDCs), and Angola asked for time.', actors: ['African Group', 'Least Developed Countries', 'Angola'] }],
  },
  {
    id: 'aligned-with',
    needs: ' with ',
    pattern: '<x>,? (?:{G}aligning|{G}associating) (?:itself|himself|herself|themselves) with [^,]{0,60}{X}[^,]{0,40},',
    take: 'captured',
    formal: true,
    examples: [{ text: 'Slovenia, aligning itself with the European Union, said the fund was empty.', actors: ['Slovenia'] }],
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
    pattern: '(?:{some}|[Aa] (?:[a-z-]+ ){0,3}(?:group|coalition|bloc|alliance)|[Tt]he (?:first|second|third|other|opposing) (?:camp|group|side|bloc|one)|[Tt]he (?:latter|former)(?: (?:camp|group|side|bloc|ones?|countries|states|delegations))?)(?: [^.;:{px}]{0,60}?)?,? (?:including|namely|such as|comprising|consisting of|composed of|made up of|formed by|represented by|voiced by|headed by|led by|among them|notably|particularly|especially|e\\.g\\.|{some} from|like|in particular|{G}including)(?: those (?:from|of))? <x>(?: and others)?,?(?= )',
    take: 'captured',
    formal: false,
    examples: [
      { text: 'A group of like-minded states, including Canada, Chile and Kenya, called for a register.', actors: ['Canada', 'Chile', 'Kenya'] },
      { text: 'A cross-regional group consisting of Jordan, Latvia and Mexico submitted comments.', actors: ['Jordan', 'Latvia', 'Mexico'] },
    ],
  },
]

/** A spokesman after another's words is folded before lists are: "A, for the G, and B, for the H, asked". */
const FIRST_SPOKEN_FOR = SPOKEN_FOR.filter((row) => row.id !== 'also-on-behalf').map((row) => ({ ...row, pattern: `(?<!(?:{N}|[a-z]),? and )(?<!{X}, )${row.pattern}(?! ?{X})` }))

/** Every form, in the order of folding. Coordination is tried again after each family, as forms nest in lists. */
export const SPEAKER_FORMS: readonly SpeakerForm[] = [
  ...NAMING,
  ...OFFICERS,
  OFFICERS_FROM,
  ...ROLES,
  ...FIRST_SPOKEN_FOR,
  ...FIRST_SPOKEN_FOR,
  ...COORDINATION,
  ...ROLES,
  ...COORDINATION,
  ...ROLES.filter((row) => row.id === 'representative-of'),
  ...SPOKEN_FOR,
  ...COMPANY,
  ...COORDINATION,
]
