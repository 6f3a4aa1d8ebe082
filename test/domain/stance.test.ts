import { describe, expect, it } from 'vitest'
import { bandLabel, bandOf, BAND_SIGNS } from '#domain/stance.ts'
import { BANDS } from '#contract/vocabulary.ts'

describe('bandOf', () => {
  it.each([
    [0, 'opposes'],
    [39, 'opposes'],
    [40, 'open'],
    [50, 'open'],
    [60, 'open'],
    [61, 'supports'],
    [100, 'supports'],
    [null, 'not stated'],
    [undefined, 'not stated'],
  ] as const)('reads %s as %s', (value, band) => {
    expect(bandOf(value)).toBe(band)
  })
})

describe('band signs', () => {
  it('tell every band apart by symbol and by word, not by colour alone', () => {
    expect(new Set(BANDS.map((band) => BAND_SIGNS[band].symbol)).size).toBe(BANDS.length)
    expect(new Set(BANDS.map((band) => BAND_SIGNS[band].word)).size).toBe(BANDS.length)
  })

  it('keep ink readable on their tint (WCAG AA, 4.5 to 1)', () => {
    for (const band of BANDS) expect(contrast(BAND_SIGNS[band].ink, BAND_SIGNS[band].tint)).toBeGreaterThan(6)
  })

  it('give symbol and word as a reader would search for them', () => {
    expect(bandLabel('opposes')).toBe('▼ Opposes')
  })
})

/** Contrast ratio of two colours, WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
