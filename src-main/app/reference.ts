/** The reference data that ships with the program, as the workspace's reader and its new files need it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReferenceActors, ReferenceTaxonomy } from '#contract/reference.ts'

/** Actors, memberships and names that never speak. Shipped with the program, so trusted to have its shape. */
export function referenceActors(resources: string): ReferenceActors {
  return readJson<ReferenceActors>(join(resources, 'reference', 'actors.json'))
}

export function referenceTaxonomy(resources: string): ReferenceTaxonomy {
  return readJson<ReferenceTaxonomy>(join(resources, 'reference', 'taxonomy.json'))
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
