/** Names that every system takes: safe on Windows, short enough in bytes, nothing hidden in them. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFor } from '#app/file-names.ts'

test.each([
  ['Country brief Egypt 2019-12-31', 'Country brief Egypt 2019-12-31.docx'],
  ['a/b:c', 'a b c.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['C:\\Users\\x', 'C Users x.docx'],
  ['CON', '_CON.docx'],
  ['nul.report', '_nul.report.docx'],
  ['COM¹', '_COM¹.docx'],
  ['Console', 'Console.docx'],
  ['', 'Untitled.docx'],
  ['...', 'Untitled.docx'],
  ['?*', 'Untitled.docx'],
  ['brief\u202Excod.exe', 'brief xcod.exe.docx'],
  ['zero\u200Bwidth\u0000', 'zero width.docx'],
  ['  tidy \n up.  ', 'tidy up.docx'],
  ['Côte d’Ivoire — “1”', 'Côte d’Ivoire — “1”.docx'],
])('%j → %j', (words, name) => {
  expect(fileNameFor(words, 'docx')).toBe(name)
})

test('long names are cut between characters, by bytes', () => {
  for (const character of ['a', 'é', '中', '🏳', 'a\u0301']) {
    const name = fileNameFor(character.repeat(300), 'docx')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205)
    expect(name.isWellFormed()).toBe(true)
    expect(name.length).toBeGreaterThan(40)
  }
})

test('whatever the words, the name is one a Windows folder takes', () => {
  const unit = fc.oneof(fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCharCode(code)), fc.constantFrom('CON', '.', ' ', '/', '\\', '\uD800', 'aux'))
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (words) => {
      const name = fileNameFor(words, 'docx')
      // oxlint-disable-next-line no-control-regex -- naming these characters is the point
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202a-\u202e\u2066-\u2069]|^\.|^ |[. ]\.docx$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(name.isWellFormed()).toBe(true)
      expect(name).toMatch(/^.+\.docx$/)
    }),
  )
})
