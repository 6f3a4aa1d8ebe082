/** Runs of text as the Word file dresses them. */
import { use } from 'react'
import type { Inline, LinkRun, TextRun } from '#contract/document-tree.ts'
import { bandInk } from './band-look.ts'
import { PaperContext, noteId, placeId } from './paper-context.ts'
import look from './paper.module.css'

export function Inlines({ runs }: { readonly runs: readonly Inline[] }) {
  return runs.map((run, at) => <InlineRun key={at} run={run} />)
}

function InlineRun({ run }: { readonly run: Inline }) {
  if (run.kind === 'text') return <Text run={run} />
  if (run.kind === 'link') return <Link run={run} />
  return (
    <sup className={look.noteMark} data-run={1}>
      <a href={`#${noteId(run.number)}`} aria-label={`Footnote ${run.number}`}>
        {run.number}
      </a>
    </sup>
  )
}

function Text({ run }: { readonly run: TextRun }) {
  const dress = [look.text, run.strong && look.strong, run.emphasis && look.emphasis, run.muted && look.muted, run.band && look.stance]
  return (
    <span
      className={dress.filter(Boolean).join(' ')}
      data-run={run.text.length}
      {...(run.band ? { style: { color: bandInk(run.band) } } : {})}
      {...(run.language ? { lang: run.language } : {})}
      {...(run.direction ? { dir: run.direction } : {})}
    >
      {run.text}
    </span>
  )
}

const isFollowed = (href: string): boolean => /^(?:https?:|mailto:)/iu.test(href)

function Link({ run: { text, href, page } }: { readonly run: LinkRun }) {
  const { pages, follows } = use(PaperContext)
  const inside = href.startsWith('#') ? href.slice(1) : null
  const number = inside !== null && page ? pages.get(inside) : undefined
  return (
    <>
      {inside !== null || (follows && isFollowed(href)) ? (
        <a className={look.link} href={inside === null ? href : `#${placeId(inside)}`} data-run={text.length}>
          {text}
        </a>
      ) : (
        <span className={look.link} data-run={text.length} title={href}>
          {text}
        </span>
      )}
      {number === undefined ? null : ` (page ${number})`}
    </>
  )
}

/** `dir` for a paragraph that begins with right-to-left text, as the Word file sets it. */
export function direction(runs: readonly Inline[]): { readonly dir?: 'rtl' } {
  const [first] = runs
  return first?.kind === 'text' && first.direction === 'rtl' ? { dir: 'rtl' } : {}
}
