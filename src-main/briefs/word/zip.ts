/** Packs parts into a zip whose bytes depend on the parts alone: fixed times, fixed attributes, fixed level. */
import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_CENTRAL = 0x06054b50
const STORED = 0
const DEFLATED = 8
/** 2.0: the version that knows deflate. Made on Unix, so that the attributes below mean what they say. */
const VERSION = 20
const MADE_BY = (3 << 8) | VERSION
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980, the first day a zip knows. */
const DOS_DATE = 0x0021
/** Read and write for the owner; one report blames attributes of 0 for a refusal by Word for Mac. */
const ATTRIBUTES = 0x01800000

/** Pictures are compressed already: deflating them again costs much and saves nothing. */
const COMPRESSED = /\.(?:png|jpe?g|gif)$/i

/** The zip file of these parts, in the order given; text is written as UTF-8. */
export function zip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, part] of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    const file = Buffer.from(name, 'utf8')
    const method = COMPRESSED.test(name) ? STORED : DEFLATED
    const data = method === STORED ? bytes : deflateRawSync(bytes, { level: 6 })
    const common = commonFields(method, crc32(bytes), data.length, bytes.length, file.length)
    const local = Buffer.concat([uint32(LOCAL_HEADER), common, file])
    directory.push(uint32(CENTRAL_HEADER), uint16(MADE_BY), common, centralFields(offset), file)
    files.push(local, Buffer.from(data.buffer, data.byteOffset, data.byteLength))
    offset += local.length + data.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...files, central, endRecord(parts.size, central.length, offset)])
}

/** What a file's own header and its entry in the directory have in common. */
function commonFields(method: number, checksum: number, packed: number, size: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(FLAGS, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt16LE(DOS_DATE, 8)
  fields.writeUInt32LE(checksum, 10)
  fields.writeUInt32LE(packed, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

function centralFields(offset: number): Buffer {
  const fields = Buffer.alloc(14)
  fields.writeUInt32LE(ATTRIBUTES, 6)
  fields.writeUInt32LE(offset, 10)
  return fields
}

function endRecord(entries: number, directoryLength: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(END_OF_CENTRAL, 0)
  record.writeUInt16LE(entries, 8)
  record.writeUInt16LE(entries, 10)
  record.writeUInt32LE(directoryLength, 12)
  record.writeUInt32LE(directoryOffset, 16)
  return record
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
