/** LibreOffice as a judge of pages: where it puts the places of a document. */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Without Calibri's metric twin LibreOffice breaks lines elsewhere, which says nothing about our numbers. */
export function hasOffice(): boolean {
  const faces = spawnSync('fc-list', ['Carlito'], { encoding: 'utf8' }).stdout?.includes('Carlito') ?? false
  return faces && spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdfinfo', ['-v']).status === 0
}

const PLACES_TOO = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'

/** The page of every bookmark as LibreOffice prints the document; `folder` takes its files. */
export function placesInOffice(bytes: Uint8Array, folder: string): ReadonlyMap<string, number> {
  const file = join(folder, 'book.docx')
  writeFileSync(file, bytes)
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', PLACES_TOO, '--outdir', folder, file], { stdio: 'ignore' })
  const listed = execFileSync('pdfinfo', ['-dests', join(folder, 'book.pdf')], { encoding: 'utf8', maxBuffer: 64_000_000 })
  // A name's underscore is written as its code.
  return new Map([...listed.matchAll(/^ *(\d+) \[.*\] "5F(\w+)"$/gm)].map(([, page, name]) => [`_${name}`, Number(page)]))
}
