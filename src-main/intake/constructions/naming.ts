/** Forms that name one party: with its article, its document, its officers, its spokesmen and persons. */
import type { SpeakerForm } from './grammar.ts'

const PERSON = '(?:(?:Mr|Ms|Mrs|Dr|Prof|Amb|H\\.E)\\.? |H\\.E\\. (?:Mr|Ms|Mrs)\\.? |Ambassador |Minister |Sir |Dame )?(?:[\\p{Lu}][\\p{L}.’-]* |(?:de|van|von|der|den|al|bin|el|da|dos|la) ){0,4}[\\p{Lu}][\\p{L}.’-]+'
const FULL_NAME = `[\\p{Lu}][\\p{L}.’-]+ ${PERSON}`
const OFFICER = '(?:Co-)?(?:Vice-)?(?:[Cc]hair(?:person|man|woman)?|[Ff]acilitator|[Pp]resident|[Rr]apporteur|[Mm]oderator|[Cc]oordinator)s?'

/** Where a spokesman is posted, and the name: "… to the United Nations, Ana Ruiz,". */
const POSTED = `(?: to (?:the )?(?:{X}|[A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,3})(?: (?:in|at) [A-Z][a-z]+)?(?=,? ))?(?:, ${FULL_NAME}(?=,))?`

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
    id: 'led-by-person',
    needs: ' by ',
    pattern: `(?:led|chaired|headed|facilitated|moderated|coordinated|presided over|convened) by (?:the )?${PERSON} \\({X}\\)(?:,? (?:and|&) ${PERSON} \\({X}\\))?`,
    take: 'nobody',
    formal: false,
    examples: [{ text: 'The matter was entrusted to a drafting group, to be led by Mr. Okafor (Nigeria).', actors: [] }],
  },
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
export const OFFICERS_FROM: SpeakerForm = {
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
    pattern: `(?:\\b(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir) (?:youth |young |first |new )?)?{rep}(?: (?:and|for) [a-zA-Z ]{3,40})?,? (?:of|from|for) (?:the (?:[Gg]overnment|[Dd]elegation) of )?<x>${POSTED}`,
    take: 'captured',
    formal: true,
    examples: [
      { text: 'The representative of Ghana recommended some guidelines.', actors: ['Ghana'] },
      { text: 'The Delegation of the United Republic of Tanzania thanked the Chair.', actors: ['United Republic of Tanzania'] },
      { text: 'Delegates from Kenya and Norway stressed inclusion.', actors: ['Kenya', 'Norway'] },
      { text: 'The Permanent Representative of Brazil to the United Nations, Ana Ruiz, said the veto must be curbed.', actors: ['Brazil'] },
    ],
  },
  {
    id: 'those-of',
    needs: ['those ', 'that of '],
    several: true,
    pattern: '(?<= by |{X},? and |{X}, )(?:those|that) (?:of|from) <x>',
    take: 'captured',
    formal: true,
    examples: [{ text: 'The Delegation of Sweden, supported by those of Canada and Japan, cautioned against haste.', actors: ['Sweden', 'Canada', 'Japan'] }],
  },
  {
    id: 'country-s-person',
    needs: ['’'],
    pattern: `<x>’s? (?:(?:[a-z]+ )?{rep}(?: (?:of|for) (?:the )?[A-Z][a-z]+(?:(?:,? and |, | )[A-Z][a-z]+){0,4})?(?:,? ${FULL_NAME}(?!’),?)?|(?![^,.;]{0,120}\\b(?:Initiative|Programme|Program|Plan|Act|Strategy|Policy|Agenda|Law|Code|Agency|Ministry|Council|Group|Office|Bank|Fund|Department|Academy|Institute|University|Party|Parliament|Court|Authority|Centre|Center|Commission|Secretariat|Statement|Report|Position|Paper|Presidency|Road)\\b)${FULL_NAME})(?=,? (?:{adv} )*{F})`,
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
    pattern: `<x>’s? (?:[a-z]+ )?(?:{rep}|man|woman|team|experts?)(?: in [A-Z][a-z]+)?(?! of)${POSTED}`,
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
