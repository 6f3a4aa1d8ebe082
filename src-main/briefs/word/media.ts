/** Pictures of a document: each SVG beside the PNG that readers without SVG show. The same figure is kept once. */
import { clean } from './xml.ts'

/** Draws an SVG as PNG for readers that do not show SVG; `width` in pixels. */
export type Rasterise = (svg: string, width: number) => Uint8Array

/** A figure in the tree, and nobody to draw its fallback picture. */
export class NoRasteriserError extends Error {
  constructor() {
    super('The document holds a figure, and no way to draw it was given.')
    this.name = 'NoRasteriserError'
  }
}

export class Media {
  readonly #files = new Map<string, Uint8Array>()
  readonly #names = new Map<string, string>()
  readonly #rasterise: Rasterise | undefined

  constructor(rasterise: Rasterise | undefined) {
    this.#rasterise = rasterise
  }

  /**
   * The names of the picture and its fallback, below `word/`.
   * @throws NoRasteriserError
   */
  figure(svg: string, pixels: number): { readonly svg: string; readonly png: string } {
    if (this.#rasterise === undefined) throw new NoRasteriserError()
    const source = clean(svg)
    const key = `${pixels} ${source}`
    const name = this.#names.get(key) ?? `media/figure${this.#names.size + 1}`
    if (!this.#names.has(key)) {
      this.#names.set(key, name)
      this.#files.set(`${name}.png`, this.#rasterise(source, pixels))
      this.#files.set(`${name}.svg`, Buffer.from(source, 'utf8'))
    }
    return { svg: `${name}.svg`, png: `${name}.png` }
  }

  /** A picture given as bytes: the letterhead's logo. */
  picture(name: string, png: Uint8Array): string {
    this.#files.set(`media/${name}.png`, png)
    return `media/${name}.png`
  }

  /** Files by name, below `word/`. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files
  }
}
