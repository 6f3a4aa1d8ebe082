/** Clauses in which a named party speaks, tried on a sentence whose speaker forms are folded. All rows may match. */
import type { SpeakingClause } from './grammar.ts'
import { INVERTED } from './inverted.ts'
import { LABEL_LINE, LABELS, LISTS } from './lists.ts'
import { NOMINALS } from './nominal.ts'
import { COMPANIONS, PASSIVES } from './passives.ts'

export const SUBJECTS: readonly SpeakingClause[] = [
  {
    id: 'content-then-subject',
    pattern: `[,"] <x> {F}[a-z]+(?: in (?:its|his|her|their) [a-z ]{3,40})?(?=[.,;]|$)`,
    content: 'before',
    examples: [
      { text: 'Attribution mechanisms should be neutral, ICT4Peace noted, and aware of national security concerns, Australia underlined.', actors: ['ICT4Peace', 'Australia'] },
    ],
  },
  {
    id: 'quote-then-subject-verb',
    needs: ['" '],
    pattern: '[,.!?—-]?" (?:the )?<x>(?: \\([^)]{2,60}\\))?{gap}{F}[a-z]+',
    content: 'before',
    examples: [{ text: '“A system without contracts has no teeth,” South Africa told the plenary.', actors: ['South Africa'] }],
  },
  {
    id: 'subject-verb',
    pattern: '{edge}<x>{gap}{verb}',
    content: 'after',
    examples: [
      { text: 'Ghana underscored the challenges of attribution.', actors: ['Ghana'] },
      { text: 'Regarding critical infrastructure, China stated that no state should undermine it.', actors: ['China'] },
      { text: 'Japan is of the view that norms help.', actors: ['Japan'] },
      { text: 'The USA does not believe a new instrument is necessary.', actors: ['United States of America'] },
      { text: 'Egypt and Cuba stressed gaps, while Norway, however, preferred the status quo; and Chile recalled the Charter.', actors: ['Egypt', 'Cuba', 'Norway', 'Chile'] },
    ],
  },
  {
    id: 'speaker-subject',
    pattern: '{edge}<x>(?<={S}){gap}(?:(?:{F}|{aux})[a-z]|{plain}{3,}ed\\b|(?:went|began|struck) )',
    content: 'after',
    examples: [{ text: 'The representative of Kenya would have liked a clearer text.', actors: ['Kenya'] }],
  },
  {
    id: 'appositive-subject',
    needs: [', '],
    pattern: '{edge}<x>,[^,;:{px}]{3,180},{gap}(?:{F}|{ing})[a-z]+',
    content: 'after',
    examples: [{ text: 'Kenya, recalling the mandate of the group, called for training.', actors: ['Kenya'] }],
  },
  {
    id: 'its-minister-said',
    needs: ['its ', 'their ', 'country’s '],
    pattern: '{edge}<x>(?:, (?:its|their) {rep} {F}[a-z]+,|(?=[ ’])[^.;:{px}]{3,160}, {F}[a-z]+ (?:its|their|the country’s) {rep}(?=[,.;]|$))',
    content: 'after',
    examples: [
      { text: 'Norway, its Prime Minister said, will double its contribution.', actors: ['Norway'] },
      { text: 'Bhutan remains green, said its Prime Minister, but glaciers melt.', actors: ['Bhutan'] },
    ],
  },
  {
    id: 'relative-subject',
    needs: ', ',
    pattern: '{edge}<x>, (?:which|who|whose|as|while|after|in|on|unlike|like|contrary to|{G}[a-z]+) [^;:.]{1,120}?,{gap}{F}[a-z]+',
    content: 'after',
    examples: [
      { text: 'Nigeria, which coordinates the African Group, said the proposal remained on the table.', actors: ['Nigeria'] },
      { text: 'Italy, speaking as a member of the European Union, endorsed the statement.', actors: ['Italy'] },
    ],
  },
  {
    id: 'gapped-verb',
    needs: [', '],
    several: true,
    pattern: '(?<={F}[^.;:]{3,160}), (?:and|while|but) <x> (?:to|for|on|that|against|in favou?r) ',
    content: 'after',
    examples: [{ text: 'Monaco drew attention to seabed litter, and Peru to the informal sector.', actors: ['Monaco', 'Peru'] }],
  },
  {
    id: 'as-for-party',
    needs: ['s for ', 's regards ', 's to '],
    pattern: '^(?:As|And as|But as) (?:for|regards|to) (?:the )?<x>, (?:it|he|she|they){gap}(?:{verb}|{F}|{aux})',
    content: 'after',
    examples: [{ text: 'As for the EU, it wants an independent panel.', actors: ['European Union'] }],
  },
  {
    id: 'this-is-what',
    pattern: '^(?:This|That|It|Which) (?:{aux}(?:is|was) )(?:also |exactly |precisely |not )?(?:what|a point|something|the view|a view) <x> ',
    content: 'previous',
    examples: [{ text: 'This is also what Norway and Iceland have been asking for.', actors: ['Norway', 'Iceland'] }],
  },
  {
    id: 'note-of-manner',
    pattern: '^<x> (?:[a-z]+ ){0,2}[a-z]+, {F}(?:said|says|asked|asks|wants|wanted|called|calls|noted|notes)',
    content: 'after',
    examples: [{ text: 'Russia furious, said this was never agreed.', actors: ['Russian Federation'] }],
  },
  {
    id: 'verb-with-complement',
    needs: ['take', 'took', 'make', 'made', 'give', 'gave', 'join', 'set', 'lay', 'laid', 'adopted', 'struck', 'chose', 'advanced'],
    pattern:
      '{edge}<x>{gap}(?:{F}(?:takes?|took) (?:the floor|{F}?issue|{F}?note|up|the (?:{F}?view|position|opposite)|(?:an?|no) [a-z ]{0,20}(?:{F}?view|position|{F}?stand|stance|line)|exception)|{F}(?:makes?|made) (?:an?|the|similar|several|two|three|suggestions|proposals|clear|{F}?reference)\\b|{F}(?:gives?|gave) (?:an?|the|several|two|three|examples?)\\b|{F}(?:joins?|joined) (?:the (?:{F}?call|consensus|chorus)|in|this|these|others|{F}?calls|consensus|{X})|{F}(?:sets?|lays?|laid) (?:out|forth)|{F}?(?:adopted|took|struck|chose|advanced) an? (?!common|joint)[a-z ]{0,24}(?:{F}?position|stance|approach|line|tone|course)\\b)',
    content: 'after',
    examples: [
      { text: 'Cuba took the floor twice.', actors: ['Cuba'] },
      { text: 'Kenya made the case for a fund, while Peru joined Norway.', actors: ['Kenya', 'Peru'] },
    ],
  },
]

