import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { COMMANDS, keysOf } from '#contract/commands.ts'
import { requestCommand } from '#bridge/request-command.ts'
import { currentRoute, navigate } from '#bridge/route.ts'

beforeEach(() => {
  // Remembering the route is written later than any test lasts.
  vi.useFakeTimers()
  navigate({ screen: 'today' })
})
afterEach(() => void vi.useRealTimers())

it('opens the screen that knows the command where nobody up does', () => {
  requestCommand('paste-report', true)
  expect(currentRoute()).toEqual({ screen: 'sources' })
  requestCommand('find', true)
  expect(currentRoute()).toEqual({ screen: 'positions' })
})

it('does nothing without a workspace where the command needs one', () => {
  requestCommand('new-brief', false)
  expect(currentRoute()).toEqual({ screen: 'today' })
})

it('gives no two commands the same keys', () => {
  const keys = COMMANDS.flatMap((command) => command.keys ?? [])
  expect(new Set(keys).size).toBe(keys.length)
  expect(keysOf('palette')).toBe('Mod+K')
})
