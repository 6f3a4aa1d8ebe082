/** Tells whether what was built is older than what it was built from. Runs before every headless command, so it is cheap. */
import { readdirSync, statSync } from 'node:fs'
import { inProject } from './project.mjs'

const settings = ['package.json', 'electron.vite.config.ts']

/** Whether `built` is missing, or older than any file in the given source folders or than the build's own settings. */
export function isStale(built, sourceFolders) {
  const made = changedAt(inProject(built))
  if (made === undefined) return true
  const newer = (path) => (changedAt(path) ?? 0) > made
  return settings.some((name) => newer(inProject(name))) || sourceFolders.some((folder) => filesIn(inProject(folder)).some(newer))
}

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

/** Folders count too: their time moves when a file in them is removed. */
function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const paths = entries.map((entry) => `${folder}/${entry.name}`)
  return [folder, ...paths.flatMap((path, index) => (entries[index].isDirectory() ? filesIn(path) : [path]))]
}
