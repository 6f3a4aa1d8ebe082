/** The blocks of a section, one small renderer a kind. */
import type { Fact, Facts, Heading, List, Panel, Paragraph } from '#contract/document-tree.ts'
import { BlockFigure } from './block-figure.tsx'
import { BlockTable } from './block-table.tsx'
import { panelLines, type BlockItem } from './flow.ts'
import { Inlines, direction } from './inlines.tsx'
import look from './paper.module.css'
import { SourcedLine, barOf } from './sourced-line.tsx'

export function OneBlock({ item: { block, number = 0, start = 1, continued, within } }: { readonly item: BlockItem }) {
  switch (block.kind) {
    case 'paragraph':
      return <BlockParagraph block={block} within={within === true} />
    case 'heading':
      return <BlockHeading block={block} />
    case 'list':
      return <BlockList block={block} start={start} within={within === true} />
    case 'table':
      return <BlockTable table={block} number={number === 0 ? undefined : number} continued={continued === true} within={within === true} />
    case 'panel':
      return <BlockPanel block={block} />
    case 'facts':
      return <BlockFacts block={block} />
    case 'figure':
      return <BlockFigure figure={block} number={number} />
  }
}

function BlockParagraph({ block, within = false }: { readonly block: Paragraph; readonly within?: boolean }) {
  return (
    <p className={block.look === 'note' ? look.note : look.paragraph} data-part="" data-line="" {...barOf(block)} {...direction(block.runs)}>
      <SourcedLine source={block} continued={within}>
        <Inlines runs={block.runs} />
      </SourcedLine>
    </p>
  )
}

function BlockHeading({ block }: { readonly block: Heading }) {
  const level = block.level === 2 ? look.heading2 : look.heading3
  return block.level === 2 ? (
    <h3 className={level} data-part="">
      {block.text}
    </h3>
  ) : (
    <h4 className={level} data-part="">
      {block.text}
    </h4>
  )
}

/** A list that begins within an item has no mark before its first line. */
function BlockList({ block, start, within }: { readonly block: List; readonly start: number; readonly within: boolean }) {
  const items = block.items.map((item, at) => (
    <li key={at} data-part="" data-line="" {...(within && at === 0 ? { className: look.unmarked } : {})} {...barOf(item)} {...direction(item.runs)}>
      <SourcedLine source={item} continued={within && at === 0}>
        <Inlines runs={item.runs} />
      </SourcedLine>
    </li>
  ))
  return block.marker === 'number' ? (
    <ol className={look.list} start={start}>
      {items}
    </ol>
  ) : (
    <ul className={look.list}>{items}</ul>
  )
}

function BlockPanel({ block }: { readonly block: Panel }) {
  return (
    <div className={block.look === 'ours' ? look.ours : look.bottomLine}>
      {panelLines(block).map((line, at) => (line.kind === 'facts' ? <BlockFacts key={at} block={line} /> : <BlockParagraph key={at} block={line} />))}
    </div>
  )
}

export function BlockFacts({ block }: { readonly block: Pick<Facts, 'rows'> }) {
  return (
    <dl className={look.facts}>
      {block.rows.map((fact, at) => (
        <OneFact key={at} fact={fact} />
      ))}
    </dl>
  )
}

function OneFact({ fact }: { readonly fact: Fact }) {
  return (
    <div data-part="" {...barOf(fact)}>
      <dt>{fact.label}</dt>
      <dd data-line="" {...direction(fact.runs)}>
        <SourcedLine source={fact}>
          <Inlines runs={fact.runs} />
        </SourcedLine>
      </dd>
    </div>
  )
}
