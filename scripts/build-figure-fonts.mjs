/**
 * Unpacks what draws figures into resources/briefs/figures: resvg as WebAssembly, and the faces figures are set in, from
 * web fonts (WOFF) to the plain ones it reads. Measures the faces for src-main/charts. Run it after changing the version
 * of a package; a test holds what is kept here to what is installed.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { inProject } from './project.mjs'

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic']
const WEIGHTS = [400, 700]
const target = inProject('resources', 'briefs', 'figures')
const fontsource = (family, subset, weight) =>
  inProject('node_modules', '@fontsource', family, 'files', `${family}-${subset}-${weight}-normal.woff`)

/** A WOFF file is an OpenType file whose tables are deflated one by one (W3C, WOFF File Format 1.0). */
export function openTypeFrom(woff) {
  const count = woff.readUInt16BE(12)
  const header = Buffer.alloc(12 + count * 16)
  const power = 2 ** Math.floor(Math.log2(count))
  header.writeUInt32BE(woff.readUInt32BE(4), 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE((count - power) * 16, 10)
  const tables = []
  let offset = header.length
  for (let at = 0; at < count; at++) {
    const entry = woff.subarray(44 + at * 20, 64 + at * 20)
    const [from, packed, size] = [4, 8, 12].map((field) => entry.readUInt32BE(field))
    const raw = woff.subarray(from, from + packed)
    const table = packed < size ? inflateSync(raw) : raw
    entry.copy(header, 12 + at * 16, 0, 4)
    entry.copy(header, 16 + at * 16, 16, 20)
    header.writeUInt32BE(offset, 20 + at * 16)
    header.writeUInt32BE(size, 24 + at * 16)
    const padded = Buffer.alloc(Math.ceil(size / 4) * 4)
    table.copy(padded)
    tables.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...tables])
}

function tableOf(font, tag) {
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const entry = 12 + at * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.subarray(font.readUInt32BE(entry + 8))
  }
  throw new Error(`The font has no table ${tag}.`)
}

/** Advance widths by code point, in thousandths of the size. */
function advances(font) {
  const unitsPerEm = tableOf(font, 'head').readUInt16BE(18)
  const metricsCount = tableOf(font, 'hhea').readUInt16BE(34)
  const metrics = tableOf(font, 'hmtx')
  return glyphs(tableOf(font, 'cmap')).map(([code, glyph]) => [
    code,
    Math.round((metrics.readUInt16BE(Math.min(glyph, metricsCount - 1) * 4) * 1000) / unitsPerEm),
  ])
}

/** Code points and glyphs of a character map's format 4 table. */
function glyphs(cmap) {
  for (let at = 0; at < cmap.readUInt16BE(2); at++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + at * 8))
    if (table.readUInt16BE(0) === 4) return [...segments(table)]
  }
  throw new Error('The font has no character map of format 4.')
}

function* segments(table) {
  const count = table.readUInt16BE(6) / 2
  for (let at = 0; at < count; at++) {
    const end = table.readUInt16BE(14 + at * 2)
    const start = table.readUInt16BE(16 + (count + at) * 2)
    const delta = table.readUInt16BE(16 + (2 * count + at) * 2)
    const rangeAt = 16 + (3 * count + at) * 2
    const range = table.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : table.readUInt16BE(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) yield [code, glyph]
    }
  }
}

/** Neighbouring code points as one row: [first, width, width, …]. */
function rows(widths) {
  const sorted = [...new Map(widths)].toSorted(([a], [b]) => a - b)
  const found = []
  for (const [code, width] of sorted) {
    const last = found.at(-1)
    if (last && last[0] + last.length - 1 === code) last.push(width)
    else found.push([code, width])
  }
  return found
}

if (import.meta.main) {
  mkdirSync(target, { recursive: true })
  copyFileSync(inProject('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'), join(target, 'resvg.wasm'))
  const widths = { 400: [], 700: [] }
  for (const weight of WEIGHTS) {
    for (const subset of SUBSETS) {
      const font = openTypeFrom(readFileSync(fontsource('carlito', subset, weight)))
      writeFileSync(join(target, `carlito-${subset}-${weight}.ttf`), font)
      widths[weight].push(...advances(font))
    }
    writeFileSync(join(target, `noto-sans-arabic-${weight}.ttf`), openTypeFrom(readFileSync(fontsource('noto-sans-arabic', 'arabic', weight))))
  }
  for (const family of ['carlito', 'noto-sans-arabic']) {
    copyFileSync(inProject('node_modules', '@fontsource', family, 'LICENSE'), join(target, `${family}-licence.txt`))
  }
  const lines = (weight) => rows(widths[weight]).map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  writeFileSync(inProject('src-main', 'charts', 'carlito-widths.json'), `{\n  "regular": [\n${lines(400)}\n  ],\n  "bold": [\n${lines(700)}\n  ]\n}\n`)
}
