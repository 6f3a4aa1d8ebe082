/** What opens a paragraph without being part of its words: bullets, letters and numbers. */

const BULLET = '(?:[-–—•·*▪◦‣]|\\uf0b7)\\s*'
/** "12. ", "1.4) ", "(3) ", "12 – ": a number that is told from a count by what follows it. */
const CLOSED_NUMBER = '[§¶]?\\s?\\(?\\d{1,4}(?:\\.\\d{1,3}){0,4}(?:[.):]|\\s?[–—])\\s+'
/** "3.2.1 The", as the ITU numbers; "2.5 million" is a quantity. */
const OPEN_DECIMAL = '[§¶]?\\s?\\d{1,3}(?:\\.\\d{1,3}){1,4}\\s*(?=["“‘«(]?\\p{Lu})'
const LETTER = '(?:\\(?(?:([a-z])\\1?|[ivx]{1,5}|[A-Z])\\)|[a-h][.)]|[IVX]{2,5}\\.)\\s+'
const REFERENCE = '\\[\\d+\\]\\s*'
/** Nouns that what stands before them counts: "12 Member States", "5 African countries". */
const COUNTED = '(?:[\\p{L}-]+ ){0,4}(?:[Ss]tates|[Cc]ountries|[Nn]ations|[Dd]elegations|[Dd]elegates|[Pp]arties|[Mm]embers|[Gg]overnments|[Oo]rgani[sz]ations|[Aa]gencies|[Cc]ompanies|[Ss]peakers|[Gg]roups|[Pp]eople|[Ee]xperts|[Mm]inisters|[Rr]epresentatives|[Oo]bservers|[Pp]articipants|[Ss]ignatories|[Vv]otes|[Yy]ears|[Mm]illion|[Ww]omen|[Mm]en)\\b'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\b'
/** "12 The representative", "12 Kenya said": no dot, and what follows is neither counted nor a date. */
const OPEN_NUMBER = `\\d{1,3}\\s+(?=["“‘«(]?(?:The|A|An|In|On|At|Mr|Ms|Mrs|Dr)\\b|(?!${COUNTED}|${MONTH})\\p{Lu}\\p{L}+(?:,| ))`

const MARKER = new RegExp(`^(?:(?:${BULLET}|${CLOSED_NUMBER}|${OPEN_DECIMAL}|${LETTER}|${REFERENCE})+|${OPEN_NUMBER})`, 'u')
/** Longer than any marker with what tells it from a quantity. */
const REACH = 80

/** How many characters of marker a line begins with; 0 where it begins with its words. */
export function markerLength(text: string, start: number, end: number): number {
  if (!canOpen(text.charCodeAt(start))) return 0
  const length = MARKER.exec(text.slice(start, Math.min(end, start + REACH)))?.[0].length ?? 0
  return start + length < end ? length : 0
}

/** Most paragraphs begin with a capital and another letter: they are not searched. */
function canOpen(code: number): boolean {
  return !(code >= 65 && code <= 90) || code === 73 || code === 86 || code === 88
}
