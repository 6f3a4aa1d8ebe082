/** Other programs that judge what we write: LibreOffice with metric twins of Word's faces, poppler, python-docx. */
import { spawnSync } from 'node:child_process'
import { provideDebianPackages } from './debian.mjs'
import { onPath } from './programs.mjs'
import { say } from './say.mjs'

const packages = ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-crosextra-carlito', 'fonts-crosextra-caladea', 'python3-docx']

/** The system's own Python comes first: what Debian packages lies there. */
const pythons = ['/usr/bin/python3', 'python3', 'python']

const hasFaces = () => spawnSync('fc-list', [], { encoding: 'utf8' }).stdout?.includes('Carlito') ?? false
const hasPythonDocx = () => pythons.some((python) => spawnSync(python, ['-c', 'import docx']).status === 0)

/** Installs them where it may. Without them the tests that ask them are skipped, which is said and no failure. */
export async function provideJudges() {
  if (process.platform !== 'linux') return
  if (['soffice', 'pdfinfo', 'pdftoppm'].every(onPath) && hasFaces() && hasPythonDocx()) return
  try {
    await provideDebianPackages(packages, 'looking at documents in other programs')
  } catch (error) {
    say(`${error.message}\nUntil then the tests that ask these programs are skipped.`)
  }
}
