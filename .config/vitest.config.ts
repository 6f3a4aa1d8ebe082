/** Unit tests: everything under test/ but the window tests, which Playwright runs. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Those that start processes, hand documents to other programs or read hostile files: for `npm test`, not for every save. */
const thorough = [
  'test/cli/**',
  'test/intake/readers/**',
  'test/intake/shapes.test.ts',
  'test/briefs/{every-kind,book,pages,hostile-*,template,word,render-worker}.test.ts',
  'test/app/{copies,import,brief-kinds,book-pages,*-edits}.test.ts',
]
const every = 'test/**/*.test.{ts,tsx}'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A limit against hanging, not a measure of speed: the machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'quick', pool: 'threads', include: [every], exclude: ['test/e2e/**', ...thorough] } },
      { extends: true, test: { name: 'thorough', include: thorough.map((path) => (path.endsWith('/**') ? `${path}/*.test.ts` : path)) } },
    ],
  },
})
