import { z } from 'zod'
import { method } from '../wire.ts'

const theme = z.enum(['light', 'dark', 'system'])
const textSize = z.enum(['small', 'normal', 'large'])
const author = z.string().trim().max(200)
/** Whatever the window wants back after a restart: filters, pane sizes, last screen. Opaque to main. */
const view = z.record(z.string().max(100), z.unknown())

/** Kept in the user's profile, not in a workspace. */
export const preferences = z.strictObject({
  theme: theme.default('system'),
  textSize: textSize.default('normal'),
  author: author.default(''),
  view: view.default({}),
})
export type Preferences = z.output<typeof preferences>

/** What a person changed; without the defaults, which would reset everything not named. */
const preferencesPatch = z.strictObject({ theme, textSize, author, view }).partial()
export type PreferencesPatch = z.output<typeof preferencesPatch>

export const settingsMethods = {
  'preferences.get': method<Preferences>()(z.undefined()),
  'preferences.set': method<Preferences>()(preferencesPatch),
  'app.about': method<{ readonly version: string; readonly electron: string; readonly platform: string }>()(z.undefined()),
}
