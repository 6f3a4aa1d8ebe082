/** Names for files that must be safe on every system, Windows included. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST_NAME = 120

/** A file name made from words: no separators, controls or direction marks, no reserved device name, not too long. */
export function fileNameFor(words: string, ending: string): string {
  const safe = words
    .toWellFormed()
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const name = safe === '' || RESERVED.test(safe) ? `Brief ${safe}`.trim() : safe
  return `${name}.${ending}`
}
