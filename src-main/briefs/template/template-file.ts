/** A ministry's own .docx, opened: its parts as text, and the placeholders in them. */
import { strFromU8, unzipSync } from 'fflate'
import { parseXml, elementsNamed, wordText } from '../lint/xml-tree.ts'
import { PLACEHOLDER } from './placeholders.ts'

/** The file is no template that can be filled. */
export class TemplateError extends Error {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file} cannot be used as a template: ${reason}`, options)
    this.name = 'TemplateError'
  }
}

export interface TemplateFile {
  /** As the reader knows it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A template holds a letterhead and a few lines: more than this is something else. */
const LARGEST_BYTES = 64_000_000

export type TemplateParts = Map<string, string | Uint8Array>

/** @throws TemplateError */
export function openTemplate({ name, bytes }: TemplateFile): TemplateParts {
  const parts: TemplateParts = new Map()
  for (const [part, content] of Object.entries(unzipped(name, bytes))) parts.set(part, /\.(?:xml|rels)$/.test(part) ? strFromU8(content) : content)
  if (typeof parts.get('word/document.xml') !== 'string') throw new TemplateError(name, 'it is not a Word document.')
  return parts
}

function unzipped(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        if (total > LARGEST_BYTES) throw new TemplateError(name, 'it unpacks to more than 64 MB.')
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
