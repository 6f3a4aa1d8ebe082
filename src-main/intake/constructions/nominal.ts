/** Clauses in which a noun tells the party's view: "Brazil’s suggestion to …", "over the objections of X", "won over X". */
import type { SpeakingClause } from './grammar.ts'

/** Where a clause may begin with a party's noun. */
const START = '(?:^["(]?(?:[^{px}.;:]{0,90}, )?(?:And |But |Yet |While |Although |Though |Even |Only )?|[;:] (?:and |but |while |yet )?|, (?:and|but|while|whereas|though|although|yet) | (?:while|whereas) )'
const ADJECTIVES = '(?:(?:own|[a-z-]+) ){0,2}'
/** "was that", "would", "stands": what the noun says; "was deferred", "has gaps" is said of it by others. */
const SAYS = '(?:{F}|{aux}(?:would|will|could|may|might|should|did|does)\\b|{aux}(?:is|was|were|are|remains|remained) (?:not )?(?:that|to|clear|simple|unchanged|the same|twofold|threefold|different|firm|well known|as follows|"|blunt|more [a-z]+|less [a-z]+|equally [a-z]+)(?![a-z])|(?:remains|remained|stays|stayed|was|is) (?:unchanged|clear|firm|the same)|{plain}{2,}(?:ed|es|s|went|came|fell|met|won|ran|drew|found|got)\\b)'
/** What makes a noun of speech one that tells a view here and now: a complement or a predicate. */
const GOES_ON = `(?= (?:to|that|for|of|on|about|against|with|in|over|regarding|concerning|towards?|as|than)|(?: [a-z]+ly)? ${SAYS}|:|, [^{px}.;:]{3,80}, )`
const BY = '(?:of|by|from|put forward by|(?:made|tabled|raised|expressed|voiced|submitted|presented|advanced|offered|circulated|floated|introduced|lodged) by)'

