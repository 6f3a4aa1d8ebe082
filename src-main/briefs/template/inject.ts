/** Puts what belongs to the inserted paragraphs into the template's package: styles, lists, notes, links, pictures. */
import { TAB } from '../word/inlines.ts'
import { numberingXml } from '../word/numbering.ts'
import { footnotesXml, notesXml } from '../word/notes.ts'
import { stylesXml } from '../word/styles.ts'
import type { Footnote } from '#contract/document-tree.ts'
import type { Writing } from '../word/writing.ts'
import { renamedStyles, styleIds, withMissingStyles } from './styles.ts'
import { BODY } from './template-file.ts'
import type { TemplateParts } from './template-file.ts'

const RELATIONS = 'word/_rels/document.xml.rels'
const NOTES = 'word/footnotes.xml'
const NOTE_RELATIONS = 'word/_rels/footnotes.xml.rels'
const LISTS = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
const TYPES = '[Content_Types].xml'
const NO_RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
const SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

export function textPart(parts: TemplateParts, name: string): string {
  const content = parts.get(name)
  return typeof content === 'string' ? content : ''
}

/** The highest number that an attribute has in a part; 0 where it has none. */
export function highest(xml: string, attribute: RegExp): number {
  return [...xml.matchAll(attribute)].reduce((most, [, number]) => Math.max(most, Number(number)), 0)
}

export interface Inserted {
  readonly language: string
  /** In the order they are marked in the body. */
  readonly footnotes: readonly Footnote[]
  /** Added to the ids of lists in the body. */
  readonly listShift: number
}

/** Everything around the body. The body's own references must have been written with the same shifts. */
export function injectParts(parts: TemplateParts, { language, footnotes, listShift }: Inserted, writing: Writing): void {
  const own = stylesXml(writing.house, writing.paper, language, false)
  const ids = styleIds(textPart(parts, STYLES), own)
  injectNotes(parts, footnotes, writing, ids)
  injectLists(parts, writing, listShift)
  injectStyles(parts, own, writing)
  parts.set(BODY, renamedStyles(textPart(parts, BODY), ids))
  for (const [name, bytes] of writing.media.files) {
    parts.set(`word/${name}`, bytes)
    declareDefault(parts, name.slice(name.lastIndexOf('.') + 1))
  }
  appendRelations(parts, RELATIONS, writing.links.lines)
  appendRelations(parts, NOTE_RELATIONS, writing.noteLinks.lines)
}

function injectStyles(parts: TemplateParts, own: string, { links }: Writing): void {
  const present = textPart(parts, STYLES)
  if (present === '') {
    links.to('styles', 'styles.xml')
    declarePart(parts, STYLES, `${WORD_TYPE}styles+xml`)
  }
  parts.set(STYLES, present === '' ? own : withMissingStyles(present, own))
}

function injectNotes(parts: TemplateParts, footnotes: readonly Footnote[], writing: Writing, ids: ReadonlyMap<string, string>): void {
  if (footnotes.length === 0) return
  // The tab after the mark hangs on our indent, which a template's own style of notes does not have.
  const own = /<w:name w:val="footnote text"/i.test(textPart(parts, STYLES))
  const notes = notesXml(footnotes, 1 + writing.notes.shift, writing).map((note) => renamedStyles(own ? note.replace(TAB, SPACE) : note, ids))
  const present = textPart(parts, NOTES)
  if (present === '') {
    parts.set(NOTES, footnotesXml(notes))
    writing.links.to('footnotes', 'footnotes.xml')
    declarePart(parts, NOTES, `${WORD_TYPE}footnotes+xml`)
  } else parts.set(NOTES, withRelationNamespace(present.replace('</w:footnotes>', (end) => notes.join('') + end)))
}

function injectLists(parts: TemplateParts, { counters, house, links }: Writing, shift: number): void {
  const own = numberingXml(counters.lists, house)
  const present = textPart(parts, LISTS)
  if (present === '') {
    parts.set(LISTS, own)
    links.to('numbering', 'numbering.xml')
    declarePart(parts, LISTS, `${WORD_TYPE}numbering+xml`)
    return
  }
  const base = highest(present, /<w:abstractNum w:abstractNumId="(\d+)"/g) + 1
  const abstracts = [...own.matchAll(/<w:abstractNum [^]*?<\/w:abstractNum>/g)].map(([xml]) => xml.replace(/w:abstractNumId="(\d+)"/, (_all, id: string) => `w:abstractNumId="${Number(id) + base}"`))
  const numbers = [...own.matchAll(/<w:num [^]*?<\/w:num>/g)].map(([xml]) =>
    xml
      .replace(/w:numId="(\d+)"/, (_all, id: string) => `w:numId="${Number(id) + shift}"`)
      .replace(/<w:abstractNumId w:val="(\d+)"/, (_all, id: string) => `<w:abstractNumId w:val="${Number(id) + base}"`),
  )
  // The schema wants every abstract list before every list.
  const firstNumber = present.search(/<w:num /)
  const at = firstNumber === -1 ? present.indexOf('</w:numbering>') : firstNumber
  const withAbstracts = present.slice(0, at) + abstracts.join('') + present.slice(at)
  const end = withAbstracts.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  parts.set(LISTS, withAbstracts.slice(0, end) + numbers.join('') + withAbstracts.slice(end))
}

function appendRelations(parts: TemplateParts, name: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  const present = textPart(parts, name) || NO_RELATIONS
  const open = present.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  parts.set(name, open.replace('</Relationships>', (end) => lines.join('') + end))
}

function declarePart(parts: TemplateParts, name: string, type: string): void {
  const types = textPart(parts, TYPES)
  if (types.includes(`PartName="/${name}"`)) return
  parts.set(TYPES, types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`))
}

function declareDefault(parts: TemplateParts, extension: string): void {
  const types = textPart(parts, TYPES)
  if (new RegExp(`<Default[^>]*Extension="${extension}"`, 'i').test(types)) return
  parts.set(TYPES, types.replace(/(<Types[^>]*>)/, `$1<Default Extension="${extension}" ContentType="${extension === 'svg' ? 'image/svg+xml' : 'image/png'}"/>`))
}

/** Links in notes and pictures in the body name relationships and drawings by prefix. */
export function withRelationNamespace(xml: string): string {
  const wanted = {
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  }
  return xml.replace(/<w:(?:document|footnotes)\b[^>]*>/, (root) =>
    Object.entries(wanted).reduce((tag, [name, uri]) => (tag.includes(`${name}=`) ? tag : tag.replace('>', ` ${name}="${uri}">`)), root),
  )
}
