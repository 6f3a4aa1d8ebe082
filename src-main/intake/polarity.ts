/** What a clause does with the thing it names: favours it, turns it down, leaves it open, and how firmly. */

export type Polarity = 'favours' | 'against' | 'open' | 'none'

export interface ClauseFrame {
  readonly polarity: Polarity
  /** Softened by a hedge (in favour) or by practical grounds (against): one anchor nearer to the middle. */
  readonly soft: boolean
}

/** Read in lower case: without the flag i the tables are much quicker to compile. */
const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`(?:${phrases.join('|')})`)
const NOT = "(?:\\bnot|n’t|\\bnever|\\bhardly|\\bin no way)"

/** Negations that are not rejections; taken out before rejections are looked for. */
const HARMLESS = new RegExp(
  anyOf(
    `\\b(?:nobody|no one|no (?:state|country|delegation)|none) (?:(?:here|seriously|should|can|could|would|ought to) )*(?:question\\w*|doubt\\w*|disput\\w+|den(?:y|ies)|contest\\w*)|${NOT} (?:want to |wish to )?(?:prejudge|only|just|merely|simply|solely|exclude\\w*|rul(?:e|ing) out|oppos\\w+|preclud\\w*|foreclos\\w*|object\\w*|block|stand in the way|be delayed|delay|wait|enough|sufficient|legally binding|binding|paper tigers|a consensus|have to (?:be mutually|lead)|mutually|(?:to )?put aside|(?:be |to be )?(?:excluded|ruled out|forgotten|overlooked|neglected|ignored|underestimated|dismissed|abandoned|discarded|lost)|clos\\w+ (?:the|its|any) doors?|shut the door|averse|hostile|against|insist\\w*|necessarily|rush\\w*|reinvent\\w*)`,
    '\\b(?:norms?|rules?|principles?|measures?|fight\\w*|struggle|safeguards?|protect\\w*|defen[cs]es?|action|guard\\w*|attacks?|crimes?|threats?|offences?|combat\\w*|prohibitions?|commitments?|obligations?|convention|treaty|instrument|mechanism|programme|campaign|war|discriminat\\w+|violence|resilience|laws?|legislation) against\\b|not to put aside|\\bwhether or not\\b|\\bcannot (?:wait|but|do without|be (?:overstated|overestimated|ignored|neglected|overlooked|delayed|left out|left aside|excluded|missing|separated|avoided|set aside|postponed))|\\bno (?:doubt|question)(?= (?:that|about|whatsoever))|\\b(?:without|beyond) (?:any )?doubt|\\bno objections?\\b|\\bno longer\\b|\\bno (?:alternative|substitute|choice|way around)\\b|\\bnothing (?:short of|less than|but)\\b|\\banything but\\b|\\bno less\\b|\\bno state should\\b|\\bneither (?:prejudg|preclud|exclud|foreclos|rul)\\w*(?: out)? nor (?:prejudg|preclud|exclud|foreclos|rul)\\w*|\\bno (?:difficult\\w+|problems?|quarrel|issue) (?:with|in)\\b|\\bsees? no (?:contradiction|harm|conflict|reason (?:not|why not))',
    '(?:regret|lament|deplor|disappoint|concern|criticis|criticiz|dismay|surpris|unfortunate)\\w*(?: [^\\s.;]+){1,14}? (?:not\\b|no\\b|lacks?\\b|lacking|absence|omission|omit\\w*|silent|without|missing|deletion|deleted|removed|removal)',
    '\\b(?:warn|caution)\\w* against (?:rush|hast|hurr|precipitat)\\w*|\\bnot yet\\b|(?:do|does|did|could|can) not(?= (?:replace|contradict|undermine))|\\bwithout prejudice\\b|\\bcannot imagine [^.;]{3,80}? without\\b|\\bthere (?:is|can be) no [^.;,]{3,60} without\\b',
  ).source,
  'g',
)

