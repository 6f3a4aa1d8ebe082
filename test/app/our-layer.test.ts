/** Whom we approach is read by our own pages and for the issue brief alone: nothing else that plans a document can reach it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../support/folders.ts'

const sources = join(project, 'src-main')
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const importers = (of: RegExp): readonly string[] => files.filter((file) => of.test(readFileSync(join(sources, file), 'utf8'))).map((file) => relative('.', file)).toSorted()

test('approaches are read from the store in one place, and used by our own pages and the issue brief alone', () => {
  expect(importers(/from '#store\/approaches\.ts'/)).toEqual(['app/approaches.ts'])
  expect(importers(/from '(?:\.\.?|#app)\/approaches\.ts'/)).toEqual(['app/brief-data/issue.ts', 'app/landscape-handlers.ts', 'app/pages.ts'])
  // Nor does another kind of document reach what the issue brief is made from.
  expect(importers(/from '(?:\.|\.\/brief-data|#app\/brief-data)\/issue\.ts'/)).toEqual(['app/brief-plans.ts'])
  expect(importers(/from '(?:\.\.?|#app)\/pages\.ts'/)).toEqual(['app/landscape-handlers.ts'])
  // Nor by a query of its own.
  expect(importers(/\b(?:FROM|JOIN) approach\b/)).toEqual(['store/approaches.ts'])
})
