/** Rendering as a service: a request as plain data in, bytes out, whether in this process or in a worker of its own. */
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import type { TemplateFile } from '../template/template-file.ts'
import type { Rasterise } from './media.ts'

export interface RenderRequest {
  readonly tree: DocumentTree
  /** The shipped style where it is missing. */
  readonly house?: HouseStyle
  /** A ministry's own Word file to fill, in place of the house style. */
  readonly template?: TemplateFile
  /** Of a book: whether contents and index name pages. */
  readonly pageNumbers: boolean
}

export interface RenderHooks {
  /** Chapters whose pages are known. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** @throws TemplateError, FootnoteOrderError, RasteriserError, or the signal's reason when it is aborted. */
export type RenderWord = (request: RenderRequest, hooks?: RenderHooks) => Promise<Uint8Array>

/**
 * Renders in this process: for programs without a window. `figures` is the folder of what draws them; it is opened when
 * the first figure comes.
 */
export function rendererHere(figures: string): RenderWord {
  let rasteriser: Promise<Rasterise> | undefined
  return async ({ tree, house, template, pageNumbers }, { onProgress, signal } = {}) => {
    signal?.throwIfAborted()
    const { rasteriserFrom } = await import('./rasteriser.ts')
    const rasterise = holdsFigure(tree) ? await (rasteriser ??= rasteriserFrom(figures)) : undefined
    if (template !== undefined) return (await import('../template/fill.ts')).fillTemplate(template, tree, rasterise, house)
    const { renderDocx } = await import('./render.ts')
    const numbering = { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) }
    return renderDocx(tree, rasterise, { ...(house ? { house } : {}), ...(pageNumbers ? { pageNumbers: numbering } : {}) })
  }
}

function holdsFigure({ sections, book }: DocumentTree): boolean {
  const all = [...sections, ...(book?.parts ?? []).flatMap((part) => part.sections)]
  return all.some(({ blocks }) => blocks.some(({ kind }) => kind === 'figure'))
}
