import { describe, expect, it } from 'vitest'
import { api } from '#contract/api.ts'
import { isStale, READS } from '#bridge/invalidation.ts'
import { entities } from '#store/entities.ts'

/** What `store.changed` may name: the tables of the change log, and exports. */
const TABLES = [...Object.keys(entities), 'brief']

it('names only tables that main may name', () => {
  const stems = new Set(Object.values(READS).flat())
  const unknown = [...stems].filter((stem) => !TABLES.some((table) => table === stem || table.startsWith(`${stem}_`)))
  expect(unknown).toEqual([])
})

it('names only methods the wire has', () => {
  expect(Object.keys(READS).filter((name) => !Object.hasOwn(api, name))).toEqual([])
})

it.each([
  ['document.list', ['statement'], true],
  ['document.list', ['line'], false],
  ['statement.page', ['stance'], true],
  ['statement.page', ['statement_actor'], true],
  ['statement.page', ['statements_elsewhere'], false],
  ['actor.profile', ['position_evidence'], true],
  ['preferences.get', TABLES, false],
])('%s after a change of %j: %s', (method, tables, stale) => {
  expect(isStale(method, tables)).toBe(stale)
})

describe('a method that is not listed', () => {
  it('is stale after any change', () => {
    expect(isStale('history.state', ['line'])).toBe(true)
  })
})
