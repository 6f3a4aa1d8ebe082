import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'electron-vite'

/** The same bundle runs in the current Electron and in the one that a registry-only machine gets (see scripts/). */
const targets = { main: 'node20', renderer: 'chrome130' }

/**
 * Main process, headless program and workers share one build: what two of them use becomes a chunk both load.
 * Only `dependencies` of package.json (the database driver) stay packages; everything else is bundled.
 */
const main: UserConfig['main'] = {
  // fflate's build for Node declares a `require` of its own, which the one electron-vite adds to a chunk collides with.
  resolve: { alias: { fflate: 'fflate/browser' } },
  build: {
    target: targets.main,
    outDir: 'out/main',
    reportCompressedSize: false,
    rollupOptions: {
      input: {
        main: resolve('src-main/shell/main.ts'),
        cli: resolve('src-main/cli/cli.ts'),
        reading: resolve('src-main/intake/readers/child.ts'),
        rendering: resolve('src-main/briefs/word/worker.ts'),
      },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Names stay, so that a stack in the log can be read; comments and spaces would only be parsed at each start.
        minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      },
    },
  },
}

/** A sandboxed preload is one CommonJS file. */
const preload: UserConfig['preload'] = {
  build: {
    target: targets.main,
    outDir: 'out/preload',
    externalizeDeps: false,
    rollupOptions: {
      input: { preload: resolve('src-main/preload/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
}

const renderer: UserConfig['renderer'] = {
  root: 'src-renderer',
  plugins: [react()],
  build: {
    target: targets.renderer,
    outDir: resolve('out/renderer'),
    minify: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: { index: resolve('src-renderer/index.html'), print: resolve('src-renderer/print.html') },
      output: {
        // Few files: each is a question to the main process, which is busy when the window opens.
        codeSplitting: {
          groups: [
            { name: 'icons', test: /tabler/ },
            { name: 'libraries', test: /node_modules/, minShareCount: 3 },
            { name: 'parts', minShareCount: 2 },
          ],
        },
      },
    },
  },
}

/**
 * Parts can be asked for: the headless door wants the main process alone and need not wait for a window it never opens;
 * during development the page is built apart (see scripts/dev.mjs).
 */
const parts = { main, preload, renderer }
const asked = process.env['DEMARCHE_BUILD']?.split(',')

export default defineConfig(
  asked === undefined ? parts : Object.fromEntries(Object.entries(parts).filter(([name]) => asked.includes(name))),
)
