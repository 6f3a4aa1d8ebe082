import { z } from 'zod'
import { houseStyleSchema } from '../house-style.ts'
import type { HouseStyle } from '../house-style.ts'
import { method } from '../wire.ts'

export interface HouseStyleState {
  readonly style: HouseStyle
  /** Whether it is the one that ships. */
  readonly shipped: boolean
}

/** How every document looks; kept in the user's profile, not in a workspace. */
export const houseStyleMethods = {
  'houseStyle.get': method<HouseStyleState>()(z.undefined()),
  'houseStyle.set': method<HouseStyleState>()(houseStyleSchema),
  /** Back to the one that ships. */
  'houseStyle.reset': method<HouseStyleState>()(z.undefined()),
}
