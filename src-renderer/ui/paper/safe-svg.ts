/**
 * A picture that comes with a document, made fit to stand in the page: known drawing elements and attributes only.
 * Scripts, foreign markup, style sheets, references to anything outside and event handlers are left out.
 */
import { SaxesParser } from 'saxes'

const ELEMENTS: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs clipPath linearGradient radialGradient stop pattern marker'.split(' '),
)
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox preserveAspectRatio transform fill fill-opacity fill-rule stroke stroke-width ' +
    'stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity opacity font-family font-size font-weight font-style text-anchor dominant-baseline ' +
    'letter-spacing offset stop-color stop-opacity gradientUnits gradientTransform patternUnits clip-path clip-rule clipPathUnits id role direction ' +
    'unicode-bidi textLength lengthAdjust marker-start marker-end markerWidth markerHeight refX refY orient xml:space'
  ).split(' '),
)
const SPACE = 'http://www.w3.org/2000/svg'

/** The drawing as markup, or null where it is none. */
export function safeSvg(svg: string): string | null {
  const parser = new SaxesParser({ xmlns: true })
  const written: string[] = []
  /** How deep we are in something left out; 0 where we are not. */
  let skipped = 0
  let sound = true
  parser.on('opentag', ({ local, uri, attributes }) => {
    const isRoot = written.length === 0 && skipped === 0
    if (isRoot && (local !== 'svg' || uri !== SPACE)) sound = false
    if (skipped > 0 || uri !== SPACE || !ELEMENTS.has(local)) skipped += 1
    else written.push(`<${local}${isRoot ? ` xmlns="${SPACE}"` : ''}${Object.values(attributes).filter(isSafe).map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}>`)
  })
  parser.on('closetag', ({ local }) => {
    if (skipped > 0) skipped -= 1
    else written.push(`</${local}>`)
  })
  parser.on('text', (text) => {
    if (skipped === 0 && written.length > 0) written.push(escaped(text))
  })
  parser.on('error', () => {
    sound = false
  })
  parser.write(svg).close()
  return sound && written.length > 0 ? written.join('') : null
}

const isSafe = ({ name, value }: { readonly name: string; readonly value: string }): boolean => ATTRIBUTES.has(name) && !/url\((?!\s*["']?#)|javascript:|data:/iu.test(value)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
