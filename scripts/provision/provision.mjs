/** Everything this machine needs before the application can run: Electron, its libraries, the database driver. */
import { pathToFileURL } from 'node:url'
import { isStandIn, provideElectron } from './electron.mjs'
import { provideDriver } from './native.mjs'
import { say } from './say.mjs'
import { provideSystemLibraries } from './system-libraries.mjs'

const oldestNode = 22

/** Provides what is missing, quickly where nothing is, and gives the path of Electron's executable. */
export async function provision() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new Error('this needs the Node that comes with the project; run it through npm (npm start, npm test, npm run provision), after npm install with its scripts allowed')
  const executable = await provideElectron()
  await provideSystemLibraries(executable)
  if (isStandIn()) await provideDriver()
  return executable
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await provision()
  } catch (error) {
    say(error.message)
    process.exitCode = 1
  }
}