export const NOMINALS: readonly SpeakingClause[] = [
  {
    id: 'claim-of-party',
    needs: ['’'],
    pattern: `${START}(?:the )?<x>’s? ${ADJECTIVES}{claim}${GOES_ON}`,
    content: 'after',
    examples: [
      { text: 'Brazil’s suggestion to speak of human judgment won over many in the room.', actors: ['Brazil'] },
      { text: 'Canada’s response was that such a figure would scare off investors.', actors: ['Canada'] },
    ],
  },
  {
    id: 'position-is',
    needs: ['’'],
    pattern: `${START}(?:the )?<x>’s? ${ADJECTIVES}(?:position|stance|view|line|attitude|reading|approach|answer|response|reaction|verdict|concern|preference|priority|red line|demand|worry|fear) (?:{aux}(?:is|was|remains?|remained)|remains?|remained|lies|lay|stands|stood) (?!{F}?[a-z]+ed\\b)`,
    content: 'after',
    examples: [{ text: 'Turkey’s position is somewhere in between: stakeholders should be heard.', actors: ['Türkiye'] }],
  },
  {
    id: 'claim-by-party',
    needs: [' of ', ' by ', ' from '],
    pattern: `${START}(?:[Tt]he|[Aa]n?|[Aa]nother|[Aa] second|[Oo]ne) ${ADJECTIVES}{claim} ${BY} <x>(?= (?:to|that|for|on|about|against|in|over|regarding|concerning) | ${SAYS})`,
    content: 'after',
    examples: [
      { text: 'The position of Pakistan is that voluntary norms alone cannot close the gap.', actors: ['Pakistan'] },
      { text: 'A proposal by Malaysia to shorten the list was deferred.', actors: ['Malaysia'] },
    ],
  },
  {
    id: 'on-the-claim-of',
    needs: [' of ', ' by ', ' from ', '’'],
    pattern: `(?:^|[,;] (?:and |but )?| )(?:[Aa]t|[Uu]pon|[Ff]ollowing|[Aa]fter|[Dd]espite|[Nn]otwithstanding|[Aa]mid(?:st)?|[Oo]ver|[Dd]ue to|[Oo]wing to|[Bb]ecause of|[Tt]hanks to|[Ii]n the face of|[Ii]n (?:the )?light of|[Ii]n view of|[Ii]n deference to|[Oo]n account of|[Aa]s a result of|[Ff]acing|[Oo]verriding) (?:(?:the|an?|some|any|[a-z-]+) ){0,4}(?!questions?|comments?|statements?|remarks?|interventions?){claim}(?: [^,.;:{px}]{0,50}?)? ${BY} <x>`,
    content: 'before',
    examples: [
      { text: 'At the request of Argentina, the reference was moved to a footnote.', actors: ['Argentina'] },
      { text: 'Following a proposal by Malaysia, delegates agreed to bracket the paragraph.', actors: ['Malaysia'] },
      { text: 'The paragraph was kept despite strong opposition from Japan and Canada.', actors: ['Japan', 'Canada'] },
    ],
  },
  {
    id: 'as-proposed-by',
    needs: ['s '],
    pattern: '(?:^|,? )[Aa]s (?:{adv} )*(?:proposed|suggested|requested|recommended|urged|{F}?put forward|demanded|{F}?called for|mooted|preferred|pointed out|noted|stressed|underlined|outlined|highlighted|mentioned|advocated) by <x>',
    content: 'before',
    examples: [{ text: 'Parties agreed to express greater concern, as proposed by New Zealand, supported by Finland and Mexico.', actors: ['New Zealand', 'Finland', 'Mexico'] }],
  },
  {
    id: 'agreed-on-the-claim-of',
    needs: [' by '],
    pattern: '(?:{F}?agreed|converged|{F}?settled|rallied|coalesced|{F}?decided) (?:to|on|upon|with|behind|around) (?:the|an?) (?:[a-z-]+ ){0,2}{claim} (?:{F}?(?:made|tabled|put forward|submitted|introduced|offered) )?by <x>',
    content: 'before',
    weak: true,
    examples: [{ text: 'Parties converged on a proposal made by Peru to retain the annex.', actors: ['Peru'] }],
  },
  {
    id: 'on-its-claim',
    needs: ['’'],
    pattern: '(?:^|[,;] (?:and |but )?| )(?:[Aa]t|[Uu]pon|[Oo]n|[Ff]ollowing|[Dd]espite|[Nn]otwithstanding|[Oo]ver|[Dd]ue to|[Oo]wing to|[Bb]ecause of|[Tt]hanks to|[Ii]n the face of) (?:the )?<x>’s? (?:[a-z-]+ ){0,2}(?:request|suggestion|insistence|initiative|motion|urging|behest|prompting|recommendation|objections?|opposition|resistance|protests?|reservations|misgivings|concerns|doubts|insistence|support|demand)\\b',
    content: 'before',
    examples: [{ text: 'At Cuba’s request, the vote was postponed.', actors: ['Cuba'] }],
  },
  {
    id: 'under-its-proposal',
    needs: ['’'],
    pattern: '(?:^|[,;:] (?:and |but )?)(?:[Uu]nder|[Bb]y|[Ii]n|[Aa]ccording to) (?:the )?<x>’s? (?:[a-z-]+ ){0,2}(?:proposal|plan|scheme|suggestion|model|formula|vision|reading|draft|version|approach|logic)(?=,| )',
    content: 'after',
    examples: [{ text: 'Under Canada and Chile’s proposal, any body could speak.', actors: ['Canada', 'Chile'] }],
  },
  {
    id: 'opposition-came-from',
    needs: [' from ', ' among ', ' by '],
    pattern: '(?:{F}?opposition|{F}?objections?|resistance|pushback|criticism|s[ck]epticism|dissent|{F}?protests?|rejection|{F}?doubts?|misgivings|reservations?|hesitations?)(?: [^.,;:{px}]{0,40})? (?:came|coming|comes|heard|emanated|persisted|arose|remained) (?:[a-z]+ ){0,2}(?:from|among|by|in) <o>',
    content: 'before',
    examples: [{ text: 'The strongest opposition to the clause came from Iran and Cuba.', actors: ['Iran (Islamic Republic of)', 'Cuba'] }],
  },
  {
    id: 'support-came-from',
    needs: [' from ', ' among '],
    pattern: '(?:{F}?support|backing|{F}?applause|{F}?praise|{F}?approval|encouragement|{F}?calls?|{F}?proposals?|{F}?suggestions?|{F}?requests?|{F}?demands?|ideas?|endorsements?|sympathy|{F}?concerns?|{F}?warnings?|{F}?interest|{F}?questions?)(?: [^.,;:{px}]{0,60})? (?:came|coming|comes|heard|emanated) (?:[a-z]+ ){0,2}(?:from|among) <x>',
    content: 'before',
    examples: [{ text: 'The warmest support for the clause came from Samoa.', actors: ['Samoa'] }],
  },
  {
    id: 'resonated-with',
    needs: ['with ', 'to ', 'for '],
    pattern: '(?:resonated|{F}?resonance|an {F}?echo|traction|takers|allies|an ally|favou?r|went down well|sat (?:[a-z]+ )?(?:well|ill|badly|uneasily|comfortably|uncomfortably)|sit (?:[a-z]+ )?(?:well|ill|badly|uneasily|comfortably|uncomfortably)|{F}?struck a chord) (?:well |strongly |particularly |deeply |especially )?(?:with|in|among) <x>',
    content: 'before',
    examples: [{ text: 'The plan for a voluntary fund found resonance with Fiji and Samoa.', actors: ['Fiji', 'Samoa'] }],
  },
  {
    id: 'too-far-for',
    needs: [' for ', ' to '],
    pattern: '(?:{F}?(?:went|goes|{F}?go) (?:much |far |a step |way |a bit |somewhat )?(?:too far|further than|not far enough)|{F}?(?:fell|falls) (?:far |well )?short|{aux}(?:was|were|is|are|proved|remained|remains) (?:[a-z]+ ){0,2}(?:too much|enough|not enough|a bridge too far|a red line|a non-starter|unacceptable|acceptable|welcome|anathema|hard to swallow|cold comfort|crucial|key|essential|paramount|important|decisive|vital|unclear|problematic|difficult|troubling|a must|a priority|non-negotiable)) (?:for|to) (?:the likes of )?<x>(?=[.,;]|$| and )',
    content: 'before',
    examples: [{ text: 'The clause on audits went too far for Hungary.', actors: ['Hungary'] }],
  },
  {
    id: 'won-over',
    pattern: '(?:{F}?(?:won|win|winning) over|{F}?(?:convinced?|convincing|persuaded?|persuading|satisf(?:y|ied)|impress(?:ed)?|pleased?|reassured?|worr(?:y|ied)|troubled?|alarm(?:ed)?|anger(?:ed)?|irritated?|annoy(?:ed)?|puzzled?|disappoint(?:ed)?|frustrated?|unsettled?|dismay(?:ed)?|infuriated?|baffled?|perplexed?|displeased?|mollif(?:y|ied)|appeased?|delight(?:ed)?|encouraged?)) <x>(?=[.,;]|$| (?:and|who|which|either|too|enough|much)\\b)',
    content: 'before',
    weak: true,
    examples: [{ text: 'That assurance did not satisfy Australia.', actors: ['Australia'] }],
  },
  {
    id: 'clashed-with',
    needs: ' with ',
    several: true,
    pattern: '{edge}<x>{gap}(?:{aux}(?:was|were|is|are) )?(?:{F}?clash(?:ed)?|{F}?locked horns|{F}?crossed swords|{F}?sparred|{F}?quarrelled|{F}?squabbled|{F}?bickered|{F}?wrangled|{F}?tangled|at odds|at loggerheads|{F}?traded [a-z]+)(?: [a-z]+){0,2} with <x2>',
    content: 'after',
    examples: [{ text: 'The European Union locked horns with India over the scope of the annex.', actors: ['European Union', 'India'] }],
  },
  {
    id: 'clashed-over',
    pattern: '{edge}<x>{gap}(?:{aux}(?:was|were|is|are) )?(?:clash(?:ed)?|locked horns|crossed swords|sparred|quarrelled|squabbled|bickered|wrangled|tangled|{F}?diverged|{F}?differed|at odds|at loggerheads|{F}?divided|{F}?split|joined forces|parted ways|parted company|broke ranks|made common cause|found common (?:cause|ground)|{F}?traded [a-z]+)\\b',
    content: 'after',
    examples: [{ text: 'Chile and Peru clashed over the date.', actors: ['Chile', 'Peru'] }],
  },
  {
    id: 'among-them',
    pattern: '^(?:Among|Chief among|Foremost among|Prominent among) (?:them|these|those|their number)(?:,| {aux}(?:was|were|are|is))?:? <x>[.;]?$',
    content: 'previous',
    examples: [{ text: 'Among them were Argentina and Egypt.', actors: ['Argentina', 'Egypt'] }],
  },
  {
    id: 'same-elliptical',
    pattern: '^(?:And |But )?(?:[Ss]o too|[Ll]ikewise|[Ss]imilarly|[Dd]itto|[Ss]ame|[Aa]lso|[Tt]he same (?:goes|went|holds|held|is true|was true|applies|applied)|[Aa]s (?:{aux})?(?:did|was|were|do|does))(?:[:,])?(?: (?:{aux})?(?:did|was|were|for|from|with|by|is|are|of))? <x>[.!;]?$',
    content: 'previous',
    examples: [{ text: 'So too did Togo.', actors: ['Togo'] }, { text: 'The same goes for Fiji.', actors: ['Fiji'] }],
  },
  {
    id: 'not-elliptical',
    pattern: '^(?:And |But )?[Nn]ot(?: so)?(?: for| with)? <o>[.!;]?$',
    content: 'previous',
    examples: [{ text: 'Not for New Zealand.', actors: ['New Zealand'] }],
  },
  {
    id: 'too-elliptical',
    pattern: '^<x>,? (?:too|likewise|as well|also|even more so|similarly)[.!]?$',
    content: 'previous',
    examples: [{ text: 'Kenya too.', actors: ['Kenya'] }],
  },
  {
    id: 'which-parties-joined',
    needs: ['which '],
    pattern: '(?:to|with|for|from|of|against|about|on|in) which <x>{gap}(?:{F}|{aux}|{plain}{3,}ed\\b)',
    content: 'before',
    examples: [{ text: 'France is promoting its approach, to which Spain and Italy have subscribed.', actors: ['France', 'Spain', 'Italy'] }],
  },
  {
    id: 'what-party-wants',
    pattern: '(?:^|[,;] (?:and |but )?)[Ww]hat <x>{gap}(?:{verb}|{aux}(?:would|will|could|cannot|does|did))',
    content: 'after',
    examples: [{ text: 'What Samoa wanted was a date.', actors: ['Samoa'] }],
  },
]
