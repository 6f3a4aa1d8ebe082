/** `app://bundle/…`: the one address that the window loads from. */
import { protocol } from 'electron'
import type { App, Session } from 'electron'
import { answerFrom } from './bundle.ts'
import { SCHEME } from './origin.ts'

/** Must run before the app is ready. */
export const declareScheme = (app: App): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  // Our name's é in the user agent makes every request of a custom scheme fail: headers are bytes.
  app.userAgentFallback = app.userAgentFallback.replace(/[^ -~]/g, '')
}

export const serveBundle = (session: Session, root: string): void => session.protocol.handle(SCHEME, answerFrom(root))