const OPEN = anyOf(
  `${NOT} (?:be (?:excluded|ruled out)|exclude\\w*|rul(?:e|ing) out|oppos\\w+|preclud\\w+|object\\w*|block|stand in the way|clos\\w+ (?:the|its|any) doors?|shut the door|averse|hostile|insist\\w*)|\\bno objections?\\b`,
  '\\b(?:explor\\w+|prejudg\\w+|agnostic|too early to (?:say|tell|judge)|viability|mutually exclusive|in parallel|open to|open-minded|possible|possibly|possibility|feasibility|desirability|keep\\w* (?:the|an) open mind|keep\\w* (?:the|this|that|its) (?:\\w+ )?(?:option|door)s? open|remain\\w* open|flexible|might|(?:in|at) (?:the|a|some) (?:future(?! (?:[a-z]+ )?(?:mechanism|process|body|forum|instrument|group|programme|dialogue|framework|structure|convention|treaty|arrangement|talks|negotiations))|(?:later|further) (?:stage|date|point))|one day|some day|(?<!(?:no|or) )later(?! than)|down the (?:road|line)|(?:may|might|could) (?:follow|come|emerge)|be envisaged|discuss\\w*|(?:be|to|further) debat\\w+|exchange of views|studying|further study|reflect\\w* on|consider(?:ing|ed|ation)?(?! (?:that|it|this|the existing))|look(?:ed|ing)? into|examin\\w+|assess(?:ing)?|merits? further|not (?:have|need) to be mutually|undecided|uncertain\\w*|unsure|not (?:sure|certain)|no (?:firm|fixed|final|settled) (?:view|position)|(?:could|can) live with|cautious interest|ma(?:de|ke) up (?:its|their|his|her) minds?|(?:saw|sees|leaves?|left) (?:some )?room for|wonder(?:s|ed) (?:whether|if) [^,.;]* (?:could|might)|deserv\\w* (?:attention|consideration|thought|reflection|a closer look|a hearing)|sympath(?:etic|y) (?:to|with|for) [^,.;]{2,60} in principle|taboo|middle ground|no contradiction|hand in hand|in tandem|side by side|two tracks|agnostic|sitting on the fence|on the fence|both (?:options|tracks|avenues|paths)|wait and see|(?:leave|leaves|leaving|left|keep|keeps|kept|keeping) (?:the |this |that |its |a |all )?(?:[a-z]+ )?(?:door|doors|option|options|question|avenue|window) (?:ajar|open)|(?:door|doors|option|question)s? (?:should |must |ought to |to )?(?:be |remain |stay )?(?:left |kept )?(?:open|ajar))\\b',
)

