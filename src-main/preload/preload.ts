/** The one gap in the wall: `{ call, on, pathOf }` and nothing else. Electron's own objects never reach the page. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Door } from '#contract/api.ts'
import type { On } from '#contract/events.ts'

const on: On = (name, listener) => {
  const receive = (_event: unknown, sent: string, payload: Parameters<typeof listener>[0]): void => {
    if (sent === name) listener(payload)
  }
  ipcRenderer.on('event', receive)
  return () => {
    ipcRenderer.off('event', receive)
  }
}

const door: Door = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  on,
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
}

contextBridge.exposeInMainWorld('demarche', door)
