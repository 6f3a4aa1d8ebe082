/** Starts the window: what it remembers first, then one paint with everything in place. */
// In a layer, so that our own classes win in whatever order the bundler puts them.
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '@fontsource-variable/inter/wght.css'
import './ui/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { messageOf } from '#bridge/door.ts'
import { askFirst, keepQuestions } from '#bridge/first-questions.ts'
import { loadPreferences } from '#bridge/preferences.ts'
import { currentRoute } from '#bridge/route.ts'
import { BridgeProvider, createQueryClient, followChanges, takeUpWorkspace } from '#bridge/query.tsx'
import { takeStyleNonce } from '#ui/style-nonce.ts'
import { toastFailure } from '#ui/toasts.tsx'
import { App } from './frame/app.tsx'
import { SCREENS } from './frame/screens.tsx'

// The page's content policy allows no eval; zod would otherwise try it.
z.config({ jitless: true })

const client = createQueryClient((error) => toastFailure(messageOf(error)))
followChanges(client)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')

// Before the preferences listen for it: they write what is remembered by then.
window.addEventListener('pagehide', () => keepQuestions(client))
await loadPreferences()
// Laid out once in its own letters, not first in those the system has.
const letters = document.fonts.load('1rem "Inter Variable"').catch(() => [])
await takeUpWorkspace(client)
await Promise.all([letters, SCREENS[currentRoute().screen].loadAhead(), askFirst(client)])
createRoot(root).render(
  <StrictMode>
    <BridgeProvider client={client}>
      <App styleNonce={takeStyleNonce()} />
    </BridgeProvider>
  </StrictMode>,
)