const AGAINST = anyOf(
  '\\b(?:should|must|would|could|can|do|does|did|is|are|was|were|will|shall|need|ought|has|have) (?:also |certainly |simply |clearly |currently |therefore )?not\\b|\\w+n’t\\b|\\bcannot\\b|\\bnever\\b',
  '\\b(?:no|not an?|not the) (?:panacea|silver bullet|magic bullet|cure-all|remedy|answer|solution|priority|option)\\b|\\bno (?:[\\w-]+ ){1,3}(?:can|could|should|will|would|must|may)\\b|(?:^|[\\W])no (?:new|additional|further|separate|parallel|other|more) \\w|\\b(?:no|little|any|hardly any|scant) (?:need|reason|merit|case|point|justification|basis|place|room|use|sense|appetite|(?:added |additional )?(?:value|benefit)|support|urgency|grounds)\\b(?<!any (?:need|reason|case|point|basis|place|room|use|sense|support|benefit|value))|\\bno (?:[\\w-]+ ){1,5}(?:is|are|was|were|would be) (?:necessary|needed|required|warranted|called for)\\b|\\bneither\\b|\\bnor\\b',
  '\\bnot (?:necessary|needed|the (?:right|best|proper|moment|time|way|place|answer)|convinced|persuaded|appropriate|in favou?r|support\\w*|in a position|desirable|opportune|expedient|see|acceptable|warranted|advisable|realistic|helpful|useful|conducive|ready)\\b',
  '\\b(?:oppos(?:e|es|ed|ing|ition)|reject(?:s|ed|ing|ion)?|against|unnecessary|superfluous|redundant|premature\\w*|untimely|doubt(?:s|ed|ful)?|(?<=the )added value of (?:yet )?another|question(?:s|ed|ing) (?:the|whether|why|if)|obsolete|counter-?productive|inappropriate|disagree\\w*|dissociat\\w+|disassociat\\w+|too early|resist(?:s|ed|ing)?|delet(?:e|ed|ion|ing)|remov(?:e|al of|ing)|strik(?:e|ing) out|duplicat\\w+|undesirable|unacceptable|unrealistic|unwarranted|unwise|ill-advised|misguided|s[ck]eptical|s[ck]epticism|reservations?|misgivings|object(?:s|ed|ing|ion|ions)? to|cautio(?:n|ns|ned|ning) against|warn(?:s|ed|ing)? against|opted? against|rather than|instead of|in lieu of|distract\\w*|refus\\w+|declin(?:ed|es) to|ill-suited|ill-equipped|unconvinced|unpersuaded|unenthusiastic|unable to (?:support|accept|agree|join)|not (?:yet )?ripe|dismiss(?:ed|es|ing)|fear(?:s|ed|ing)? that|wary of|averse to|deepen divisions|divisive|undermin\\w+|jeopardi\\w+|dilut\\w+|a mistake|wrong|waste of|out of the question|red line|(?:over)?burden\\w*|over(?:load|stretch|whelm|tax)\\w*|overreach\\w*|out of place|outdated (?:on|by|before)|take (?:a decade|decades|years)|wrong signal|send\\w* the wrong|one too many|(?:could|can|may|might|would|will) (?:easily )?be (?:mis|ab)used|pretext for|politici[sz]ed|unfounded|untenable|unworkable|unfeasible|infeasible|impractical|impracticable|flawed|dangerous|harmful|risky|illusory|illusion|utopian|na[iï]ve|fanciful|far-fetched|futile|pointless|useless|unhelpful|needless|excessive|overkill|over-?ambitious|unbalanced|one-sided|discriminatory|unfair|illegitimate|hollow|dead on arrival|non-starter|dead end|cul-de-sac|distraction|folly|pipe dream|mirage|chimera|recipe for|straitjacket|trojan horse|slippery slope|bad idea|step back(?:wards?)?|setback|detriment\\w*|costly|too (?:costly|rigid|slow|broad|vague|ambitious|far|much|many|soon|complex|cumbersome)|stifl\\w+|hamper\\w*|hinder\\w*|imped(?:e|es|ed|ing)|weaken\\w*|erod(?:e|es|ed|ing)|endanger\\w*|fragment(?:s|ed|ing|ation)?|complicat(?:e|es|ed|ing)|unwelcome|ill-conceived|hasty|rushed|mistaken|misplaced|misconceived|erroneous|absurd|lukewarm|reluctant|reluctance|hesitant|hesitation|uneasy|unease|uncomfortable|ill at ease|no fan|unmoved|difficult(?:y|ies) with|problems? with|concerns? (?:about|over|at|with|regarding|that)|concerned (?:about|over|by|at|that)|worr(?:y|ies|ied) (?:about|that|over)|worries|alarmed (?:by|at|about)|balk(?:s|ed|ing)?|baulk(?:s|ed|ing)?|bristl(?:es|ed|ing)|scoff(?:s|ed|ing)?|ridicul(?:es|ed|ing)|derid(?:es|ed|ing)|lambast\\w*|critici[sz](?:es|ed|ing)|denounc(?:es|ed|ing)|deplor(?:es|ed|ing)|condemn(?:s|ed|ing)|lament(?:s|ed|ing)?|spurn(?:s|ed|ing)?|veto(?:es|ed|ing)?|rebuff(?:s|ed|ing)?|rebut(?:s|ted|ting)|refut(?:es|ed|ing)|contest(?:s|ed|ing)|disput(?:es|ed|ing)|challeng(?:es|ed|ing) (?:the|this|that)|(?:caution|warn)(?:s|ed|ing)? (?:of|about)|shied away|shies away|sound(?:s|ed)? the alarm|dead letters?|outlived|without merit|lacks? (?:merit|substance|support|logic)|lacking (?:merit|support)|at odds with|incompatible|contrary to|for its own sake|fails? to convince|fell flat|flatly|no to|complain\\w*|infring\\w*|encroach\\w*|intru(?:de|des|sion|sive)|violat(?:e|es|ion) (?:of )?(?:its|their|the|national|state) sovereignty|no (?:business|right|patience|time for|authority|mandate|competence)|more than [a-z ]{1,30} can (?:follow|handle|bear|cope)|overtaken|outpaced|out of date|yesterday’s|harm(?:s|ed)|damag(?:es|ed|ing)|hurt(?:s|ing)?|impoverish\\w*|(?:better|best) left (?:to|for)|short-sighted|myopic|fail(?:s|ed|ing)? to see|nothing (?:to be gained|to gain)|rul(?:es|ed|ing) (?:it |this |that |them |these )?out|struck (?:out|from)|be (?:dropped|omitted|withdrawn)|(?:falls?|fell|lies?|lay|outside|go(?:es)?|went|(?:is|was|are|were)) (?:outside|beyond) (?:the |its |our )?(?:[a-z]+ )?(?:mandate|scope|remit|competence)|(?:there (?:are|were)|to|in) other (?:forums|fora|bodies|venues)|stillborn|unravel\\w*)\\b',
  '\\b(?:far from|anything but) (?:[a-z-]+ )?(?:convinced|persuaded|ready|necessary|needed|clear|ideal|helpful|realistic)\\b',
)

