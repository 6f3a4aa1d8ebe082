/** The delegation book: documents of any kind, each with the data it may see, bound into one file. */
import type { BookOptions, BriefOptions, BriefPreview, BriefWritten } from '#contract/methods/brief.ts'
import { planBook } from '#briefs/plan/book.ts'
import type { BookPiece } from '#briefs/plan/book.ts'
import type { PlannedBrief } from '#briefs/plan/planned.ts'
import { lowestLevel } from '#domain/handling.ts'
import { actorRefs } from '#store/actors.ts'
import { handlingScheme } from '#store/workspace.ts'
import type { Gathering } from './brief-data/gathering.ts'
import { gatheringFor, prepareBrief } from './brief-plans.ts'
import { dataState, releaseCheck, writeBrief } from './briefs.ts'
import { fileNameFor } from './file-names.ts'
import { mustKnowMark } from './known.ts'
import type { Session } from './session.ts'

/** @throws DemarcheError `not-found` where a subject, a mark or the ceiling is not in the workspace. */
export function previewBook(session: Session, options: BookOptions): BriefPreview {
  const planned = prepareBook(session, options)
  return { tree: planned.tree, release: releaseCheck(planned), suggestedFileName: fileNameFor(`${options.title} ${dayOf(session, options)}`, 'docx') }
}

/** Writes the book, whole or not at all, and notes it in the history. @throws as `previewBook`; DemarcheError `disk` */
export async function exportBook(session: Session, options: BookOptions, path: string, pdf = false): Promise<BriefWritten> {
  const state = dataState(session)
  const planned = prepareBook(session, options)
  return writeBrief(session, { ...state, kind: 'book', subject: options.title, options: JSON.stringify(options), mark: planned.mark.label }, planned.tree, path, { pdf })
}

function prepareBook(session: Session, options: BookOptions): PlannedBrief {
  const { db } = session.store
  mustKnowMark(db, options.ceiling)
  const scheme = handlingScheme(db)
  const lowest = lowestLevel(scheme).id
  const gather = gatherings(session)
  const pieces = options.parts.map((part): BookPiece => {
    if (part.part === 'text') {
      mustKnowMark(db, part.mark)
      return { kind: 'text', title: part.title, text: part.text, mark: part.mark ?? lowest, annex: part.annex }
    }
    const bound = boundIn(options, part.options)
    return { kind: 'brief', planned: prepareBrief(session, bound, gather(bound)).planned, annex: part.annex }
  })
  const actors = [...actorRefs(db).values()].map(({ shortName }) => shortName)
  return planBook(
    { pieces, actors, date: session.deps.now().slice(0, 10), asOf: dayOf(session, options), scheme },
    { ...options, ceiling: options.ceiling ?? lowest, caveat: options.caveat === '' ? null : options.caveat },
  )
}

/** The sheet, the ceiling and the review state are the book's; the day is too, where the part has none of its own. */
function boundIn(book: BookOptions, part: BriefOptions): BriefOptions {
  const { paper, ceiling, includeProposed, portionMarks, staleAfterDays } = book
  const asOf = part.asOf ?? book.asOf
  return { ...part, paper, ceiling, includeProposed, portionMarks, staleAfterDays, ...(asOf === undefined ? {} : { asOf }) }
}

/** One reading of the workspace for all parts of the same day and kind of reader. */
function gatherings(session: Session): (options: BriefOptions) => Gathering {
  const made = new Map<string, Gathering>()
  return (options) => {
    const key = JSON.stringify([options.asOf, options.includeProposed, options.kind === 'handout'])
    const known = made.get(key) ?? gatheringFor(session, options)
    made.set(key, known)
    return known
  }
}

function dayOf(session: Session, { asOf }: BookOptions): string {
  return asOf ?? session.deps.now().slice(0, 10)
}
