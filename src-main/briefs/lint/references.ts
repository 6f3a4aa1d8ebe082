/** Things a document names and must also hold: styles, numberings, bookmarks. */
import type { WordPackage } from './package.ts'
import type { Finding } from './finding.ts'
import { childrenNamed, descendants, elementsNamed, value } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** Word cuts longer names off, and two may then become one. */
const LONGEST_BOOKMARK = 40

const STYLE_REFERENCES: ReadonlyMap<string, string | null> = new Map([
  ['w:pStyle', 'paragraph'],
  ['w:rStyle', 'character'],
  ['w:tblStyle', 'table'],
  ['w:basedOn', null],
  ['w:next', null],
  ['w:link', null],
])

export function* undefinedStyles(source: WordPackage): Generator<Finding> {
  const types = new Map<string | undefined, string | undefined>()
  for (const style of elementsNamed(source.part('word/styles.xml'), 'w:style')) types.set(value(style, 'w:styleId'), value(style, 'w:type'))
  const places = [...source.stories, ...['word/styles.xml', 'word/numbering.xml'].map((name) => ({ name, tree: source.part(name) }))]
  const told = new Set<string>()
  for (const { name, tree } of places) {
    for (const element of descendants(tree)) {
      const wanted = STYLE_REFERENCES.get(element.name)
      const id = value(element)
      if (wanted === undefined || id === undefined) continue
      const type = types.get(id)
      const fits = type !== undefined && (wanted === null || wanted === type)
      if (fits || told.has(`${name} ${id}`)) continue
      told.add(`${name} ${id}`)
      yield { code: 'undefined-style', part: name, message: `Style "${id}" is used and ${type === undefined ? 'not defined' : `is no ${wanted} style`}.` }
    }
  }
}

export function* undefinedNumbering({ part, stories }: WordPackage): Generator<Finding> {
  const defined = new Set([...elementsNamed(part('word/numbering.xml'), 'w:num')].map((num) => value(num, 'w:numId')))
  for (const { name, tree } of stories) {
    const used = new Set([...elementsNamed(tree, 'w:numId')].map((num) => value(num)))
    for (const id of used) {
      // 0 takes a paragraph out of its list.
      if (id === '0' || defined.has(id)) continue
      yield { code: 'undefined-numbering', part: name, message: `Numbering "${id}" is used and not defined.` }
    }
  }
}

export function* bookmarkNames({ stories }: WordPackage): Generator<Finding> {
  const seen = new Set<string>()
  for (const { name, tree } of stories) {
    for (const bookmark of bookmarks(tree)) {
      // Word does not tell bookmarks apart by case.
      if (seen.has(bookmark.toLowerCase())) yield { code: 'duplicate-bookmark', part: name, message: `Two bookmarks are named "${bookmark}".` }
      seen.add(bookmark.toLowerCase())
      if (bookmark.length > LONGEST_BOOKMARK) {
        yield { code: 'long-bookmark', part: name, message: `Bookmark "${bookmark}" has ${bookmark.length} characters; Word keeps ${LONGEST_BOOKMARK}.` }
      }
    }
  }
}

export function* deadAnchors({ stories }: WordPackage): Generator<Finding> {
  const held = new Set(stories.flatMap(({ tree }) => bookmarks(tree)))
  for (const { name, tree } of stories) {
    for (const anchor of new Set(anchors(tree))) {
      if (!held.has(anchor)) yield { code: 'dead-anchor', part: name, message: `Something points to the bookmark "${anchor}", which is not there.` }
    }
  }
}

function bookmarks(tree: XmlElement): readonly string[] {
  return [...elementsNamed(tree, 'w:bookmarkStart')].flatMap((start) => value(start, 'w:name') ?? [])
}

/** Internal links, and fields that refer to a bookmark. */
function* anchors(tree: XmlElement): Generator<string> {
  for (const element of descendants(tree)) {
    const anchor = element.name === 'w:hyperlink' ? value(element, 'w:anchor') : undefined
    if (anchor !== undefined) yield anchor
    const instruction = fieldInstruction(element)
    const target = /^\s*(?:PAGEREF|NOTEREF|REF)\s+"?([^\s"\\]+)/u.exec(instruction)?.[1]
    if (target !== undefined) yield target
  }
}

function fieldInstruction(element: XmlElement): string {
  if (element.name === 'w:fldSimple') return value(element, 'w:instr') ?? ''
  if (element.name !== 'w:p') return ''
  return childrenNamed(element, 'w:r')
    .flatMap((run) => childrenNamed(run, 'w:instrText'))
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('')
}
