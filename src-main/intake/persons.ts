/** Persons a report introduces with their state, so that "Ms. Castelo said" later is understood. */
import type { ExtraActor, Gazetteer, Mention } from './gazetteer.ts'
import { findNames } from './gazetteer.ts'

const TITLE = '(?:Mr|Ms|Mrs|Dr|Prof|Ambassador|Amb)\\.?'
const SURNAMES = '(?:(?:de|van|von|der|den|al|el|da|dos|la) )?\\p{Lu}[\\p{L}’-]+(?: (?:(?:de|van|von|der|den|al|el|da|dos|la) )?\\p{Lu}[\\p{L}’-]+){0,3}'
/** "Ms. Carral Castelo (Cuba)", not "Mr. Kanu (Sierra Leone), Vice-Chair". */
const INTRODUCED = new RegExp(`\\b(${TITLE} ${SURNAMES}) \\(([^()]{2,60}(?:\\([^()]{2,40}\\))?)\\)(?!:? ?Chair|,? (?:the |who is )?(?:Co-|Vice-)*(?:[Cc]hair|[Ff]acilitator|[Pp]resident|[Rr]apporteur|[Mm]oderator|[Cc]oordinator))`, 'gu')

/** The persons `flat` introduces by "title, name (party)", each as one more name of the party. */
export function findPersons(flat: string, gazetteer: Gazetteer): ExtraActor[] {
  const parties = new Map<string, { kind: ExtraActor['kind']; aliases: Set<string> }>()
  for (const [, person = '', place = ''] of flat.matchAll(INTRODUCED)) {
    const [party, ...more] = findNames(gazetteer, place)
    if (!party || party.form !== 'name' || more.length > 0 || party.start > 4) continue
    const known = parties.get(party.actor)
    if (known) known.aliases.add(person)
    else parties.set(party.actor, { kind: party.kind, aliases: new Set([person]) })
  }
  return [...parties].map(([name, p]) => ({ name, kind: p.kind, aliases: [...p.aliases] }))
}

/** Regions some reports let a state speak for: "ANGOLA, for AFRICA, said". */
const REGIONS: Readonly<Record<string, string>> = {
  'AFRICA': 'African Group',
  'ASIA-PACIFIC': 'Asia-Pacific Group',
  'ASIA AND THE PACIFIC': 'Asia-Pacific Group',
  'LATIN AMERICA AND THE CARIBBEAN': 'Group of Latin American and Caribbean Countries',
  'CENTRAL AND EASTERN EUROPE': 'Eastern European Group',
  'EASTERN EUROPE': 'Eastern European Group',
  'WESTERN EUROPE AND OTHERS': 'Western European and Others Group',
}
const FOR_A_REGION = new RegExp(`\\b(?:[Ff]or|FOR|behalf of) (?:the )?(${Object.keys(REGIONS).join('|')})(?=[,.;)])`, 'g')

/** The regional groups `flat` calls by their region, in capitals, where somebody speaks for them. */
export function findRegions(flat: string): ExtraActor[] {
  const named = new Set([...flat.matchAll(FOR_A_REGION)].map((m) => m[1] ?? ''))
  return [...named].map((region) => ({ name: REGIONS[region] ?? region, kind: 'grouping', aliases: [region] }))
}

/** Where the party stands in brackets after the person, the person's name is no second mention. */
export function withoutIntroduced(mentions: readonly Mention[], flat: string): Mention[] {
  return mentions.filter((m) => !(flat.startsWith(' (', m.end) && TITLED.test(flat.slice(m.start, m.end))))
}

const TITLED = new RegExp(`^${TITLE} `)
