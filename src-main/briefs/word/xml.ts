/** Text on its way into XML. Every string of a document passes through here. */
import { xmlSafe } from '#contract/xml-safe.ts'

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Anything that must be looked at: markup, control characters, surrogates, the two non-characters. */
const SUSPECT = /[^\u0020-\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\uD7FF\uE000-\uFFFD]/

/** What XML cannot hold is gone, tabs are spaces, line ends are `\n`. */
export function clean(text: string): string {
  return SUSPECT.test(text) ? xmlSafe(text).replaceAll('\t', ' ') : text
}

/** Cleaned, and fit for element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
