/** Whom a sentence answers, sides with or turns against, besides those who speak in it. */
import type { Reply } from '#contract/proposal.ts'
import { compile } from './constructions/grammar.ts'
import { matchesOf, nodesIn, type Sketch } from './sketch.ts'

export interface PlacedReply extends Reply {
  /** Document offset of the name. */
  readonly at: number
}

/** "the statement made by", "the point of": what stands between the verb and whose it was. */
const WHOSE = '(?:(?:itself|himself|herself|themselves|fully|strongly|warmly) )*(?:(?:with|to|in|against|from) )?(?:what |(?:the |this |that |a )?(?:[a-z]+ ){0,3}(?:{F}?statements?|{F}?proposals?|{F}?points?|{F}?views?|positions?|{F}?remarks?|{F}?calls?|{F}?suggestions?|concerns?|intervention|amendment|paper|request|{F}?comments?|opinion|idea|stance|{F}?questions?|{F}?queries|{F}?query|{F}?requests|intervention)(?: {F}?(?:made|asked|posed|delivered|submitted|put forward|tabled|presented|raised|expressed|voiced))? (?:of|by|from) )?(?:the )?'

/** A verb in any form, also where it opens the sentence; not the noun of the same letters ("a question", "the call"). */
const verbs = (stems: string): string =>
  `(?<!\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Nn]o|[Ii]n) )(?:{F}|{G})(?:${stems.split(' ').map((stem) => `[${stem.charAt(0).toUpperCase()}${stem.charAt(0)}]${stem.slice(1)}`).join('|')})[a-z]*`

const RELATIONS: readonly { readonly relation: Reply['relation']; readonly pattern: RegExp }[] = [
  {
    relation: 'supports',
    pattern: compile(`(?:${verbs('agree concur align associat echo support endors second back welcom join commend reiterat shar')}|\\b(?:[Ii]n (?:line|agreement|concert|common|unison) with|[Ll]ike|[Ii]n {F}?support of|{F}?sid(?:ed|ing) with)) ${WHOSE}<x>`),
  },
  {
    relation: 'opposes',
    pattern: compile(`(?:${verbs('oppos reject object disagree dismiss criticis criticiz refut contest counter disput denounc condemn rebuff rebut challeng question')}|\\b(?:[Uu]nlike|[Cc]ontrary to|[Ii]n contrast (?:to|with)|[Aa]t odds with|(?:{F}?(?:took|takes)|{G}?[Tt]aking) issue with|[Ii]n opposition to)) ${WHOSE}<x>`),
  },
  {
    relation: 'answers',
    pattern: compile(`(?:${verbs('respond repl react answer comment refer thank ask')}|\\b[Ii]n (?:response|reply|{F}?reply|reaction|{F}?answer|{F}?reference)|{G}?[Tt]urning|{G}?[Aa]nswering) (?:to |on |back to )?${WHOSE}<x>`),
  },
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
