/** How the workspace judges age and contradiction, and what our own layer is marked with. */
import { type WorkspaceSettings, workspaceSettings } from '#contract/methods/capture.ts'
import { DEFAULT_CONTRADICTION, DEFAULT_STALE_DAYS } from '#domain/movement.ts'
import { keepSetting, storedSettings } from '#store/settings.ts'
import { handlingScheme } from '#store/workspace.ts'
import { defined } from './documents.ts'
import { mustKnowMark } from './known.ts'
import { commit, type Session } from './session.ts'

/** What was set, with the program's defaults for the rest; a level that is gone from the scheme gives way to the highest. */
export function settingsOf({ store: { db } }: Session): WorkspaceSettings {
  const levels = handlingScheme(db)
  const defaults: WorkspaceSettings = {
    staleAfterDays: DEFAULT_STALE_DAYS,
    contradictionDistance: DEFAULT_CONTRADICTION.distance,
    contradictionDays: DEFAULT_CONTRADICTION.days,
    ourMark: levels.find(({ id }) => id === 'official-sensitive')?.id ?? levels.at(-1)?.id ?? '',
  }
  const known = Object.entries(storedSettings(db)).filter(([name]) => Object.hasOwn(defaults, name))
  const parsed = workspaceSettings.partial().safeParse(Object.fromEntries(known))
  const settings = { ...defaults, ...(parsed.success && defined(parsed.data)) }
  return levels.some(({ id }) => id === settings.ourMark) ? settings : { ...settings, ourMark: levels.at(-1)?.id ?? '' }
}

/** @throws DemarcheError `not-found` where the handling scheme has no such level. */
export function changeSettings(session: Session, patch: { readonly [K in keyof WorkspaceSettings]?: WorkspaceSettings[K] | undefined }): WorkspaceSettings {
  mustKnowMark(session.store.db, patch.ourMark)
  const present = settingsOf(session)
  const changed = Object.entries(defined(patch)).filter(([name, value]) => Object.entries(present).some(([known, held]) => known === name && held !== value))
  commit(session, 'Change the workspace’s settings', (writer) => {
    for (const [name, value] of changed) keepSetting(session.store.db, writer, name, value)
  })
  return settingsOf(session)
}

