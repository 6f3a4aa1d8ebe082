/** Pictures in the line: an SVG with the PNG that stands in for it, and the alternative text. */
import type { Figure } from '#contract/document-tree.ts'
import type { Orientation } from '../page.ts'
import { captionXml, paragraphXml } from './paragraphs.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import type { Relationships } from './relationships.ts'
import { measureHere } from './writing.ts'
import type { Writing } from './writing.ts'
import { escapeXml } from './xml.ts'

const EMU_PER_MM = 36_000
/** Fallback pictures are drawn at 288 dpi. */
const PIXELS_PER_MM = (3 * 96) / 25.4
const MM_PER_DXA = 25.4 / 1440
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
/** The extension of DrawingML that holds an SVG. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** @throws NoRasteriserError */
export function figureXml(figure: Figure, orientation: Orientation, writing: Writing): string {
  const { counters, media, links } = writing
  const number = ++counters.figures
  // A figure drawn for wider margins than the style has is scaled to fit.
  const scale = Math.min(1, (measureHere(writing, orientation) * MM_PER_DXA) / figure.widthMm)
  const files = media.figure(figure.svg, Math.round(figure.widthMm * PIXELS_PER_MM))
  const picture = pictureXml({
    id: number,
    name: `Figure ${number}`,
    alt: figure.alt,
    widthMm: figure.widthMm * scale,
    heightMm: figure.heightMm * scale,
    png: files.png,
    svg: files.svg,
    links,
  })
  const caption = figure.caption === null ? '' : captionXml('Figure', number, figure.caption)
  return caption + paragraphXml(PARAGRAPH_STYLE.figure, picture)
}

export interface Picture {
  readonly id: number
  readonly name: string
  readonly alt: string
  readonly widthMm: number
  readonly heightMm: number
  readonly png: string
  readonly svg: string | null
  readonly links: Relationships
}

/** A run that holds the picture. */
export function pictureXml({ id, name, alt, widthMm, heightMm, png, svg, links }: Picture): string {
  const extent = `cx="${Math.round(widthMm * EMU_PER_MM)}" cy="${Math.round(heightMm * EMU_PER_MM)}"`
  const properties = `id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${properties}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip(links, png, svg)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

function blip(links: Relationships, png: string, svg: string | null): string {
  const fallback = links.to('image', png)
  if (svg === null) return `<a:blip r:embed="${fallback}"/>`
  const drawing = `<asvg:svgBlip xmlns:asvg="${SVG_NAMESPACE}" r:embed="${links.to('image', svg)}"/>`
  return `<a:blip r:embed="${fallback}"><a:extLst><a:ext uri="${SVG_EXTENSION}">${drawing}</a:ext></a:extLst></a:blip>`
}
