/** The one place where text is made fit for XML: what XML 1.0 cannot hold never reaches a document or the store. */

/**
 * Everything XML 1.0 forbids once surrogates are paired: C0 controls but tab, line feed and carriage return, and the
 * two non-characters at the end of the first plane (`docx` lets those through; Word then refuses the file).
 */
// oxlint-disable-next-line no-control-regex -- naming these characters is the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text as XML 1.0 can hold it: forbidden characters dropped, lone surrogates replaced by U+FFFD, line ends as `\n`. */
export function xmlSafe(text: string): string {
  return wellFormed(text).replace(FORBIDDEN, '').replace(/\r\n?/g, '\n')
}

/** What `String.prototype.toWellFormed` gives; spelt out because the ES2023 types do not know it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
