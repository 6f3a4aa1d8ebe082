/** The two lists a document has: bullets, and numbers that start anew for every list. */
import { mm } from '../page.ts'
import type { HouseStyle } from './house-style.ts'
import { MAIN_NAMESPACE, XML_HEAD } from './xml.ts'

export const BULLET_LIST = 1
const FIRST_NUMBERED = 2

/** The id of a numbered list, counted from 0. */
export function numberedList(instance: number): number {
  return FIRST_NUMBERED + instance
}

/** `word/numbering.xml` for a document with so many numbered lists. */
export function numberingXml(numberedLists: number, { colours }: HouseStyle): string {
  const instances = Array.from(
    { length: numberedLists },
    (_, at) =>
      `<w:num w:numId="${numberedList(at)}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )
  return [
    `${XML_HEAD}<w:numbering xmlns:w="${MAIN_NAMESPACE}">`,
    abstractList(0, 'bullet', '•', ''),
    abstractList(1, 'decimal', '%1.', `<w:rPr><w:b/><w:bCs/><w:color w:val="${colours.navy}"/></w:rPr>`),
    `<w:num w:numId="${BULLET_LIST}"><w:abstractNumId w:val="0"/></w:num>`,
    ...instances,
    '</w:numbering>',
  ].join('')
}

function abstractList(id: number, format: 'bullet' | 'decimal', text: string, run: string): string {
  const indent = `<w:pPr><w:ind w:left="${mm(6)}" w:hanging="${mm(6)}"/></w:pPr>`
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
    `<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}${run}</w:lvl></w:abstractNum>`
  )
}
