/** A ministry's own .docx, opened: its parts as text, and the placeholders in them. */
import { strFromU8, unzipSync } from 'fflate'
import { parseXml, elementsNamed, wordText } from '../lint/xml-tree.ts'
import { PLACEHOLDER } from './placeholders.ts'
import { TemplateError } from './template-error.ts'
import { vet } from './vet.ts'

export { TemplateError } from './template-error.ts'

export interface TemplateFile {
  /** As the reader knows it. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type TemplateParts = Map<string, string | Uint8Array>

/** A template holds a letterhead and a few lines: more than this is something else. */
const LARGEST_BYTES = 64_000_000
const LARGEST_XML = 8_000_000
const MOST_PARTS = 2000
/** How a document of old Word or one locked with a password begins. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]

/** The parts of files already vetted: the same bytes are opened for checking and again for each document. */
const opened = new WeakMap<Uint8Array, ReadonlyMap<string, string | Uint8Array>>()

/** @throws TemplateError */
export function openTemplate({ name, bytes }: TemplateFile): TemplateParts {
  const known = opened.get(bytes)
  if (known !== undefined) return new Map(known)
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) throw new TemplateError(name, 'it is locked with a password or from an old version of Word. Save it as a Word document (.docx) without a password.')
  const parts: TemplateParts = new Map()
  for (const [part, content] of Object.entries(unzipped(name, bytes))) parts.set(part, isXml(part) ? strFromU8(content).replace(/^\uFEFF/, '') : content)
  vet(name, parts)
  opened.set(bytes, new Map(parts))
  return parts
}

const isXml = (part: string): boolean => /\.(?:xml|rels)$/i.test(part)

function unzipped(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  let count = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name: part, originalSize }) => {
        total += originalSize
        count += 1
        if (count > MOST_PARTS) throw new TemplateError(name, `it has more than ${MOST_PARTS.toLocaleString('en-GB')} parts.`)
        if (total > LARGEST_BYTES) throw new TemplateError(name, 'it unpacks to more than 64 MB.')
        if (isXml(part) && originalSize > LARGEST_XML) throw new TemplateError(name, `${part} unpacks to more than 8 MB.`)
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof TemplateError) throw cause
    throw new TemplateError(name, 'it is not a Word document.', { cause })
  }
}

/** Parts whose text a reader sees; the body first. */
const STORIES = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/

export function storiesOf(parts: TemplateParts): readonly (readonly [name: string, xml: string])[] {
  return [...parts]
    .flatMap(([name, content]) => (typeof content === 'string' && STORIES.test(name) ? [[name, content] as const] : []))
    .toSorted(([a], [b]) => Number(b === BODY) - Number(a === BODY) || (a < b ? -1 : 1))
}

export const BODY = 'word/document.xml'
export const SETTINGS_RELATIONS = 'word/_rels/settings.xml.rels'

export interface FoundPlaceholder {
  readonly name: string
  readonly part: string
  /** It has its paragraph to itself. */
  readonly alone: boolean
}

/** Every placeholder in the order it is read; Word may have split one over several runs. */
export function placeholdersOf(parts: TemplateParts): readonly FoundPlaceholder[] {
  return storiesOf(parts).flatMap(([part, xml]) =>
    [...elementsNamed(parseXml(xml), 'w:p')].flatMap((paragraph) => {
      const text = wordText(paragraph)
      return [...text.matchAll(PLACEHOLDER)].map(([whole, name = '']) => ({ name, part, alone: text.trim() === whole }))
    }),
  )
}
