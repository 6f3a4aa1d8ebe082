/** A delegation book for the tests: many country briefs bound together, notes counted through, a landscape sheet in each. */
import type { DocumentTree, Part, Section } from '#contract/document-tree.ts'
import { CHINA_TREE, EGYPT_TREE, EVERYTHING_TREE } from './sample-trees.ts'

/** The same value with every note's number raised: what binding a document behind others does. */
function renumbered<T>(value: T, by: number): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (isMark(inner) ? { ...inner, number: inner.number + by } : inner))
}

function isMark(value: unknown): value is { readonly kind: 'footnote'; readonly number: number } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'footnote'
}

const landscape = EVERYTHING_TREE.sections.filter(({ orientation }) => orientation === 'landscape')

/** Parts take turns between two briefs; every fourth ends in a landscape sheet. `more` is said in the second part. */
export function sampleBook(parts: number, more = ''): DocumentTree {
  const bound: Part[] = []
  const footnotes: DocumentTree['footnotes'][number][] = []
  for (let at = 0; at < parts; at++) {
    const tree = at % 2 === 0 ? EGYPT_TREE : CHINA_TREE
    const actor = `Actor ${String(at + 1).padStart(3, '0')}`
    const id = `part-${at + 1}`
    const own: readonly Section[] = at % 4 === 3 ? [...tree.sections, ...landscape] : tree.sections
    const sections = renumbered(own, footnotes.length).map((section) => ({ ...section, id: `${id}/${section.id}`, heading: `${section.heading} (${at + 1})` }))
    const last = sections.at(-1)
    if (at === 1 && more !== '' && last !== undefined) {
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, { kind: 'paragraph', runs: [{ kind: 'text', text: more }] }] }
    }
    bound.push({ id, titleBlock: { ...tree.titleBlock, title: `${actor}: OEWG on ICT security` }, sections, mark: tree.handling.mark })
    footnotes.push(...tree.footnotes)
  }
  return {
    ...EGYPT_TREE,
    paper: 'A4',
    titleBlock: { kind: 'Delegation book', title: 'OEWG on ICT security, second substantive session', facts: EGYPT_TREE.titleBlock.facts },
    sections: [{ id: 'steering', heading: 'Steering brief', orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ kind: 'text', text: 'Keep the group together. ' }, { kind: 'link', text: 'See the last part', href: `#part-${parts}`, page: true }] }] }],
    footnotes,
    book: {
      contents: 'Contents',
      parts: bound,
      index: {
        heading: 'Index of actors',
        entries: bound.map(({ id, titleBlock, sections }) => ({ term: titleBlock.title.slice(0, 9), targets: [id, ...sections.slice(0, 3).map((section) => section.id)] })),
      },
    },
  }
}