export const RELATIVES: readonly SpeakingClause[] = [
  {
    id: 'floor-given',
    pattern: '[Ff]loor (?:{aux}(?:was|is) (?:then |next |now )?(?:given|handed|passed) )?(?:over )?to <x>',
    content: 'after',
    examples: [{ text: 'The floor was then given to Ukraine.', actors: ['Ukraine'] }],
  },
  {
    id: 'which-said',
    needs: [', which', ', who'],
    pattern: '(?<=[a-z] )<x>, (?:which|who){gap}{F}(?:called|calls|said|says|argued|argues|noted|stressed|considered|considers|warned|insisted|insists|opposed|opposes|supported|rejected|described|wanted|wants|asked|proposed|offered|preferred|prefers|prefer|favou?red|favou?rs|see|saw|sees|found|finds|felt|feels|feared|fears|urged|regretted|lamented|welcomed|pointed|maintained|cautioned|minds|thought|thinks|like|want|countered|complained|pleaded|maintains|stated|believes|believed|presented|announced|recalled|reported|remarked|observed|underlined|highlighted)\\b',
    content: 'after',
    examples: [{ text: 'This figure surprised Lesotho, which called it modest.', actors: ['Lesotho'] }],
  },
  {
    id: 'its-delegate-said',
    needs: ['its ', 'their ', 'whose '],
    pattern: '{edge}<x>(?=[ ’])[^.;:{px}]{0,60}[:;,] (?:and )?(?:its|their|whose) {rep}{gap}{verb}',
    content: 'after',
    examples: [{ text: 'Morocco went further: its delegate suggested that half be reserved.', actors: ['Morocco'] }],
  },
  {
    id: 'concern-for',
    needs: [' for ', ' of '],
    pattern: '{aux}(?:is|was|were|are) (?:also |likewise |again )?(?:a|an|the) (?:[a-z]+ )?(?:concern|priority|red line|issue|problem|key [a-z]+) (?:for|of) <x>',
    content: 'before',
    examples: [{ text: 'Critical infrastructure was also a concern for Kenya, which reported on its strategy.', actors: ['Kenya'] }],
  },
  {
    id: 'which-it-said',
    needs: ' by ',
    pattern: '{F}[a-z]+ by <x>, (?:which|who) {F}[a-z]+',
    content: 'before',
    examples: [{ text: 'The idea, first raised by India, which offered to host the portal, gained ground.', actors: ['India'] }],
  },
]

/** In the first person: for whom the speaker of a transcript speaks. */
export const FIRST_PERSON_BEHALF =
  '(?:^(?:[^.;:]{0,60}, )?[Oo]n behalf of|(?:\\b(?:I|We|we)|^{X}|[Mm]y delegation|[Tt]his delegation|[Mm]y country) (?![^.;:]{0,120}\\b{F}?(?:align|associat|support|echo|endors|thank|welcom|agree|join|listen|heard))[^.;:{px}]{0,70}\\bon behalf of|\\b(?:I|We|we) (?:[a-z ]{0,6})?(?:{F}|{G})?(?:speak|speaking|intervene|intervening|take the floor|have the honou?r to {F}?[a-z ]{3,30}|deliver [a-z ]{0,24}|make [a-z ]{0,20}|making [a-z ]{0,20}|delivering [a-z ]{0,24}|statement) on behalf of|^{G}?[Ss]peaking on behalf of) (?:the )?<x>'

export const SPEAKING_CLAUSES: readonly SpeakingClause[] = [LABEL_LINE, ...LABELS, ...SUBJECTS, ...INVERTED, ...NOMINALS, ...PASSIVES, ...COMPANIONS, ...RELATIVES, ...LISTS]
