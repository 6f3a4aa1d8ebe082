/** `npm start`: provides what is missing, builds what is out of date, opens the application. Arguments go to it. */
import { buildIfStale } from './build.mjs'
import { inProject, run } from './project.mjs'
import { hasDisplay, onVirtualDisplay, provideVirtualDisplay } from './provision/display.mjs'
import { provision } from './provision/provision.mjs'
import { sandboxObstacle } from './provision/sandbox.mjs'
import { say } from './provision/say.mjs'

async function start(args) {
  const executable = await provision()
  await buildIfStale()
  const flags = []
  const obstacle = sandboxObstacle(executable)
  if (obstacle !== undefined) {
    say(`${obstacle}, so Chromium's sandbox is off (--no-sandbox)`)
    flags.push('--no-sandbox')
  }
  const command = [executable, inProject(), ...flags, ...args]
  if (hasDisplay()) return run(command)
  await provideVirtualDisplay()
  say('no display here: the window opens on a virtual one, where nobody sees it; Ctrl-C ends it')
  say('the same work without a window: npm run -s demarche -- --help')
  return run(onVirtualDisplay(command))
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  say(error.message)
  process.exitCode = 1
}
