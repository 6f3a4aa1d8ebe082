/**
 * Pictures of a page of each kind of document, made from the sample: docx by the program, PDF by LibreOffice, PNG by
 * Poppler. For whoever writes the README; both programs must be there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportBook } from '#app/brief-book.ts'
import { exportBrief } from '#app/briefs.ts'
import { allMeetings } from '#app/documents.ts'
import type { Session } from '#app/session.ts'
import { readTemplate } from '#app/templates.ts'
import { headlessDeps } from '#cli/environment.ts'
import { bookOptions, briefOptions } from '#contract/methods/brief.ts'
import { inFewColours } from './few-colours.ts'
import { AS_OF, CEILING, prepareSample } from './prepared-sample.ts'

/** An A4 sheet 794 pixels wide: small enough for a page of ten, large enough to be read. */
const DOTS_PER_INCH = 96

const common = { asOf: AS_OF, ceiling: CEILING, for: 'Head of delegation', from: 'Cyber Policy Unit', caveat: 'Do not forward outside the delegation' }
const asked = (kind: string, more: object = {}) => briefOptions.parse({ kind, ...common, ...more })

const BOOK = bookOptions.parse({
  ...common,
  title: 'Delegation book',
  subtitle: 'Second substantive session, New York, 10–14 February 2020',
  parts: [
    { part: 'brief', options: asked('steering') },
    { part: 'brief', options: asked('issue', { issue: 'binding-instrument' }) },
    ...['egypt', 'china', 'chile', 'russia'].map((actor) => ({ part: 'brief', options: asked('country', { actor }) })),
    { part: 'brief', options: asked('matrix'), annex: true },
  ],
})

/** The second meeting alone: a report is made of one, and the sample holds two. */
function lastMeeting(session: Session): string | undefined {
  return allMeetings(session).find(({ date }) => date === '2019-12-03')?.id
}

type Write = (session: Session, path: string) => Promise<unknown>
const brief = (kind: string, more: object = {}): Write => (session, path) => exportBrief(session, asked(kind, more), path)
const example = fileURLToPath(new URL('../../resources/briefs/templates/country-brief.docx', import.meta.url))

/** Each kind, how it is written, and which of its pages is shown. */
const PAGES: Readonly<Record<string, { readonly write: Write; readonly page?: number }>> = {
  country: { write: brief('country', { actor: 'egypt' }) },
  issue: { write: brief('issue', { issue: 'binding-instrument' }) },
  matrix: { write: brief('matrix') },
  meeting: { write: (session, path) => brief('meeting', { meeting: lastMeeting(session) })(session, path) },
  bilateral: { write: brief('bilateral', { actor: 'egypt', occasion: 'Margins of the second session, New York, 11 February 2020' }) },
  speaking: { write: brief('speaking', { issue: 'binding-instrument' }) },
  handout: { write: brief('handout', { issue: 'binding-instrument', ceiling: 'unmarked', caveat: '' }) },
  changes: { write: brief('changes', { since: '2019-10-01' }) },
  steering: { write: brief('steering') },
  book: { write: (session, path) => exportBook(session, BOOK, path), page: 2 },
  template: { write: (session, path) => exportBrief(session, asked('country', { actor: 'egypt' }), path, { template: readTemplate(example) }) },
}

/** Writes `page-<kind>.png` into the folder, for the kinds named or for all. */
export async function takePages(into: string, kinds: readonly string[] = Object.keys(PAGES)): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-pages-'))
  mkdirSync(into, { recursive: true })
  const session = prepareSample(join(folder, 'sample.demarche'), { ...headlessDeps(), now: () => '2020-01-06T09:00:00.000Z' })
  try {
    for (const kind of kinds) {
      const { write, page = 1 } = PAGES[kind] ?? {}
      if (write === undefined) continue
      const file = join(folder, `${kind}.docx`)
      await write(session, file)
      execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
      execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-f', String(page), '-l', String(page), '-singlefile', '-png', join(folder, `${kind}.pdf`), join(folder, kind)])
      writeFileSync(join(into, `page-${kind}.png`), inFewColours(readFileSync(join(folder, `${kind}.png`))))
    }
  } finally {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
