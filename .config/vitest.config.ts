/** Unit tests: everything under test/ but the window tests, which Playwright runs. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // A limit against hanging, not a measure of speed: the machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
