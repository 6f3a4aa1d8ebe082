/** The user's cache of what provisioning fetched or built, so that a second clone need not do it again. */
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder this platform keeps a user's caches in; `DEMARCHE_CACHE` overrides it. */
function cacheFolder() {
  if (process.env.DEMARCHE_CACHE) return process.env.DEMARCHE_CACHE
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? tmpdir(), 'demarche', 'build-cache')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'demarche-build')
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'demarche-build')
}

/**
 * The folder cached under `key`. When it is missing, `fill(folder)` makes it in a folder beside it,
 * which takes its name only once complete: an interrupted filling leaves nothing that looks finished.
 */
export async function cached(key, fill) {
  const folder = join(cacheFolder(), key)
  if (existsSync(folder)) return folder
  await mkdir(cacheFolder(), { recursive: true })
  const draft = await mkdtemp(`${folder}.`)
  try {
    await chmod(draft, 0o755)
    await fill(draft)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another clone may have filled the same place meanwhile; its result is as good.
    if (!existsSync(folder)) throw error
  }
  return folder
}
