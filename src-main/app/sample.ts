/**
 * The sample workspace: two real reports, read by the program's own import, the first one reviewed by hand.
 * Built from resources/sample rather than shipped as a file, so it always has the present schema and reading.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { v7 } from 'uuid'
import { DemarcheError } from '#contract/errors.ts'
import { propose } from '#intake/propose.ts'
import { actorRefs } from '#store/actors.ts'
import { filesOf } from '#store/database.ts'
import { bodyOf } from '#store/documents.ts'
import { insertStatement, type NewVoice, removeStatement, replaceVoices } from '#store/statement-writes.ts'
import { statementNumbers } from '#store/statement-keys.ts'
import { nextStatementNumber, statementsOfDocument } from '#store/statements.ts'
import type { CoreDeps } from './deps.ts'
import { textOf, workspaceMaterials } from './reading.ts'
import { commit, createSession, openSession, type Session } from './session.ts'
import { storeReportAtOnce } from './store-report.ts'

const FILE_NAME = 'OEWG on ICT security 2019 (sample).demarche'
/** When the sample was "made": the morning after the second meeting. */
const MADE_AT = Date.UTC(2019, 11, 4, 9)

/** One sentence of a report as a person reviewed it. */
interface ReviewedSentence {
  readonly para: number
  readonly sent: number
  readonly start: number
  readonly end: number
  readonly voices: readonly {
    readonly actor: string
    readonly topics: readonly string[]
    readonly stances: readonly { readonly issue: string; readonly value: number; readonly condition: string | null }[]
  }[]
}

interface Review {
  readonly report: string
  readonly awaitingReview: string
  readonly sentences: readonly ReviewedSentence[]
}

/** Opens the person's own copy of the sample in `folder`, built at first use and again when asked for a fresh one. */
export function openSampleSession(folder: string, deps: CoreDeps, fresh: boolean): Session {
  const path = join(folder, FILE_NAME)
  if (existsSync(path) && !fresh) return openSession(path, deps)
  mkdirSync(folder, { recursive: true })
  discard(path)
  buildSample(path, deps)
  return openSession(path, deps)
}

/** Builds the sample at `path`, whole or not at all; the same content, ids and dates at each call. @throws DemarcheError `bad-input` if the file exists. */
export function buildSample(path: string, deps: CoreDeps): void {
  const folder = join(deps.paths.resources, 'sample')
  const review = JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8')) as Review
  if (existsSync(path)) throw new DemarcheError('bad-input', `${basename(path)} exists already. Choose another name.`)
  const draft = `${path}.building`
  discard(draft)
  const session = createSession({ path: draft, name: 'OEWG on ICT security, 2019', isSample: true }, { ...deps, ...fixedSources(), emit: () => undefined })
  try {
    for (const file of [review.report, review.awaitingReview]) keepSampleReport(session, folder, file)
    applyReview(session, review)
    // The reviewing of the sample is not the person's to undo.
    session.store.db.exec('DELETE FROM change; DELETE FROM command;')
    session.close()
  } catch (error) {
    session.close()
    discard(draft)
    throw error
  }
  // Left by a file of this name that is gone, a log would be replayed into the new one.
  discard(path)
  renameSync(draft, path)
}

/** The reports are the program's own, so they are read here and now. */
function keepSampleReport(session: Session, folder: string, fileName: string): void {
  const text = textOf(readFileSync(join(folder, fileName)), fileName)
  storeReportAtOnce(session, { text, hints: {}, warnings: [] }, propose(text, workspaceMaterials(session)), { fileName })
}

function discard(path: string): void {
  for (const file of filesOf(path)) rmSync(file, { force: true })
}

/** Puts the reviewed sentences in place of what was proposed: corrected, confirmed, added or taken out. */
function applyReview(session: Session, review: Review): void {
  const { db } = session.store
  const document = db.prepare<[string], string>('SELECT id FROM document WHERE file_name = ?').pluck().get(review.report)
  if (document === undefined) throw new DemarcheError('internal', `The sample has no report ${review.report}.`)
  const ids = new Map([...actorRefs(db).values()].map((actor) => [actor.name, actor.id]))
  const proposed = statementsOfDocument(db, document)
  const body = bodyOf(db, document)
  commit(session, 'Review the first report', (writer) => {
    const [meeting, date] = [proposed[0]?.meeting?.id ?? null, proposed[0]?.date ?? null]
    const kept = new Set<string>()
    for (const sentence of review.sentences) {
      const voices = sentence.voices.map((voice): NewVoice => ({ ...voice, actor: known(ids, voice.actor), onBehalfOf: null }))
      const match = proposed.find((statement) => statement.start === sentence.start && statement.end === sentence.end)
      if (match) {
        kept.add(match.id)
        replaceVoices(db, writer, match.id, voices)
        for (const n of statementNumbers(db, [match.id])) writer.update('statement', { n }, { status: 'confirmed' })
        continue
      }
      insertStatement(writer, {
        n: nextStatementNumber(db),
        id: session.deps.newId(),
        document,
        meeting,
        date,
        ...sentence,
        status: 'confirmed',
        tier: null,
        rule: null,
        quote: body.slice(sentence.start, sentence.end),
        mark: 'unmarked',
        at: session.deps.now(),
        voices,
      })
    }
    for (const { id } of proposed.filter((statement) => !kept.has(statement.id)))
      for (const n of statementNumbers(db, [id])) removeStatement(db, writer, { id, n })
  })
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new DemarcheError('internal', `The sample's review names ${name}, whom the program does not know.`)
  return id
}

/** A stopped clock and counted ids, so that two builds are the same to the byte. */
function fixedSources(): Pick<CoreDeps, 'now' | 'newId' | 'author'> {
  let seq = 0
  return {
    now: () => new Date(MADE_AT).toISOString(),
    newId: () => v7({ msecs: MADE_AT, seq: (seq += 1), random: new Uint8Array(16) }),
    author: () => 'Démarche',
  }
}
