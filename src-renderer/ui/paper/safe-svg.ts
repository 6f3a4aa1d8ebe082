/**
 * A picture that comes with a document, made fit to stand in the page: known drawing elements and attributes only.
 * Scripts, foreign markup, style sheets, references to anything outside and event handlers are left out.
 */
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

/** The drawing as markup, or null where it is none. `parser` reads XML. */
export function safeSvg(svg: string, parser: Pick<DOMParser, 'parseFromString'>): string | null {
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement
  if (root === null || root.localName !== 'svg' || root.namespaceURI !== SPACE) return null
  const clean = written(root)
  // A reference within the drawing is fine; any other could reach outside it.
  return clean.replace(/^<svg/u, `<svg xmlns="${SPACE}"`)
}

function written(element: Element): string {
  const attributes = [...element.attributes].filter(isSafe).map(({ name, value }) => ` ${name}="${escaped(value)}"`)
  const children = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return escaped(node.nodeValue ?? '')
    return isElement(node) && node.namespaceURI === SPACE && ELEMENTS.has(node.localName) ? written(node) : ''
  })
  return `<${element.localName}${attributes.join('')}>${children.join('')}</${element.localName}>`
}

const isElement = (node: Node): node is Element => node.nodeType === 1

const isSafe = ({ name, value }: Attr): boolean => ATTRIBUTES.has(name) && !/url\((?!\s*["']?#)|javascript:|data:/iu.test(value)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
