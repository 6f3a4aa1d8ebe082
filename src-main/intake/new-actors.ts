/** Bodies that speak in a report and that no gazetteer knows: found by their form and a reporting verb. */
import type { ActorKind } from '#contract/vocabulary.ts'
import { findNames, type Gazetteer } from './gazetteer.ts'
import { VERB_FORMS } from './verbs.ts'

export interface NewActor {
  readonly name: string
  readonly kind: ActorKind
  readonly acronym: string | null
}

const CAP = '\\p{Lu}[\\p{L}\\p{N}’&-]*'
const LINK = '(?: (?:of|for|on|in|and|de|du|des|to|against) (?:the )?| )'
const NAME = `${CAP}(?:${LINK}${CAP}){0,8}`
const FORM = new RegExp(
  `(?:^|(?<=[.,;:”"] )|(?<=\\b(?:and|by|while|as|[Rr]epresentatives? of|[Dd]elegations? of|[Oo]bservers? (?:of|for)|for) ))(?:([Tt]he) )?(${NAME})(?: \\((\\p{Lu}[\\p{L}&-]*\\p{Lu})\\))?(?:, [^,.;:]{3,60},)?(?:,? (?:also|further|then|therefore|\\p{Ll}+ly))? (\\p{Ll}+)`,
  'gu',
)

/** Nouns that make a run of capitals a body; the guessed kind goes with them, the first that fits wins. */
const BODIES: readonly { readonly noun: RegExp; readonly kind: ActorKind }[] = [
  { noun: /\b(?:University|College|School|Academy|Universität|Université)\b/i, kind: 'academia' },
  { noun: /\b(?:Corporation|Inc|Ltd|LLC|GmbH|Technologies|Systems|Telecom|Networks|Labs?|Company)\b/i, kind: 'company' },
  { noun: /\b(?:Movement|Group of|Group|Caucus|Constituency|Countries|States)\b/i, kind: 'grouping' },
  { noun: /\b(?:Forum|Initiative|Alliance|Coalition|Partnership|Accord|Global Commission)\b/i, kind: 'initiative' },
  { noun: /\b(?:Organi[sz]ation|Agency|Union|Office|Programme|Fund|Authority)\b/i, kind: 'international organisation' },
  { noun: /\b(?:Institutes?|Foundation|Network|Society|Cent(?:er|re)|Association|Federation|Watch|International|Trust|Project|Council|Lawyers|Action|League|Committee of the Red Cross|Chamber|Observatory|Now|Digital)\b/i, kind: 'civil society' },
]

/** Runs of capitals that are the meeting, its officers, its documents or a date. */
const NEVER =
  /^(?:(?:Vice-|Co-)?(?:Chair|Facilitator|Lead|Moderator|Rapporteur|President|CHAIR|FACILITATOR|MODERATOR)|President|Secretar|Secretariat|Rapporteur|Facilitator|Moderator|Committee|Conference|Assembly|Council|Group of Governmental|Board|Bureau|Working Group|Open-[Ee]nded|OEWG|GGE|General Assembly|Security Council|(?:First|Second|Third|Fourth|Fifth|Sixth)$|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|United Nations|UN |UN$|Member|Director|Executive|Deputy|Under|High (?:Representative|Commissioner|Level)|Minister|Ambassador|Government|Delegation|Representative|Mr|Ms|Mrs|Dr|Madam|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Article|Annex|Decision|Resolution|Ad Hoc|Contact)/
const DOCUMENT = /\b(?:Convention|Protocol|Agreement|Declaration|Charter|Call|Statement|Manual|Resolution|Report|Agenda|Treaty|Directive|Act|Committee|Assembly|Secretariat|Programme of Action|Compact|Working Group|Meeting|Session|Plenary|Chair|COP|SBI|SBSTA)$/

/** Groups somebody speaks for: "on behalf of the High Ambition Coalition", "for Group B". */
const SPOKEN_FOR = new RegExp(`(?:on behalf of|speaking for|, for|\\(for) (?:the )?(${CAP}(?: (?:of|for) ${CAP}| ${CAP}){0,5})(?: \\((\\p{Lu}[\\p{L}&-]*\\p{Lu})\\))?(?=[,.;)]| \\p{Ll})`, 'gu')
const GROUPING = /(?:^Group [A-Z\d]|^(?:Group|Friends|Coalition|Alliance|Network|Community) (?:of|for) |\b(?:Region|Bloc|Parties)$|\b(?:Group|Coalition|Movement|Alliance|Countries|States|Caucus|Constituency|Forum|Union|Network|Community|Constituency))$/i

/** What a body's name says it is; undefined where it says nothing. */
export function kindByName(name: string): ActorKind | undefined {
  return BODIES.find((body) => body.noun.test(name))?.kind
}

/** A body among the speakers that a report writes in capitals: "PESTICIDE ACTION NETWORK and IPEN urged". */
const BODY_IN_CAPITALS = /(?<=^|[.;:] |, | and |[Tt]he )([A-Z][A-Z\u00c0-\u00de’&-]+(?: (?:(?:OF|FOR|ON|AND) )?[A-Z\u00c0-\u00de]{3,}){1,6})(?=,? (?:and |[A-Z]{2}|[a-z]))/g

