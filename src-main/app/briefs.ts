/** Briefing documents: what goes in, what the release check finds, and the file that leaves the house. */
import { createHash } from 'node:crypto'
import type { BriefPreview, BriefRecord, BriefWritten, CountryBriefOptions } from '#contract/methods/brief.ts'
import { planCountryBrief } from '#briefs/plan/country.ts'
import { lowestLevel } from '#domain/handling.ts'
import { latestSeq } from '#store/change-log.ts'
import { actorById } from '#store/actors.ts'
import { handlingScheme, listBriefs, recordBrief } from '#store/workspace.ts'
import { countryBriefData } from './brief-data.ts'
import { fileNameFor } from './file-names.ts'
import { mustKnowMark } from './known.ts'
import type { Session } from './session.ts'
import { writeWhole } from './write-whole.ts'

/**
 * The brief as it would be printed, with what the release check has to say about it.
 * @throws DemarcheError `not-found` where the actor or the ceiling is not in the workspace.
 */
export function previewBrief(session: Session, options: CountryBriefOptions): BriefPreview {
  const { db } = session.store
  mustKnowMark(db, options.ceiling)
  const asOf = options.asOf ?? session.deps.now().slice(0, 10)
  const data = countryBriefData(session, options.actor, asOf, options.includeProposed)
  const planned = planCountryBrief(data, {
    ...options,
    ceiling: options.ceiling ?? lowestLevel(handlingScheme(db)).id,
    caveat: null,
    portionMarks: false,
  })
  return {
    tree: planned.tree,
    release: { mark: planned.mark.label, leftOut: planned.leftOut, unsourced: planned.unsourced, unreviewed: planned.unreviewed.length },
    suggestedFileName: fileNameFor(`Country brief ${data.actor.shortName} ${asOf}`, 'docx'),
  }
}

/** Writes the brief, whole or not at all, and notes the export in the workspace's history of briefs. */
export async function exportBrief(session: Session, options: CountryBriefOptions, path: string): Promise<BriefWritten> {
  const { store, deps } = session
  const preview = previewBrief(session, options)
  const made = { subject: actorById(store.db, options.actor).shortName, commandSeq: latestSeq(store.db), madeAt: deps.now() }
  // Word's library is the heaviest part of the program, and only an export needs it.
  const { renderDocx } = await import('#briefs/word/render.ts')
  const bytes = await renderDocx(preview.tree)
  writeWhole(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // The workspace may have been closed while the pages were set; the file is whole all the same.
  if (!store.readOnly && store.db.open) {
    recordBrief(store.db, { ...made, id: deps.newId(), kind: options.kind, options: JSON.stringify(options), path, sha256, mark: preview.release.mark })
    deps.emit('store.changed', { tables: ['brief'] })
  }
  return { path, bytes: bytes.length, sha256 }
}

export function exportedBriefs({ store }: Session): readonly BriefRecord[] {
  return listBriefs(store.db)
}
