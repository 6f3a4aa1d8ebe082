/** The document as one long sheet of paper: the same tree that becomes the Word file, in the same dress. */
import type { DocumentTree } from '#contract/document-tree.ts'
import { BlockFacts, Blocks, type OnEvidence } from './blocks.tsx'
import { Inlines, noteId } from './inlines.tsx'
import look from './preview.module.css'

export interface BriefPageProps {
  readonly tree: DocumentTree
  readonly onEvidence: OnEvidence
}

export function BriefPage({ tree, onEvidence }: BriefPageProps) {
  return (
    <article className={look.page} data-paper={tree.paper} lang={tree.properties.language} aria-label={tree.properties.title}>
      <Marking text={tree.handling.mark} />
      <header>
        <p className={look.kind}>{tree.titleBlock.kind}</p>
        <h1 className={look.title}>{tree.titleBlock.title}</h1>
        <div className={look.titleFacts}>
          <BlockFacts block={{ rows: tree.titleBlock.facts }} onEvidence={onEvidence} />
        </div>
      </header>
      {tree.sections.map((section) => (
        <section key={section.id} id={`brief-section-${section.id}`}>
          <h2 className={look.heading1}>{section.heading}</h2>
          <Blocks blocks={section.blocks} onEvidence={onEvidence} />
        </section>
      ))}
      <Notes tree={tree} />
      <footer className={look.footer}>
        <span>{[tree.footer, tree.handling.caveat].filter(Boolean).join(' · ')}</span>
        <span>Pages are numbered in the file</span>
      </footer>
      <Marking text={tree.handling.mark} />
    </article>
  )
}

function Marking({ text }: { readonly text: string }) {
  return <p className={look.marking}>{text}</p>
}

function Notes({ tree }: { readonly tree: DocumentTree }) {
  if (tree.footnotes.length === 0) return null
  return (
    <ol className={look.notes} aria-label="Footnotes">
      {tree.footnotes.map((note, at) => (
        <li key={at} id={noteId(at + 1)}>
          <Inlines runs={note.runs} />
        </li>
      ))}
    </ol>
  )
}
