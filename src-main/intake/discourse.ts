/** What is on the floor: the matter an earlier sentence named, and what words that only point back say of it. */
import type { ProposedStance } from '#contract/proposal.ts'
import { conditionIn, frameOf, isConditional, provisoAfter } from './polarity.ts'
import { clausesOf, nearest, softened } from './clauses.ts'
import { ADVERBS, END, sideTaken } from './taken-up.ts'

/** A thing somebody wants or names, which later words may take up. */
interface Matter {
  readonly issue: string
  /** What favouring it is worth on its issue's scale. */
  readonly value: number
  /** Who put it forward, null where it was only named. */
  readonly author: string | null
  /** The sentences that named it, in lower case. */
  readonly words: string
  /** Only the topic was spoken of, nothing one could want. */
  readonly vague: boolean
  /** Sentences since it was last spoken of. */
  age: number
}

/** Sentences after which "this" no longer means it. */
const LONGEST_AGE = 4

const BACK = '(?:it|this|that|them|these|those)'
const STOP = '(?=[.,;:]|$| (?:while|but|and|as|out|for|in principle|on|at|provided|if|so|until|since|because|whereas|too|either|to other|elsewhere|once|now|here)\\b)'
const WISHES = '(?:ideas?|proposals?|suggestions?|requests?|initiatives?|plan|option|notion|project|avenue|premise|prospect|demand|move|step)'
const MATTERS = '(?:matter|subject|question|issue|topic|purpose|scourge|phenomenon|menace|evil|plague|judge?ment|task|decision|responsibility)'
const HEADS = '(?:instrument|treaty|convention|agreement|body|bodies|mechanism|panel|norms?|rules?|obligations|references?|mention|paragraph|institution|forum|network|report|involvement|participation|document|text)'

/** "That new proposal", but not "said that its proposal". */
const KIND = '(?:(?!(?:its|his|her|their|our|no|any|an?|one|some|the)\\b)[a-z-]+ )?'
/** Speaks of people or parts, not of the thing. */
const PART_OF = /\b(?:initiators?|authors?|sponsors?|co-sponsors?|supporters|proponents|opponents|parts?|aspects?|elements?|spirit|details?|reading|critics) (?:of|to) $/

/** Words that point back, most telling first. `by` names the author, `head` the kind of thing. */
const POINTERS: readonly RegExp[] = [
  new RegExp(`\\bthe (?<by>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:[a-z-]+ )?${WISHES}\\b`),
  new RegExp(`\\b(?:[Tt]his|[Tt]hat|[Tt]he|[Ss]uch an?|[Tt]hese|[Tt]hose|[Ss]uch) ${KIND}${WISHES}\\b(?! (?:put|made|tabled|presented|submitted|advanced|by|from|of|for(?! now)|to|that|on|about|contained|in (?:its|the|their|document))\\b)`),
  new RegExp(`\\b(?:[Tt]his|[Tt]hat|[Ss]uch an?|[Tt]hese|[Tt]hose|[Ss]uch) ${KIND}(?<head>${HEADS})\\b`),
  new RegExp(`\\b[Tt]he (?<head>programme|mechanism|body|instrument|treaty|convention|forum|panel)\\b(?! (?:of|on|for)\\b|’)`),
  /\b(?:this|that) (?:path|road|route|direction)\b/,
  /\b[Ss]uch an? (?:discussion|debate|step|development|outcome|arrangement|measure|exercise|track)\b|\b(?:its|their) (?:deletion|removal|withdrawal|omission|inclusion|retention|adoption|insertion|establishment|creation)\b/,
  /\b[Aa] (?<one>specific|separate|new|dedicated|distinct|binding|stronger|second|special|universal|permanent) one\b/,
  new RegExp(`\\b(?:[Tt]his|[Tt]hat|[Tt]he|[Ss]uch an?) (?<loose>${MATTERS})\\b`),
  new RegExp(`\\b(?:support|endors|accept|oppos|reject|resist|favou?r|welcom|back|embrac|champion|block|refus|dismiss|consider|discuss|examin|explor|pursu|study|studied|weigh|ponder)[a-z]* ${BACK}${STOP}`),
  new RegExp(`\\b(?:need|conditions?|support|case|appetite|enthusias[a-z]+|wary|afraid|fearful|favou?r|interest|s[ck]eptical|doubtful|doubts?|averse|hostile|opposed|open|object[a-z]*|agree[a-z]*|live|along|return|problem|difficult[a-z]+|merit|value|use|point|reservations?|room|reason|ready|prepared|place|call|use|time|mind|saw|sees|sympath[a-z]+) (?:for|against|of|to|with|about|in|on) (?:${BACK}|one)(?:${STOP}|(?= a (?:risk|danger)\\b))`),
  new RegExp(`\\b(?:was|were|is|are|[a-z]+ly) (?:against|for) ${BACK}${STOP}`),
  new RegExp(`\\b(?:thought|thinks|found|finds|considered|considers|deemed|deems|called|calls|judged|felt|regarded|termed|believed) ${BACK} (?:as |to be )?(?:[a-z]+ly )?[a-z-]+${STOP}`),
  new RegExp(`\\brul[a-z]+ ${BACK} out\\b|\\b(?:leave|leaves|left|leaving) ${BACK} to\\b`),
]
const EXCLUDING = /\b(?:[Ss]hutting|[Kk]eeping|[Ll]eaving|[Ll]ocking|[Tt]urning) them (?:out|away|aside)\b|\b(?:[Ee]xcluding|[Ss]ilencing|[Bb]arring|[Ss]idelining) them\b/

