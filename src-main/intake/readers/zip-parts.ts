/** The XML parts of an Office file, taken out of the archive only as far as the caps allow. */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { UnreadableFile } from '../decode.ts'

const MOST_ENTRIES = 2_000
const LARGEST_ENTRY = 32 * 1024 * 1024
const LARGEST_TOTAL = 64 * 1024 * 1024
/** Compression beyond this is no document's; small parts may well be that repetitive. */
const MOST_RATIO = 200
const RATIO_MATTERS_FROM = 1024 * 1024

/**
 * Every `.xml` and `.rels` part by name. Sizes are checked as declared and again as they unpack.
 * @throws UnreadableFile for a bomb, a header that lies, a name that leads out of the archive, encryption, damage.
 */
export async function zipParts(bytes: Uint8Array, fileName: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName)
  try {
    const entries = await listed(zip, fileName)
    const parts = new Map<string, Uint8Array>()
    for (const entry of entries) if (/\.(?:xml|rels)$/i.test(entry.fileName)) parts.set(entry.fileName, await unpacked(zip, entry, fileName))
    return parts
  } finally {
    zip.close()
  }
}

function opened(bytes: Buffer, fileName: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, autoClose: false }, (error, zip) => {
      if (zip) resolve(zip)
      else reject(new UnreadableFile(fileName, `the file is damaged or cut short (${reasonOf(error)})`))
    })
  })
}

function listed(zip: ZipFile, fileName: string): Promise<readonly Entry[]> {
  const refuse = (reason: string): UnreadableFile => new UnreadableFile(fileName, reason)
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let total = 0
    if (zip.entryCount > MOST_ENTRIES) {
      reject(refuse(`it packs ${zip.entryCount} parts, more than any report has (at most ${MOST_ENTRIES})`))
      return
    }
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize
      const problem = problemOf(entry, total)
      if (problem !== null) {
        reject(refuse(problem))
        return
      }
      entries.push(entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', (error: Error) => {
      const isPath = /relative path|absolute path|invalid characters/i.test(error.message)
      reject(refuse(isPath ? `a part's name leads out of the file (${reasonOf(error)})` : `the file is damaged (${reasonOf(error)})`))
    })
    zip.readEntry()
  })
}

function problemOf(entry: Entry, total: number): string | null {
  if ((entry.generalPurposeBitFlag & 1) !== 0) return 'it is protected by a password; save it without one'
  if (entry.uncompressedSize > LARGEST_ENTRY || total > LARGEST_TOTAL)
    return `it unpacks to more than ${(entry.uncompressedSize > LARGEST_ENTRY ? LARGEST_ENTRY : LARGEST_TOTAL) / 1024 / 1024} MB, as a decompression bomb does`
  if (entry.uncompressedSize > RATIO_MATTERS_FROM && entry.uncompressedSize > entry.compressedSize * MOST_RATIO)
    return `it unpacks to more than ${MOST_RATIO} times its size, as a decompression bomb does`
  return null
}

function unpacked(zip: ZipFile, entry: Entry, fileName: string): Promise<Uint8Array> {
  const damaged = (error: unknown): UnreadableFile =>
    new UnreadableFile(fileName, /too many bytes|not enough bytes/.test(reasonOf(error)) ? 'a part is not of the size its header claims; the file is damaged or made to deceive' : `the file is damaged (${reasonOf(error)})`)
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) {
        reject(damaged(error))
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('error', (failure: unknown) => reject(damaged(failure)))
      stream.once('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error)
}
