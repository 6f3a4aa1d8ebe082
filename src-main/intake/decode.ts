/** Bytes of a text file → the text as kept. Every offset in a reading points into what `readText` gives. */

/** A file that cannot be read as a report; the message names the file and the reason. */
export class UnreadableFile extends Error {
  readonly fileName: string
  readonly reason: string

  constructor(fileName: string, reason: string) {
    super(`${fileName}: ${reason}`)
    this.name = 'UnreadableFile'
    this.fileName = fileName
    this.reason = reason
  }
}

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive (perhaps a Word or Excel file with the wrong ending)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x4d, 0x5a, 0x90], what: 'a program' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'a database' },
]

/** Share of control bytes above which a file is not text. */
const CONTROL_LIMIT = 0.005

/**
 * The text of a .txt file, decoded by detection (UTF-8, UTF-16 with or without mark, else Windows-1252) and cleaned.
 * @throws UnreadableFile when the file is empty, binary, or holds no text after cleaning.
 */
export function readText(bytes: Uint8Array, fileName: string): string {
  if (bytes.length === 0) throw new UnreadableFile(fileName, 'the file is empty')
  const signature = SIGNATURES.find((s) => s.bytes.every((b, i) => bytes[i] === b))
  if (signature) throw new UnreadableFile(fileName, `this is ${signature.what}, not plain text`)
  const encoding = detectEncoding(bytes)
  if (encoding === null) throw new UnreadableFile(fileName, 'this is a binary file, not plain text')
  const text = cleanText(new TextDecoder(encoding).decode(bytes))
  if (text.trim() === '') throw new UnreadableFile(fileName, 'the file holds no text')
  return text
}

/**
 * Text as it is kept: one composed Unicode form, line feeds only, and nothing that XML forbids or that hides
 * characters from the reader (controls, zero-width and soft marks, bidirectional overrides).
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .replaceAll(/[\ue000-\uf8ff]/g, '\ufffd')
}

function detectEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 65_536)
  const zeros = countZeros(sample)
  const half = sample.length / 2
  if (zeros.odd > half * 0.4 && zeros.even < half * 0.05) return 'utf-16le'
  if (zeros.even > half * 0.4 && zeros.odd < half * 0.05) return 'utf-16be'
  if (zeros.odd + zeros.even > sample.length * 0.001) return null
  if (controlShare(sample) > CONTROL_LIMIT) return null
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function countZeros(sample: Uint8Array): { odd: number; even: number } {
  let odd = 0
  let even = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2) odd++
    else even++
  }
  return { odd, even }
}

function controlShare(sample: Uint8Array): number {
  let controls = 0
  for (const b of sample) if (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d && b !== 0x0c && b !== 0x1b) controls++
  return controls / sample.length
}