/** Commits to a thing that is only pointed at; "thanked for it" and "took note of that proposal" do not. */
const COMMITS =
  /\b(?:(?:was|were|is|are) for (?:it|this|that)\b|support|endors|welcom|back(?:s|ed|ing)\b|accept|agree|favou?r|go(?:es|ing)? along|join|second(?:s|ed)\b|embrac|rall(?:y|ied|ies)|prais|applaud|champion|merit|no (?:difficult|problem|quarrel)|useful|sensible|excellent|good|overdue|needed|necessary|essential|indispensable|attractive|promising|sympath|(?:ask|urg|want|wish|call|propos|suggest|request|recommend)\w* [^,;.]*be (?:launched|established|created|adopted|started|set up|concluded)|(?:for|called|press\w* for|request\w*) (?:its|their) (?:inclusion|retention|adoption|insertion|establishment|creation)|(?:should|must|ought to) be (?:developed|adopted|elaborated|pursued|created|established|negotiated|drawn up|kept|retained|addressed|included|taken up)|(?:urg|ask|call|request|demand|want)\w* [^,;.]*(?:address|tackle|cover|includ|take up|deal with))/
/** "The matter" is much more than the thing: only these take a side on whether to take it up at all. */
const SAID_OF_MATTERS = /\b(?:outside|beyond|not part of|other (?:forums|fora|bodies|venues)|elsewhere|left to|examine|discuss|debate|further study|scourge|phenomenon|menace|evil|plague|outsiders|third parties|private hands)\b/
/** Says nothing of the thing itself. */
const IDLE = /\b(?:did|does|had|has|have|was|is) not (?:yet )?(?:comment|seen?|read|received?|had time|have time|address|mention|respond|reply|understand|clear)|\btook note|\bthank/

/** Takes a side by its predicate alone: what is on the floor goes without saying. */
const BARE = {
  against: new RegExp(`^\\W*${ADVERBS}(?:(?:opposed|resisted|objected|declined|refused|balked|rejected)${END}|(?:was|were|is|are) ${ADVERBS}(?:against|opposed|hostile|not in favou?r|not supportive)${END}|(?:was|were|is|are|would|could|did) not (?:be )?(?:prepared to |ready to |willing to )?(?:go|going) (?:that|so|as) far)`),
  favours: new RegExp(`^\\W*${ADVERBS}(?:was|were|is|are) ${ADVERBS}(?:in favou?r|supportive|favourable)${END}`),
} as const
/** The rules there are see to it: half a refusal. */
const COVERED = /\b(?:norms?|rules?|it|matter|subject|text|framework)\b[^,;.]{0,30} (?:already|adequately|sufficiently) (?:do(?:es|ing)?|did|cover\w*|deal\w*|dealt|address\w*|serv\w*|regulat\w*|met|meets?)\b/
/** What becomes of a fear somebody spoke of: whoever has it turns the thing down. */
const FEARS = {
  allayed: /\b(?:not|never) (?:[a-z]+ )?(?:shar\w+|understand|see) (?:the|this|that|these|those|such) (?:fears?|concerns?|worr(?:y|ies)|misgivings)\b|\b(?:fears?|concerns?|worr(?:y|ies)|misgivings) (?:is|was|are|were) (?:[a-z]+ )?(?:unfounded|groundless|misplaced|exaggerated|overblown|unjustified|overstated)\b/,
  shared: /\b(?:shar(?:e|es|ed|ing)|understood|echoed) (?:the|this|that|these|those|such) (?:fears?|concerns?|worr(?:y|ies)|misgivings)\b|\b(?:fears?|concerns?|worr(?:y|ies)|misgivings) (?:is|was|are|were) (?:[a-z]+ )?(?:well[- ]founded|founded|justified|legitimate|warranted|real)\b/,
  named: /\b(?:fear|concern|worr|misgiving|risk|caution|warn|militari|legitimi)/,
  ofIt: /\b(?:mention|includ|discuss|negotiat|adopt|creat|referr|establish|draft)ing (?:to )?(?:it|one|this|that|them)\b/,
} as const

