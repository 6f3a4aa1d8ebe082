/** Writes SVG as text. Every string passes through `escape`. */
import { xmlSafe } from '#contract/xml-safe.ts'
import { FONT_FAMILY } from './measure.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A figure with its words, ready to be put into a document tree or onto the screen. */
export interface Chart {
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
  /** Says what the figure shows to who does not see it. */
  readonly alt: string
}

/** Figures are drawn in pixels, 96 to the inch, and measured in millimetres on paper. */
const MM_PER_PIXEL = 25.4 / 96
export const PIXELS_PER_MM = 96 / 25.4

export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escape(value ?? '')}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

export interface TextLook {
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
}

export function text(x: number, y: number, content: string, { size, fill, anchor, bold }: TextLook): string {
  const attributes = { x, y, 'font-size': size, fill: `#${fill}`, 'text-anchor': anchor === 'start' ? undefined : anchor, 'font-weight': bold === true ? 700 : undefined }
  return element('text', attributes, escape(content))
}

/** A tenth of a pixel is finer than any printer; fewer digits also keep the same data the same bytes. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function escape(content: string): string {
  return xmlSafe(content)
    .replace(/[\n\t]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function chart(title: string, alt: string, width: number, height: number, ...children: readonly string[]): Chart {
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${number(width)} ${number(height)}`, role: 'img', 'font-family': FONT_FAMILY },
    element('title', {}, escape(title)),
    element('desc', {}, escape(alt)),
    ...children,
  )
  return { svg, widthMm: round(width * MM_PER_PIXEL), heightMm: round(height * MM_PER_PIXEL), alt }
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
