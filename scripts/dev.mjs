/**
 * `npm run dev`: the application while it is being written. What runs is what is hardened: the page comes from `app://`,
 * never from a server, so it is built again at each change (reload the window to see it); the main process restarts.
 */
import { resolveConfig } from 'electron-vite'
import { build, mergeConfig } from 'vite'
import { packageScript, run } from './project.mjs'
import { hasDisplay, onVirtualDisplay, provideVirtualDisplay } from './provision/display.mjs'
import { provision } from './provision/provision.mjs'
import { sandboxObstacle } from './provision/sandbox.mjs'
import { say } from './provision/say.mjs'

/** Builds the page, and again at each change of its sources. Gives the watcher once the first build is done. */
async function watchPage() {
  const { config } = await resolveConfig({}, 'build', 'development')
  const watcher = await build(mergeConfig(config.renderer, { configFile: false, build: { watch: {} } }))
  await new Promise((resolve, reject) => {
    watcher.on('event', (event) => {
      if (event.code === 'END') resolve()
      if (event.code === 'ERROR') reject(event.error)
    })
  })
  return watcher
}

async function develop(args) {
  const flags = sandboxObstacle(await provision()) === undefined ? [] : ['--noSandbox']
  const watcher = await watchPage()
  const command = packageScript('electron-vite/bin/electron-vite.js', 'dev', '--watch', '--ignoreConfigWarning', ...flags, ...args)
  const options = { env: { ...process.env, DEMARCHE_BUILD: 'main,preload' } }
  try {
    if (hasDisplay()) return await run(command, options)
    await provideVirtualDisplay()
    return await run(onVirtualDisplay(command), options)
  } finally {
    await watcher.close()
  }
}

try {
  process.exitCode = await develop(process.argv.slice(2))
} catch (error) {
  say(error.message)
  process.exitCode = 1
}
