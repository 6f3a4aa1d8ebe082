/** Words that only take up what another party has just said: "saw merit in that", "disagreed", "could live with it". */
import type { ProposedStance } from '#contract/proposal.ts'

const IT = '(?:it|this|that|these|those|them|so|him|her|(?:the|this|that|such an?|these|his|her|its|their) (?:[a-z-]+ )?(?:idea|proposals?|calls?|suggestions?|views?|points?|positions?|demands?|motion|plea|request|appeal|line|reading|argument|assessment|stance|sentiment|speaker|speakers|delegations?|former|latter))(?=[\\s.,;:]|$)'
export const ADVERBS = '(?:(?:also|fully|strongly|likewise|largely|broadly|warmly|readily|quickly|firmly|too|both|all|then|immediately|wholeheartedly|entirely|flatly|rather|[a-z]+ly) )*'
export const END = '(?=[.,;:]|$| too\\b| as well\\b| on this\\b)'

const SIDES: readonly { readonly side: 'supports' | 'opposes' | 'open'; readonly pattern: RegExp }[] = [
  {
    side: 'opposes',
    pattern: new RegExp(
      `^\\W*${ADVERBS}(?:(?:disagreed|disagrees|dissented|demurred|objected|begged to differ|took (?:a different|the opposite|another) (?:view|line)|saw (?:it|this|things|matters) differently|was of (?:a different|another) (?:view|opinion|mind)|begs to differ|was against|were against|had objections|(?:is|was|were|would|will) (?:have|having) none of it)${END}|(?:disagreed|disagrees|(?:did|does|do|could|would|was|were) (?:not|hardly|never) (?:[a-z]+ ){0,3}(?:agree|share|support|endorse|accept|see|convinced|persuaded|impressed|go along|join|follow)|regretted|deplored|took issue|opposed|opposes|rejected|rejects|dismissed|rebuffed|disputed|contested|objected|resisted|had (?:serious |strong |some )?(?:doubts|reservations|misgivings)|saw (?:no|little) (?:merit|point|value|need)|cannot (?:accept|support|agree))(?: with| to| of| by| in| about| for)? ${IT})`,
    ),
  },
  {
    side: 'open',
    pattern: new RegExp(`^\\W*${ADVERBS}(?:(?:could live|can live|was open|were open|is open|was flexible|remained open|would not (?:oppose|object|stand in the way)|did not (?:oppose|object|exclude)|had no objections?|could see both sides)(?: with| to| on| of| in the way of)?(?: ${IT}|${END}))`),
  },
  {
    side: 'supports',
    pattern: new RegExp(
      `^\\W*${ADVERBS}(?:(?:agreed|agrees|concurred|concurs|seconded|did (?:so|likewise|the same)|followed suit|chimed in|nodded in agreement|spoke in (?:similar terms|the same vein|favou?r|support)|was of the same (?:view|opinion|mind)|were of the same (?:view|opinion|mind)|took the same (?:line|view)|was on the same page)${END}|(?:agreed|agrees|concurred|seconded|supported|supports|backed|backs|welcomed|welcomes|endorsed|endorses|echoed|echoes|shared|shares|joined|joins|favou?red|embraced|applauded|liked|loved|warmed|subscribed|rallied|aligned|associated|saw (?:some |much |great |clear )?(?:merit|value|virtue)|found (?:some |much )?merit|could (?:go along|accept|support|agree|join)|was (?:in favou?r|supportive)|were (?:in favou?r|supportive)|spoke (?:up )?for|came out for|sided)(?: (?:itself|himself|herself|themselves))?(?: with| to| of| in| behind| for)? ${IT})`,
    ),
  },
]

/** Said of both sides' wishes together, wherever in the clause. */
const COMPATIBLE = /\b(?:the two|both|they|these|those)(?: [a-z]+){0,2} (?:(?:are|were|is|need) not (?:be )?(?:mutually exclusive|contradictory|incompatible|at odds)|(?:go|went) hand in hand|(?:can|could|should|must) (?:go|be (?:done|pursued)) (?:hand in hand|together|in parallel)|complement (?:each other|one another)|go together|went together)\b|\b(?:did not see|does not see|saw no|sees no|saw neither) (?:a |any )?(?:contradiction|conflict|tension) between\b/

/** Which side the flat `words` take of what was said before; null where they say something of their own. */
export function sideTaken(words: string): 'supports' | 'opposes' | 'open' | null {
  const plain = words.trim().toLowerCase()
  return SIDES.find((s) => s.pattern.test(plain))?.side ?? (COMPATIBLE.test(plain) ? 'open' : null)
}

/** The stances of the party before, as the party that takes its words up holds them. */
export function stancesTakenUp(words: string, before: readonly ProposedStance[]): ProposedStance[] {
  const side = before.length > 0 ? sideTaken(words) : null
  if (side === null) return []
  return before.flatMap((s) => (s.value === null ? [] : [{ ...s, value: side === 'supports' ? s.value : side === 'open' ? 50 : 100 - s.value, condition: null }]))
}

const NAMED = "(?:the )?[A-Z][A-Za-z’-]+(?: (?:and |of |the )*[A-Z][A-Za-z’-]+){0,4}(?=[.,;]|$)"
const WITH_NAMED = {
  supports: new RegExp(`^\\W*${ADVERBS}(?:(?:aligned|associated) (?:itself|himself|herself|themselves) with|(?:sided|agreed|concurred) with|supported|backed|seconded|joined) ${NAMED}`),
  opposes: new RegExp(`^\\W*${ADVERBS}(?:disagreed|took issue|differed) with ${NAMED}`),
} as const

/** The stances another party lately took, as a party holds them that sides with it by name: "aligned itself with Pakistan". */
export function stancesWithNamed(words: string, theirs: readonly ProposedStance[]): ProposedStance[] {
  const supports = WITH_NAMED.supports.test(words)
  if (!supports && !WITH_NAMED.opposes.test(words)) return []
  return theirs.flatMap((s) => (s.value === null ? [] : [{ ...s, value: supports ? s.value : 100 - s.value, condition: null }]))
}
