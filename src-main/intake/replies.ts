/** Whom a sentence answers, sides with or turns against, besides those who speak in it. */
import type { Reply } from '#contract/proposal.ts'
import { compile } from './constructions/grammar.ts'
import { matchesOf, nodesIn, type Sketch } from './sketch.ts'

export interface PlacedReply extends Reply {
  /** Document offset of the name. */
  readonly at: number
}

/** "the statement made by", "the point of": what stands between the verb and whose it was. */
const WHOSE = '(?:(?:itself|himself|herself|themselves|fully|strongly|warmly) )*(?:(?:with|to|in|against|from) )?(?:what |(?:the |this |that |a )?(?:[a-z]+ ){0,3}(?:{F}?statements?|{F}?proposals?|{F}?points?|{F}?views?|positions?|{F}?remarks?|{F}?calls?|{F}?suggestions?|concerns?|intervention|amendment|paper|request|{F}?comments?|opinion|idea|stance)(?: {F}?(?:made|delivered|submitted|put forward|tabled|presented|raised|expressed|voiced))? (?:of|by|from) )?(?:the )?'

const RELATIONS: readonly { readonly relation: Reply['relation']; readonly pattern: RegExp }[] = [
  { relation: 'supports', pattern: compile(`(?:{F}|{G})(?:agree|concur|align|associat|echo|support|endors|second|back|welcom|join|commend|reiterat|shar)[a-z]* ${WHOSE}<x>`) },
  { relation: 'opposes', pattern: compile(`(?:{F}|{G})(?:oppos|reject|object|disagree|dismiss|criticis|criticiz|refut|contest|counter|disput|denounc|condemn|rebuff|rebut|challeng|question)[a-z]* ${WHOSE}<x>`) },
  { relation: 'answers', pattern: compile(`(?:(?:{F}|{G})(?:respond|repl|react|answer|comment|refer|thank|ask)[a-z]*|[Ii]n (?:response|reply|reaction|answer)|{G}?[Tt]urning) (?:to |on |back to )?${WHOSE}<x>`) },
]

/** Replies of a sketch whose speaker forms are folded, in the order of the text. */
export function repliesIn(sketch: Sketch): PlacedReply[] {
  return RELATIONS.flatMap(({ relation, pattern }) =>
    [...matchesOf(pattern, sketch.text)].flatMap((match) => {
      const char = match.groups?.['x'] ?? ''
      const at = sketch.at[match.index + match[0].lastIndexOf(char)] ?? 0
      return nodesIn(sketch, char).flatMap((node) => node.speakers.map((party) => ({ actor: party.actor, relation, at })))
    }),
  ).toSorted((a, b) => a.at - b.at)
}
