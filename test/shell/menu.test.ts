import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { MENU_COMMANDS } from '#contract/commands.ts'
import { menuTemplate } from '#shell/menu.ts'

const itemsOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])

const menu = (more: { workspaceOpen?: boolean; mac?: boolean; devTools?: boolean; run?: (name: string) => void } = {}) =>
  itemsOf(menuTemplate({ run: () => {}, workspaceOpen: true, mac: false, devTools: false, ...more }))

const commandItems = (items: readonly MenuItemConstructorOptions[]) => items.filter(({ id }) => id !== undefined)

describe.each([true, false])('on a Mac: %s', (mac) => {
  it('offers every command exactly once', () => {
    const offered = commandItems(menu({ mac })).map(({ id }) => id)
    expect(offered.toSorted()).toEqual([...MENU_COMMANDS].toSorted())
  })
})

it('shows the keys the window listens to, as Electron writes them', () => {
  const shown = Object.fromEntries(commandItems(menu()).map(({ id, accelerator }) => [id, accelerator]))
  expect(shown).toMatchObject({ redo: 'CmdOrCtrl+Shift+Z', shortcuts: 'F1' })
  expect(shown['backup']).toBeUndefined()
})

it('leaves the keys themselves to the window', () => {
  expect(commandItems(menu()).every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
})

it('offers without a workspace only what opens one', () => {
  const enabled = commandItems(menu({ workspaceOpen: false })).filter((item) => item.enabled)
  expect(enabled.map(({ id }) => id)).toEqual(['new-workspace', 'open-workspace'])
})

it('sends the command that was chosen', () => {
  const run = vi.fn<(name: string) => void>()
  for (const { click } of commandItems(menu({ run }))) if (click) Reflect.apply(click, undefined, [])
  expect(run.mock.calls.flat().toSorted()).toEqual([...MENU_COMMANDS].toSorted())
})

it.each([true, false])('has developer tools only where they are wanted: %s', (devTools) => {
  expect(menu({ devTools }).some(({ role }) => role === 'toggleDevTools')).toBe(devTools)
})
