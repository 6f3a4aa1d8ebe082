/**
 * The little language the construction tables are written in, and what a row is.
 *
 * `{X}` any party, `{N}` a bare name, `{S}` somebody in a speaker's form, `{D}` a demonym, `{K}` a capital;
 * `<x>` captures a party that speaks, `<r>` a spokesman only, `<o>` a party of the other view, `(?<g>…)` the name of a
 * group that adds nobody;
 * `{verb}` a finite reporting verb with what may stand before it, `{ing}` its participle, `{gap}` what may stand
 * between subject and verb, `{edge}` the beginning of a clause, `{rep}` the nouns for a state's spokesperson.
 */
import { CLASSES, MARKS } from '../sketch.ts'
import { AUXILIARIES, VERB_FORMS } from '../verbs.ts'

export interface Example {
  readonly text: string
  readonly actors: readonly string[]
}

/** How a party is named as a speaker; a match folds into one party before the next row is tried. */
export interface SpeakerForm {
  readonly id: string
  readonly pattern: string
  /** Letters of which every match holds some: a sentence without any is not searched. */
  readonly needs?: string | readonly string[]
  /** Every match names two parties or more. */
  readonly several?: true
  /** Parties: those captured by `<x…>`, all in the match (coordination), or none, as an officer speaks for no party. */
  readonly take: 'captured' | 'all' | 'nobody'
  /** True where the captured party must not be a state: "BASIC (Brazil, …)". */
  readonly groupsOnly?: true
  /** True where the form itself marks a speaker ("the representative of X"). */
  readonly formal: boolean
  readonly examples: readonly Example[]
}

/** Where the words stand that the party says: after its verb, before it, or in the sentence before. */
export type ContentPlace = 'after' | 'before' | 'previous'

/** A clause in which a party speaks. */
export interface SpeakingClause {
  readonly id: string
  readonly pattern: string
  /** Letters of which every match holds some: a sentence without any is not searched. */
  readonly needs?: string | readonly string[]
  /** Every match names two parties or more. */
  readonly several?: true
  /** The form may also tell what no party said: proposed, but not as strong. */
  readonly weak?: true
  readonly content: ContentPlace
  readonly examples: readonly Example[]
}

const X = `[${CLASSES.name}${CLASSES.speaker}]`
const ADVERB =
  '(?:also|further|then|again|still|even|therefore|thus|instead|moreover|furthermore|additionally|both|all|each|once more|in turn|too|[a-z]+ly|for (?:its|his|her|their) part|in particular|meanwhile|likewise|nevertheless|nonetheless|however|rather|in response|in addition|on (?:this|that|the same) (?:point|issue|note)|on the other hand|by contrast|in contrast|as well|for instance|for example|inter alia|in short|of course|as always|as ever|once again|first|second|third|jointly|and others|among others)'
/** What a party may be, that tells its view: after "was", "remains". */
const STATES_OF_MIND =
  '(?:(?:less|more|most|very|rather|somewhat|also|quite|so|equally|particularly|highly|strongly|deeply|not|no|far from) )*(?:of the (?:view|opinion)|convinced|unconvinced|persuaded|ready|prepared|concerned|committed|open|willing|unwilling|pleased|against|opposed to|in favou?r|happy|unhappy|grateful|thankful|disappointed|s[ck]eptical|confident|in a position|in no position|able to|unable|reluctant|hesitant|cautious|wary|mindful|flexible|hopeful|alarmed|keen|eager|interested|in agreement|surprised|worried|silent on|on record|supportive|enthusiastic|critical|sympathetic|adamant|firm|clear|explicit|vocal|inclined|disinclined|uncertain|unsure|doubtful|satisfied|dissatisfied|comfortable|uncomfortable|aware|proud|sorry|optimistic|pessimistic|averse|troubled|struck|dismayed|encouraged|heartened|intrigued|outspoken|dismissive|appreciative|insistent|positive|negative|receptive|loath|for|quick to|blunt|frank|candid|categorical|unequivocal|unambiguous|emphatic|scathing|lukewarm|guarded|non-committal|noncommittal|defiant|resolute|unmoved|unimpressed|bemused|puzzled|perplexed|baffled|irritated|annoyed|furious|livid|angry|incensed|outraged|appalled|shocked|delighted|glad|relieved|content|uneasy|nervous|anxious|apprehensive|fearful|afraid|determined|resolved|wedded to|attached to|partial to|indifferent|neutral|agnostic|torn|split|divided|up in arms|at odds|isolated|no fan|not alone|of this|ill at ease|amenable|agreeable|allergic|hostile|impatient|curious|astonished|bewildered|dubious|distrustful|suspicious|sanguine|bullish|bearish|(?:an? |the )?(?:[a-z]+ ){0,2}(?:supporter|opponent|advocate|proponent|believer|champion|critic|defender) of|on the same page|on board|of one mind|of two minds|at one with|in two minds|of a different (?:view|opinion)|with [a-z]+ on this|the (?:first|last|only [a-z]+|next)(?: [a-z]+)? to (?:take the floor|speak|react|respond|ask|raise|call|object|say|support|oppose|question|welcome)|(?:among|one of) (?:its|their|the) (?:most )?[a-z ]{0,16}(?:advocates|supporters|critics|opponents|proponents|champions|backers|detractors|defenders)|(?:among|one of) (?:those|the [a-z ]{0,20}(?:delegations|states|countries|voices|speakers)) (?:that|who|which|to|calling|asking|in favou?r|against))'