/** An acronym that speaks in the past tense: documents and processes "call for", only bodies "warned". */
const SPEAKING_ACRONYM = /(?<=^|[ ("])([A-Z][A-Za-z]{0,2}[A-Z]{2,6}),? (?:also |further |then |[a-z]+ly )?(?:said|warned|argued|noted|stressed|told|called|asked|urged|added|stated|insisted|suggested|proposed|supported|opposed|welcomed|explained|countered|objected|cautioned|emphasi[sz]ed|highlighted|underscored|underlined|lamented|complained|regretted|recommended|drew attention|expressed|reminded|pointed)\b/g
const NO_BODY = /^(?:OEWG|GGE|COP|CMP|CMA|SBI|SBSTA|SBSTTA|INC|IGC|SCP|SCCR|CDIP|UNGA|UNSC|HRC|TRIPS|ICTs?|LAWS|CCW|NPT|BWC|CWC|ATT|PoA|GDC|WSIS|ADP|AWG|AHC|INB|PABS|IHR|GBF|NDCs?|MAG|CBMs?|CEO|GDP|COVID|DSB|JSI|UNCLOS|CBD|CITES|UNFCCC|UNCCD|NGOs?|LDCs|SIDS|CHAIR|MODERATOR|PRESIDENT|SECRETARIAT|BUREAU|MANY|SOME|SEVERAL|OTHERS|PARTIES|DELEGATES|MEMBERS|AFRICA|ASIA|EUROPE|AMERICA)$/

/** A body introduced with its acronym: "the Cyber Threat Alliance (CTA)". */
const DEFINED = new RegExp(`[Tt]he (${CAP}(?:${LINK}${CAP}){1,6}) \\((\\p{Lu}{2,7})\\)`, 'gu')

/** New bodies in `flat`: those that speak, then those spoken for. */
export function findNewActors(flat: string, gazetteer: Gazetteer): NewActor[] {
  const found = new Map<string, NewActor>()
  for (const [, name = '', acronym] of flat.matchAll(SPOKEN_FOR)) {
    if (found.has(name) || !name.includes(' ') || !GROUPING.test(name) || NEVER.test(name) || isKnown(gazetteer, name)) continue
    found.set(name, { name, kind: 'grouping', acronym: acronym ?? null })
  }
  for (const [, name = '', acronym = ''] of flat.matchAll(DEFINED)) {
    const kind = BODIES.find((b) => b.noun.test(name))?.kind
    if (kind === undefined || found.has(name) || NEVER.test(name) || DOCUMENT.test(name) || !isInitialsOf(acronym, name)) continue
    if (!isKnown(gazetteer, name) && !isKnown(gazetteer, acronym)) found.set(name, { name, kind, acronym })
  }
  for (const match of flat.matchAll(FORM)) {
    const [, article, run = '', acronym, verb = ''] = match
    const name = run.replace(/^(?:(?:Permanent )?Representatives?|Delegations?|Delegates?|Observer) (?:of|from|for) (?:the )?/, '')
    const form = VERB_FORMS.get(verb)
    if (!form || form.ing || found.has(name) || NEVER.test(name) || DOCUMENT.test(name)) continue
    const kind = kindByName(name)
    const words = name.split(' ').length
    const inCapitals = words > 1 && name === name.toUpperCase() && !/\d/.test(name)
    const represented = words > 1 && run !== name
    const named = (inCapitals && (article !== undefined || kind !== undefined)) || represented || (words > 1 && (kind !== undefined || (article !== undefined && acronym !== undefined))) || (acronym !== undefined && words > 1)
    if (acronym !== undefined && (acronym[0] !== name[0] || isKnown(gazetteer, acronym))) continue
    if (!named || isKnown(gazetteer, name) || startsSentence(name) || isTwoNames(name)) continue
    const written = inCapitals ? inSmallLetters(name) : name
    found.set(name, { name: written, kind: kind ?? 'civil society', acronym: acronym ?? null })
  }
  for (const [, name = ''] of flat.matchAll(BODY_IN_CAPITALS)) {
    const written = inSmallLetters(name)
    const kind = kindByName(written)
    if (kind !== undefined && !found.has(name) && !NEVER.test(written) && !DOCUMENT.test(written) && !isKnown(gazetteer, name)) found.set(name, { name: written, kind, acronym: null })
  }
  for (const [, name = ''] of flat.matchAll(SPEAKING_ACRONYM)) {
    if (!found.has(name) && !NO_BODY.test(name) && !isKnown(gazetteer, name) && ![...found.values()].some((a) => a.acronym === name)) found.set(name, { name, kind: 'civil society', acronym: null })
  }
  return [...found.values()]
}

/** "FAROE ISLANDS" → "Faroe Islands": some reports write whoever speaks in capitals. */
function inSmallLetters(name: string): string {
  return name.replaceAll(/\p{Lu}[\p{L}’]+/gu, (word) => (/^(?:OF|FOR|ON|AND|THE|IN)$/.test(word) ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase()))
}

/** The acronym is made of the first letters of the name's capital words. */
function isInitialsOf(acronym: string, name: string): boolean {
  return [...name.matchAll(/\p{Lu}/gu)].map((m) => m[0]).join('') === acronym
}

/** A run that holds a known name is that actor's, or about it; a demonym ("Southern African") may be part of a new one. */
function isKnown(gazetteer: Gazetteer, name: string): boolean {
  return findNames(gazetteer, name).some((m) => m.form !== 'demonym')
}

/** "WOMEN AND GENDER and LOCAL AUTHORITIES": a small "and" between capitals joins two names. */
function isTwoNames(name: string): boolean {
  return / and /.test(name) && /^[\p{Lu}\P{L}]+$/u.test(name.replaceAll(' and ', ' '))
}

/** "In the Forum", "However Amnesty": an ordinary word with a capital because it opens the sentence. */
function startsSentence(name: string): boolean {
  return /^(?:In|On|The|This|That|These|At|For|With|By|As|However|While|Some|Many|Several|Both|All|Other|Another|Regarding|Responding|And|But|He|She|They|It)\b/.test(name)
}
