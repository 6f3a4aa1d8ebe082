/** Whether every page of a template bears the mark: Word has a header and footer each for first, even and other pages. */
import { childrenNamed, elementsNamed, parseXml, value } from '../lint/xml-tree.ts'
import type { XmlElement } from '../lint/xml-tree.ts'
import { BODY, placeholdersOf } from './template-file.ts'
import type { TemplateParts } from './template-file.ts'

const PAGES = { first: 'first pages', even: 'even pages', default: 'pages' } as const
type Pages = keyof typeof PAGES
type Story = 'header' | 'footer'

/** Where a page would go out unmarked: "header of its first pages". */
export function unmarkedPlaces(parts: TemplateParts): readonly string[] {
  const marked = new Set(placeholdersOf(parts).flatMap(({ name, part }) => (name === 'mark' ? [part] : [])))
  const targets = relationTargets(text(parts, 'word/_rels/document.xml.rels'))
  const evenToo = on([...elementsNamed(parseXml(text(parts, 'word/settings.xml')), 'w:evenAndOddHeaders')][0])
  const places = new Set<string>()
  // A section that names no header goes on with the one before it.
  const inUse = new Map<string, string>()
  for (const section of elementsNamed(parseXml(text(parts, BODY)), 'w:sectPr')) {
    for (const story of ['header', 'footer'] as const) {
      for (const reference of childrenNamed(section, `w:${story}Reference`)) inUse.set(`${story} ${value(reference, 'w:type') ?? ''}`, targets.get(value(reference, 'r:id') ?? '') ?? '')
      for (const pages of printed(section, evenToo)) if (!marked.has(inUse.get(`${story} ${pages}`) ?? '')) places.add(placeName(story, pages))
    }
  }
  return [...places]
}

function printed(section: XmlElement, evenToo: boolean): readonly Pages[] {
  const firstApart = on(childrenNamed(section, 'w:titlePg')[0])
  return ['default', ...(firstApart ? (['first'] as const) : []), ...(evenToo ? (['even'] as const) : [])]
}

function placeName(story: Story, pages: Pages): string {
  return `${story} of its ${PAGES[pages]}`
}

/** A switch of Word's: there and not turned off. */
function on(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(value(element) ?? 'true')
}

/** Parts of the package by the ids under which the body names them. */
function relationTargets(relations: string): ReadonlyMap<string, string> {
  return new Map([...elementsNamed(parseXml(relations), 'Relationship')].map((one) => [value(one, 'Id') ?? '', `word/${value(one, 'Target') ?? ''}`]))
}

function text(parts: TemplateParts, name: string): string {
  const content = parts.get(name)
  return typeof content === 'string' ? content : ''
}
