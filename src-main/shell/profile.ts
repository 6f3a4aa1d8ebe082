/** What the user's profile keeps between starts: preferences, recent workspaces, the house style. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DesktopDeps } from '#app/deps.ts'
import { houseStyleSchema } from '#contract/house-style.ts'
import { preferences } from '#contract/methods/settings.ts'
import { jsonFile } from './json-file.ts'
import type { JsonFile } from './json-file.ts'

const RECENT_KEPT = 12

const recentFile = z.strictObject({
  /** The workspace to reopen at the next start; null after it was closed by hand. */
  last: z.string().nullable(),
  entries: z.array(z.strictObject({ path: z.string(), name: z.string(), openedAt: z.string() })),
})

export interface Profile {
  readonly preferences: DesktopDeps['preferences']
  readonly recent: DesktopDeps['recent']
  readonly house: DesktopDeps['house']
  readonly lastOpen: { readonly get: () => string | null; readonly set: (path: string | null) => void }
}

const recentOf = (file: JsonFile<z.output<typeof recentFile>>, now: () => string): DesktopDeps['recent'] => {
  const without = (path: string) => file.read().entries.filter((entry) => entry.path !== path)
  return {
    list: () => file.read().entries.map((entry) => ({ ...entry, missing: !existsSync(entry.path) })),
    add: ({ path, name }) =>
      file.write({ ...file.read(), entries: [{ path, name, openedAt: now() }, ...without(path)].slice(0, RECENT_KEPT) }),
    remove: (path) => file.write({ ...file.read(), entries: without(path) }),
  }
}

/** The profile in a folder. `now` gives ISO instants. */
export const openProfile = (folder: string, now: () => string): Profile => {
  const preferencesFile = jsonFile(join(folder, 'preferences.json'), (kept) => preferences.parse(kept), preferences.parse({}))
  const house = jsonFile(join(folder, 'house-style.json'), (kept) => houseStyleSchema.nullable().parse(kept), null)
  const recent = jsonFile(join(folder, 'recent.json'), (kept) => recentFile.parse(kept), { last: null, entries: [] })
  return {
    preferences: {
      get: preferencesFile.read,
      set: (patch) => {
        const present = preferencesFile.read()
        preferencesFile.write({
          theme: patch.theme ?? present.theme,
          textSize: patch.textSize ?? present.textSize,
          author: patch.author ?? present.author,
          view: patch.view ?? present.view,
        })
        return preferencesFile.read()
      },
    },
    recent: recentOf(recent, now),
    house: { get: house.read, set: house.write },
    lastOpen: {
      get: () => recent.read().last,
      set: (last) => recent.write({ ...recent.read(), last }),
    },
  }
}