const FAVOURS = anyOf(
  '\\b(?:should|must|needs?|needed|necessary|necessit\\w+|inevitable|unavoidable|inescapable|ought to|tabl(?:es|ed|ing)|call(?:s|ed|ing)? (?:for|on|upon)|support(?:s|ed|ing|ive|er)?|propos(?:e|es|ed|ing|als?)|suggest(?:s|ed|ing|ion|ions)?|recommend\\w*|favou?r(?:s|ed|ing|able)?|welcom\\w+|essential|important|importance|urg(?:e|es|ed|ing|ent|ently)|endors\\w+|advocat\\w+|commit(?:s|ted|ment|ments)?|priorit\\w+|request(?:s|ed|ing)?|requires?|requir(?:ed|ing)|prefer\\w*|agree[sd]?|key|crucial|vital|critical for|indispensable|imperative|insist(?:s|ed|ing)?|push(?:ed|ing|es)? for|press(?:ed|ing|es)? for|argu(?:ed|es|ing) for|step (?:forward )?towards?|move towards?|moving towards?|task is|has to|have to|demand(?:s|ed|ing)?|plead(?:s|ed)?|encourag\\w+|reaffirm\\w*|affirm\\w*|champion\\w*|promot(?:e|es|ed|ing)|back(?:s|ed|ing)|look(?:s|ed|ing)? forward|deserves?|worth|valuable|useful|timely|overdue|hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed|ing)?|would like|in favou?r|creat\\w+ of|spoke (?:out )?for|stress\\w* the|underlin\\w+ the|highlight\\w* the|emphasi[sz]\\w+ the|ready to|time (?:has come|had come|is ripe|was ripe|for|to)|(?:it is|it was|is|was) time|fall(?:s|ing)? (?:squarely |clearly |fully )?within|belong(?:s|ed)? (?:in|to|on)|integral (?:part|to)|part and parcel|join\\w*|aligned|ask(?:s|ed|ing)? (?:for|that|to)|appeal(?:s|ed|ing)? (?:for|to)|seek(?:s|ing)?|sought|pictur(?:es|ed)|envisag(?:es|ed)|envision(?:s|ed)|prais(?:es|ed)|commend(?:s|ed)|appreciat(?:es|ed)|saw (?:merit|value|great)|sees? (?:merit|value|great)|merit in|value in|found merit|defend(?:s|ed|ing)?|(?:weight|support) behind|enrich(?:es|ed)?|(?:would|could) (?:greatly )?(?:help|benefit)|add(?:s|ed)? value|the only (?:way|path|answer|viable)|only (?:an? |the )?[^,.;]{2,50} (?:can|could|would|will)|(?:those|states|countries) (?:who|that|which) (?:block|oppose|resist|obstruct|reject)|opponents of|sympathetic to|no (?:difficult\\w+|problems?|quarrel) (?:with|in)|(?:remains?|remained|is|was) (?:[a-z’]+ ){0,3}(?:goal|objective|aim|ambition)|best (?:way|served|placed)|cornerstone|backbone|bedrock|put (?:on|forward|in place)|establish\\w*|set(?:ting)? up|launch\\w*|remed(?:y|ies)|the answer|a solution|the solution|way (?:forward|ahead|out)|right (?:way|path|step|course|direction|place|moment|time)|sensible|logical|natural (?:home|step|next)|sound|pragmatic|feasible|viable|beneficial|advantageous|helpful|desirable|preferable|optimal|ideal|appropriate|fitting|justified|warranted|legitimate|credible|attractive|appealing|promising|ripe|long overdue|at last|conclud(?:e|es|ing) (?:an?|the)|negotiat(?:e|es|ing|ions)|adopt(?:s|ed|ing|ion)?|elaborat(?:e|es|ion|ing)|pursu(?:e|es|ed|ing)|proceed|press(?:ed|es|ing)? ahead|get(?:ting)? down to|keen|eager|enthusias\\w+|fan of|in place|rall(?:y|ied|ies)|case for|lobb(?:y|ied|ies|ying) for|clamou?r(?:ed|s|ing)? for|plump(?:ed|s)? for|opt(?:ed|s|ing)? for|root(?:ed|s)? for|vot(?:e|ed|es|ing) for|echo(?:ed|es|ing)?|second(?:ed|s)|applaud\\w*|hail(?:s|ed|ing)?|laud(?:s|ed|ing)?|embrac(?:e|es|ed|ing)|strength(?:s|en|ens|ened|ening)?|fundamental|central|paramount|pressing|compelling|(?:sees?|saw) (?:the|its) (?:future|salvation|hope) in|missing (?:piece|link)|no time to lose|cannot come (?:too )?soon|should have been|raised (?:once )?again|pleas? for|(?:absence|lack) of (?!consensus|agreement|clarity|appetite|time|need|support|interest|trust)|pleased (?:with|to|that)|stands? (?:by|behind|for)|stood (?:by|behind|for)|firm (?:supporter|believer|advocate)|staunch|throw(?:s|n)? its weight|proponents?|(?:could|may|can) (?:also |then |well )?be (?:developed|added|elaborated|created|negotiated|adopted|established|drafted|concluded|introduced)|believ(?:es|ed) in|count(?:s|ed)? on|pin(?:s|ned)? its hopes|yearn\\w*|aim(?:s|ed)? (?:for|at)|merits|merit)\\b',
  '\\b(?:regret\\w*|lament\\w*|deplor\\w*|disappoint\\w*|dismay\\w*)|\\bwithout (?:a|an|any|such)? ?(?:new |legally )?(?:binding|treaty|mechanism|agreed)|\\bnothing (?:short of|less than|but)\\b|\\bno (?:alternative|substitute) (?:to|for)\\b|\\bcannot (?:do without|imagine)\\b|\\bcannot be (?:overstated|overestimated|ignored|neglected|delayed|left out|left aside|excluded)\\b',
)

