/** Runs of text as the Word file dresses them. */
import type { Inline, TextRun } from '#contract/document-tree.ts'
import { bandInk } from './band-look.ts'
import look from './preview.module.css'

export function Inlines({ runs }: { readonly runs: readonly Inline[] }) {
  return runs.map((run, at) => <InlineRun key={at} run={run} />)
}

function InlineRun({ run }: { readonly run: Inline }) {
  if (run.kind === 'text') return <Text run={run} />
  if (run.kind === 'link') return <span className={look.link}>{run.text}</span>
  return (
    <sup className={look.noteMark}>
      <a href={`#${noteId(run.number)}`} aria-label={`Footnote ${run.number}`}>
        {run.number}
      </a>
    </sup>
  )
}

function Text({ run }: { readonly run: TextRun }) {
  const dress = [look.text, run.strong && look.strong, run.emphasis && look.emphasis, run.muted && look.muted]
  return (
    <span
      className={dress.filter(Boolean).join(' ')}
      {...(run.band ? { style: { color: bandInk(run.band) } } : {})}
      {...(run.language ? { lang: run.language } : {})}
      {...(run.direction ? { dir: run.direction } : {})}
    >
      {run.text}
    </span>
  )
}

/** `dir` for a paragraph that begins with right-to-left text, as the Word file sets it. */
export function direction(runs: readonly Inline[]): { readonly dir?: 'rtl' } {
  const [first] = runs
  return first?.kind === 'text' && first.direction === 'rtl' ? { dir: 'rtl' } : {}
}

export const noteId = (number: number): string => `brief-note-${number}`
