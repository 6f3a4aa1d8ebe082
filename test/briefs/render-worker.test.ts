import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '#contract/document-tree.ts'
import { rasteriserFrom } from '#briefs/word/rasteriser.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { rendererHere } from '#briefs/word/service.ts'
import { renderWorker } from '#briefs/word/worker-client.ts'
import { sampleBook } from './sample-book.ts'
import { EGYPT_TREE, EVERYTHING_TREE } from './sample-trees.ts'

const figures = fileURLToPath(new URL('../../resources/briefs/figures', import.meta.url))
const worker = renderWorker(new URL('../../src-main/briefs/word/worker.ts', import.meta.url), { figures })
afterAll(() => worker.close())

describe('the rendering worker', () => {
  it('gives the bytes this process gives, figures and all', async () => {
    const here = await renderDocx(EVERYTHING_TREE, await rasteriserFrom(figures))
    expect(Buffer.from(await worker.render({ tree: EVERYTHING_TREE, pageNumbers: false })).equals(here)).toBe(true)
    expect(Buffer.from(await rendererHere(figures)({ tree: EVERYTHING_TREE, pageNumbers: false })).equals(here)).toBe(true)
  })

  it('answers many questions at once, each with its own document', async () => {
    const trees = ['One', 'Two', 'Three'].map((title): DocumentTree => ({ ...EGYPT_TREE, titleBlock: { ...EGYPT_TREE.titleBlock, title } }))
    const answers = await Promise.all(trees.map((tree) => worker.render({ tree, pageNumbers: false })))
    const expected = await Promise.all(trees.map((tree) => renderDocx(tree)))
    answers.forEach((bytes, at) => expect(Buffer.from(bytes).equals(expected[at] ?? Buffer.alloc(0))).toBe(true))
  })

  it('names what is wrong with a document and goes on', async () => {
    const spoilt = { ...EGYPT_TREE, footnotes: [] }
    await expect(worker.render({ tree: spoilt, pageNumbers: false })).rejects.toThrow('Footnotes must be first marked in the order')
    await expect(worker.render({ tree: EGYPT_TREE, pageNumbers: false })).resolves.toBeInstanceOf(Uint8Array)
  })

  it('tells how far a book is, and stops when asked', { timeout: 60_000 }, async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const book = worker.render(
      { tree: sampleBook(12), pageNumbers: true },
      {
        signal: controller.signal,
        onProgress: (done) => {
          seen.push(done)
          if (done === 2) controller.abort()
        },
      },
    )
    await expect(book).rejects.toThrow(/abort/i)
    expect(seen).toEqual([1, 2])
  })

  it('fails what is waiting when it is closed, and starts anew when asked again', async () => {
    const other = renderWorker(new URL('../../src-main/briefs/word/worker.ts', import.meta.url), { figures })
    const pending = other.render({ tree: EGYPT_TREE, pageNumbers: false })
    const [failed] = await Promise.allSettled([pending, other.close()])
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('the program is closing') } })
    await expect(other.render({ tree: EGYPT_TREE, pageNumbers: false })).resolves.toBeInstanceOf(Uint8Array)
    await other.close()
  })
})
