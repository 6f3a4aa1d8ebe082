/** A stable colour per actor: the same actor has the same hue in every document and session. */

/** Degrees on the OKLCH circle; 24 steps, so that neighbours can be told apart. */
export function actorHue(actorId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < actorId.length; i += 1) hash = Math.imul(hash ^ actorId.charCodeAt(i), 0x01000193)
  return ((hash >>> 8) % 24) * 15
}

declare module 'react' {
  interface CSSProperties {
    /** Hue of an actor's colour, in degrees; the stylesheet gives it lightness and strength for day and night. */
    '--hue'?: number
  }
}
