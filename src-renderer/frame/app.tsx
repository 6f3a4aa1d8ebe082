/** The root: theme, toasts, and either the start screen or the frame of the open workspace. */
import { MantineProvider } from '@mantine/core'
import type { MantineColorSchemeManager } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { usePreference } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { AfterPaint } from '#ui/after-paint.tsx'
import { theme, variables } from '#ui/theme.ts'
import { StartScreen } from '../features/start/start-screen.tsx'
import { CommandRunner } from './command-runner.tsx'
import { Frame } from './frame.tsx'

/** Nothing is kept beside the preferences; where they say "system", the window follows it. */
const nothingKept: MantineColorSchemeManager = {
  get: (initial) => initial,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
}

const ROOT_SIZE = { small: '15px', normal: '16px', large: '18px' } as const

/** Everything is measured in rem, so the root size scales text and spacing together. */
const useTextSize = (): void => {
  const textSize = usePreference('textSize')
  useEffect(() => {
    document.documentElement.style.fontSize = ROOT_SIZE[textSize]
  }, [textSize])
}

function Contents() {
  const { data: workspace } = useQueryOf('workspace.current')
  if (workspace === undefined) return null
  return (
    <>
      {workspace === null ? <StartScreen /> : <Frame key={workspace.path} workspace={workspace} />}
      <AfterPaint>
        <CommandRunner workspaceOpen={workspace !== null} />
      </AfterPaint>
    </>
  )
}

export function App({ styleNonce }: { readonly styleNonce: string }) {
  useTextSize()
  const preferred = usePreference('theme')
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      colorSchemeManager={nothingKept}
      {...(preferred === 'system' ? {} : { forceColorScheme: preferred })}
      getStyleNonce={() => styleNonce}
    >
      <Contents />
      <AfterPaint>
        <Notifications position="bottom-right" limit={4} />
      </AfterPaint>
    </MantineProvider>
  )
}
