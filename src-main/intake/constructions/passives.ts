/** Clauses in which the party is an agent or a companion: "was supported by X", "with Y opposing". */
import type { SpeakingClause } from './grammar.ts'

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
    id: 'previous-position-of',
    needs: [' of ', ' for ', ' among '],
    pattern: '^(?:This|That|Such|The same)(?: {F}?[a-z]+){0,2} {aux}(?:was|is|were)(?: {adv})* (?:the )?(?:{adv} )?(?:[a-z]+ )?{claim} (?:of|for|among|from) <x>(?=[.,;]|$)',
    content: 'previous',
    examples: [{ text: 'This was also the position of Ireland, Israel, and Slovenia.', actors: ['Ireland', 'Israel', 'Slovenia'] }],
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
    pattern: ', (?:and )?(?:an? (?:[a-z-]+ ){1,3}(?:that (?:{aux}(?:was|is) )?)?)?(?:{adv} )*(?:{F}?(?:supported|echoed|backed|endorsed|seconded|shared|reiterated|joined|raised|made|held|welcomed|repeated|taken up|embraced|affirmed|put forward|picked up|touched (?:up)?on)|{F}(?!opposed|resisted|contested|countered|rejected)[a-z]+(?:ed|en)(?: (?:upon|on|forward|up|for))?) (?:{adv} |most [a-z]+ )*by <x>(?:,? (?:and|but) (?:{F}(?:opposed|resisted|contested|countered|rejected|questioned)) by <o>|,? (?:and|but) [a-z]+ed by <x2>)?',
    content: 'before',
    examples: [
      { text: 'Hong Kong, China said that certainty matters, a view also held by Chinese Taipei and Macao, China.', actors: ['Hong Kong, China', 'Chinese Taipei', 'Macao, China'] },
      { text: 'A call for a register was made from the floor, supported by Kenya.', actors: ['Kenya'] }],
  },
  {
    id: 'side-opposed-by',
    needs: ' by ',
    pattern: '(?:, (?:and |but )?|(?<={X}) (?:and|but) )(?:{aux}(?:was|were) )?(?:{F}opposed|{F}resisted|{F}contested|{F}countered|{F}rejected) by <o>',
    content: 'before',
    examples: [{ text: 'A call for a register was made from the floor, but opposed by Peru.', actors: ['Peru'] }, { text: 'A call for a register was supported by Samoa and opposed by Tonga.', actors: ['Samoa', 'Tonga'] }],
  },
  {
    id: 'which-party-echoed',
    needs: [', '],
    pattern: ', (?:which|something|an? (?:[a-z-]+ ){1,3}(?:that|which)|(?:an? |the )?(?:[a-z]+ )?(?:point|{F}?view|{F}?call|position|idea|{F}?proposal|{F}?suggestion|assessment|stance|concern|notion|plan|{F}?request|step|move)(?: that| which)?)(?: (?:both|all))? <x>{gap}{F}(?!(?:said|noted|stated|thought|felt|considered|believed|described|called|saw|warned|argued|explained|added|stressed|insisted)\\b)[a-z]+',
    content: 'before',
    examples: [
      { text: 'Ghana spoke of a catalogue, an idea that Fiji and Samoa both welcomed.', actors: ['Ghana', 'Fiji', 'Samoa'] },{ text: 'The CEU brought attention to norm contestation, which the IGF Best Practice Forum on Cybersecurity echoed.', actors: ['Central European University', 'IGF Best Practice Forum on Cybersecurity'] }],
  },
  {
    id: 'which-party-says-it-does',
    needs: [', which ', ', whom '],
    pattern: ', (?:which|whom) <x>{gap}{F}[a-z]+ (?:that )?(?:they|it|he|she|{aux})(?= )',
    content: 'after',
    examples: [{ text: 'The GFCE presented its portal, which Tonga and Kiribati said they use.', actors: ['Global Forum on Cyber Expertise', 'Tonga', 'Kiribati'] }],
  },
  {
    id: 'asked-by',
    needs: 'sked by ',
    pattern: '(?:^["(]?|[;,] (?:and |but |when )?|[Ww]hen ){F}?[Aa]sked by <x>,? (?=(?:whether|if|about|why|how|what|when|which|where|to|for|on)\\b)',
    content: 'after',
    examples: [{ text: 'Asked by Jordan whether health facilities were covered, the moderator referred to the report.', actors: ['Jordan'] }],
  },
  {
    id: 'which-party-could-accept',
    needs: [', which ', ', something ', ' that '],
    pattern: ', (?:which|something|an? (?:[a-z-]+ ){1,3}(?:that|which)) <x>{gap}{aux}(?:could|can|would|will|might|may)(?! not)',
    content: 'before',
    examples: [{ text: 'Kenya asked for a forum, which Brazil could go along with.', actors: ['Kenya', 'Brazil'] }],
  },
  {
    id: 'and-party-could-not',
    pattern: ',? (?:and|but|while) <o> {aux}(?:(?:could|did|would|does|do|can|will|was|is|were|are|had|has) (?:{aux})?not|cannot|didn’t|couldn’t|wouldn’t)(?=[.,;]|$)',
    content: 'before',
    examples: [{ text: 'Kenya agreed with the text, but Japan could not.', actors: ['Kenya', 'Japan'] }],
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
