/** Clauses in which the party stands after what it says, or after the verb. */
import type { SpeakingClause } from './grammar.ts'

const END = '(?=[.,;:!?"”]|$| and | who | adding | in (?:its|his|her|their|a|the) | during | on behalf | at the )'

export const INVERTED: readonly SpeakingClause[] = [
  {
    id: 'verb-then-speaker',
    pattern: `[,"”?!] ?{F}(?!thank|congratulat|salut|invit|prais|applau|commend)[a-z]+ <x>${END}`,
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
    needs: ['met ', 'meets ', 'drew ', 'attracted ', 'received ', 'sparked ', 'prompted ', 'triggered ', 'ran into ', 'encountered '],
    pattern: '{F}?(?:met|meets|drew|attracted|received|sparked|prompted|triggered|ran into|encountered) (?:with )?(?:[a-z]+ ){0,3}(?:criticism|opposition|resistance|s[ck]epticism|objections?|pushback|protests?|rejection|reservations?|hesitations?|caution|unease|concerns?|hostility|disapproval|doubts?|indifference|scorn|ridicule|fire|flak|a rebuttal|a rebuke|an? (?:[a-z]+ )?(?:rebuttal|rebuke|rejoinder|retort|riposte|outcry|protest|objection)) (?:from|by|of|among|on the part of|in) <o>',
    content: 'before',
    examples: [{ text: 'The proposal of a glossary met with criticism from Russia.', actors: ['Russian Federation'] }],
  },
  {
    id: 'found-favour',
    pattern: '{F}?(?:found|met|meets|drew|earned|won|attracted|received|garnered|enjoyed|enjoys) (?:with )?(?:[a-z]+ ){0,3}(?:{F}?favou?r|{F}?support|approval|{F}?praise|{F}?interest|backing|endorsement|sympathy|{F}?echo|agreement|consent|applause|enthusiasm|understanding|a (?:[a-z]+ )?(?:reply|response|reaction|question|welcome)|questions?|sympathies|encouragement) (?:with|from|by|of|among|on the part of|in) <x>',
    content: 'before',
    examples: [{ text: 'The idea found favour with Colombia, Australia and, somewhat surprisingly, Cuba.', actors: ['Colombia', 'Australia', 'Cuba'] }],
  },
  {
    id: 'was-the-verdict-of',
    needs: [' of ', ' from ', ' by '],
    pattern: ',?"? {aux}(?:was|is|came) (?:the |another |one |a )?(?:[a-z]+ )?(?:verdict|view|opinion|answer|reply|response|message|reaction|conclusion|assessment|comment|retort|plea|demand|line|position|sentiment|question|advice|warning|summary|take|diagnosis|contribution|suggestion|proposal|request|concern|priority|complaint) (?:of|from|by) <x>',
    content: 'before',
    examples: [{ text: '“Nonsense,” was the verdict of Microsoft.', actors: ['Microsoft'] }],
  },
  {
    id: 'high-on-the-agenda',
    pattern: '(?:{F}?featured|figured|ranked|stood|was|were|is|are) (?:[a-z]+ )?(?:high|prominently) (?:on|in) the (?:agendas?|interventions?|{F}?statements?|{F}?remarks) (?:of|by|for) <x>',
    content: 'before',
    examples: [{ text: 'Protection of hospitals featured high on the agenda of Singapore and Malaysia.', actors: ['Singapore', 'Malaysia'] }],
  },
  {
    id: 'inverted-adjective',
    pattern: '^(?:Less|More|Most|Equally|Similarly|Particularly|Not so|Also|Likewise|Just as|No less) (?!{G}|present|attending|taking|delivering)[a-z]+[^.;{px}]{0,60}? {aux}(?:was|were) <x>',
    content: 'after',
    examples: [{ text: 'Less convinced was Turkey, pointing to attribution.', actors: ['Türkiye'] }],
  },
  {
    id: 'the-only-one-was',
    pattern: '^(?:[^{px}.;:]{0,40}, )?(?:The |the |One |one )?(?:first|last|only|sole|one|main|loudest|strongest|fiercest|sharpest|most vocal|lone|next|second|final|chief|leading)(?: of [a-z ]{3,30})? (?:[^.;:{px}]{0,60}?{F}[^.;:{px}]{0,60}?|[a-z]{0,12} ?(?:opponents?|supporters?|critics?|proponents?|advocates?|voices?|dissenters?|sceptics?|skeptics?|speakers?)(?: [^.;:{px}]{0,50})?) (?:{aux}(?:was|were|is|are)|{aux}remained|remained|came from) <x>',
    content: 'after',
    examples: [
      { text: 'The only institution that asked to be quoted was the Stimson Center, which presented its index.', actors: ['Stimson Center'] },
      { text: 'The most vocal critic of the plan was Hungary.', actors: ['Hungary'] },
    ],
  },
  {
    id: 'next-was',
    pattern: '^(?:Next|Last|First|Also)\\b(?: [a-z]+)? to (?:brief|speak|take|address|react|respond|intervene)[^.;{px}]{0,60}? {aux}(?:was|were) (?:[A-Z][A-Za-z\u00c0-\u024f.’-]+ ){0,4}(?:[A-Z][A-Za-z\u00c0-\u024f.’-]+, )?<x>(?<={S})',
    content: 'after',
    examples: [{ text: 'Next to brief the Council was Ana Ruiz, Director of the CyberPeace Institute, who reported on an attack.', actors: ['CyberPeace Institute'] }],
  },
  {
    id: 'it-was-party-that',
    pattern: '^(?:[^{px}.;:]{0,60}, )?[Ii]t (?:{aux}(?:was|is)|fell to|{F}?took) (?:only |again |mainly |once more |largely |left to |up to |then |mostly |{adv} )*<x>,? (?:that|who|which|to) ',
    content: 'after',
    examples: [{ text: 'It was Bolivia that first raised the issue.', actors: ['Bolivia (Plurinational State of)'] }],
  },
  {
    id: 'among-those',
    pattern: '^(?:Among (?:those|the [a-z]+)(?: [^.;:{px}]{0,60}?)? {aux}(?:was|were)|(?:The|This|That) (?:first|second|third|former|latter|other|opposing|larger|smaller|same)(?: [a-z]+)? (?:counted|numbered|included|comprised|consisted of|brought together|{aux}(?:was|is) (?:made up of|led by|represented by|composed of|joined by|headed by)|featured|united)|(?:Supporters|Opponents|Proponents|Co-?sponsors)(?: of [^.;:{px}]{3,60}?)? (?:{F}?included?|{aux}were)|(?:In favou?r|Against|Supported by|{F}Supported by|{F}Opposed by|{G}?Supporting|{G}?Opposing):) <x>',
    content: 'after',
    examples: [{ text: 'Among those in favour were Kenya and Peru.', actors: ['Kenya', 'Peru'] }],
  },
  {
    id: 'view-of',
    pattern: '(?:^(?:[^{px}.;:]{0,40}, )?(?:(?:[Nn]ot so |[Bb]ut |[Aa]nd )?(?:for|For)|In|According to|To|As far as) (?:the (?:view|opinion|words|eyes) of )?|, (?:according to|in the (?:view|opinion|words|eyes) of) (?:the )?)<x>(?=[.,]| (?<={S} )| {aux}is concerned| (?:it|this|that|what|there) {aux}(?:is|was)| (?:the|a|an|any|such|no) [^,.;:{px}]{2,60} (?:{aux}|{F}))',
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
    pattern: '(?:^|[,;:] (?:and |but |while )?)(?:[Ii]n|[Tt]o|[Ff]rom|[Bb]y|[Oo]n) (?:the )?<x>’s? (?:own )?(?:{F}?view|opinion|eyes|words|standpoint|viewpoint|vantage point|angle|account|{F}?reckoning|telling|interpretation|logic|take|judgment|assessment|perspective|reading|judge?ment|understanding|experience|mind|case|point of {F}?view|estimation|thinking)(?=[,.;:])',
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
