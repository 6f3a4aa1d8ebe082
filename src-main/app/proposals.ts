/** Reads a report without keeping it. */
import type { ReportReading } from '#contract/proposal.ts'
import { readText } from '#intake/decode.ts'
import { propose } from '#intake/propose.ts'
import type { ReadingMaterials } from './reading.ts'

/** @throws DemarcheError `unreadable-file`, `empty-report`, naming the file. */
export function readProposals(bytes: Uint8Array, fileName: string, materials: ReadingMaterials): ReportReading {
  return propose(readText(bytes, fileName), materials)
}