const HEDGED = anyOf(
  '\\b(?:gradual\\w*|could|may|towards?|with a view to|eventual\\w*|in the (?:long|longer|medium) (?:term|run)|in due course|in principle|generally|step[- ]by[- ]step|incremental\\w*|over time|in time|evolve into|ultimate(?:ly)?|springboard|pav(?:e|es|ing) the way|ends? in|stages|begin(?:ning)? to|aspir\\w+)\\b',
)

const GROUNDS = anyOf(
  '\\b(?:consensus|premature\\w*|untimely|time|timing|moment|at (?:this|the present) (?:stage|juncture|point|time|moment)|yet|so far|for now|too early|equipped|currently|at present|not (?:yet )?ripe|lengthy|takes years|years to|decades?|outdated|obsolete|deadline|capacity to)\\b',
)

/** Wants words back in a text, whatever those words leave open. */
const REINSTATED = /\b(?:request|call|ask|demand|propos|suggest|support|favou?r|urg)\w* (?:for )?(?:the )?(?:restor|inclu|insert|reten|reinstat|re-?insert)\w*(?: of)? (?:an? |the |this |that )?(?:[a-z]+ )?(?:paragraph|reference|sentence|language|wording|mention)/

/** Left for later: what a clause says of the thing is that it must still be talked about. */
const UNSETTLED = anyOf(
  '\\b(?:deserves?|needs?|requires?|merits?|calls? for|warrants?|called for|asked for|wanted)(?: to be)? (?:a |an |further |separate |more |in-depth |additional |dedicated |closer |continued |thorough )*(?:discuss\\w+|study|clarif\\w+|debate|reflection|examin\\w+|consideration|elaboration|exchanges?|dialogue|deliberations?)\\b',
  '\\b(?:remains?|is|are|still) (?:yet )?(?:to be (?:clarified|discussed|seen|determined|settled|decided|examined|agreed)|an open question|unclear|open|unresolved|unsettled|subject to debate)\\b',
)

