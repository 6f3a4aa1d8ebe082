import { describe, expect, it, vi } from 'vitest'
import type { DemarcheHandlers } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import { createDoor } from '#shell/door.ts'
import { handlersWith } from './handlers.ts'

const OURS = { url: 'app://bundle/index.html', parent: null }
const silent = (): void => {}
const newLog = () => vi.fn<(what: string, error: unknown) => void>()
const madeByNewer = (): never => {
  throw new DemarcheError('newer-version', 'Made by a newer Démarche.')
}

describe('who may call', () => {
  const called = vi.fn<() => null>(() => null)
  const door = createDoor(handlersWith({ 'workspace.current': called }), silent)

  it.each([
    ['another host', { url: 'app://elsewhere/index.html', parent: null }],
    ['another scheme', { url: 'https://bundle/index.html', parent: null }],
    ['a file', { url: 'file:///tmp/index.html', parent: null }],
    ['a frame inside our page', { url: OURS.url, parent: {} }],
    ['a frame that is gone', null],
    ['an address that is none', { url: 'not an address', parent: null }],
  ])('refuses %s', async (_who, frame) => {
    const answer = await door(frame, 'workspace.current', undefined)
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(called).not.toHaveBeenCalled()
  })

  it('answers our own page', async () => {
    expect(await door(OURS, 'workspace.current', undefined)).toEqual({ ok: true, value: null })
  })
})

describe('what may be called', () => {
  const door = createDoor(handlersWith({}), silent)

  it.each(['constructor', '__proto__', 'toString', 'workspace.nothing', '', 7, null])('refuses %j', async (name) => {
    const answer = await door(OURS, name, undefined)
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', message: `There is no method ${JSON.stringify(name)}.` } })
  })
})

describe('input', () => {
  it('is refused with the place and the reason when it is malformed', async () => {
    const answer = await createDoor(handlersWith({}), silent)(OURS, 'position.list', { asOf: 'yesterday' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringMatching(/^position\.list: asOf: /) } })
  })

  it('is refused when it holds a key the contract does not know', async () => {
    const answer = await createDoor(handlersWith({}), silent)(OURS, 'actor.list', { all: true, drop: 'tables' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringContaining('drop') } })
  })

  it('reaches the handler with defaults filled in and text fit for XML, at any depth', async () => {
    const page = vi.fn<DemarcheHandlers['statement.page']>(() => {
      throw new DemarcheError('no-workspace', 'Open a workspace first.')
    })
    await createDoor(handlersWith({ 'statement.page': page }), silent)(OURS, 'statement.page', {
      filter: { text: 'norm\u0000s \uD800\uFFFE', actor: ['egy\u0007pt'] },
    })
    expect(page).toHaveBeenCalledWith({
      filter: { text: 'norms \uFFFD', actor: ['egypt'] },
      sort: { by: 'date', descending: true },
      offset: 0,
      limit: 100,
    })
  })
})

describe('errors', () => {
  it('go back as code and message when they are expected', async () => {
    const log = newLog()
    const door = createDoor(handlersWith({ 'workspace.current': madeByNewer }), log)
    expect(await door(OURS, 'workspace.current', undefined)).toEqual({
      ok: false,
      error: { code: 'newer-version', message: 'Made by a newer Démarche.' },
    })
    expect(log).not.toHaveBeenCalled()
  })

  it('are logged and called internal when nobody expected them', async () => {
    const log = newLog()
    const fault = new TypeError('x is undefined')
    const door = createDoor(handlersWith({ 'workspace.current': () => Promise.reject(fault) }), log)
    expect(await door(OURS, 'workspace.current', undefined)).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(log).toHaveBeenCalledWith('workspace.current failed', fault)
  })

  it('are internal, too, when the use cases themselves do not load', async () => {
    const log = newLog()
    const door = createDoor(Promise.reject(new Error('no driver for this platform')), log)
    expect(await door(OURS, 'workspace.current', undefined)).toMatchObject({
      ok: false,
      error: { code: 'internal', message: expect.stringContaining('no driver for this platform') },
    })
    expect(log).toHaveBeenCalledOnce()
  })
})
