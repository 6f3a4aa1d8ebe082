/** Where the window was when it closed. Read before anything else is, so without the contract's schemas. */
import { jsonFile } from './json-file.ts'
import type { JsonFile } from './json-file.ts'

export interface WindowPlace {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximised: boolean
  /** Whether the page was dark: its background shows before the preferences are read. */
  readonly dark?: boolean
}

const FIRST: WindowPlace = { width: 1280, height: 820, maximised: false }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const whole = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new TypeError('A place is in whole pixels.')
  return value
}

const understand = (kept: unknown): WindowPlace => {
  if (!isRecord(kept)) throw new TypeError('A place is an object.')
  const { x, y, width, height, maximised, dark } = kept
  const corner = x === undefined || y === undefined ? {} : { x: whole(x), y: whole(y) }
  return { ...corner, width: whole(width), height: whole(height), maximised: maximised === true, ...(typeof dark === 'boolean' ? { dark } : {}) }
}

export const windowPlace = (path: string): JsonFile<WindowPlace> => jsonFile(path, understand, FIRST)
