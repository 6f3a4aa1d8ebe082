import { expect, it } from 'vitest'
import { nextPlace } from '../../../src-renderer/features/matrix/grid-keys.ts'

const size = { rows: 40, columns: 6, page: 15 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })

it('moves by one and stops at the heads and the last cell', () => {
  expect(nextPlace({ row: 3, column: 2 }, press('ArrowDown'), size)).toEqual({ row: 4, column: 2 })
  expect(nextPlace({ row: 0, column: 0 }, press('ArrowUp'), size)).toEqual({ row: -1, column: 0 })
  expect(nextPlace({ row: -1, column: 0 }, press('ArrowUp'), size)).toEqual({ row: -1, column: 0 })
  expect(nextPlace({ row: 2, column: 0 }, press('ArrowLeft'), size)).toEqual({ row: 2, column: -1 })
  expect(nextPlace({ row: 39, column: 5 }, press('ArrowRight'), size)).toEqual({ row: 39, column: 5 })
})

it('reaches ends of rows with Home and End, corners with Ctrl, and pages without passing an end', () => {
  expect(nextPlace({ row: 3, column: 2 }, press('Home'), size)).toEqual({ row: 3, column: 0 })
  expect(nextPlace({ row: 3, column: 2 }, press('End', true), size)).toEqual({ row: 39, column: 5 })
  expect(nextPlace({ row: 30, column: 2 }, press('PageDown'), size)).toEqual({ row: 39, column: 2 })
  expect(nextPlace({ row: 3, column: 2 }, press('PageUp'), size)).toEqual({ row: 0, column: 2 })
})

it('leaves other keys alone', () => {
  expect(nextPlace({ row: 0, column: 0 }, press('a'), size)).toBeNull()
})
