import { z } from 'zod'
import { method } from '../wire.ts'

/** Kept in the user's profile, not in a workspace. */
export const preferences = z.strictObject({
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  textSize: z.enum(['small', 'normal', 'large']).default('normal'),
  author: z.string().trim().max(200).default(''),
  /** Whatever the window wants back after a restart: filters, pane sizes, last screen. Opaque to main. */
  view: z.record(z.string().max(100), z.unknown()).default({}),
})
export type Preferences = z.output<typeof preferences>

export const settingsMethods = {
  'preferences.get': method<Preferences>()(z.undefined()),
  'preferences.set': method<Preferences>()(preferences.partial()),
  'app.about': method<{ readonly version: string; readonly electron: string; readonly platform: string }>()(z.undefined()),
}
