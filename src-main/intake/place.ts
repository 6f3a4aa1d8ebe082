/** Where a meeting was: towns and halls as the heads of reports write them. */

const NO_PLACE = '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|From|On|Meeting|Session|Note|Report|Day|Date|Morning|Afternoon|Document|Session)\\b)'
/** "Geneva, Switzerland": a line that is a place. */
const PLACE = /^(?:\p{Lu}[\p{L}’'.-]+|The)(?: (?:\p{Lu}[\p{L}’'.-]+|de|la|of|the))*, (?:\p{Lu}[\p{L}’'.]*)(?: (?:\p{Lu}[\p{L}’'.]+|of|the|and))*$/u
export const CITY = new RegExp(
  `\\b(New York|Geneva|Vienna|Nairobi|The Hague|Paris|Brussels|Addis Ababa|Bonn|Rome|Montr[eé]al|London|Washington(?:,? D\\.?C\\.?)?|Bangkok|Santiago|Tokyo|Beijing|Moscow|New Delhi|Singapore|Berlin|Punta del Este|Busan|Doha|Dubai|Glasgow|Madrid|Katowice|Copenhagen|Marrakesh|Kigali|Ottawa|Tunis|Rabat|Cairo|Lisbon|Strasbourg|Tallinn)\\b(?:, (?:${NO_PLACE}\\p{Lu}[\\p{L}.]+(?: ${NO_PLACE}\\p{Lu}[\\p{L}.]+)*))?`,
  'u',
)
const MONTH_NAME = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'
/** "Kyiv, Tuesday, 12 March 2024": the town that a line with a date opens with. */
export const DATELINE = new RegExp(
  `^${NO_PLACE}((?:\\p{Lu}[\\p{L}’'.-]+)(?: \\p{Lu}[\\p{L}’'.-]+){0,2})(?:, ${NO_PLACE}\\p{Lu}[\\p{L}.]+)?, (?:\\p{Lu}[a-z]+day,? )?(?:\\d{1,2}[^.:;]{0,12} ${MONTH_NAME}|${MONTH_NAME} \\d{1,2})[^.:;]{0,30}?\\d{4}`,
  'u',
)

/** The place that `lines` of a head name; a whole line of it ("Palais des Nations, Geneva") rather than the town alone. */
export function placeIn(lines: readonly string[]): string | null {
  const named = lines.map((l) => l.replace(/^(?:venue|place|where|location)\s*:\s*/i, '')).find((l) => PLACE.test(l) && l.length < 50 && CITY.test(l))
  return named ?? firstTown(lines)
}

/** The town before a date, whatever its name. */
export function datelinePlace(lines: readonly string[]): string | null {
  return lines.map((l) => DATELINE.exec(l)?.[1]).find((place) => place !== undefined) ?? null
}

/** True where a line is nothing but a place. */
export function isPlace(line: string): boolean {
  return PLACE.test(line) || CITY.exec(line)?.[0] === line
}

function firstTown(lines: readonly string[]): string | null {
  return lines.map((l) => CITY.exec(l)?.[0].trim()).find((town) => town !== undefined) ?? null
}
