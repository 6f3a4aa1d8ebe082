/** Window tests: test/e2e drives the built application, one at a time. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  testDir: inProject('test/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: inProject('test-results'),
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
})
