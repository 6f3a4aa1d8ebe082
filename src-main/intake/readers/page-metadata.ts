/** What a saved web page says about itself: title, day, address, language. Read by a stream of tags; nothing runs. */
import { Parser } from 'htmlparser2'
import type { HeadHints } from './report.ts'

const TITLES = ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title']
const DATES = ['article:published_time', 'citation_publication_date', 'citation_date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued', 'datepublished', 'date', 'publishdate', 'pubdate', 'og:article:published_time']
/** What the browser writes above a page it saves. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/i

/** Hints of a page's head, the surest source first for each. */
export function pageMetadata(markup: string): HeadHints {
  const seen = collect(markup)
  const from = (names: readonly string[]): string | undefined => names.map((name) => seen.meta.get(name)).find((value) => value !== undefined && value !== '')
  const title = from(TITLES) ?? withoutSite(seen.title, seen.meta.get('og:site_name'), seen.heading) ?? seen.heading
  const date = [from(DATES), /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(seen.linkedData)?.[1], seen.time].map(isoDay).find((day) => day !== undefined)
  const url = [seen.canonical, seen.meta.get('og:url'), seen.savedFrom].find((address) => address !== undefined && isWebAddress(address))
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(seen.language)?.[0]
  return {
    ...(title !== undefined && title !== '' && { title: title.slice(0, 500) }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url: url.slice(0, 2000) }),
    ...(language !== undefined && { language }),
  }
}

interface Seen {
  readonly meta: Map<string, string>
  title: string
  heading: string | undefined
  linkedData: string
  time: string | undefined
  canonical: string | undefined
  savedFrom: string | undefined
  language: string
}

function collect(markup: string): Seen {
  const seen: Seen = { meta: new Map(), title: '', heading: undefined, linkedData: '', time: undefined, canonical: undefined, savedFrom: undefined, language: '' }
  let inside: 'title' | 'heading' | 'data' | null = null
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        inside = name === 'title' && seen.title === '' ? 'title' : name === 'h1' && seen.heading === undefined ? 'heading' : name === 'script' && /ld\+json/.test(attributes['type'] ?? '') ? 'data' : name === 'script' ? null : inside
        const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase()
        if (name === 'meta' && key !== '' && !seen.meta.has(key)) seen.meta.set(key, oneLine(attributes['content'] ?? ''))
        if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? '')) seen.canonical ??= attributes['href']
        if (name === 'time') seen.time ??= attributes['datetime']
        if (name === 'html') seen.language ||= attributes['lang'] ?? attributes['xml:lang'] ?? ''
      },
      ontext: (text) => {
        if (inside === 'title' && seen.title.length < 2000) seen.title += text
        if (inside === 'heading' && (seen.heading?.length ?? 0) < 2000) seen.heading = (seen.heading ?? '') + text
        if (inside === 'data' && seen.linkedData.length < 100_000) seen.linkedData += text
      },
      onclosetag: (name) => {
        if (name === 'title' || name === 'h1' || name === 'script') inside = null
      },
      oncomment: (text) => {
        seen.savedFrom ??= SAVED_FROM.exec(text.slice(0, 4000))?.[1]
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(markup)
  const heading = oneLine(seen.heading ?? '')
  return { ...seen, title: oneLine(seen.title), heading: heading === '' ? undefined : heading }
}

/** “Report | Digital Watch” without the site's own name, where the page says which part that is. */
function withoutSite(title: string, site: string | undefined, heading: string | undefined): string | undefined {
  if (title === '') return undefined
  const parts = /^(.*\S)\s+[|–—»·-]\s+(\S.*)$/.exec(title)
  if (parts?.[1] === undefined) return title
  return parts[2] === site || parts[1] === heading ? parts[1] : title
}

function isoDay(value: string | undefined): string | undefined {
  const parts = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(value ?? '')
  if (!parts) return undefined
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
