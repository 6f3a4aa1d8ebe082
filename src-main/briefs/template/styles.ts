/** Gives a template the styles it lacks. Without them Word shows body text, and LibreOffice empties table cells. */
import { elementsNamed, parseXml, value } from '../lint/xml-tree.ts'

const STYLE = /<w:style\b[^]*?<\/w:style>/g

interface Style {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly xml: string
}

function stylesOf(stylesXml: string): readonly Style[] {
  return [...stylesXml.matchAll(STYLE)].map(([xml]) => {
    const [element] = elementsNamed(parseXml(xml), 'w:style')
    const [name] = element === undefined ? [] : elementsNamed(element, 'w:name')
    return { id: value(element, 'w:styleId') ?? '', type: value(element, 'w:type') ?? '', name: (value(name) ?? '').toLowerCase(), xml }
  })
}

/**
 * Our style ids in the template's words: Word in German calls the id of "heading 1" otherwise, never its name. Where the
 * template uses our id for something else (a paragraph style named Strong), ours gets another.
 */
export function styleIds(template: string, own: string): ReadonlyMap<string, string> {
  const present = stylesOf(template)
  return new Map(
    stylesOf(own).map(({ id, type, name }) => {
      const same = present.find((style) => style.type === type && style.name === name)
      if (same !== undefined) return [id, same.id]
      const taken = present.some((style) => style.id === id || style.name === name)
      return [id, taken ? `Demarche${id}` : id]
    }),
  )
}

/** The template's styles with those of ours that it lacks; its own looks stay as they are. */
export function withMissingStyles(template: string, own: string): string {
  const ids = styleIds(template, own)
  const present = new Set(stylesOf(template).map(({ id }) => id))
  const missing = stylesOf(own).flatMap(({ id, xml }) => {
    const known = ids.get(id) ?? id
    if (present.has(known)) return []
    // The template has its own defaults.
    const renamed = renamedStyles(xml.replace(' w:default="1"', ''), ids)
    return [known === id ? renamed : renamed.replace(`w:styleId="${id}"`, `w:styleId="${known}"`).replace('<w:name w:val="', '<w:name w:val="Demarche ')]
  })
  return template.replace('</w:styles>', (end) => missing.join('') + end)
}

/** References to our styles, under the template's ids. */
export function renamedStyles(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g, (_all, head: string, id: string) => `${head}${ids.get(id) ?? id}"`)
}
