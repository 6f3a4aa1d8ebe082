/** Parties named in a list, in brackets or in a label, where no clause says that they speak: votes, bullets, transcripts. */
import type { SpeakingClause } from './grammar.ts'

export const LISTS: readonly SpeakingClause[] = [
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
    id: 'names-after-content',
    needs: '(',
    pattern: '^[^({px}]{12,}\\((?:e\\.g\\. |incl\\. |including |(?:a |an )?{F}?(?:proposal|suggestion|request|idea|amendment|text|paper|initiative) (?:by|from|of) |proposed by |supported by |{F}proposed by |{F}supported by |{F}raised by )?<x>\\)[.;]?$',
    content: 'before',
    examples: [{ text: 'Need for a single follow-up process (G77 and China, Iran, Nigeria).', actors: ['Group of 77 and China', 'Iran (Islamic Republic of)', 'Nigeria'] }],
  },
]

const BULLETS = new Set(['names-after-colon', 'brackets-against', 'brackets-for', 'names-for-and-against', 'names-after-content'])

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
