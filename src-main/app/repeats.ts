/** Tells whether a text nearly repeats one that the workspace has: the same report saved from another page or format. */
import { DemarcheError } from '#contract/errors.ts'
import { likeness, shinglesInSteps } from '#intake/likeness.ts'
import { bodyOf, documentsOfLength } from '#store/documents.ts'
import { inSlices, mustGoOn, restNow } from './patience.ts'
import type { Session } from './session.ts'

/** Texts that share this much are one report. */
const REPEATS_FROM = 0.95
/** Texts of other lengths than this cannot share so much, page furniture and spacing aside. */
const LENGTH_RANGE = 0.15

/** A text that nearly repeats a stored one: refused unless the person wants both. */
export class NearRepeat extends DemarcheError {
  constructor(message: string) {
    super('duplicate', message)
    this.name = 'NearRepeat'
  }
}

/** @throws NearRepeat naming the document it repeats; `cancelled` */
export async function mustNotRepeat({ store: { db } }: Session, text: string, signal?: AbortSignal): Promise<void> {
  const candidates = documentsOfLength(db, Math.floor(text.length * (1 - LENGTH_RANGE)), Math.ceil(text.length * (1 + LENGTH_RANGE)))
  if (candidates.length === 0) return
  const own = await inSlices(shinglesInSteps(text), signal)
  for (const { id, title } of candidates) {
    await restNow()
    mustGoOn(signal)
    const shared = likeness(own, await inSlices(shinglesInSteps(bodyOf(db, id)), signal))
    mustGoOn(signal)
    if (shared >= REPEATS_FROM)
      throw new NearRepeat(`This text repeats “${title}”, which is here already (${Math.floor(shared * 100)}% of its words run alike). Take it in as a repeat if you want both.`)
  }
}
