/** Takes out of a packaged application what only serves running from a checkout. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** electron-builder's hook: an Electron taken as it lies in node_modules still has its default app in it. */
export default async function afterPack({ packager, appOutDir }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
