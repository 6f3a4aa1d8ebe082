/** What a clause does with the thing it names: favours it, turns it down, leaves it open, and how firmly. */

export type Polarity = 'favours' | 'against' | 'open' | 'none'

export interface ClauseFrame {
  readonly polarity: Polarity
  /** Softened by a hedge (in favour) or by practical grounds (against): one anchor nearer to the middle. */
  readonly soft: boolean
}

/** Negations that are not rejections; taken out before rejections are looked for. */
const HARMLESS =
  /(?:\bnot|n’t) (?:only|just|merely|simply|exclude\w*|rul(?:e|ing) out|oppos\w+|preclude\w*|preclud\w+|object\w*|be delayed|delay|wait|enough|sufficient|legally binding|paper tigers|a consensus|have to (?:be mutually|lead)|mutually|put aside|to put aside|be put aside|be (?:excluded|ruled out|forgotten|overlooked|neglected|ignored|underestimated))|not to put aside|\bwhether or not\b|\bcannot wait\b|(?:regret|lament|disappoint|concern)\w*(?: [^\s.;]+){1,12}? not\b|\bnot yet\b|(?:do|does|did|could|can) not(?= (?:replace|contradict|undermine))|\bwithout prejudice\b/gi

const OPEN =
  /(?:\bnot|n’t) (?:exclude\w*|rul(?:e|ing) out|oppos\w+|preclud\w+|object\w*)|\b(?:explor\w+|viability|mutually exclusive|in parallel|open to|possible|possibly|possibility|feasibility|keep\w* (?:the|an) open mind|remain\w* open|open to|flexible|might|(?:in|at) (?:the|a) (?:future|later (?:stage|date|point))|one day|later|(?:may|might|could) (?:follow|come|emerge)|be envisaged|discuss\w*|studying|reflect\w* on|consider(?:ing|ed|ation)?(?! (?:that|it|this|the existing))|assess(?:ing)?|merits? further|not (?:have|need) to be mutually)\b/i

const AGAINST =
  /\b(?:should|must|would|could|can|do|does|did|is|are|was|were|will|shall|need|ought) not\b|\bn’t\b|\w+n’t\b|\bcannot\b|\bcan’t\b|\b(?:no|little) (?:need|reason|merit|case|point|justification|basis|place)\b|\bno (?:[\w-]+ ){1,5}(?:is|are|was|were|would be) (?:necessary|needed|required)\b|\bno (?:added )?value\b|\bneither\b|\bnot (?:necessary|needed|the right|convinced|the time|appropriate|in favou?r|support\w*|persuaded|in a position|desirable|opportune|expedient|see)\b|\b(?:oppos(?:e|es|ed|ing|ition)|reject(?:s|ed|ing)?|against|unnecessary|prematur\w+|doubt(?:s|ed|ful)?|question(?:s|ed) (?:the|whether)|obsolete|counter-?productive|inappropriate|disagree\w*|dissociat\w+|disassociat\w+|too early|resist(?:s|ed)?|delet(?:e|ed|ion|ing)|duplicat\w+|undesirable|unrealistic|sceptical|skeptical|reservations?|object(?:s|ed) to|cautioned against|warned against|opted? against|rather than|instead of|nor|distract\w*|refus\w+|ill-suited|not (?:yet )?ripe)\b/i

const FAVOURS =
  /\b(?:should|must|needs?|needed|necessary|necessit\w+|call(?:s|ed|ing)? (?:for|on|upon)|support(?:s|ed|ing|ive)?|propos(?:e|es|ed|ing|als?)|suggest(?:s|ed|ing|ion|ions)?|recommend\w*|favou?r(?:s|ed|ing)?|welcom\w+|essential|important|importance|urg(?:e|es|ed|ing|ent|ently)|endors\w+|advocat\w+|commit(?:s|ted|ment|ments)?|priorit\w+|request(?:s|ed|ing)?|requires?|requir(?:ed|ing)|prefer\w*|agree[sd]?|key|crucial|vital|indispensable|imperative|insist(?:s|ed)?|push(?:ed|ing)? for|step (?:forward )?towards?|move towards?|moving towards?|task is|has to|have to|demand(?:s|ed)?|plead(?:s|ed)?|encourag\w+|reaffirm\w*|affirm\w*|champion\w*|back(?:s|ed|ing)|look(?:s|ed|ing)? forward|deserves?|worth|valuable|useful|timely|overdue|hop(?:e|es|ed)|in favou?r|creat\w+ of|spoke (?:out )?for|stress\w* the|underlin\w+ the|highlight\w* the|emphasi[sz]\w+ the|ready to|time (?:has come|is ripe|for)|regret\w*|lament\w*|disappoint\w*|join\w*|aligned|without (?:a|an|any|such)? ?(?:new |legally )?(?:binding|treaty|mechanism|agreed))\b/i

const HEDGED =
  /\b(?:gradual\w*|could|may|towards?|with a view to|eventual\w*|in the (?:long|longer|medium) (?:term|run)|in principle|generally|step by step|over time|ultimately|springboard|begin(?:ning)? to|aspir\w+)\b/i

const GROUNDS =
  /\b(?:consensus|prematur\w+|time|at (?:this|the present) (?:stage|juncture|moment)|yet|so far|for now|too early|equipped|currently|at present|not (?:yet )?ripe|lengthy|takes years|obsolete)\b/i

/** The words without negations that reject nothing. */
export function withoutHarmless(words: string): string {
  return words.replaceAll(HARMLESS, ' ')
}

/** The frame of one clause of flat text. */
export function frameOf(clause: string): ClauseFrame {
  const plain = withoutHarmless(clause)
  if (AGAINST.test(plain)) return { polarity: 'against', soft: GROUNDS.test(clause) }
  if (OPEN.test(clause)) return { polarity: 'open', soft: false }
  if (FAVOURS.test(clause)) return { polarity: 'favours', soft: HEDGED.test(clause) }
  return { polarity: 'none', soft: false }
}

const CONDITION =
  /\b(?:(?:only )?if|provided (?:that)?|as long as|on (?:the )?condition that|unless|subject to|only when|until|once|as part of a package)\b[^,.;]{3,90}|\b(?:for a start|in the short term|in the long(?:er)? term|in the future|at a later stage|gradually|in parallel|not now|for now|at this stage|in principle|so far)\b/i

/** The condition a clause sets, in its own words; null where it sets none. */
export function conditionIn(clause: string): string | null {
  return CONDITION.exec(clause)?.[0].trim() ?? null
}
