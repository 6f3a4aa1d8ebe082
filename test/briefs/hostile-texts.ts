/** What users' text may hold, by accident or by malice, and what must never leave in a document. */

export const HOSTILE = {
  'control characters': 'bell\u0007 null\u0000 escape\u001B vertical\u000B end',
  'lone surrogates': 'high \uD800 low \uDC00 end',
  'non-characters': 'before \uFFFE\uFFFF after',
  'a numbering reference': 'see {bul-0} and {dmrc-0} here',
  'a relationship id': 'rIdabcdefghijklmnop and r:id="rIdabcdefghijklmnop"',
  'line feeds': 'first line\nsecond line\r\nthird line',
  'tabs': 'left\tright',
  'markup': '</w:t></w:r><w:p/> & <b>bold</b> &apos; "quoted" \'single\'',
  'right-to-left text': 'قالت مصر إن القواعد ملزمة and then English',
  'bidi controls': 'safe\u202Eevil\u202C end',
  'astral characters': 'flag 🇪🇬 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'one word without a break': 'x'.repeat(500),
  'zero width': '\u200B\u200D\uFEFF',
  'white space only': '   ',
  'nothing': '',
} as const

/** What XML 1.0 cannot hold, spelt out from its grammar: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]. */
export const FORBIDDEN = /[^\u{9}\u{A}\u{D}\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
