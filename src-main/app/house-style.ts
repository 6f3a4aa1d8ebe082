/** The house style: the ministry's own where a person made one, else the one that ships. */
import type { DemarcheHandlers } from '#contract/api.ts'
import type { HouseStyleState, houseStyleMethods } from '#contract/methods/house-style.ts'
import { HOUSE_STYLE } from '#briefs/word/house-style.ts'
import type { DesktopDeps } from './deps.ts'

export type HouseStyleHandlers = Pick<DemarcheHandlers, keyof typeof houseStyleMethods>

export function houseStyleHandlers({ house }: Pick<DesktopDeps, 'house'>): HouseStyleHandlers {
  const state = (): HouseStyleState => {
    const own = house.get()
    return { style: own ?? HOUSE_STYLE, shipped: own === null }
  }
  return {
    'houseStyle.get': state,
    'houseStyle.set': (style) => {
      house.set(style)
      return state()
    },
    'houseStyle.reset': () => {
      house.set(null)
      return state()
    },
  }
}