/** Granted only for the moment. */
const FOR_NOW = anyOf('\\b(?:for now|for the (?:time being|moment|present)|at (?:present|this stage)|for a start|as a (?:first|starting|interim)|so far|in the (?:short|near) term|(?:will|would|may|might) (?:have to|need to|eventually)? ?(?:evolve|be adapted|be updated|adapt|be revisited|be complemented))\\b')

/** The words without negations that reject nothing. */
export function withoutHarmless(words: string): string {
  return words.toLowerCase().replaceAll(HARMLESS, ' ')
}

/** Said in so many words: what follows "did not exclude" in another clause does not take it back. */
const LEFT_OPEN = new RegExp(`${NOT} (?:want to |wish to |seek to |yet )?(?:be (?:excluded|ruled out|foreclosed)|exclude\\w*|rul(?:e|ing) out|preclud\\w+|foreclos\\w+|prejudg\\w+|(?:clos|slamm?)\\w+ (?:the|its|any) doors?|shut(?:ting)? the door)|\\b(?:doors?|options?|question) (?:should |must |ought to |to |could |can )?(?:be |remains? |stays? )?(?:left |kept )?(?:open|ajar)\\b|\\b(?:leav|left|keep|kept)\\w* (?:the |this |that |its )?(?:[a-z]+ )?(?:doors?|options?|question) (?:open|ajar)\\b`)

/** True where the clause leaves the thing it names open expressly. */
export const leavesOpen = (clause: string): boolean => LEFT_OPEN.test(clause.toLowerCase())

/** True where the clause puts the matter off to further talks. */
export const isUnsettled = (clause: string): boolean => UNSETTLED.test(clause.toLowerCase())

/** True where what the clause grants holds only for the moment. */
export const isForNow = (clause: string): boolean => FOR_NOW.test(clause.toLowerCase())

/** The frame of one clause of flat text. */
export function frameOf(words: string): ClauseFrame {
  const clause = words.toLowerCase()
  const plain = withoutHarmless(clause)
  if (AGAINST.test(plain)) return { polarity: 'against', soft: GROUNDS.test(clause) }
  if (REINSTATED.test(clause)) return { polarity: 'favours', soft: true }
  if (OPEN.test(clause)) return { polarity: 'open', soft: false }
  if (FAVOURS.test(clause)) return { polarity: 'favours', soft: HEDGED.test(clause) }
  return { polarity: 'none', soft: false }
}

const CONDITION =
  /\b(?:(?:only )?if|provided (?:that)?|(?:as|so) long as|on (?:the )?(?:condition|understanding) that|unless|subject to|only when|until|once|as part of a package)\b[^,.;]{3,90}|\b(?:for a start|in the short term|in the long(?:er)? term|in the future|at a later stage|gradually|in parallel|not now|for now|at this stage|in principle|so far)\b/i

/** The condition a clause sets, in its own words; null where it sets none. */
export function conditionIn(clause: string): string | null {
  return CONDITION.exec(clause)?.[0].trim() ?? null
}

const PROVISO = /\b(?:if|provided|(?:as|so) long as|on (?:the )?(?:condition|understanding) that|unless|subject to|only when|once)\b/i

/** True where what the words grant hangs on something else. */
export const isConditional = (words: string): boolean => PROVISO.test(words)

/** Where the first proviso after `from` begins; the end of the clause where there is none. */
export function provisoAfter(clause: string, from: number): number {
  const at = clause.slice(from).search(PROVISO)
  return at < 0 ? clause.length : from + at
}
