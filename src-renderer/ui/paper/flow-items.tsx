/** Items of the flow on a page: titles, headings, contents, index and blocks. */
import { use } from 'react'
import { BlockFacts, OneBlock } from './blocks.tsx'
import type { ContentsEntry, FlowItem } from './flow.ts'
import { PaperContext, placeId } from './paper-context.ts'
import look from './paper.module.css'

export function FlowItems({ items }: { readonly items: readonly FlowItem[] }) {
  return items.map((item, at) => (
    <div key={at} className={look.item} data-item="">
      <OneItem item={item} />
    </div>
  ))
}

function OneItem({ item }: { readonly item: FlowItem }) {
  switch (item.kind) {
    case 'title':
      return <Title item={item} />
    case 'section':
      return <SectionHeading item={item} />
    case 'contents-heading':
      return (
        <h2 className={look.contentsHeading} data-part="">
          {item.text}
        </h2>
      )
    case 'contents':
      return <Contents entries={item.entries} />
    case 'index':
      return <Index entries={item.entries} />
    case 'block':
      return <OneBlock item={item} />
  }
}

/** Id of a place that links lead to, where the page bears them. */
function useAnchor(id: string | undefined): { readonly id?: string } {
  const { anchors } = use(PaperContext)
  return anchors && id !== undefined ? { id: placeId(id) } : {}
}

function Title({ item: { look: kind, title, mark, id } }: { readonly item: Extract<FlowItem, { kind: 'title' }> }) {
  const anchor = useAnchor(id)
  const Heading = kind === 'part' ? 'h2' : 'h1'
  return (
    <header className={kind === 'cover' ? look.cover : look.opening} data-part="" {...anchor}>
      <p className={look.kind}>{title.kind}</p>
      <Heading className={look.title}>{title.title}</Heading>
      {mark === '' ? null : <p className={look.partMark}>{mark}</p>}
      {title.facts.length === 0 ? null : (
        <div className={look.titleFacts}>
          <BlockFacts block={{ rows: title.facts }} />
        </div>
      )}
    </header>
  )
}

function SectionHeading({ item: { id, level, text } }: { readonly item: Extract<FlowItem, { kind: 'section' }> }) {
  const anchor = useAnchor(id)
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <Heading className={look.heading1} data-part="" {...anchor}>
      {text}
    </Heading>
  )
}

/** Stands in for a number that is not known yet: as wide as most. */
const SOME_PAGE = '00'

function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  const { pages } = use(PaperContext)
  return (
    <ul className={look.contents}>
      {entries.map(({ level, text, target }, at) => (
        <li key={at} data-part="" data-level={level}>
          <a href={`#${placeId(target)}`}>
            <span>{text}</span>
            <span className={look.leader} aria-hidden />
            <span>{pages.get(target) ?? SOME_PAGE}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Index({ entries }: { readonly entries: Extract<FlowItem, { kind: 'index' }>['entries'] }) {
  const { pages } = use(PaperContext)
  return (
    <ul className={look.index}>
      {entries.map(({ term, targets }, at) => (
        <li key={at} data-part="">
          {term} <span className={look.muted}>{pageRanges(targets.flatMap((target) => pages.get(target) ?? []))}</span>
        </li>
      ))}
    </ul>
  )
}

/** "3, 5–7": each page once, neighbours as a range. */
export function pageRanges(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of [...new Set(pages)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && page === last[1] + 1) last[1] = page
    else runs.push([page, page])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
