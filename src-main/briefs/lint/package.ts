/** A .docx opened for reading: its parts by name, parsed when they are asked for. */
import { unzipSync } from 'fflate'
import { parseXml } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

export interface WordPackage {
  /** A part as a tree; an empty one where the package has no such part. */
  readonly part: (name: string) => XmlElement
  /** Body, headers, footers and notes: the parts that hold text. */
  readonly stories: readonly { readonly name: string; readonly tree: XmlElement }[]
}

/** The bytes are no zip, or hold no Word document. */
export class NotAWordDocumentError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`Not a Word document: ${reason}.`, options)
    this.name = 'NotAWordDocumentError'
  }
}

const STORY = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/

/** @throws NotAWordDocumentError */
export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unzipped(bytes)
  if (files['word/document.xml'] === undefined) throw new NotAWordDocumentError('the package has no word/document.xml')
  const decoder = new TextDecoder()
  const trees = new Map<string, XmlElement>()
  const part = (name: string): XmlElement => {
    const tree = trees.get(name) ?? parseXml(decoder.decode(files[name] ?? new Uint8Array()))
    trees.set(name, tree)
    return tree
  }
  const stories = Object.keys(files)
    .filter((name) => STORY.test(name))
    .toSorted()
    .map((name) => ({ name, tree: part(name) }))
  return { part, stories }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') })
  } catch (cause) {
    throw new NotAWordDocumentError('the file is not a zip package', { cause })
  }
}
