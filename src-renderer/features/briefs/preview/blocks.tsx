/** The blocks of a section, one small renderer a kind. */
import type { Block, Facts, Figure, Heading, List, Panel, Paragraph } from '#contract/document-tree.ts'
import { BlockTable } from './block-table.tsx'
import { Inlines, direction } from './inlines.tsx'
import look from './preview.module.css'
import { SourcedLine } from './sourced-line.tsx'

export type OnEvidence = (statement: string) => void

interface Props<B> {
  readonly block: B
  readonly onEvidence: OnEvidence
}

export function Blocks({ blocks, onEvidence }: { readonly blocks: readonly Block[]; readonly onEvidence: OnEvidence }) {
  return blocks.map((block, at) => <OneBlock key={at} block={block} onEvidence={onEvidence} />)
}

function OneBlock({ block, onEvidence }: Props<Block>) {
  switch (block.kind) {
    case 'paragraph':
      return <BlockParagraph block={block} onEvidence={onEvidence} />
    case 'heading':
      return <BlockHeading block={block} />
    case 'list':
      return <BlockList block={block} onEvidence={onEvidence} />
    case 'table':
      return <BlockTable table={block} onEvidence={onEvidence} />
    case 'panel':
      return <BlockPanel block={block} onEvidence={onEvidence} />
    case 'facts':
      return <BlockFacts block={block} onEvidence={onEvidence} />
    case 'figure':
      return <BlockFigure block={block} />
  }
}

function BlockParagraph({ block, onEvidence }: Props<Paragraph>) {
  return (
    <p className={block.look === 'note' ? look.note : look.paragraph} {...direction(block.runs)}>
      <SourcedLine source={block} onEvidence={onEvidence}>
        <Inlines runs={block.runs} />
      </SourcedLine>
    </p>
  )
}

function BlockHeading({ block }: { readonly block: Heading }) {
  return block.level === 2 ? <h3 className={look.heading2}>{block.text}</h3> : <h4 className={look.heading3}>{block.text}</h4>
}

function BlockList({ block, onEvidence }: Props<List>) {
  const items = block.items.map((item, at) => (
    <li key={at} {...direction(item.runs)}>
      <SourcedLine source={item} onEvidence={onEvidence}>
        <Inlines runs={item.runs} />
      </SourcedLine>
    </li>
  ))
  return block.marker === 'number' ? <ol className={look.list}>{items}</ol> : <ul className={look.list}>{items}</ul>
}

function BlockPanel({ block, onEvidence }: Props<Panel>) {
  return (
    <div className={block.look === 'ours' ? look.ours : look.bottomLine}>
      <Blocks blocks={block.blocks} onEvidence={onEvidence} />
    </div>
  )
}

export function BlockFacts({ block, onEvidence }: Props<Pick<Facts, 'rows'>>) {
  return (
    <dl className={look.facts}>
      {block.rows.map((fact, at) => (
        <div key={at}>
          <dt>{fact.label}</dt>
          <dd {...direction(fact.runs)}>
            <SourcedLine source={fact} onEvidence={onEvidence}>
              <Inlines runs={fact.runs} />
            </SourcedLine>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** As an image: markup inside a picture is shown, never run. */
function BlockFigure({ block }: { readonly block: Figure }) {
  return (
    <figure className={look.figure}>
      {block.caption ? <figcaption className={look.caption}>{block.caption}</figcaption> : null}
      <img src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`} alt={block.alt} style={{ width: `${block.widthMm}mm` }} />
    </figure>
  )
}
