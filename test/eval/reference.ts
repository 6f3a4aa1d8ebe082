/** The reference data as it ships, read for evaluation and tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReferenceActors, ReferenceTaxonomy } from '#contract/reference.ts'
import { buildGazetteer } from '#intake/gazetteer.ts'
import type { ReadingMatter } from '#intake/propose.ts'

const folder = join(import.meta.dirname, '../../resources/reference')

/** What `propose` needs, from resources/reference. */
export function readReference(): ReadingMatter {
  const actors: ReferenceActors = JSON.parse(readFileSync(join(folder, 'actors.json'), 'utf8'))
  const taxonomy: ReferenceTaxonomy = JSON.parse(readFileSync(join(folder, 'taxonomy.json'), 'utf8'))
  return { gazetteer: buildGazetteer(actors), taxonomy }
}
