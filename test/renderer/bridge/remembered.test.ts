/** What the window remembers, over a door that keeps what was written to it. */
import { beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { preferences } from '#contract/methods/settings.ts'
import type { Preferences } from '#contract/methods/settings.ts'

let kept: Preferences

/** A fresh window over what was kept. */
const openWindow = async () => {
  vi.resetModules()
  vi.stubGlobal('window', {
    addEventListener: () => {},
    demarche: {
      call: (name: string, input: unknown) => {
        if (name === 'preferences.set') kept = preferences.parse(input)
        return Promise.resolve(JSON.stringify({ ok: true, value: kept }))
      },
    },
  })
  const remembered = await import('#bridge/preferences.ts')
  const route = await import('#bridge/route.ts')
  await remembered.loadPreferences()
  return { ...remembered, ...route }
}

beforeEach(() => {
  vi.useFakeTimers()
  kept = preferences.parse({})
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

it('is written a moment later, all of it at once', async () => {
  const first = await openWindow()
  first.remember('sources.split', 280)
  first.remember('sources.split', 300)
  first.remember('statements.sort', 'date')
  expect(kept.view).toEqual({})
  vi.runAllTimers()
  expect(kept.view).toEqual({ 'sources.split': 300, 'statements.sort': 'date' })
  const second = await openWindow()
  expect(second.recall('sources.split', z.number(), 0)).toBe(300)
})

it('is left aside where it no longer fits', async () => {
  kept = preferences.parse({ view: { 'sources.split': 'wide' } })
  const { recall } = await openWindow()
  expect(recall('sources.split', z.number(), 240)).toBe(240)
})

it('outlives a setting made in between', async () => {
  const { remember, setPreferences } = await openWindow()
  remember('sources.split', 300)
  setPreferences({ theme: 'dark' })
  expect(kept).toMatchObject({ theme: 'dark', view: { 'sources.split': 300 } })
})

it('belongs to its workspace where it starts with here', async () => {
  const first = await openWindow()
  first.enterWorkspace('/a.demarche')
  first.remember('here.statements.filter', { actor: ['egypt'] })
  first.remember('sources.split', 300)
  first.navigate({ screen: 'actors', actor: 'egypt' })
  vi.runAllTimers()

  const again = await openWindow()
  again.enterWorkspace('/a.demarche')
  expect(again.currentRoute()).toEqual({ screen: 'actors', actor: 'egypt' })

  again.enterWorkspace('/b.demarche')
  expect(again.currentRoute()).toEqual({ screen: 'today' })
  expect(again.preferencesNow().view).toEqual({
    'sources.split': 300,
    'here.workspace': '/b.demarche',
    'here.route': { screen: 'today' },
  })
})

it('goes back and forward, and drops what was ahead when going elsewhere', async () => {
  const { navigate, goBack, goForward, currentRoute } = await openWindow()
  navigate({ screen: 'sources' })
  navigate({ screen: 'sources', document: 'd1' }, 'replace')
  navigate({ screen: 'issues' })
  goBack()
  expect(currentRoute()).toEqual({ screen: 'sources', document: 'd1' })
  goForward()
  expect(currentRoute()).toEqual({ screen: 'issues' })
  goBack()
  navigate({ screen: 'briefs' })
  goForward()
  expect(currentRoute()).toEqual({ screen: 'briefs' })
  goBack()
  goBack()
  goBack()
  expect(currentRoute()).toEqual({ screen: 'today' })
})
