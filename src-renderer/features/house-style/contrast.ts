/** How well a colour reads on its ground, as WCAG 2.2 counts it. */

/** Six hex digits each. From 1 (the same) to 21 (black on white). */
export function contrast(ink: string, ground: string): number {
  const [dark, light] = [luminance(ink), luminance(ground)].toSorted((a, b) => a - b)
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance, from 0 for black to 1 for white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
