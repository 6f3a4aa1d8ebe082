import { describe, expect, it } from 'vitest'
import { cleanText, readText, UnreadableFile } from '#intake/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((c) => [...c].map((u) => u.charCodeAt(0)))
  return Uint8Array.from(units.flatMap((u) => (bigEndian ? [u >> 8, u & 255] : [u & 255, u >> 8])))
}

describe('readText', () => {
  const line = 'The representative of Côte d’Ivoire said: “yes”.'

  it('reads UTF-8 with and without a mark', () => {
    expect(readText(utf8(line), 'a.txt')).toBe(line)
    expect(readText(utf8(`\ufeff${line}`), 'a.txt')).toBe(line)
  })

  it.each([
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ])('reads UTF-16 (big-endian %s, mark %s)', (bigEndian, mark) => {
    expect(readText(utf16(`${line} Kenya agreed at length.`, bigEndian, mark), 'a.txt')).toBe(`${line} Kenya agreed at length.`)
  })

  it('takes bytes that are not UTF-8 as Windows-1252', () => {
    const bytes = Uint8Array.from([0x43, 0xf4, 0x74, 0x65, 0x20, 0x64, 0x92, 0x49, 0x76, 0x6f, 0x69, 0x72, 0x65, 0x20, 0x96, 0x20, 0x6f, 0x6b])
    expect(readText(bytes, 'a.txt')).toBe('Côte d’Ivoire – ok')
  })

  it.each([
    ['an empty file', new Uint8Array(), /a\.txt: the file is empty/],
    ['white space alone', utf8(' \n\t\n'), /a\.txt: the file holds no text/],
    ['a zip named .txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /a\.txt: this is a zip archive.*not plain text/],
    ['a PDF named .txt', utf8('%PDF-1.7 …'), /a\.txt: this is a PDF file/],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), /a\.txt: this is a binary file/],
  ])('refuses %s, naming the file and the reason', (_, bytes, message) => {
    expect(() => readText(bytes, 'a.txt')).toThrow(UnreadableFile)
    expect(() => readText(bytes, 'a.txt')).toThrow(message)
  })
})

describe('cleanText', () => {
  it('keeps nothing that XML forbids or that hides characters', () => {
    const kept = cleanText('a\u0000b\u0008\u202ec\u2066d\u00ade\ufffe\uffff \ud800x\udc00 f\u200bg')
    expect(kept).toBe('abcde \ufffdx\ufffd fg')
  })

  it('composes letters and unifies line ends', () => {
    expect(cleanText('Cote\u0302\r\nd\rI\u2028x')).toBe('Cot\u00ea\nd\nI\nx')
  })

  it('keeps emoji and right-to-left letters', () => {
    expect(cleanText('🇫🇷 قال ممثل مصر')).toBe('🇫🇷 قال ممثل مصر')
  })
})
