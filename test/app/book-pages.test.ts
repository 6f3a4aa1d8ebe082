/** A delegation book from the sample workspace: the pages it names are those LibreOffice prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportBook } from '#app/brief-book.ts'
import { positionRows, saveLine, speakingActors } from '#app/positions.ts'
import { buildSample } from '#app/sample.ts'
import { openSession } from '#app/session.ts'
import { bookOptions } from '#contract/methods/brief.ts'
import { docxPart } from '../briefs/read-docx.ts'
import { tempFolder } from '../support/folders.ts'
import { hasOffice, placesInOffice } from '../support/office.ts'
import { keepTrack, testDeps } from '../support/workspace.ts'

test.skipIf(!hasOffice())('a book of every kind names the pages LibreOffice prints, 99 in 100 or better (skipped without soffice, pdfinfo and the Carlito faces)', { timeout: 280_000 }, async () => {
  const folder = tempFolder()
  const deps = testDeps()
  const path = join(folder, 'sample.demarche')
  buildSample(path, deps)
  const session = keepTrack(openSession(path, deps))
  const line = { objective: 'Keep the instrument out of the summary.', lineToTake: 'Existing law applies in full. What is lacking is not law but its observance, and the means to help those who cannot yet defend themselves.', ifRaised: 'We read both reports in good faith.', pressLine: 'We are here to listen.', fallBack: 'A paragraph that notes the differing views.', redLine: 'A mandate to negotiate.', landingFrom: 25, landingTo: 50 }
  saveLine(session, { ...line, issue: 'binding-instrument', mark: 'official-sensitive' })
  const common = { asOf: '2019-12-31', ceiling: 'secret', includeProposed: true }
  const part = (options: object) => ({ part: 'brief', options: { ...common, ...options } })
  const issues = [...new Set(positionRows(session, {}).filter(({ value }) => value !== null).map(({ issue }) => issue))]
  const actors = speakingActors(session, { asOf: '2019-12-31', includeProposed: true }).slice(0, 18)
  const parts = [
    part({ kind: 'steering' }),
    ...issues.slice(0, 10).map((issue) => part({ kind: 'issue', issue })),
    part({ kind: 'matrix' }),
    part({ kind: 'meeting' }),
    ...actors.map(({ id }) => part({ kind: 'country', actor: id })),
    ...actors.slice(0, 4).map(({ id }) => part({ kind: 'bilateral', actor: id })),
    part({ kind: 'handout' }),
    part({ kind: 'changes', since: '2019-10-01' }),
    part({ kind: 'speaking' }),
  ]
  const book = await exportBook(session, bookOptions.parse({ ...common, title: 'Delegation book', portionMarks: true, parts }), join(folder, 'book-of-ours.docx'))
  const bytes = new Uint8Array(readFileSync(book.path))
  const theirs = placesInOffice(bytes, folder)
  const ours = [...docxPart(bytes, 'word/document.xml').matchAll(/PAGEREF (\w+) .h "><w:r><w:t [^>]*>(\d+)</g)].map(([, name = '', page]) => ({ name, page: Number(page) }))
  expect(Math.max(...ours.map(({ page }) => page))).toBeGreaterThan(100)
  const right = ours.filter(({ name, page }) => theirs.get(name) === page)
  expect(right.length / ours.length).toBeGreaterThanOrEqual(0.99)
})