/** Speaks of persons, whose own side it takes: "agreed", "shared this view". */
const PERSONAL = new RegExp(`^\\W*${ADVERBS}(?:agree|concur|second|shar|echo|disagree|dissent|demur|beg|join|sid|follow|align|associat|subscrib|rall|chim|nodd|did (?:so|likewise|the same)|(?:was|were) (?:of the same|on the same)|spoke in|took the same)|^[^,;.]*\\b(?:views?|position|point|assessment|sentiment|stance|line|reading|argument|him|her|them|speakers?|delegations?)(?=[.,;:]|$)`)
const ABOUT_A_WISH = new RegExp(`^[^,;.:]*\\b${WISHES}\\b`)

/** True where the flat `words`, from the verb on, side with or against persons rather than a thing. */
export function sidesWithPersons(words: string): boolean {
  const plain = words.trim().toLowerCase()
  return PERSONAL.test(plain) && !ABOUT_A_WISH.test(plain)
}

/** Puts forward something of its own, to which "that proposal" then points. */
const PROPOSES = /\b(?:propos|suggest|request|tabled|introduc|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? (?:for|that)|announc|present(?:s|ed|ing)\b)/

/** Keeps what is on the floor through a document; one sentence after another is told to it. */
export class Floor {
  #matters: Matter[] = []
  /** The stances each party last took. */
  readonly #sides = new Map<string, { readonly stances: readonly ProposedStance[]; readonly at: number }>()
  #last: readonly ProposedStance[] = []
  #sentence = 0
  /** Bare pronouns point at the newest matter only while nothing else has been put forward. */
  #open = false

