/** Draws figures as pictures with resvg, in the faces that ship with the program: the same pixels on every machine. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import type { Rasterise } from './media.ts'

/** What draws figures is missing or cannot be read. */
export class RasteriserError extends Error {
  constructor(folder: string, options: ErrorOptions) {
    super(`Figures cannot be drawn: ${folder} does not hold what draws them.`, options)
    this.name = 'RasteriserError'
  }
}

/** The program is loaded once a process; it refuses a second time. */
let loading: Promise<void> | undefined

/**
 * Faces by what letters they are for. The Latin ones come first: of several of one family and weight resvg takes the
 * first, and falls back to the others. The rest are only read where a figure needs them, which takes a third of the time.
 */
const FACES = [
  { files: ['carlito-latin-400', 'carlito-latin-700'], for: /(?:)/u },
  { files: ['carlito-latin-ext-400', 'carlito-latin-ext-700'], for: /[\u0100-\u02FF\u1E00-\u1EFF\u2000-\u2BFF]/u },
  { files: ['carlito-greek-400', 'carlito-greek-700'], for: /\p{Script=Greek}/u },
  { files: ['carlito-cyrillic-400', 'carlito-cyrillic-700'], for: /\p{Script=Cyrillic}/u },
  { files: ['noto-sans-arabic-400', 'noto-sans-arabic-700'], for: /\p{Script=Arabic}/u },
] as const

interface Face {
  readonly bytes: readonly Uint8Array[]
  readonly for: RegExp
}

/**
 * What draws figures, from the folder that holds resvg and its faces (`resources/briefs/figures`).
 * @throws RasteriserError
 */
export async function rasteriserFrom(folder: string): Promise<Rasterise> {
  try {
    loading ??= readFile(join(folder, 'resvg.wasm')).then((program) => initWasm(program))
    await loading
    const faces = await Promise.all(
      FACES.map(async ({ files, for: letters }) => ({ for: letters, bytes: await Promise.all(files.map((name) => readFile(join(folder, `${name}.ttf`)))) })),
    )
    return (svg, width) => draw(svg, width, faces)
  } catch (cause) {
    loading = undefined
    throw new RasteriserError(folder, { cause })
  }
}

function draw(svg: string, width: number, faces: readonly Face[]): Uint8Array {
  const fontBuffers = faces.filter((face) => face.for.test(svg)).flatMap(({ bytes }) => bytes)
  const font = { fontBuffers, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' }
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: 'white', font })
  try {
    const picture = resvg.render()
    const png = picture.asPng()
    picture.free()
    return png
  } finally {
    resvg.free()
  }
}
