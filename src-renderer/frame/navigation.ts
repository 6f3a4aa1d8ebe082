/** The destinations of the rail, in their order, with their menu commands. */
import {
  IconAffiliate, IconBuildingBank, IconFileText, IconLayoutGrid, IconMessages, IconReport, IconScale, IconSettings, IconSunrise,
} from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import type { ScreenName } from '#bridge/route.ts'
import type { MenuCommand } from '#contract/commands.ts'

export interface Destination {
  readonly screen: ScreenName
  readonly label: string
  readonly icon: Icon
  readonly command: MenuCommand
  readonly keys: string
}

export const DESTINATIONS: readonly Destination[] = [
  { screen: 'today', label: 'Today', icon: IconSunrise, command: 'go-today', keys: 'Mod+1' },
  { screen: 'sources', label: 'Sources', icon: IconFileText, command: 'go-sources', keys: 'Mod+2' },
  { screen: 'positions', label: 'Positions', icon: IconMessages, command: 'go-positions', keys: 'Mod+3' },
  { screen: 'matrix', label: 'Matrix', icon: IconLayoutGrid, command: 'go-matrix', keys: 'Mod+4' },
  { screen: 'issues', label: 'Issues', icon: IconScale, command: 'go-issues', keys: 'Mod+5' },
  { screen: 'actors', label: 'Actors', icon: IconBuildingBank, command: 'go-actors', keys: 'Mod+6' },
  { screen: 'alignment', label: 'Alignment', icon: IconAffiliate, command: 'go-alignment', keys: 'Mod+7' },
  { screen: 'briefs', label: 'Briefs', icon: IconReport, command: 'go-briefs', keys: 'Mod+8' },
  { screen: 'settings', label: 'Settings', icon: IconSettings, command: 'settings', keys: 'Mod+,' },
]
