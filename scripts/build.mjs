/** Builds the application with electron-vite, whole or the part without a window. */
import { isStale } from './freshness.mjs'
import { mustRun, packageScript } from './project.mjs'

/** Builds main process, preload and renderer when any of them is missing or older than its sources. */
export async function buildIfStale() {
  const stale = isStale('out/main/main.js', ['src-main']) || isStale('out/renderer/index.html', ['src-main', 'src-renderer'])
  if (stale) await build()
}

/** Builds everything. */
export const build = () => mustRun(electronVite(), 'the build')

/** Builds the headless program when it is missing or out of date. Says nothing on stdout, which belongs to the command. */
export async function buildHeadlessIfStale() {
  if (!isStale('out/main/cli.js', ['src-main'])) return
  await mustRun(electronVite('--logLevel', 'warn', '--ignoreConfigWarning'), 'the build', {
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, DEMARCHE_BUILD: 'main' },
  })
}

const electronVite = (...flags) => packageScript('electron-vite/bin/electron-vite.js', 'build', ...flags)
