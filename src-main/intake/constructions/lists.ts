/** Parties named in a list, in brackets or in a label, where no clause says that they speak: votes, bullets, transcripts. */
import type { SpeakingClause } from './grammar.ts'

/** What a party may be in a line without a verb. */
const MIND = '(?:against|opposed|{F}opposed|in favou?r|flexible|open|supportive|reluctant|s[ck]eptical|silent|cautious|undecided|hesitant|positive|negative|concerned|keen|on board|non-committal|noncommittal|lukewarm|critical|adamant|firm|neutral|ready|not ready|not convinced|unconvinced|ambivalent|enthusiastic|worried|unhappy|content|constructive|isolated|evasive)'

export const LISTS: readonly SpeakingClause[] = [
  {
    id: 'verbless-mind',
    pattern: `(?:^|[;,.] (?:and |but |while )?)<x> (?:{adv} |[a-z]+ ){0,2}${MIND}(?= (?:on|to|about|with|of|for|as|but|and|towards|in)\\b|[.,;]|$)`,
    content: 'before',
    examples: [{ text: 'UK flexible on timing; India and Peru firmly against.', actors: ['United Kingdom of Great Britain and Northern Ireland', 'India', 'Peru'] }],
  },
  {
    id: 'party-doing',
    pattern: '[;,] <x> {G}[a-z]+',
    content: 'after',
    examples: [{ text: 'India firmly against, Indonesia reserving its position.', actors: ['India', 'Indonesia'] }],
  },
  {
    id: 'sought-by',
    needs: [' by '],
    pattern: '^(?:[^{px}{F}{aux}]{3,80}: )?(?:[^{px}{F}{aux}.;:]{3,60} )?{F}[a-z]+(?:ed|en|t) by <x>(?=[;.]|$)',
    content: 'before',
    examples: [{ text: 'Moratorium: extension sought by US, EU, Japan; talks go on.', actors: ['United States of America', 'European Union', 'Japan'] }],
  },
  {
    id: 'brackets-except',
    needs: ['('],
    pattern: '(?<=[^{px}]{10,}\\((?:except|but not|bar|apart from|with the exception of|all but|not) (?:the )?)<o>\\)',
    content: 'before',
    examples: [{ text: 'No appetite for a new committee (except Nigeria).', actors: ['Nigeria'] }],
  },
  {
    id: 'collective-including',
    pattern: '^(?:[^.;:{px}]{0,60}, )?{some}[^.;:{px}]{0,60}?{F}[a-z]+ [^{px}]{3,240}?,? (?:including|namely|among them|notably)(?: those (?:from|of))?:? <x>[.;]?$',
    content: 'before',
    examples: [{ text: 'Several delegations supported a register, including Kenya, Peru, and Norway.', actors: ['Kenya', 'Peru', 'Norway'] }],
  },
  {
    id: 'recorded-vote',
    needs: '(',
    pattern: '(?:\\b\\d+|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:votes? )?(?:in favou?r|against|opposed|{F}opposed|abstentions?|abstaining|{ing}abstaining)[^().;]{0,30}\\(<x>\\)',
    content: 'before',
    examples: [{ text: 'The draft was approved by a recorded vote of 106 in favour to 3 against (Belarus, China, Cuba), with 1 abstention (Peru).', actors: ['Belarus', 'China', 'Cuba', 'Peru'] }],
  },
  {
    id: 'names-after-colon',
    needs: ': ',
    pattern: '^(?!(?:Present|Participants|Attend|Speakers|Sponsors|Co-?sponsors|Members|Next|List|Chair|Co-?[Cc]hair|Venue|Host|Place|Where|From|To|Annex|Source|Photo)[^:]*:)[^:]{10,}: <x>[.;]?$',
    content: 'before',
    examples: [{ text: 'Mandate to be made permanent: EU, Brazil, Switzerland.', actors: ['European Union', 'Brazil', 'Switzerland'] }],
  },
  {
    id: 'brackets-against',
    needs: '(',
    pattern: '(?<=^[^{px}]{10,}\\((?:[^()]*[;,] )?(?:but )?(?:against|opposed|{F}opposed|{F}opposed by|not supported by|{F}objections? (?:from|by)|contra):? )<o>(?=[;)])',
    content: 'before',
    examples: [{ text: 'New permanent office for digital matters (African Group; against: US, Israel).', actors: ['African Group', 'United States of America', 'Israel'] }],
  },
  {
    id: 'brackets-for',
    needs: '(',
    pattern: '(?<=^[^{px}]{10,}(?:\\([^()]{1,120}\\)[^(){px}]{3,60})*\\((?:[^()]*; )?(?:(?:also|{F}?supported by|{F}?seconded by|{F}?backed by|for|in favou?r):? )?)<x>(?=(?: [a-z]+){0,2}(?:;[^()]*)?\\)(?:[^(){px}]{3,60}\\([^()]+\\))*[.;]?$)',
    content: 'before',
    examples: [
      { text: 'Language on rights too weak (EU, Chile) or too prominent (China, Nicaragua).', actors: ['European Union', 'Chile', 'China', 'Nicaragua'] },
      { text: 'Biennial review in one place (Mexico, Norway; Germany flexible).', actors: ['Mexico', 'Norway', 'Germany'] },
      { text: 'Delete the reference to information integrity (India; supported by Indonesia).', actors: ['India', 'Indonesia'] },
    ],
  },
  {
    id: 'names-for-and-against',
    needs: '(',
    pattern: '^[^({px}]{12,}\\(<x>[;,] (?:but )?opposed by <o>\\)[.;]?$',
    content: 'before',
    examples: [{ text: 'Technology transfer should be reflected (Group of 77 and China; opposed by Canada).', actors: ['Group of 77 and China', 'Canada'] }],
  },
  {
    id: 'names-then-opposed',
    needs: '(',
    pattern: '^[^({px}]{12,}\\(<x>\\)[;,] (?:but )?(?:opposed|resisted|questioned|rejected) by <o>(?: (?:on|for|as|because|over) [^.;{px}]{3,80})?[.;]?$',
    content: 'before',
    examples: [{ text: 'Voluntary fund for small delegations (Samoa, Mauritius); opposed by Peru on budgetary grounds.', actors: ['Samoa', 'Mauritius', 'Peru'] }],
  },
  {
    id: 'names-after-content',
    needs: '(',
    pattern: '^[^({px}]{12,}\\((?:e\\.g\\. |incl\\. |including |(?:a |an )?{F}?(?:proposal|suggestion|request|idea|amendment|text|paper|initiative) (?:by|from|of) |proposed by |supported by |{F}proposed by |{F}supported by |{F}raised by )?<x>\\)[.;]?$',
    content: 'before',
    examples: [{ text: 'Need for a single follow-up process (G77 and China, Iran, Nigeria).', actors: ['Group of 77 and China', 'Iran (Islamic Republic of)', 'Nigeria'] }],
  },
]

