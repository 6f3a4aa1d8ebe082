/** What the shell keeps in step with the open workspace: title, menu, and what to reopen at the next start. */
import { Menu } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DemarcheHandlers } from '#contract/api.ts'
import type { Events } from '#contract/events.ts'
import type { WorkspaceInfo } from '#contract/records.ts'
import { menuTemplate } from './menu.ts'
import type { Profile } from './profile.ts'
import { nameWindow } from './window.ts'

export interface FollowSettings {
  readonly window: BrowserWindow
  readonly profile: Profile
  readonly send: <K extends keyof Events>(event: K, payload: Events[K]) => void
  readonly devTools: boolean
}

/** Shows a workspace, or none, in everything that is not the page. */
export const createFollower = ({ window, profile, send, devTools }: FollowSettings) => {
  const show = (workspace: WorkspaceInfo | null): void => {
    if (window.isDestroyed()) return
    nameWindow(window, workspace)
    const template = menuTemplate({
      run: (name) => send('command', { name }),
      workspaceOpen: workspace !== null,
      devTools,
      mac: process.platform === 'darwin',
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  show(null)
  return {
    /** Another workspace was opened, or the open one closed by hand. */
    changed: async (handlers: DemarcheHandlers): Promise<void> => {
      const workspace = await handlers['workspace.current'](undefined)
      profile.lastOpen.set(workspace?.path ?? null)
      show(workspace)
    },
    /** Its name may have changed. */
    edited: async (handlers: DemarcheHandlers): Promise<void> => {
      if (!window.isDestroyed()) nameWindow(window, await handlers['workspace.current'](undefined))
    },
  }
}
