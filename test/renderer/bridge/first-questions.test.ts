/** What was on show when the window closed is asked again at once when it opens, and nothing else ever is. */
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { preferences } from '#contract/methods/settings.ts'
import type { Preferences } from '#contract/methods/settings.ts'

let kept: Preferences
let asked: [string, unknown][]

const openWindow = async () => {
  vi.resetModules()
  asked = []
  vi.stubGlobal('window', {
    addEventListener: () => {},
    demarche: {
      call: (name: string, input: unknown) => {
        if (name === 'preferences.set') kept = preferences.parse(input)
        else if (name !== 'preferences.get') asked.push([name, input])
        return Promise.resolve(JSON.stringify(name === 'statement.get' ? { ok: false, error: { code: 'not-found', message: 'Gone.' } } : { ok: true, value: name === 'preferences.get' ? kept : [name] }))
      },
    },
  })
  const { loadPreferences } = await import('#bridge/preferences.ts')
  const questions = await import('#bridge/first-questions.ts')
  await loadPreferences()
  return { client: new QueryClient(), ...questions }
}

beforeEach(() => {
  vi.useFakeTimers()
  kept = preferences.parse({})
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

const show = (client: QueryClient, ...queryKey: unknown[]): (() => void) =>
  new QueryObserver(client, { queryKey, queryFn: () => 'shown' }).subscribe(() => {})

it('comes back with what is on show, not with what was, nor what would have to be waited for', async () => {
  const first = await openWindow()
  show(first.client, 'statement.page', { offset: 0 })
  show(first.client, 'topic.list', null)
  show(first.client, 'statement.facets', { filter: {} })
  show(first.client, 'today.summary', null)()
  first.keepQuestions(first.client)
  vi.runAllTimers()

  const second = await openWindow()
  await second.askFirst(second.client)
  expect(asked).toEqual([['statement.page', { offset: 0 }], ['topic.list', undefined]])
  expect(second.client.getQueryData(['statement.page', { offset: 0 }])).toEqual(['statement.page'])
})

it('asks nothing that changes something, whatever the file says, and bears a refusal', async () => {
  kept = preferences.parse({ view: { 'here.questions': [['statement.remove', { ids: ['1'] }], ['constructor', null], ['statement.get', { id: 'gone' }]] } })
  const { askFirst, client } = await openWindow()
  await askFirst(client)
  expect(asked).toEqual([['statement.get', { id: 'gone' }]])
})

it.each(['all', [['statement.page']], [[1, 2]]])('leaves aside what is no list of questions (%j)', async (damaged) => {
  kept = preferences.parse({ view: { 'here.questions': damaged } })
  const { askFirst, client } = await openWindow()
  await askFirst(client)
  expect(asked).toEqual([])
})