const BULLETS = new Set(['sought-by', 'brackets-except', 'names-after-colon', 'brackets-against', 'brackets-for', 'names-for-and-against', 'names-then-opposed', 'names-after-content'])

/** True for the rules of bullets, whose words are what the parties named after them want. */
export const isBulletRule = (rule: string): boolean => BULLETS.has(rule.slice(rule.lastIndexOf('/') + 1))

export const LABELS: readonly SpeakingClause[] = [
  {
    id: 'label',
    pattern: '^(?:>+ ?)?\\[?<x>\\]?(?: \\([^)]{1,60}\\))?(?::| [–—-](?= )) ',
    content: 'after',
    examples: [{ text: 'Kenya: Thank you, Chair, we support the draft.', actors: ['Kenya'] }],
  },
  {
    id: 'label-after-semicolon',
    needs: '; ',
    pattern: '(?<=^[^;]*(?::| [–—-]) [^;]+(?:; [^;]+)*); <x>(?::| [–—-]) ',
    content: 'after',
    examples: [{ text: 'Kenya – development comes first; Peru – special measures are needed.', actors: ['Kenya', 'Peru'] }],
  },
  {
    id: 'notes-label',
    pattern: '^<x>,? (?:{ing}[a-z]+ [^:]{0,60}|{F}[a-z]+(?: [a-z]+){0,4}): ',
    content: 'after',
    examples: [{ text: 'Iraq speaking on behalf of G77+China said: we need a new platform.', actors: ['Group of 77 and China'] }],
  },
]

/** The line above a speech in a transcript: a party alone, or with its speaker's name. */
export const LABEL_LINE: SpeakingClause = {
  id: 'label-line',
  pattern: '^(?:>+ ?)?(?:[Tt]he )?<x>(?:,? (?:[\\p{Lu}][\\p{L}.’-]+ ?){1,4})?:?$',
  content: 'after',
  examples: [],
}
