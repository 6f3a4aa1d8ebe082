import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { windowPlace } from '#shell/window-place.ts'

let path = ''

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'demarche-place-')), 'window.json')
})

describe('the place of the window', () => {
  it('survives a restart', () => {
    const place = { x: -5, y: 40, width: 1000, height: 700, maximised: true, dark: true }
    windowPlace(path).write(place)
    expect(windowPlace(path).read()).toEqual(place)
  })

  it.each(['', '[]', '{}', '{"width":"1000","height":700}', '{"width":1000.5,"height":700,"maximised":false}', 'null'])('%s is set aside and the window opens where it first does', (damaged) => {
    writeFileSync(path, damaged)
    expect(windowPlace(path).read()).toEqual({ width: 1280, height: 820, maximised: false })
    expect(existsSync(`${path}.damaged`)).toBe(true)
  })

  it('without a corner is a size only', () => {
    writeFileSync(path, '{"width":1000,"height":700,"x":3,"maximised":false}')
    expect(windowPlace(path).read()).toEqual({ width: 1000, height: 700, maximised: false })
  })
})