/** What a party may have, that tells its view. */
const POSSESSIONS =
  '(?:(?:no|some|a|an|the|any|serious|strong|certain|grave|great|major|many|several|few|little|deep|profound|considerable|difficulty|its|their|mixed|clear|similar|the same|principled|fundamental) )*["“]?(?:serious |grave |strong |major |real )?(?:doubts?|reservations?|concerns?|difficult(?:y|ies)|misgivings|sympathy|questions?|objections?|preference|qualms|hesitations?|problems?|issues?|interest in|feelings|view|views|opinion|hopes?|hoped|(?:no )?wish|appetite|intention|understanding|words of)'
const DO = `${MARKS.aux}(?:do|does|did|don’t|doesn’t|didn’t|would|wouldn’t|could|couldn’t|can|cannot|can’t|will|won’t)`
const BE = `(?:${MARKS.aux}(?:is|was|are|were|isn’t|wasn’t|aren’t|weren’t)|remains?|remained)`
/** Verbs that report only with their complement ("took the floor"); see the clause `verb-with-complement`. */
const LIGHT = '(?!(?:take|takes|took|make|makes|made|give|gives|gave|join|joins|joined|set|sets|lay|lays|laid)\\b)'

/** Nouns that stand for what somebody says or thinks. */
const CLAIM =
  '(?:proposals?|suggestions?|calls?|requests?|demands?|pleas?|appeals?|insistence|opposition|support|objections?|preferences?|views?|positions?|stance|concerns?|arguments?|claims?|assertions?|warnings?|criticisms?|critique|reservations?|ideas?|offers?|amendments?|answers?|responses?|repl(?:y|ies)|reactions?|interventions?|statements?|remarks?|comments?|assessment|recommendations?|reading|understanding|s[ck]epticism|doubts?|unease|fears?|worr(?:y|ies)|hopes?|wish(?:es)?|readiness|willingness|refusal|reluctance|priorit(?:y|ies)|messages?|points?|endorsement|backing|rejection|praise|pitch|verdict|line|contention|counter-proposals?|counterproposals?|compromise|formula|motion|submission|contribution|questions?|quer(?:y|ies)|thinking|vision|ambitions?|expectations?|conviction|belief|opinions?|displeasure|dissatisfaction|disappointment|frustration|regret|enthusiasm|eagerness|determination|pledge|promise|logic|reasoning|rationale|advice|sentiments?|misgivings|hesitations?|resistance|pushback|dissent|protests?|complaints?|condemnation|approval|consent|acceptance|sympathy|complaint|observations?|retort|rejoinder|riposte|intention|pessimism|optimism|silence|words|speech|address|counter-offer|grievances?|hope|plan|scheme|draft|take)(?![a-z])'

