/** Clauses in which a named party speaks, tried on a sentence whose speaker forms are folded. All rows may match. */
import type { SpeakingClause } from './grammar.ts'
import { LABEL_LINE, LABELS, LISTS } from './lists.ts'

const END = '(?=[.,;:!?"”]|$| and | who | adding | in (?:its|his|her|their|a|the) | during | on behalf | at the )'

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
    pattern: '{edge}<x>(?<={S}){gap}(?:(?:{F}|{aux})[a-z]|[a-z]{3,}ed\\b|(?:went|began|struck) )',
    content: 'after',
    examples: [{ text: 'The representative of Kenya would have liked a clearer text.', actors: ['Kenya'] }],
  },
  {
    id: 'appositive-subject',
    needs: [', '],
    pattern: '{edge}<x>,[^,;:{px}]{3,90},{gap}(?:{F}|{ing})[a-z]+',
    content: 'after',
    examples: [{ text: 'Kenya, recalling the mandate of the group, called for training.', actors: ['Kenya'] }],
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

export const INVERTED: readonly SpeakingClause[] = [
  {
    id: 'verb-then-speaker',
    pattern: `[,"”?!] ?{F}[a-z]+ <x>${END}`,
    content: 'before',
    examples: [
      { text: 'How international law applies still needs to be discussed, stressed delegates from Australia and Colombia.', actors: ['Australia', 'Colombia'] },
      { text: 'Cyber issues have become urgent, said Pakistan’s representative, warning of an arms race.', actors: ['Pakistan'] },
    ],
  },
  {
    id: 'also-speaking-was',
    pattern: '^(?:Also |Similarly |Likewise )?(?!{ing}(?:[Ss]peaking|[Tt]aking|[Pp]articipating|[Ii]ntervening|[Aa]ttending))(?:{adv} )*{G}[^.;]{3,160}? {aux}(?:was|were) (?:also )?<x>',
    content: 'before',
    examples: [{ text: 'Also questioning the report was the representative of Cuba.', actors: ['Cuba'] }],
  },
  {
    id: 'met-with-criticism',
    pattern: '{F}?(?:met|meets|drew|attracted|received|sparked|prompted|triggered|ran into|encountered) (?:with )?(?:[a-z]+ ){0,3}(?:criticism|opposition|resistance|s[ck]epticism|{F}?objections?|pushback|protests?|rejection) (?:from|by|of|among) <o>',
    content: 'before',
    examples: [{ text: 'The proposal of a glossary met with criticism from Russia.', actors: ['Russian Federation'] }],
  },
  {
    id: 'found-favour',
    pattern: '{F}?(?:found|met|meets|drew|earned|won|attracted|received|garnered|enjoyed|enjoys) (?:with )?(?:[a-z]+ ){0,3}(?:{F}?favou?r|{F}?support|approval|{F}?praise|{F}?interest|backing|endorsement|sympathy|{F}?echo|agreement|consent|applause) (?:with|from|by|of|among) <x>',
    content: 'before',
    examples: [{ text: 'The idea found favour with Colombia, Australia and, somewhat surprisingly, Cuba.', actors: ['Colombia', 'Australia', 'Cuba'] }],
  },
  {
    id: 'high-on-the-agenda',
    pattern: '(?:{F}?featured|figured|ranked|stood|was|were|is|are) (?:[a-z]+ )?(?:high|prominently) (?:on|in) the (?:agendas?|interventions?|{F}?statements?|{F}?remarks) (?:of|by|for) <x>',
    content: 'before',
    examples: [{ text: 'Protection of hospitals featured high on the agenda of Singapore and Malaysia.', actors: ['Singapore', 'Malaysia'] }],
  },
  {
    id: 'inverted-adjective',
    pattern: '^(?:Less|More|Most|Equally|Similarly|Particularly|Not so) [a-z]+[^.;{px}]{0,50}? {aux}(?:was|were) <x>',
    content: 'after',
    examples: [{ text: 'Less convinced was Turkey, pointing to attribution.', actors: ['Türkiye'] }],
  },
  {
    id: 'next-was',
    pattern: '^(?:Next|Last|First|Also)\\b(?: [a-z]+)? to (?:brief|speak|take|address|react|respond|intervene)[^.;{px}]{0,60}? {aux}(?:was|were) (?:[A-Z][A-Za-z\u00c0-\u024f.’-]+ ){0,4}(?:[A-Z][A-Za-z\u00c0-\u024f.’-]+, )?<x>(?<={S})',
    content: 'after',
    examples: [{ text: 'Next to brief the Council was Ana Ruiz, Director of the CyberPeace Institute, who reported on an attack.', actors: ['CyberPeace Institute'] }],
  },
  {
    id: 'it-was-party-that',
    pattern: '^(?:[^{px}.;:]{0,60}, )?[Ii]t {aux}(?:was|is) <x>,? (?:that|who|which) ',
    content: 'after',
    examples: [{ text: 'It was Bolivia that first raised the issue.', actors: ['Bolivia (Plurinational State of)'] }],
  },
  {
    id: 'among-those',
    pattern: '^(?:Among (?:those|the [a-z]+) [^.;:{px}]{0,60}? {aux}(?:was|were)|(?:Supporters|Opponents|Proponents|Co-?sponsors)(?: of [^.;:{px}]{3,60}?)? (?:{F}?included?|{aux}were)|(?:In favou?r|Against|Supported by|{F}Supported by|{F}Opposed by|{G}?Supporting|{G}?Opposing):) <x>',
    content: 'after',
    examples: [{ text: 'Among those in favour were Kenya and Peru.', actors: ['Kenya', 'Peru'] }],
  },
  {
    id: 'view-of',
    pattern: '(?:^(?:(?:Not so |But |And )?(?:for|For)|In|According to|To|As far as) (?:the (?:view|opinion|words|eyes) of )?|, (?:according to|in the (?:view|opinion|words|eyes) of) (?:the )?)<x>(?=[.,]| (?<={S} )| {aux}is concerned| (?:it|this|that|what|there) {aux}(?:is|was))',
    content: 'after',
    examples: [
      { text: 'In the view of Kenya, the text is unbalanced.', actors: ['Kenya'] },
      { text: 'For Norway and Chile it is crucial that the mechanism be open.', actors: ['Norway', 'Chile'] },
      { text: 'Not so for Peru, which was content with the draft.', actors: ['Peru'] },
    ],
  },
  {
    id: 'in-its-view',
    needs: '’',
    pattern: '(?:^|[,;:] (?:and |but |while )?)(?:[Ii]n|[Tt]o|[Ff]rom) <x>’s? (?:own )?(?:{F}?view|opinion|eyes|words|assessment|perspective|reading|judge?ment|understanding|experience|mind|case|point of {F}?view|estimation|thinking)(?=[,.;:])',
    content: 'after',
    examples: [
      { text: 'In Pakistan’s view, the fund came too late.', actors: ['Pakistan'] },
      { text: 'The list was long and, in Oman’s eyes, incomplete.', actors: ['Oman'] },
    ],
  },
  {
    id: 'statement-by',
    needs: ['omments', 'tatement', 'ntervention', 'emarks', 'iews', 'ositions'],
    pattern: '(?:(?:[Cc]omments|[Ss]tatements?|[Ii]nterventions?|[Rr]emarks) (?:{F}?made )?(?:by|from)|(?:[Vv]iews|[Pp]ositions|[Ii]nterventions) of) <x> (?:{F}[a-z]+|[a-z]+ed\\b)',
    content: 'after',
    examples: [{ text: 'Comments by Uzbekistan, Kyrgyzstan and Tajikistan focused on water.', actors: ['Uzbekistan', 'Kyrgyzstan', 'Tajikistan'] }],
  },
  {
    id: 'position-of',
    needs: ['’'],
    pattern: '{edge}<x>’s? (?:[a-z]+ )?(?:statement|intervention|position|view|remarks|priority|preference|proposal|suggestion|concern|message) (?:{F}[a-z]+|[a-z]{3,}(?:ed|s)\\b|{aux}(?:is|was|were) (?:that|to)\\b)',
    content: 'after',
    examples: [{ text: 'Kenya’s position was that the mandate should be renewed.', actors: ['Kenya'] }],
  },
]

export const PASSIVES: readonly SpeakingClause[] = [
  {
    id: 'previous-not-shared',
    needs: ' by ',
    pattern: '^(?:This|That|It|These|The (?:{F}?proposal|{F}?view|position|{F}?point|{F}?suggestion|idea|{F}?call))(?: {F}?[a-z]+){0,3} {aux}(?:(?:was|were|is) not|wasn’t)(?: {adv})* {F}[a-z]+ by <o>',
    content: 'previous',
    examples: [{ text: 'This view was not shared by Japan.', actors: ['Japan'] }],
  },
  {
    id: 'previous-supported-by',
    needs: ' by ',
    pattern: '^(?:This|That|It|These|Both|The (?:proposal|view|position|point|suggestion|idea|call|concern|amendment|request)s?)(?: {F}?[a-z]+){0,3} {aux}(?:was|were|is)(?: (?:also|later|then|further|strongly|broadly))* {F}[a-z]+ by <x>(?:[^.;{px}]{0,40}?,? (?:and|but also|as well as|or) by <x2>)?',
    content: 'previous',
    examples: [
      { text: 'This was supported by Kenya, Peru, and Norway.', actors: ['Kenya', 'Peru', 'Norway'] },
      { text: 'This concern was shared by Ghana, and by Togo.', actors: ['Ghana', 'Togo'] },
    ],
  },
  {
    id: 'so-did',
    pattern: '^(?:And )?(?:(?:[Ss]o|[Nn]either|[Nn]or) {aux}(?:did|does|do|was|were|is|are|has|have|had|could|would|can|will|may|might|should|must)|(?:[Nn]or|[Aa]nd) by) <x>',
    content: 'previous',
    examples: [{ text: 'So did Fiji and Kiribati.', actors: ['Fiji', 'Kiribati'] }],
  },
  {
    id: 'and-so-did',
    needs: ' ',
    pattern: '[,;]? (?:and so|as|and neither|nor|and also) {aux}(?:did|does|do|was|were|is|are|has|have) <x>(?=[.,;]|$)',
    content: 'before',
    examples: [
      { text: 'Chile offered to host the exercise, and so did Nepal.', actors: ['Chile', 'Nepal'] },
      { text: 'Malta preferred a shorter text, as did Cyprus and Greece.', actors: ['Malta', 'Cyprus', 'Greece'] },
    ],
  },
  {
    id: 'did-likewise',
    pattern: '^<x>,? (?:also )?(?:{aux}(?:did|does|do) (?:so|likewise|the same)|{F}(?:agreed|concurred)(?=[.,;])|{F}(?:shared|echoed|supported|endorsed|{F}took|held) (?:this|that|these|those|the same|a similar) (?:view|position|concern|call|point|sentiment|opinion|assessment|line))',
    content: 'previous',
    examples: [{ text: 'Botswana and Colombia shared this view.', actors: ['Botswana', 'Colombia'] }],
  },
  {
    id: 'passive-by',
    needs: ' by ',
    pattern: '{aux}(?:is|was|are|were|been|being)(?: (?:also|further|{adv}|not))* {F}(?!held\\b|made available)(?:[a-z]+|[a-z]+ [^.;{px}]{0,60}?(?<! [a-z-]{2,}ed)),? by (?:the likes of )?<x>(?:[^.;{px}]{0,40}?,? (?:and|but also|as well as|or) by <x2>)?',
    content: 'before',
    examples: [{ text: 'Implementation of the agreed norms was underlined by the GFCE, the R Street Institute, and Canada.', actors: ['Global Forum on Cyber Expertise', 'R Street Institute', 'Canada'] }],
  },
  {
    id: 'side-supported-by',
    needs: ' by ',
    pattern: ', (?:and )?(?:an? (?:[a-z]+ )?(?:{F}?point|{F}?view|position|concern|{F}?call|{F}?proposal|idea|{F}?suggestion|stance|sentiment|{F}?request|opinion|message) )?(?:(?:also|later|strongly|fully|broadly|immediately) )?(?:{F}?(?:supported|echoed|backed|endorsed|seconded|shared|reiterated|joined|raised|made|held|welcomed|repeated|taken up|embraced|affirmed|put forward)) (?:strongly )?by <x>',
    content: 'before',
    examples: [
      { text: 'Hong Kong, China said that certainty matters, a view also held by Chinese Taipei and Macao, China.', actors: ['Hong Kong, China', 'Chinese Taipei', 'Macao, China'] },
      { text: 'A call for a register was made from the floor, supported by Kenya.', actors: ['Kenya'] }],
  },
  {
    id: 'side-opposed-by',
    needs: ' by ',
    pattern: ', (?:and |but )?(?:{F}opposed|{F}resisted|{F}contested|{F}countered|{F}rejected) by <o>',
    content: 'before',
    examples: [{ text: 'A call for a register was made from the floor, but opposed by Peru.', actors: ['Peru'] }],
  },
  {
    id: 'which-party-echoed',
    needs: [', '],
    pattern: ', (?:which|something|(?:an? |the )?(?:[a-z]+ )?(?:point|{F}?view|{F}?call|position|idea|{F}?proposal|{F}?suggestion|assessment|stance|concern|notion|plan|{F}?request|step|move)(?: that| which)?)(?: (?:both|all))? <x>{gap}{F}(?!(?:said|noted|stated|thought|felt|considered|believed|described|called|saw|warned|argued|explained|added|stressed|insisted)\\b)[a-z]+',
    content: 'before',
    examples: [
      { text: 'Ghana spoke of a catalogue, an idea that Fiji and Samoa both welcomed.', actors: ['Ghana', 'Fiji', 'Samoa'] },{ text: 'The CEU brought attention to norm contestation, which the IGF Best Practice Forum on Cybersecurity echoed.', actors: ['Central European University', 'IGF Best Practice Forum on Cybersecurity'] }],
  },
  {
    id: 'with-party-supporting',
    needs: 'ith ',
    pattern: '\\b[Ww]ith <x> {G}(?!(?:opposing|objecting|disagreeing|rejecting)\\b)[a-z]+',
    content: 'after',
    examples: [{ text: 'The group discussed finance, with Kenya proposing a new fund.', actors: ['Kenya'] }],
  },
  {
    id: 'with-party-opposing',
    pattern: '(?:\\b[Ww]ith|,? and) <o> {G}(?:opposing|objecting|disagreeing|rejecting)',
    content: 'after',
    examples: [{ text: 'The group discussed finance, with Kenya supporting the fund and Peru opposing it.', actors: ['Kenya', 'Peru'] }],
  },
]

/** Company named after the verb: "X suggested, with Y, …". */
export const COMPANIONS: readonly SpeakingClause[] = [
  {
    id: 'verb-with-company',
    needs: ['with ', 'by '],
    several: true,
    pattern: '(?<={X}{gap}{F}[a-z]+(?: [^,.;:{px}]{0,60})?), (?:together |along |jointly )?(?:with|{F}supported by|{F}joined by|{F}echoed by|{F}backed by|{F}seconded by) (?:the support of )?<x>(?: and others)?(?=[,.])',
    content: 'after',
    examples: [
      { text: 'Switzerland suggested, with New Zealand, a shorter sentence.', actors: ['Switzerland', 'New Zealand'] },
      { text: 'Ghana asked for a delay, supported by Togo.', actors: ['Ghana', 'Togo'] },
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
    pattern: '(?<=[a-z] )<x>, (?:which|who){gap}{F}(?:called|said|argued|noted|stressed|considered|considers|warned|insisted|opposed|supported|rejected|described|wanted|asked|proposed|offered)\\b',
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
  '(?:^(?:[^.;:]{0,60}, )?[Oo]n behalf of|\\b(?:I|We|we) (?:[a-z ]{0,6})?(?:{F}|{G})?(?:speak|speaking|intervene|intervening|take the floor|have the honou?r to {F}?[a-z ]{3,30}|deliver [a-z ]{0,24}|make [a-z ]{0,20}|making [a-z ]{0,20}|delivering [a-z ]{0,24}|statement) on behalf of|^{G}?[Ss]peaking on behalf of) (?:the )?<x>'

/** A party named where a subject stands, without a reporting verb: proposed, but only as weak. */
export const SUBJECT_ZONE: readonly SpeakingClause[] = [
  { id: 'name-as-subject', pattern: '^(?:[^{px}.;:]{0,80}, )?<x>{gap}(?:{aux}(?:will|would|can|could|cannot|does|do|did|doesn’t|didn’t|won’t|wouldn’t)\\b|{F}[a-z])', content: 'after', examples: [{ text: 'Kenya will soon publish a national strategy.', actors: ['Kenya'] }] },
  { id: 'name-then-other-verb', pattern: '^(?:[^{px}.;:]{0,80}, )?<x>{gap}(?:(?!(?:hosted|ratified|joined|signed|adopted|acceded|chaired|co-chaired|participated|attended|organi[sz]ed|attacked|invaded|launched|published|established|created|elected|nominated|imposed|suffered|contributed|funded|experienced|lacked|needed)\\b)[a-z]{3,}ed\\b|(?:went|struck|saw|came|stood|fell|rose|broke|held|kept|sent|gave|took|made|sat|chose|drew|grew|knew|let|cut|put|built|threw|sought|had|spelt|laid|won|lost) |[a-z]{3,}s (?:the|an?|no|that|its|any|this|to|for|on|with|as|in|how|what) )', content: 'after', examples: [{ text: 'Kenya envies the speed of others.', actors: ['Kenya'] }] },
  { id: 'capital-as-subject', pattern: '^(?:[^{px}.;:]{0,80}, )?(?<x>{K}){gap}(?:{verb}|{aux}(?:will|would|can|could|cannot|does|do|did|doesn’t|didn’t|won’t|wouldn’t|has|had) )', content: 'after', examples: [{ text: 'Moscow said the text was unbalanced.', actors: ['Russian Federation'] }] },
]

export const SPEAKING_CLAUSES: readonly SpeakingClause[] = [LABEL_LINE, ...LABELS, ...SUBJECTS, ...INVERTED, ...PASSIVES, ...COMPANIONS, ...RELATIVES, ...LISTS]
