/** `npm run dev`: the application with hot reload, through electron-vite's own server. */
import { packageScript, run } from './project.mjs'
import { hasDisplay, onVirtualDisplay, provideVirtualDisplay } from './provision/display.mjs'
import { provision } from './provision/provision.mjs'
import { sandboxObstacle } from './provision/sandbox.mjs'
import { say } from './provision/say.mjs'

async function develop(args) {
  const flags = sandboxObstacle(await provision()) === undefined ? [] : ['--noSandbox']
  const command = packageScript('electron-vite/bin/electron-vite.js', 'dev', ...flags, ...args)
  if (hasDisplay()) return run(command)
  await provideVirtualDisplay()
  return run(onVirtualDisplay(command))
}

try {
  process.exitCode = await develop(process.argv.slice(2))
} catch (error) {
  say(error.message)
  process.exitCode = 1
}
