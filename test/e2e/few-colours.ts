/** Pictures of pages made small: ink on paper needs few colours, and a palette takes a third of the room. */
import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

/** Every other is drawn as the nearest of these. */
const COLOURS = 48
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PALETTE_TYPE = 3

/** The same picture as a PNG with a palette, without transparency. */
export function inFewColours(png: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(png))
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) counts.set(data.readUInt32BE(at), (counts.get(data.readUInt32BE(at)) ?? 0) + 1)
  const palette = paletteOf(counts)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  // Each row begins with the number of its filter, 0 for none: right for a palette.
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = places.get(data.readUInt32BE(4 * (y * width + x))) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, PALETTE_TYPE, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)))
  return Buffer.concat([Buffer.from(SIGNATURE), chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

/** One after another the colour that most of the picture is furthest from: a few red words keep their red. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const left = [...counts].map(([colour, count]) => ({ colour, count, away: Number.MAX_SAFE_INTEGER }))
  const palette: number[] = []
  while (palette.length < Math.min(COLOURS, counts.size)) {
    const next = left.reduce((best, one) => (one.count * one.away > best.count * best.away ? one : best))
    palette.push(next.colour)
    for (const one of left) one.away = Math.min(one.away, distance(one.colour, next.colour))
  }
  return palette
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) => distance(one, colour))
  return distances.indexOf(Math.min(...distances))
}

function distance(a: number, b: number): number {
  const other = channels(b)
  return channels(a).reduce((sum, channel, at) => sum + (channel - (other[at] ?? 0)) ** 2, 0)
}

/** Red, green and blue of a colour written RGBA in one number. */
function channels(colour: number): readonly number[] {
  return [24, 16, 8].map((shift) => (colour >>> shift) & 255)
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
