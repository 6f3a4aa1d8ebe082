/** Nothing leaves the machine and no foreign page gets in. Each measure is there because the others do not cover it. */
import type { App, Session, WebContents } from 'electron'
import { isOurPage } from './origin.ts'

/** Chromium asks servers of its own accord and a page can make it resolve names past the content policy. */
export const closeNetwork = (app: App): void => {
  const { commandLine } = app
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('proxy-server', '127.0.0.1:9')
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

const isLocal = (address: string): boolean => isOurPage(address) || address.startsWith('devtools://')

/** Copying to the clipboard is the only thing a page may ask for, and only ours. */
const isPermitted = (permission: string, origin: string): boolean => permission === 'clipboard-sanitized-write' && isOurPage(origin)

/** Denies what is granted by default, cancels every request that is not for our own bundle, silences the spellchecker. */
export const hardenSession = (session: Session): void => {
  session.setPermissionRequestHandler((contents, permission, allow) => allow(isPermitted(permission, contents.getURL())))
  session.setPermissionCheckHandler((contents, permission) => isPermitted(permission, contents?.getURL() ?? ''))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }))
  session.on('will-download', (event) => event.preventDefault())
  // Without an inert address the dictionary is asked for at Google's; see also `spellcheck: false` in window.ts.
  session.setSpellCheckerDictionaryDownloadURL('file:///none/')
  session.setSpellCheckerEnabled(false)
}

const hardenContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Applies to every page there will ever be, devtools included. */
export const hardenAllContents = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}
