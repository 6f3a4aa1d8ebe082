/** Reads a report without keeping it. */
import type { ReportReading } from '#contract/proposal.ts'
import { propose } from '#intake/propose.ts'
import { type ReadingMaterials, textOf } from './reading.ts'

/** @throws DemarcheError `unreadable-file`, `empty-report`, naming the file. */
export function readProposals(bytes: Uint8Array, fileName: string, materials: ReadingMaterials): ReportReading {
  return propose(textOf(bytes, fileName), materials)
}
