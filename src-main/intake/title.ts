/** What a report is called: tells its title from the masthead, symbols, officers and meeting lines around it. */
import { findDates } from './dates.ts'
import { isPlace } from './place.ts'

export const HEAD_KEY = /^(?:date|when|time|venue|place|where|location|title|subject|from|to|cc|session|meeting|agenda item|document|original|source|url|link|by|author)s?\s*:/i
const OFFICER_KEY = /^(?:(?:vice-?|co-?)?chair(?:person|man|woman)?|president|moderator|rapporteur|facilitator|secretary)s?\s*:/i
export const URL = /\bhttps?:\/\/[^\s<>"”)\]]+/i
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)'
export const SESSION = new RegExp(`\\b${ORDINAL}(?:\\s+(?:substantive|regular|special|resumed|organi[sz]ational|annual|formal|emergency|ordinary))*\\s+session\\b|\\bsession\\s+${ORDINAL}\\b`, 'i')
export const MEETING = new RegExp(`\\b${ORDINAL}(?:\\s*(?:&|and|-|–|to)\\s*${ORDINAL})?(?:\\s+(?:plenary|formal|informal|intersessional|consultative|closed|open))*\\s+meetings?(?:\\s+\\([AP]M(?:\\s*&\\s*PM)?\\))?`, 'i')
export const FORUM =
  /\b(?:Open-?[Ee]nded (?:Ad Hoc )?(?:Intergovernmental )?Working Group(?: on [\p{L} ,-]{3,80}?(?=[.,;:(]| of | \d|$))?|Group of Governmental Experts|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Ad Hoc Committee|(?:Intergovernmental )?Negotiating Committee|Human Rights Council|Conference on Disarmament|General Council|Plenipotentiary Conference|[\p{Lu}][\p{L}]+ Working Group on [\p{L} ]{3,60}?(?=[.,;:(]|$)|World (?:Radiocommunication|Telecommunication(?: [\p{Lu}][\p{L}]+)?) (?:Conference|Assembly|Forum)|Standing Committee on [\p{L} ]{3,60}?(?=[.,;:(]|$)|Conference of the Parties|Commission on [\p{L} ]{3,60}?(?=[.,;:(]|$)|(?:Intergovernmental )?Committee on [\p{L} ]{3,60}?(?=[.,;:(]|$)|OEWG|TRIPS Council)/u
/** Organs that reports also name as the parent of the body that met. */
export const PARENT_ORGAN = /\b(?:Security Council|General Assembly)\b/
/** Organisations whose papers name them over the body that met. */
export const ORGANISATION = /\bInternational Telecommunication Union\b/
/** The organisation, the series and the kind of paper: printed over every report. */
const MASTHEAD =
  /^(?:(?:[\p{L}’&-]+ ){0,5}(?:union|nations|organi[sz]ation|bulletin)(?: \([A-Z]+\))?|(?:council|conference|assembly|committee)(?: \d{4})?|official records|press release|meetings coverage(?: and press releases)?|(?:draft |final )?(?:report|minutes|summary|highlights)|a reporting service\b.*|published by\b.*|online at\b.*|(?:advance|provisional|unedited|restricted|confidential)\b.{0,30}|contents|.*\bVol\.? ?\d.*)[.:,]?$/iu

/** A paper that says of what it is the record needs no other name. */
const RECORD_OF = /^(?:(?:draft|final|summary|verbatim|provisional) )*(?:records?|report|minutes|summary|proceedings) (?:of|on)\b/i
const AGENDA_ITEM = /^agenda item/i

/** A document symbol alone ("A/C.1/78/PV.12"), or behind "Document". */
export function isSymbol(line: string): boolean {
  return /^(?:Document )?[A-Z][A-Z0-9-]*(?:\/[A-Z0-9.-]+)+\*?$/.test(line)
}

/** The title among the lines of a head, as written; null where no line is one. */
export function titleOf(head: readonly string[]): string | null {
  const lines = joined(head)
  const keyed = lines.find((l) => /^title\s*:/i.test(l)) ?? lines.find((l) => /^subject\s*:/i.test(l))
  if (keyed !== undefined) return keyed.replace(/^\w+\s*:\s*/, '')
  const titles = lines.filter((l) => isTitle(l))
  const title = titles.find((l) => RECORD_OF.test(l)) ?? titles.find((l) => !isSessionLine(l) && !isMasthead(l) && !AGENDA_ITEM.test(l))
  return title?.replace(/:$/, '') ?? (meetingName(titles) || (titles.find((l) => AGENDA_ITEM.test(l)) ?? titles[0] ?? null))
}

/** Lines that only go on together: "SUMMARY RECORD", "OF THE", "FIFTH PLENARY MEETING". */
function joined(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((done, line) => {
    const last = done.at(-1) ?? ''
    const goesOn = /^(?:of|on|for|to)(?: the)?$/i.test(line) || /\s(?:of|on|for|to)(?: the)?$/i.test(last)
    return goesOn && last !== '' ? [...done.slice(0, -1), `${last} ${line}`] : [...done, line]
  }, [])
}

function isTitle(line: string): boolean {
  return (
    !URL.test(line) &&
    !isSymbol(line) &&
    !isPlace(line) &&
    !/^(?:event|meeting|session) (?:report|summary)$/i.test(line) &&
    !/^held (?:at|in|on|online|virtually)\b/i.test(line) &&
    !HEAD_KEY.test(line) &&
    !OFFICER_KEY.test(line) &&
    !(findDates(line).date !== null && line.split(/\s+/).length <= 9) &&
    lettersIn(line) >= 3
  )
}

/** "Seventy-sixth Session," or "11th & 12th Meetings (AM & PM)": says which meeting, is no title. */
function isSessionLine(line: string): boolean {
  return lettersIn(line.replace(SESSION, '').replace(MEETING, '')) < 4
}

function isMasthead(line: string): boolean {
  return MASTHEAD.test(line) || lettersIn(inSmallLetters(line).replace(FORUM, '').replace(PARENT_ORGAN, '').replace(ORGANISATION, '')) < 4
}

/** Where a record has no title of its own: "First Committee, Seventy-eighth session, 12th meeting". */
function meetingName(lines: readonly string[]): string {
  const bodies = lines.filter((l) => !isSessionLine(l) && FORUM.test(inSmallLetters(l)))
  const meetings = lines.filter((l) => isSessionLine(l)).map((l) => l.replace(/,$/, ''))
  return meetings.length > 0 ? [...bodies.slice(0, 1), ...meetings].join(', ') : ''
}

const lettersIn = (text: string): number => text.replaceAll(/[^\p{L}]/gu, '').length

/** A line in capitals as it would be written otherwise; any other line as it is. */
export function inSmallLetters(line: string): string {
  if (/\p{Ll}/u.test(line) || lettersIn(line) < 3) return line
  return line.toLowerCase().replaceAll(/(?<![\p{L}\p{N}’])\p{Ll}/gu, (c) => c.toUpperCase()).replaceAll(/(?<=\s)(?:Of|The|On|For|And|In|To)\b/g, (w) => w.toLowerCase())
}
