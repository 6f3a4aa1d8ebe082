/** How parties are named as speakers. Order matters: each row sees what the rows before it folded. */
import { COMPANY, COMPANY_FIRST, COORDINATION } from './company.ts'
import type { SpeakerForm } from './grammar.ts'
import { NAMING, OFFICERS, OFFICERS_FROM, ROLES } from './naming.ts'
import { LAST_OF_LIST, SPOKEN_FOR } from './spoken-for.ts'

/** A spokesman after another's words is folded before lists are: "A, for the G, and B, for the H, asked". */
const FIRST_SPOKEN_FOR = SPOKEN_FOR.filter((row) => row.id !== 'also-on-behalf').map((row) => ({ ...row, pattern: `(?<!(?:{N}|[a-z]),? and )(?<!{X}, )${row.pattern}(?! ?{X})` }))

/** Every form, in the order of folding. Coordination is tried again after each family, as forms nest in lists. */
export const SPEAKER_FORMS: readonly SpeakerForm[] = [
  ...NAMING,
  ...OFFICERS,
  OFFICERS_FROM,
  ...ROLES,
  LAST_OF_LIST,
  ...FIRST_SPOKEN_FOR,
  ...FIRST_SPOKEN_FOR,
  ...COMPANY_FIRST,
  ...COORDINATION,
  ...ROLES,
  ...COORDINATION,
  ...ROLES.filter((row) => row.id === 'representative-of'),
  ...SPOKEN_FOR,
  ...COMPANY,
  ...COORDINATION,
]