const MACROS: Readonly<Record<string, string>> = {
  X,
  /** The parties for use inside a character class. */
  px: `${CLASSES.name}${CLASSES.speaker}`,
  N: `[${CLASSES.name}]`,
  S: `[${CLASSES.speaker}]`,
  D: `[${CLASSES.demonym}]`,
  K: `[${CLASSES.capital}]`,
  /** A letter of a word that is no marked verb. */
  plain: '[b-za]',
  F: MARKS.finite,
  G: MARKS.ing,
  aux: MARKS.aux,
  adv: ADVERB,
  gap: `(?:,? ${ADVERB})*,? `,
  verb: `${MARKS.finite}${LIGHT}[a-z-]+`,
  ing: `(?:${ADVERB} )*${MARKS.ing}`,
  edge: '(?:^["(]?|["(](?=.)|[,;:.—–]"? (?:(?:and|but|while|whereas|though|although|as|yet|or) (?:[a-z]+ly )?)?|(?:^|\\s)(?:and|but|while|whereas|though|although|as|where|when|only|As|And|But|Only|Even|While|Whereas|However|Meanwhile|Although|Though|Additionally|Finally|Similarly|Likewise|Also|Further|Furthermore|Moreover|Then|Next|Instead|Rather|Still|Lastly|First|Second|Third|Earlier|Later|Today|Soon|Afterwards|Again|Now|Perhaps|Yet|So|Thus|Hence|Elsewhere|Overall|Yesterday|Once again|Of course|In turn|In response|In reply|At this point|This time|By contrast|For once|Eventually|[A-Z][a-z]{3,12}ly) )',
  rep: '\\b(?:(?:[Pp]ermanent|[Dd]eputy|[Aa]lternate|[Ss]pecial|[Aa]cting|[Cc]hief|[Hh]ead of|[Ss]enior|[Yy]outh|[Ff]oreign|[Uu]nder-Secretary|[Cc]yber) )*(?:[Rr]epresentatives?|[Dd]elegates?|[Dd]elegations?|[Aa]mbassadors?|[Oo]bservers?|[Ee]nvoys?|[Ss]pokes(?:man|woman|person)|[Ss]peakers?|[Nn]egotiators?|[Cc]ounterparts?|[Cc]olleagues?|[Mm]inisters?|[Mm]ission|[Oo]fficials?|[Gg]overnment|Chargé d’[Aa]ffaires|[Ss]ecretary-[Gg]eneral|[Dd]irector-[Gg]eneral|[Ee]xecutive (?:[Dd]irector|[Ss]ecretary)|(?:[Pp]rime |[Vv]ice-?)?(?:[Pp]resident|[Mm]inister)|[Dd]irector|CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Ss]tate [Ss]ecretary|[Ss]ecretary of [Ss]tate|[Cc]o-?founder|[Ff]ounder|[Hh]ead(?: of (?:[Ss]tate|[Gg]overnment|[Dd]elegation))?|[Ll]eader|[Kk]ing|[Qq]ueen|[Cc]hancellor|[Pp]remier|[Cc]rown [Pp]rince|[Cc]onsul|[Aa]ttach[ée]|[Pp]anell?ist|[Pp]resenter)s?(?![a-z])',
  claim: `${MARKS.finite}?${CLAIM}`,
  some: '(?:[Aa](?: \\w+)? (?:number|group|majority|handful|couple|range|variety|cross-regional group|coalition) of|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Aa]lmost all|[Nn]early all|[Aa]ll|[Nn]umerous|[Vv]arious|[Oo]ther|[Oo]thers|[Ff]ew|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Cc]ertain|[Dd]elegations?|[Dd]elegates|[Pp]arties|[Ss]peakers|[Mm]embers|[Ss]tates|[Cc]ountries|[Tt]hose)',
}

/**
 * Predicates of several words that tell a view ("is not convinced", "has doubts", "went on to"). They are folded into
 * one marked word before anything else is tried: written out in every pattern they made the tables slow to compile.
 */
export const PREDICATES = `${BE} (?:not )?(?:${ADVERB} )*${STATES_OF_MIND}(?![a-z])|${MARKS.aux}(?:has|have|had) (?:not )?(?:${ADVERB} )*${POSSESSIONS}(?![a-z])|${MARKS.aux}(?:is|was|were|are|would|will) (?:${MARKS.aux}?have|having) none of (?:it|this|that)\\b|\\b(?:went|goes) (?:on to|(?:a step |even |one step )?further|as far as|so far as)(?= )|\\b(?:began|begins|started|closed|concluded|opened|ended) (?:by|with)(?= )|\\b(?:came|comes) out (?:in|for|against|strongly|clearly)(?= )|\\b(?:stood|stands|sided|sides) (?:by|with|against|behind|for)(?= )`

