import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** The same bundle runs in the current Electron and in the one that a registry-only machine gets (see scripts/). */
const targets = { main: 'node20', renderer: 'chrome130' }

export default defineConfig({
  main: {
    build: {
      target: targets.main,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: resolve('src-main/shell/main.ts'),
          cli: resolve('src-main/cli/cli.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: targets.main,
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: resolve('src-main/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      target: targets.renderer,
      outDir: resolve('out/renderer'),
      rollupOptions: { input: resolve('src-renderer/index.html') },
    },
  },
})