  /** Call before the first sentence of each paragraph. */
  enter(): void {
    for (const m of this.#matters) m.age++
  }

  /** What the last party that took a side a sentence or two ago committed itself to. */
  get held(): readonly ProposedStance[] {
    return this.#last
  }

  /** What a party said lately on the newest matter. */
  heldBy(actor: string): readonly ProposedStance[] {
    const side = this.#sides.get(actor)
    const issue = this.#newest()?.issue
    return side && this.#sentence - side.at <= 2 * LONGEST_AGE ? side.stances.filter((s) => s.issue === issue) : []
  }

  /** A party's own stances put their matters on the floor; what somebody wants outlives who turns it down. */
  commit(actor: string, words: string, stances: readonly ProposedStance[]): void {
    if (stances.length === 0) return
    this.#sides.set(actor, { stances, at: this.#sentence++ })
    this.#last = stances
    const wanted = stances.filter((s) => (s.value ?? 0) > 50)
    for (const s of [...stances.filter((x) => !wanted.includes(x)), ...wanted.toReversed()]) {
      const known = this.#matters.find((m) => m.issue === s.issue)
      const fresh = known && !known.vague && known.age <= LONGEST_AGE ? known : undefined
      const wants = s.value !== null && s.value > 50
      this.#put({
        issue: s.issue,
        value: Math.max(wants ? s.value : 0, fresh?.value ?? (wants ? 0 : 100)),
        author: wants ? (known?.author ?? actor) : (known?.author ?? null),
        vague: false,
        words: `${known && known.age <= LONGEST_AGE ? known.words : ''} ${words.toLowerCase()}`.slice(-1000),
        age: 0,
      })
    }
  }

  /** A sentence that names a matter without taking a side puts it on the floor. */
  name(issue: string, value: number, words: string, vague: boolean, speaker: string | null): void {
    const known = this.#matters.find((m) => m.issue === issue)
    this.#put({ issue, value: known?.value ?? value, author: known?.author ?? (PROPOSES.test(words) ? speaker : null), vague: vague && (known?.vague ?? true), words: `${known?.words ?? ''} ${words.toLowerCase()}`.slice(-1000), age: 0 })
  }

  /** A sentence that takes up nothing: the floor grows older, and closes where something else is put forward. */
  pass(words: string): void {
    for (const m of this.#matters) m.age++
    this.#sentence++
    this.#last = []
    if (PROPOSES.test(words)) this.#open = false
  }

  /** A heading: another matter begins. */
  clear(): void {
    this.#matters = []
    this.#last = []
    this.#open = false
  }

  /** What the flat `words` of a party, from its verb on, say of what is on the floor. `scale` gives an issue's anchors. */
  takenUp(words: string, scale: (issue: string) => readonly number[]): ProposedStance[] {
    if (this.#matters.length === 0) return []
    const matter = this.#newest()
    const fear = matter && !matter.vague && (FEARS.named.test(matter.words) || FEARS.ofIt.test(words)) ? fearIn(words) : null
    if (matter && fear) return [stance(matter, { polarity: fear, soft: false }, words, scale)]
    if (sidesWithPersons(words)) return []
    const bare = this.#bare(words)
    if (bare !== null && matter && !matter.vague) return [stance(matter, bare, words, scale)]
    for (const pointer of POINTERS) {
      const found = pointer.exec(words)
      if (!found) continue
      const { by, head, loose, one } = found.groups ?? {}
      const pointed = this.#pointed(by, head)
      if (!pointed || (pointed.vague && loose === undefined && one === undefined)) continue
      if (loose !== undefined && !SAID_OF_MATTERS.test(words)) continue
      const side = sideOf(words, found.index)
      if (side !== null) return [stance(pointed, side, words, scale)]
    }
    if (!matter || matter.vague) return []
    if (EXCLUDING.test(words)) return frameOf(words).polarity === 'against' ? [stance(matter, { polarity: 'favours', soft: false }, words, scale)] : []
    const between = COVERED.test(words.toLowerCase()) || sideTaken(words) === 'open'
    return between ? [stance(matter, { polarity: 'open', soft: false }, words, scale)] : []
  }

  #bare(words: string): Side | null {
    const plain = words.trim().toLowerCase()
    if (BARE.against.test(plain)) return { polarity: 'against', soft: false }
    if (BARE.favours.test(plain)) return { polarity: 'favours', soft: false }
    return null
  }

  #newest(): Matter | null {
    const newest = this.#open ? this.#matters.at(-1) : undefined
    return newest && newest.age <= LONGEST_AGE ? newest : null
  }

  #pointed(by: string | undefined, head: string | undefined): Matter | null {
    if (by !== undefined) return this.#by(by)
    if (head === undefined) return this.#newest()
    return this.#matters.findLast((m) => m.age <= LONGEST_AGE && m.words.includes(head.toLowerCase().replace(/(?:ies|s)$/, ''))) ?? null
  }

  #by(demonym: string): Matter | null {
    const alike = (m: Matter): number => (m.author === null ? 0 : likeness(demonym, m.author))
    const [best] = this.#matters.toSorted((a, b) => alike(b) - alike(a))
    return best && alike(best) > 0 ? best : null
  }

  #put(matter: Matter): void {
    this.#matters = [...this.#matters.filter((m) => m.issue !== matter.issue), matter]
    this.#open = true
  }
}

function fearIn(words: string): 'favours' | 'against' | null {
  return FEARS.allayed.test(words) ? 'favours' : FEARS.shared.test(words) ? 'against' : null
}

interface Side {
  readonly polarity: 'favours' | 'against' | 'open'
  readonly soft: boolean
}

/** What the clause around a pointer does with the thing pointed at; null where it does nothing. */
function sideOf(words: string, at: number): Side | null {
  const clause = clausesOf(words).findLast((c) => c.start <= at)
  if (!clause || IDLE.test(clause.text) || PART_OF.test(words.slice(0, at))) return null
  const proviso = provisoAfter(clause.text, at - clause.start)
  const { polarity, soft } = frameOf(clause.text.slice(0, proviso))
  if (polarity === 'none' || (polarity === 'favours' && !COMMITS.test(clause.text.toLowerCase()))) return null
  return { polarity, soft }
}

function stance(matter: Matter, side: Side, words: string, scale: (issue: string) => readonly number[]): ProposedStance {
  const anchors = scale(matter.issue)
  const wanted = nearest(anchors, side.polarity === 'favours' ? matter.value : side.polarity === 'open' ? 50 : 0)
  const softly = side.polarity !== 'open' && (side.soft || (side.polarity === 'favours' && isConditional(words)))
  return { issue: matter.issue, value: softly ? softened(wanted, anchors) : wanted, condition: conditionIn(words) }
}

/** How many letters a demonym and a name share: "Indian" and "India", "Vietnamese" and "Viet Nam"; 0 where too few to mean the same. */
function likeness(demonym: string, name: string): number {
  const [a, b] = [demonym, name].map((n) => n.toLowerCase().replaceAll(/[^a-z]/g, ''))
  if (a === undefined || b === undefined) return 0
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared >= Math.max(4, Math.min(a.length, b.length) - 2) ? shared : 0
}
