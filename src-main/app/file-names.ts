/** Names for files that must be safe on every system, Windows included. */

/** Device names of Windows, which it takes for the device whatever ending follows. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i
// oxlint-disable-next-line no-control-regex -- naming these characters is the point
const UNSAFE = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** File systems count bytes, up to 255; this leaves room for an ending and for a copy's number. */
const LONGEST_BYTES = 200

/** A file name made from words: no separators, controls or direction marks, no reserved device name, not too long. */
export function fileNameFor(words: string, ending: string): string {
  const plain = words.toWellFormed().replaceAll(UNSAFE, ' ').replaceAll(/\s+/g, ' ')
  const safe = shortened(plain.trim()).replaceAll(/^[. ]+|[. ]+$/g, '')
  if (safe === '') return `Untitled.${ending}`
  return `${RESERVED.test(safe) ? `_${safe}` : safe}.${ending}`
}

/** The first whole characters that fit. */
function shortened(text: string): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > LONGEST_BYTES) return text.slice(0, end)
    end += character.length
  }
  return text
}
