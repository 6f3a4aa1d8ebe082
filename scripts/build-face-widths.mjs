/**
 * Writes `resources/briefs/faces.json`: how wide each character is in the faces documents are set in, and how tall their
 * lines are, from fonts made to the measure of Office's: Carlito for Calibri, Caladea for Cambria, Liberation for Arial
 * and Times New Roman; DejaVu Sans for signs that none of them has.
 * `node scripts/build-face-widths.mjs /usr/share/fonts/truetype`, where a Debian machine keeps them.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inProject } from './project.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder of the fonts.')

/** Latin with its extensions, Greek, Cyrillic, Vietnamese, punctuation, currency, arrows, operators, shapes. */
const RANGES = [[0x20, 0x7e], [0xa0, 0x24f], [0x2c6, 0x2dd], [0x370, 0x3ff], [0x400, 0x4ff], [0x1e00, 0x1eff], [0x2010, 0x204a], [0x20a0, 0x20bf], [0x2100, 0x2122], [0x2190, 0x21ff], [0x2200, 0x226b], [0x25a0, 0x25ff], [0x2600, 0x2613], [0x2713, 0x2718]]
const FAMILIES = {
  Calibri: ['Carlito-Regular', 'Carlito-Bold', 'Carlito-Italic', 'Carlito-BoldItalic'],
  Cambria: ['Caladea-Regular', 'Caladea-Bold', 'Caladea-Italic', 'Caladea-BoldItalic'],
  Arial: ['LiberationSans-Regular', 'LiberationSans-Bold', 'LiberationSans-Italic', 'LiberationSans-BoldItalic'],
  'Times New Roman': ['LiberationSerif-Regular', 'LiberationSerif-Bold', 'LiberationSerif-Italic', 'LiberationSerif-BoldItalic'],
  signs: ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSans-Oblique', 'DejaVuSans-BoldOblique'],
}

const found = new Map(readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ttf')).map((name) => [basename(name, '.ttf'), join(folder, name)]))

/** Tables of a TrueType file by tag. */
function tablesOf(font) {
  const count = font.readUInt16BE(4)
  return new Map(Array.from({ length: count }, (_, at) => {
    const record = 12 + 16 * at
    const offset = font.readUInt32BE(record + 8)
    return [font.toString('latin1', record, record + 4), font.subarray(offset, offset + font.readUInt32BE(record + 12))]
  }))
}

/** The glyph of a character below 0x10000, 0 where there is none: the character map of format 4. */
function glyphReader(cmap) {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.subarray(cmap.readUInt32BE(8 + 8 * at)))
  const map = subtables.find((one) => one.readUInt16BE(0) === 4)
  if (map === undefined) throw new Error('There is no character map of format 4.')
  const twice = map.readUInt16BE(6)
  return (code) => {
    for (let at = 0; at < twice; at += 2) {
      if (map.readUInt16BE(14 + at) < code) continue
      const start = map.readUInt16BE(16 + twice + at)
      if (start > code) return 0
      const delta = map.readUInt16BE(16 + 2 * twice + at)
      const place = 16 + 3 * twice + at
      const range = map.readUInt16BE(place)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = map.readUInt16BE(place + range + 2 * (code - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

const round = (value) => Math.round(value * 1e5) / 1e5

function read(name) {
  const path = found.get(name)
  if (path === undefined) throw new Error(`${name}.ttf is not in ${folder}.`)
  const tables = tablesOf(readFileSync(path))
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => tables.get(tag))
  const glyphOf = glyphReader(tables.get('cmap'))
  const unit = 1 / head.readUInt16BE(18)
  const metrics = hhea.readUInt16BE(34)
  const os2 = tables.get('OS/2')
  /** In 2048ths of an em, as most fonts count; 0 where the face lacks the character. */
  const widthOf = (code) => {
    const glyph = glyphOf(code)
    return glyph === 0 ? 0 : Math.round(hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) * unit * 2048)
  }
  return {
    line: (hhea.readInt16BE(4) - hhea.readInt16BE(6) + hhea.readInt16BE(8)) * unit,
    descent: os2.readUInt16BE(76) * unit,
    widths: RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => widthOf(from + at))),
  }
}

const families = Object.fromEntries(Object.entries(FAMILIES).map(([family, names]) => {
  const faces = names.map(read)
  return [family, { line: round(faces[0].line), descent: round(faces[0].descent), widths: faces.map(({ widths }) => widths.join(' ')) }]
}))
writeFileSync(inProject('resources', 'briefs', 'faces.json'), `${JSON.stringify({ ranges: RANGES, families })}\n`)
