/**
 * Builds resources/reference/actors.json from world-countries and the tables beside this file.
 *
 *   node scripts/reference/build-actors.mjs           writes the file
 *   node scripts/reference/build-actors.mjs --print   prints it instead
 *
 * The same tables and the same package version give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { BODIES } from './bodies.mjs'
import { GROUPINGS } from './groupings.mjs'
import { NOT_SPEAKERS } from './not-speakers.mjs'
import { codes, m49Of, unGroupOf } from './regions.mjs'
import { OBSERVER_STATES, OTHER_STATES, STATES } from './states.mjs'

const OUTPUT = new URL('../../resources/reference/actors.json', import.meta.url)
const KINDS_IN_ORDER = ['short', 'official', 'acronym', 'alias', 'former', 'misspelling', 'demonym', 'capital']

const countries = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-countries/countries.json'), 'utf8'))

/** One apostrophe in the file; the reader knows both. */
const curly = (text) => text.replaceAll("'", '’')
const withoutDiacritics = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
const fold = (text) => text.toLowerCase()

/** "Côte d’Ivoire" → "cote-d-ivoire": the id an actor keeps in every workspace. */
function slug(text) {
  return withoutDiacritics(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The aliases of an actor in a fixed order, each once, every accented one also without its accents. */
function aliasesOf(name, byKind) {
  const seen = new Set([name])
  const aliases = []
  const add = (text, kind) => {
    if (seen.has(text) || (kind === 'alias' && aliases.some((alias) => fold(alias.text) === fold(text)))) return
    seen.add(text)
    aliases.push({ text, kind })
  }
  if (withoutDiacritics(name) !== name) add(withoutDiacritics(name), 'alias')
  for (const kind of KINDS_IN_ORDER) {
    for (const text of (byKind[kind] ?? []).map(curly)) {
      add(text, kind)
      add(withoutDiacritics(text), kind)
    }
  }
  return aliases
}

/** The package writes two peoples of one state as "Antiguan, Barbudan" or "Kittitian or Nevisian". */
const demonymsOf = (country) =>
  [country.demonyms?.eng?.m, country.demonyms?.eng?.f].flatMap((demonym) => demonym?.split(/, | or /) ?? []).filter(Boolean)

function stateOf(iso3) {
  const country = countries.find((candidate) => candidate.cca3 === iso3)
  if (country === undefined) throw new Error(`world-countries has no ${iso3}`)
  const own = STATES[iso3] ?? {}
  const shortName = curly(own.short ?? country.name.common)
  const name = curly(own.name ?? country.name.common)
  const official = own.official ?? [country.name.official]
  return {
    id: own.id ?? slug(shortName),
    name,
    kind: 'state',
    shortName,
    iso2: country.cca2,
    iso3,
    unMember: !OTHER_STATES.includes(iso3) && !OBSERVER_STATES.includes(iso3),
    unGroup: unGroupOf(iso3),
    ...m49Of(iso3),
    aliases: aliasesOf(name, {
      ...own,
      short: [shortName],
      official,
      demonym: own.adjective ?? demonymsOf(country),
      capital: own.capital ?? country.capital,
    }),
  }
}

function bodyOf(body) {
  const shortName = body.short ?? body.name
  return {
    id: body.id ?? slug(shortName),
    name: body.name,
    kind: body.kind,
    shortName,
    iso2: null,
    iso3: null,
    unMember: false,
    unGroup: null,
    region: null,
    subregion: null,
    aliases: aliasesOf(body.name, { ...body, short: body.acronym?.includes(shortName) ? [] : [shortName], demonym: body.adjective }),
  }
}

function membershipsOf(grouping, idOf) {
  const excluded = codes(grouping.without ?? '')
  const steady = codes(grouping.members).filter((member) => !excluded.includes(member)).map((member) => [member, null, null])
  return [...steady, ...(grouping.changes ?? [])]
    .map(([member, from, to]) => ({ actor: idOf(member), grouping: grouping.id, from, to }))
    .toSorted((a, b) => (a.actor < b.actor ? -1 : 1))
}

/** One row a line, so that a change of one actor is a change of one line. */
const rows = (list) => `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`

function build() {
  // The package counts the Holy See among the members of the UN; the observers are named in states.mjs.
  const members = countries.filter((country) => country.unMember && !OBSERVER_STATES.includes(country.cca3)).map((country) => country.cca3)
  const states = [...members, ...OBSERVER_STATES, ...OTHER_STATES].map(stateOf).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const actors = [...states, ...GROUPINGS.map(bodyOf), ...BODIES.map(bodyOf)]
  const idByCode = new Map(states.map((state) => [state.iso3, state.id]))
  const idOf = (member) => {
    const id = member.startsWith('@') ? member.slice(1) : idByCode.get(member)
    if (!actors.some((actor) => actor.id === id)) throw new Error(`unknown member ${member}`)
    return id
  }
  const memberships = GROUPINGS.flatMap((grouping) => membershipsOf(grouping, idOf))
  const notSpeakers = Object.entries(NOT_SPEAKERS).flatMap(([kind, names]) => names.map((name) => ({ name, kind })))
  return `{\n  "actors": ${rows(actors)},\n  "memberships": ${rows(memberships)},\n  "notSpeakers": ${rows(notSpeakers)}\n}\n`
}

if (process.argv.includes('--print')) process.stdout.write(build())
else writeFileSync(OUTPUT, build())