/** "does not believe", "would also like", "is calling": auxiliaries that go before a reporting verb are folded into its mark. */
export const AUXILIARY_VERBS = `${DO} (?:not )?(?:${ADVERB} )*(?:${MARKS.aux}(?:have|be) )?(?:${ADVERB} )*${MARKS.finite}|${MARKS.aux}would (?:${ADVERB} )*(?:${MARKS.aux}have )?(?=(?:like|liked|rather|sooner|love)\\b)|\\b(?:kept|keeps|continued|continues|started|starts|ended up|went on|persisted in|set about) (?:on )?${MARKS.ing}|${MARKS.finite}(?:continued|continues) ${MARKS.ing}|${BE} (?:not )?(?:${ADVERB} )*${MARKS.ing}`

/** The word a folded predicate becomes, after the mark of a finite verb; it is nothing anybody writes. */
export const PREDICATE = 'minds'

const TOKEN = /\{[\w,]+\}|<\w+>|\\.|\[[^\]]*\]|[a-z]+(?:[a-z]\?)?[a-z]+/g
const ANY_MARK = `${MARKS.finite}${MARKS.ing}${MARKS.aux}`

/** Verbs written out in a pattern, or among the words it skips, may carry their mark in the sketch; the tables need not say so. */
function withMarks(pattern: string): string {
  return pattern.replaceAll(TOKEN, (token, index: number) => {
    if (token.startsWith('[')) return token.startsWith('[a-z') && !isMark(pattern[index - 1]) ? `[${ANY_MARK}${token.slice(1)}` : token
    const spellings = [token.replace('?', ''), token.replace(/.\?/, '')]
    return spellings.some((word) => VERB_FORMS.has(word) || AUXILIARIES.has(word)) ? `[${ANY_MARK}]?${token}` : token
  })
}

const isMark = (char: string | undefined): boolean => char !== undefined && ANY_MARK.includes(char)

/** Letters as plain ranges: property escapes need the flag u, which makes every class slow to compile. */
const LETTER_CLASSES: Readonly<Record<string, string>> = { '\\p{Lu}': 'A-Z\u00c0-\u00de\u0100-\u024f', '\\p{Ll}': 'a-z\u00df-\u024f', '\\p{L}': 'A-Za-z\u00c0-\u024f' }

/** What a sketch holds, told once for all rows. */
export interface SketchFacts {
  readonly text: string
  readonly several: boolean
  readonly demonym: boolean
  readonly capital: boolean
  readonly formal: boolean
}

export const factsOf = (text: string): SketchFacts => ({ text, several: SEVERAL.test(text), demonym: DEMONYM.test(text), capital: CAPITAL.test(text), formal: FORMAL.test(text) })

/** A quick test whether a sketch can match a row at all: it has the row's letters, and the kinds of name the pattern asks for. */
export function mayMatch(row: SpeakerForm | SpeakingClause): (facts: SketchFacts) => boolean {
  const needs = typeof row.needs === 'string' ? [row.needs] : (row.needs ?? [])
  const several = row.several === true
  const demonym = row.pattern.includes('<x>{D}')
  const capital = row.pattern.includes('<x>{K}')
  const formal = /<x>(?:\{S}|\(\?<=\{S})/.test(row.pattern)
  return (facts) =>
    !(several && !facts.several) &&
    !(demonym && !facts.demonym) &&
    !(capital && !facts.capital) &&
    !(formal && !facts.formal) &&
    (needs.length === 0 || needs.some((n) => facts.text.includes(n)))
}

const SEVERAL = new RegExp(`${X}[^]*?${X}`)
const DEMONYM = new RegExp(`[${CLASSES.demonym}]`)
const CAPITAL = new RegExp(`[${CLASSES.capital}]`)
const FORMAL = new RegExp(`[${CLASSES.speaker}]`)

/** The regular expression of a row's pattern. */
export function compile(pattern: string, flags = 'g'): RegExp {
  const open = withMarks(pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole))
  const named = open.replaceAll(/(?<!\(\?)<([xro]\d?)>/g, (_, name: string) => `(?<${name}>${X})`)
  return new RegExp(named.replaceAll(/\\p\{L[ul]?\}/g, (letters) => LETTER_CLASSES[letters] ?? letters), flags)
}
