/** A part of a package as the docx package reads it. */
import type { XmlElement } from 'docx'
import { parseXml } from '#briefs/lint/xml-tree.ts'
import type { XmlElement as Element } from '#briefs/lint/xml-tree.ts'

export function elementsOf(xml: string): XmlElement[] {
  return childrenOf(parseXml(xml))
}

function childrenOf({ children }: Element): XmlElement[] {
  return children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : elementOf(child)))
}

/** The engine tells an element without attributes or children from one with none of them: what is empty is left out. */
function elementOf(element: Element): XmlElement {
  return {
    type: 'element',
    name: element.name,
    ...(element.attributes.size > 0 ? { attributes: Object.fromEntries(element.attributes) } : {}),
    ...(element.children.length > 0 ? { elements: childrenOf(element) } : {}),
  }
}
