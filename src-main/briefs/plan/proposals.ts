/** Which statements put something forward, told by their verbs: proposing, suggesting, recommending, calling for. */
import type { BriefQuote } from '../data/records.ts'

/** Verbs of tabling, as reports use them; "supported the proposal" tells of another's and does not count. */
const TABLING =
  /\b(?:propos(?:es|ed|ing)|suggest(?:s|ed|ing)|recommend(?:s|ed|ing)|tabl(?:ed|ing)|put(?:s|ting)? forward|submitted|put the following|call(?:s|ed|ing) (?:for|on|upon)|introduced a|would like to see|invited (?:states|the group|the OEWG))\b/iu

export function isProposal({ text }: Pick<BriefQuote, 'text'>): boolean {
  return TABLING.test(text)
}
